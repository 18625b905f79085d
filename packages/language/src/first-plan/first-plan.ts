import {
  addDays,
  type DaySpan,
  daysBetween,
  type FiscalYear,
  type IsoDate,
  type Language,
  type Period,
  periodDays,
  periodId,
  quarterOf,
  type Tongue,
} from '@okr/core';
import { dialectFor } from '../dialect/dialects.ts';
import { writtenSurface } from '../dialect/surfaces.ts';
import { bareName } from '../names/near.ts';
import { templateLines } from './from-template.ts';
import type { Template } from './template.ts';
import { opening, texts } from './texts.ts';

/** A first plan: where it is written, and its text. */
export interface FirstPlan {
  readonly name: string;
  readonly text: string;
}

/**
 * A plan of the quarter that holds `today`, on track as of that day, with one thing that a first `okr check` suggests to improve;
 * with a template the plan of its field, with none.
 */
export function firstPlan(
  today: IsoDate,
  fiscalYear: FiscalYear,
  language: Language,
  template?: Template | undefined,
): FirstPlan {
  const period = quarterOf(today, fiscalYear);
  const days = periodDays(period, fiscalYear);
  const tongue = dialectFor(language);
  const cycle = { name: periodName(period, tongue), days, isNew: true };
  const { owner, unit, fileName } = ours[language];
  if (template !== undefined) {
    const { name, title } = template.unit[language];
    const line = [writtenSurface(template.kind, tongue), name, quoted(title), writtenSurface('lead', tongue), owner];
    const text = planText({ language, today, cycle, unit: { name, line: line.join(' '), owner }, template });
    return { name: `${bareName(title).replace(/[^a-z\d]+/g, '-')}.okr`, text };
  }
  return { name: fileName, text: planText({ language, today, cycle, unit: { ...unit, owner } }) };
}

/** Whose plan it is where nobody says. */
const ours = {
  en: { unit: { name: 'us', line: 'company us "Our company" lead @sam' }, owner: '@sam', fileName: 'plan.okr' },
  vi: {
    unit: { name: 'chúng_ta', line: 'công ty chúng_ta "Công ty chúng ta" quản lý @lan' },
    owner: '@lan',
    fileName: 'ke-hoach.okr',
  },
} as const;

export interface PlanWish {
  /** Of its words; it is written in the tongue that goes with it. */
  readonly language: Language;
  readonly today: IsoDate;
  readonly cycle: { readonly name: string; readonly days: DaySpan | undefined; readonly isNew: boolean };
  /** Its name (or a person's), its declaration where it needs one, and who answers for the goals. */
  readonly unit: { readonly name: string; readonly line: string | undefined; readonly owner: string };
  readonly title?: string | undefined;
  /** What it is about; undefined for a general one. */
  readonly template?: Template | undefined;
}

/** A plan that shows how one is written: with values on track where today is in its cycle, a draft where that is to come. */
export function planText({ language, today, cycle, unit, title, template }: PlanWish): string {
  const { days } = cycle;
  const tongue = dialectFor(language);
  const lastWeek = weekBefore(today, days);
  const word = (keyword: Parameters<typeof writtenSurface>[0]): string => writtenSurface(keyword, tongue);
  const rhythm = `${word('check-ins')} ${word('weekly')}`;
  const parts = [
    word('plan'),
    title === undefined ? undefined : quoted(title),
    `${writtenSurface('for', tongue, 'unit')} ${unit.name}`,
    `${writtenSurface('in', tongue, 'cycle')} ${cycle.name}`,
    word(days !== undefined && days.start > today ? 'draft' : 'active'),
  ];
  const head = {
    cycle: cycle.isNew ? `${word('cycle')} ${cycle.name} ${rhythm}` : undefined,
    unit: unit.line,
    plan: parts.filter((part) => part !== undefined).join(' '),
  };
  const isNow = days !== undefined && days.start <= today && today <= days.end;
  const now = {
    today: tongue.date(today),
    on: isNow ? levelAt(today, days) : undefined,
  };
  if (template !== undefined) {
    const { owner, name } = unit;
    const opened = opening(language, head);
    return `${[...opened, ...templateLines(template, language, { owner, unit: name, ...now })].join('\n')}\n`;
  }
  const lines = texts[language]({
    ...head,
    owner: unit.owner,
    day: tongue.date(lastWeek ?? today),
    on: days === undefined || lastWeek === undefined ? undefined : levelAt(today, days),
  });
  return `${lines.filter((line) => line !== undefined).join('\n')}\n`;
}

/** Of the week before, so that today’s value is still to come: the first check-in overwrites nothing. On a cycle’s first day there is none before. */
function weekBefore(today: IsoDate, days: DaySpan | undefined): IsoDate | undefined {
  if (days === undefined || today < days.start || days.end < today) return undefined;
  const day = addDays(today, -7);
  return day < days.start ? days.start : day;
}

/** Text as a plan writes it. */
export function quoted(text: string): string {
  const line = text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return `"${line.replace(/["\\]/g, '\\$&')}"`;
}

/** A period as a plan of that tongue names its cycle: a year by its number. */
export function periodName(period: Period, tongue: Tongue): string {
  return period.kind === 'year' ? periodId(period) : tongue.period(period);
}

function levelAt(today: IsoDate, { start, end }: DaySpan): (from: number, to: number) => number {
  const elapsed = (daysBetween(start, today) + 1) / (daysBetween(start, end) + 1);
  return (from, to) => from + Math.sign(to - from) * Math.ceil(Math.abs(to - from) * elapsed);
}
