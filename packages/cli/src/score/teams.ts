import { type Published, safeLine } from '@okr/core';
import { belowWords, cycleTitle, furtherSums, sumWords } from '@okr/preview/values';
import { flow } from '../text/flow.ts';
import { standingPieces } from './standing.ts';
import type { TreeStyle } from './tree-style.ts';
import { lookOf } from './words.ts';

/** Companies, departments and teams over their plans of a cycle, those below them beside their own score; empty without any. */
export function teamLines(document: Published, style: TreeStyle): readonly string[] {
  const { colors, columns } = style;
  const lines = furtherSums(document).flatMap(({ unit, rollUp }) => {
    const language = style.languageOf(unit.file);
    const look = lookOf(rollUp.colour);
    const cycle = rollUp.cycle === null ? [] : [cycleTitle(rollUp.cycle, document, language)];
    const below = belowWords(rollUp, document, language);
    const beside = { en: 'below it', vi: 'bên dưới' }[language];
    const pieces = [
      ...[unit.title ?? unit.name, ...cycle].map(safeLine),
      ...standingPieces(rollUp, { ...style, language }),
      ...sumWords(rollUp, language),
      ...(below.length === 0 ? [] : [`${beside}: ${below.map(safeLine).join(', ')}`]),
    ];
    const [first = '', ...rest] = flow(pieces, 2, columns);
    return [`${look.paint(colors)(look.sign)} ${first.trimStart()}`, ...rest];
  });
  if (lines.length === 0) return [];
  return [colors.bold({ en: 'Teams', vi: 'Đơn vị' }[style.language]), ...lines];
}
