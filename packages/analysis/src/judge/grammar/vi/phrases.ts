import { BEHAVE, DOWN, GAIN, KEEP, MADE, MOVE, REACH, UP, VERB, WORK } from '../../text/bits.ts';
import { has, maskAt } from '../../text/masks.ts';
import type { Scan } from '../../text/scan.ts';
import { MORE } from '../../words/vi/closed.ts';
import { leadIndex } from '../grammar.ts';
import type { Phrases } from '../phrases.ts';

function adds(scan: Scan, index: number): boolean {
  const before = maskAt(scan, index - 1);
  return MORE.has(scan.chunks[index]?.key ?? '') && has(before, VERB) && !has(before, BEHAVE);
}

/** Vietnamese words do not change: place and neighbours tell. */
export const vietnamese: Phrases = {
  governs(scan, index, { mask }) {
    if (adds(scan, index)) return false;
    // "máy bán hàng", "phần mềm quản lý": what the thing is for.
    const purpose = has(maskAt(scan, index - 1), MADE) && !has(mask, MOVE | REACH);
    if (purpose && has(maskAt(scan, leadIndex(scan)), VERB)) return false;
    return !(has(mask, REACH) && !has(mask, WORK | UP | DOWN | KEEP | GAIN));
  },
  adds,
  commands: () => false,
  passive: () => true,
  finished: () => false,
  imperative: () => false,
  wholeOf: (scan, at) => scan.chunks[at + 1],
  spends: () => false,
};
