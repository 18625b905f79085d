import {
  type PublishedScorecard as Card,
  type PublishedScorecardRow as CardRow,
  formatDate,
  formatPart,
  type Language,
  type Published,
  safeLine,
} from '@okr/core';
import { amount, basisText, cardTitle, totalOf, whenOf } from '@okr/preview/values';
import { flow } from '../text/flow.ts';
import { wrap } from '../text/wrap.ts';
import type { TreeStyle } from './tree-style.ts';

/** Scorecards for people: a head with the total, then two lines a KPI; explained, how each of both comes about. */
export function scorecardsAsText(document: Published, style: TreeStyle): string {
  const { colors } = style;
  const cards = document.scorecards.map((card) =>
    cardLines(card, document, { ...style, language: languageOf(card, style) }),
  );
  return [[colors.dim(headline(document, style.language))], ...cards]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function headline({ asOf }: Published, language: Language): string {
  const day = formatDate(asOf, language);
  return { en: `Scorecards as of ${day}`, vi: `Bảng điểm KPI tại ngày ${day}` }[language];
}

/** Of the file that says whose card it is, else of its first KPI. */
function languageOf({ file, rows }: Card, style: TreeStyle): Language {
  const home = file ?? rows[0]?.file;
  return home === undefined ? style.language : style.languageOf(home);
}

function cardLines(card: Card, document: Published, style: TreeStyle): readonly string[] {
  const { colors, columns, language } = style;
  const silent = card.counted - card.reported;
  const pieces = [
    colors.bold(safeLine(cardTitle(card, document, language))),
    colors.bold(totalOf(card, language)),
    silent === 0
      ? ''
      : { en: `${silent} without a number yet, counted as 1`, vi: `${silent} KPI chưa có số liệu, tính 1 điểm` }[
          language
        ],
  ];
  return [
    ...flow(pieces.filter(Boolean), 0, columns),
    ...explained(card.explanation, 0, style),
    ...card.rows.flatMap((row) => rowLines(row, style)),
  ];
}

/** Attainments line up in front: `4 ●●●●○`. */
function rowLines(row: CardRow, style: TreeStyle): readonly string[] {
  const { colors, columns, language } = style;
  const { attainment } = row;
  const mark = attainment === null ? colors.dim('– ·····') : `${attainment} ${dots(attainment, style)}`;
  const value = row.value === null ? '' : amount(row.value, row.unit ?? '', language);
  const pieces = [
    shareOf(row, language),
    safeLine([value, whenOf(row, language)].filter(Boolean).join(', ')),
    basisText(row, language),
  ];
  const title = wrap(safeLine(row.title || row.kpi), Math.max(20, columns - INDENT));
  return [
    ...title.map((line, index) => (index === 0 ? `  ${mark}  ${line}` : ' '.repeat(INDENT) + line)),
    ...flow(pieces.filter(Boolean), INDENT, columns),
    ...explained(row.reason, INDENT, style),
  ];
}

/** Behind `  4 ●●●●○  `. */
const INDENT = 11;

function dots(attainment: number, { colors }: TreeStyle): string {
  return '●'.repeat(attainment) + colors.dim('○'.repeat(5 - attainment));
}

function shareOf({ share }: CardRow, language: Language): string {
  if (share === null) return '';
  return `${{ en: 'weight', vi: 'trọng số' }[language]} ${formatPart(share, language)}`;
}

function explained(text: string, indent: number, { explain, columns, colors }: TreeStyle): readonly string[] {
  if (!explain) return [];
  return text
    .split('\n')
    .flatMap((line) => wrap(safeLine(line), Math.max(20, columns - indent)))
    .map((line) => ' '.repeat(indent) + colors.dim(line));
}
