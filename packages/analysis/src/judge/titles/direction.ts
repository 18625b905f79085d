import { discontinuous } from '../findings/direction.ts';
import { leadIndex, leadVerb, purposeStart } from '../grammar/grammar.ts';
import { DOWN, IMPROVE, KEEP, RESULT_NOUN, UP, WORK } from '../text/bits.ts';
import type { Chunk } from '../text/chunk.ts';
import { FORM } from '../text/inflect.ts';
import type { Lexicons } from '../text/lexicon.ts';
import { has } from '../text/masks.ts';
import { partOf, type Scan, scanTitle } from '../text/scan.ts';
import type { TextPart } from '../text/tokens.ts';

/** Which way a title says that a figure goes: up 1, down -1, keep 0. */
export interface Direction {
  way: 1 | -1 | 0;
  word: TextPart;
  /** The second half of a verb in two: "lên" of "đưa … lên". */
  second?: TextPart;
}

const ENDINGS: ReadonlyMap<string, 1 | -1> = new Map([
  ['lên', 1],
  ['len', 1],
  ['xuống', -1],
  ['xuong', -1],
]);

function wayOf({ mask, key }: Chunk): 1 | -1 | 0 | undefined {
  if (has(mask, IMPROVE)) return undefined;
  const up = has(mask, UP);
  const down = has(mask, DOWN);
  if (up && down) return undefined;
  // "Add", "Cut", "Scale" are work as often as movement.
  if (has(mask, WORK) && key !== 'cut') return undefined;
  if (up) return 1;
  if (down) return -1;
  return has(mask, KEEP) ? 0 : undefined;
}

/** "đưa … lên", "kéo … xuống": the ending says the way; "về" alone says none. */
function inTwo(scan: Scan, verb: number, end: number): Direction | undefined {
  const first = scan.chunks[verb];
  if (first === undefined || !discontinuous(scan, verb)) return undefined;
  for (let index = verb + 1; index < end; index += 1) {
    const chunk = scan.chunks[index];
    const way = chunk === undefined ? undefined : ENDINGS.get(chunk.key);
    if (chunk !== undefined && way !== undefined)
      return { way, word: partOf(scan, first), second: partOf(scan, chunk) };
  }
  return undefined;
}

/** A metric and what it does: "Churn falls …", "Tỷ lệ lỗi giảm …". */
function ofSubject(scan: Scan, end: number): Direction | undefined {
  const first = scan.chunks[leadIndex(scan)];
  if (first === undefined || !has(first.mask, RESULT_NOUN)) return undefined;
  for (let index = leadIndex(scan) + 1; index < end; index += 1) {
    const chunk = scan.chunks[index];
    if (chunk === undefined || chunk.number !== undefined || chunk.key === ',') return undefined;
    const finite =
      scan.language === 'vi' ||
      (chunk.forms & (FORM.third | FORM.past)) !== 0 ||
      chunk.key === 'up' ||
      chunk.key === 'down';
    const way = finite ? wayOf(chunk) : undefined;
    if (way !== undefined) return { way, word: partOf(scan, chunk) };
  }
  return undefined;
}

/** The direction that a title names; undefined when it names none, or both. */
export function directionIn(title: string, lexicons: Lexicons): Direction | undefined {
  const scan = scanTitle(title, lexicons);
  const end = purposeStart(scan);
  const verb = leadVerb(scan, end);
  const chunk = scan.chunks[verb];
  if (chunk === undefined) return ofSubject(scan, end);
  const two = inTwo(scan, verb, end);
  if (two !== undefined) return two;
  const way = wayOf(chunk);
  if (way === undefined) return ofSubject(scan, end);
  for (let index = verb + 1; index < end; index += 1) {
    const other = scan.chunks[index];
    const against = other === undefined ? undefined : wayOf(other);
    if (way !== 0 && against === -way) return undefined;
  }
  return { way, word: partOf(scan, chunk) };
}
