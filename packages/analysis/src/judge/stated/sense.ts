import { DOWN, IMPROVE, UP } from '../text/bits.ts';
import { has } from '../text/masks.ts';
import type { Scan } from '../text/scan.ts';
import { DENIALS, MINUS } from '../words/figures.ts';
import { CUE, type Cues } from './cues.ts';
import type { Figure } from './figure.ts';
import type { Sense } from './measure.ts';

/** The bound that words before a number say. */
export function boundOf(lead: number): Sense | undefined {
  if ((lead & CUE.above) !== 0) return 'above';
  if ((lead & CUE.below) !== 0) return 'below';
  if ((lead & CUE.least) !== 0) return 'at-least';
  if ((lead & CUE.most) !== 0) return 'at-most';
  return undefined;
}

/** The nearest word of movement before a token, within its clause. */
export function movedBefore({ chunks }: Scan, token: number): 'up' | 'down' | undefined {
  for (let index = chunks.length - 1; index >= 0; index -= 1) {
    const chunk = chunks[index];
    if (chunk === undefined || chunk.from >= token) continue;
    if (/^[;.:]$/.test(chunk.key) || chunk.number?.kind === 'quantity') return undefined;
    if (has(chunk.mask, DOWN)) return 'down';
    if (has(chunk.mask, UP)) return 'up';
  }
  return undefined;
}

/** Whether nothing but the words of its bound parts a number from the word of movement before it. */
export function isRightBehindMove({ chunks }: Scan, { leadFrom }: Figure): boolean {
  const chunk = chunks.findLast(({ from }) => from < leadFrom);
  return chunk !== undefined && (has(chunk.mask, DOWN) || has(chunk.mask, UP));
}

/** It opens with a verb of holding a level. */
export const keeps = (cues: Cues, first: number): boolean => cues.at(first, CUE.hold) !== undefined;

/** How a lone target is meant; undefined where nothing tells whether it is a level or a change. */
export function senseOf(scan: Scan, cues: Cues, figure: Figure): Sense | undefined {
  const { lead, after, unit } = figure;
  const moved = movedBefore(scan, figure.from);
  if (unit === 'x') return 'times';
  const limited = (lead & (CUE.below | CUE.most)) !== 0 && (after & CUE.rise) !== 0;
  if ((after & CUE.fall) !== 0) return 'down';
  if ((after & CUE.rise) !== 0 && !limited) return 'up';
  const open = (after & CUE.upward) !== 0 ? 'at-least' : (after & CUE.downward) !== 0 ? 'at-most' : undefined;
  const bound = open ?? turned(boundOf(lead), scan, cues, figure);
  // *tăng tối thiểu 20%* is that much more at the least; *giảm tối đa 3 vụ* may be a ceiling.
  if (bound === 'at-least' && moved !== undefined && isRightBehindMove(scan, figure)) return moved;
  const steps = (lead & CUE.step) !== 0 || ((lead & CUE.change) !== 0 && isChange(scan, figure, moved));
  if (steps) return moved ?? (burdened(cues, figure) ? 'down' : 'up');
  // “tăng lên 20% so với tháng trước”.
  const compared =
    figure.kind === 'percent' && bound === undefined && cues.at(figure.to + 1, CUE.compared) !== undefined;
  if (compared && moved !== undefined) return moved;
  // “Conversion +12%”; a level may have a plus too (“eNPS at +30”).
  const [sign, opener] = [1, 2].map((step) => scan.tokens[figure.from - step]?.key ?? '');
  const reached = (lead & (CUE.arrival | CUE.colon)) !== 0 || opener === '=';
  if (figure.kind === 'percent' && sign === '+' && (lead & CUE.arrival) === 0 && opener !== '=') return 'up';
  if (figure.kind === 'percent' && MINUS.has(sign ?? '')) return 'down';
  // “NPS +10 points” rises by them; “€ −2” may be where it should be.
  if (sign === '+' && !reached && bound === undefined) return 'up';
  if (MINUS.has(sign ?? '') && !reached && moved === undefined && bound === undefined) return undefined;
  if ((lead & (CUE.arrival | CUE.colon)) !== 0) return bound ?? 'level';
  if (moved !== undefined) {
    if (bound !== undefined) return bound;
    if (figure.kind === 'percent' || scan.language === 'vi') return moved;
    return 'level';
  }
  if (bound !== undefined) return bound;
  if ((lead & CUE.limit) !== 0 && figure.kind === 'time') return 'at-most';
  return 'level';
}

/** “Drop by 30%”, “improve load time by 20%”; what is “attended by 50 students” does not change by them. */
function isChange({ chunks, tokens }: Scan, { chunk, leadFrom }: Figure, moved: 'up' | 'down' | undefined): boolean {
  if (moved !== undefined || chunks.slice(0, chunk).some(({ mask }) => has(mask, IMPROVE))) return true;
  return tokens[leadFrom - 1]?.key.endsWith('ed') === false;
}

/** “Nobody waits more than 4 hours” is at most 4. */
function turned(bound: Sense | undefined, scan: Scan, cues: Cues, { leadFrom }: Figure): Sense | undefined {
  if (bound !== 'above' && bound !== 'below') return bound;
  for (let at = leadFrom - 1; at >= 0 && !clauseEnds.test(scan.tokens[at]?.key ?? ''); at -= 1) {
    const opens = at === 0 || clauseEnds.test(scan.tokens[at - 1]?.key ?? '');
    const denied = cues.at(at, CUE.negation) !== undefined || (opens && DENIALS.has(scan.tokens[at]?.key ?? ''));
    if (denied) return bound === 'above' ? 'at-most' : 'at-least';
  }
  return bound;
}

const clauseEnds = /^[,;.:()]$/;

/** “Improve load time by 20%”: of some things less is better. */
export function burdened(cues: Cues, figure: Figure): boolean {
  for (let at = figure.from - 1; at >= 0; at -= 1) if (cues.at(at, CUE.burden) !== undefined) return true;
  return false;
}
