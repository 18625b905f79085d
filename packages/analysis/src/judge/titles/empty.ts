import { markTitle } from '../marking/mark.ts';
import { ALL, COMPARATIVE, IMPROVE } from '../text/bits.ts';
import type { Lexicons } from '../text/lexicon.ts';
import { listedAt } from '../text/listed.ts';
import { has } from '../text/masks.ts';
import { type Scan, scanTitle } from '../text/scan.ts';
import type { TextPart } from '../text/tokens.ts';

/** Where a listed phrase that starts at a token ends in the title; undefined where none does. */
function emptyEnd(scan: Scan, at: number, lexicons: Lexicons): number | undefined {
  const ends = (['emptyWords', 'vagueWords', 'joiners'] as const).map(
    (list) => listedAt(scan, at, list, lexicons)?.end,
  );
  return ends.reduce((last, end) => (end !== undefined && (last === undefined || end > last) ? end : last), undefined);
}

/**
 * The words of an objective that would fit any other (“Improve things and leverage synergies”), where it has no word beside
 * them that names a customer, a product, a place, a number: nothing says what will be true. Undefined where it has one.
 */
export function emptyWordsIn(title: string, lexicons: Lexicons): TextPart | undefined {
  const { core } = markTitle(scanTitle(title, lexicons));
  let covered = 0;
  let words = 0;
  for (const chunk of core.chunks) {
    const token = core.tokens[chunk.from];
    if (token === undefined || token.kind === 'mark') continue;
    if (chunk.number !== undefined || token.kind !== 'word') return undefined;
    if (token.start < covered || chunk.small) continue;
    const end = emptyEnd(core, chunk.from, lexicons);
    const fills = has(chunk.mask, IMPROVE | ALL | COMPARATIVE);
    const last = core.tokens[chunk.to]?.end ?? token.end;
    // A longer phrase of the lists (“quality of life”) is something of its own.
    if (end === undefined && !fills) return undefined;
    covered = Math.max(end ?? 0, fills ? last : 0);
    if (covered < last && !emptyTail(core, chunk.from, chunk.to, covered, lexicons)) return undefined;
    words += 1;
  }
  const first = core.tokens[0];
  const last = core.tokens.at(-1);
  if (words < 2 || first === undefined || last === undefined) return undefined;
  return { text: title.slice(first.start, last.end), start: first.start, end: last.end };
}

/** Whether the rest of a phrase is made of such words as well: “chất lượng công việc”. */
function emptyTail(scan: Scan, from: number, to: number, covered: number, lexicons: Lexicons): boolean {
  let done = covered;
  for (let at = from; at <= to; at += 1) {
    const token = scan.tokens[at];
    if (token === undefined || token.start < done) continue;
    const end = emptyEnd(scan, at, lexicons);
    if (end === undefined) return false;
    done = end;
  }
  return true;
}
