import { type Marking, take, tokenOf } from './marking.ts';

const CLOSING = /^[.,;:!…–—\-|/"”’'»*_]$/u;
const OPENING = /^[.,;:!…–—|"“”'‘«*_•·▪●◦✓☐→➜>+-]$/u;

/** Stops, commas and quotation marks around the whole: “Launch the app.” is “Launch the app”. */
export function markEnding(marking: Marking): void {
  while (closes(marking)) take(marking, 'label', marking.chunks.length - 1, marking.chunks.length);
  while (opens(marking)) take(marking, 'label', 0, 1);
}

const closes = (marking: Marking): boolean =>
  marking.chunks.length > 1 && CLOSING.test(tokenOf(marking, marking.chunks.at(-1))?.key ?? '');

/** A sign before a number is part of it: “> 90 %”, “→ 45”. */
const opens = (marking: Marking): boolean =>
  marking.chunks.length > 1 &&
  OPENING.test(tokenOf(marking, marking.chunks[0])?.key ?? '') &&
  marking.chunks[1]?.number === undefined;
