import {
  type PublishedScorecard as Card,
  type PublishedScorecardRow as CardRow,
  formatDate,
  formatPart,
  formatTotal,
  healthLabels,
  type Language,
  type Published,
} from '@okr/core';
import { amount } from './amount.ts';
import { type Cell, csvOf } from './csv-cells.ts';
import { escaped, tableOf } from './markdown-cells.ts';
import { cycleTitle, periodText } from './names.ts';
import { wordOf } from './words.ts';

/** One row a KPI of a card; numbers are plain, names of columns and values English in any language. */
const columns = [
  'team',
  'person',
  'cycle',
  'start',
  'end',
  'total',
  'kpi',
  'title',
  'weight',
  'share',
  'value',
  'measure',
  'date',
  'period',
  'rating',
  'health',
  'attainment',
  'basis',
  'until',
  'left_out',
  'file',
  'line',
] as const;

type Row = { readonly [C in (typeof columns)[number]]: Cell };

/** Scorecards as a table for spreadsheets and other programs. */
export function scorecardsAsCsv(cards: readonly Card[]): string {
  const rows = cards.flatMap((card) => card.rows.map((row) => rowOf(card, row)));
  return csvOf([columns, ...rows.map((row) => columns.map((column) => row[column]))]);
}

function rowOf(card: Card, row: CardRow): Row {
  return {
    team: card.unit,
    person: card.person,
    cycle: card.cycle,
    start: card.start,
    end: card.end,
    total: card.total,
    kpi: row.kpi,
    title: row.title,
    weight: row.weight,
    share: row.share,
    value: row.value,
    measure: row.unit,
    date: row.date,
    period: row.period,
    rating: row.rating,
    health: row.health,
    attainment: row.attainment,
    basis: row.basis,
    until: row.until,
    left_out: row.leftOut,
    file: row.file,
    line: row.range.start.line + 1,
  };
}

const words = {
  en: {
    title: 'Scorecards',
    weight: 'Weight',
    value: 'Value',
    when: 'When',
    attainment: 'Rating',
    how: 'How',
    none: 'No KPI is for a team or a person.',
    total: (total: string) => `${total} of 5`,
    noTotal: 'no total',
  },
  vi: {
    title: 'Bảng điểm KPI',
    weight: 'Trọng số',
    value: 'Số liệu',
    when: 'Kỳ số liệu',
    attainment: 'Điểm',
    how: 'Cách tính',
    none: 'Chưa có KPI nào của một đơn vị hay một người.',
    total: (total: string) => `${total}/5`,
    noTotal: 'chưa có tổng điểm',
  },
} as const;

/** Scorecards as a page of Markdown: a section and a table a card, with how its total comes about. */
export function scorecardsAsMarkdown(document: Published, language: Language): string {
  const say = words[language];
  const day = { en: document.asOf, vi: formatDate(document.asOf, language) }[language];
  const cards = document.scorecards.map((card) => cardSection(card, document, language));
  return `${[`# ${say.title} · ${day}`, ...(cards.length === 0 ? [say.none] : cards)].join('\n\n')}\n`;
}

function cardSection(card: Card, document: Published, language: Language): string {
  const say = words[language];
  const rows = card.rows.map((row) => [
    escaped(row.title || row.kpi),
    row.share === null ? '–' : formatPart(row.share, language),
    escaped(amount(row.value, row.unit ?? '', language)),
    escaped(whenOf(row, language)),
    row.attainment === null ? '–' : String(row.attainment),
    escaped(row.reason),
  ]);
  const head = ['KPI', say.weight, say.value, say.when, say.attainment, say.how];
  const explanation = card.explanation.split('\n').map((line) => escaped(line));
  return [
    `## ${escaped(cardTitle(card, document, language))} · ${totalOf(card, language)}`,
    tableOf(head, rows, new Set([1, 2, 4])),
    explanation.join('\\\n'),
  ].join('\n\n');
}

/** `3.80 of 5`. */
export function totalOf({ total }: Card, language: Language): string {
  const say = words[language];
  return total === null ? say.noTotal : say.total(formatTotal(total, language));
}

/** Whose card of which period, as people call them: `Sales team · 2026-Q4`. */
export function cardTitle(card: Card, document: Published, language: Language): string {
  const { unit, person, cycle } = card;
  const title =
    unit === null
      ? document.people.find(({ name }) => name === person)?.title
      : document.units.find(({ name }) => name === unit)?.title;
  return `${title ?? unit ?? person ?? ''} · ${cycleTitle(cycle, document, language)}`;
}

/** The period that its number is of, else the day; empty without a number. */
export function whenOf({ date, period }: CardRow, language: Language): string {
  if (date === null) return '';
  return period === null ? formatDate(date, language) : periodText(period, language);
}

/** How an attainment was had, in a word or two; `reason` says it in full. */
export function basisText({ basis, health, leftOut }: CardRow, language: Language): string {
  if (leftOut !== null) return { en: 'skipped', vi: 'không tính' }[language];
  if (basis === 'no-actual') return { en: 'no number yet', vi: 'chưa có số liệu' }[language];
  if (basis === 'health' && health !== null) return wordOf(healthLabels[health], language);
  return '';
}
