import { isBreak } from '../grammar/head.ts';
import { COMPARE, GAINS, METRIC, MOVE, REACH, TROUBLE } from '../text/bits.ts';
import type { Chunk } from '../text/chunk.ts';
import { has } from '../text/masks.ts';
import { PLACES as EN } from '../words/en/places.ts';
import { PLACE_OPENINGS, PLACES as VI } from '../words/vi/places.ts';
import { type Marking, take, tokenOf } from './marking.ts';

/** Longest name of a place, its preposition included. */
const LONGEST = 8;
const TELLS = METRIC | GAINS | TROUBLE | REACH | COMPARE | MOVE;
const PREPOSITION = /^(?:in|at|across|throughout)$/;

/** “at the Berlin office”, “in Hanoi”, “trên địa bàn tỉnh”: where it is done, behind everything else. */
export function markPlace(marking: Marking): void {
  const { chunks, scan } = marking;
  for (let at = chunks.length - 2; at > 0; at -= 1) {
    const key = chunks[at]?.key ?? '';
    if (!(scan.language === 'vi' ? PLACE_OPENINGS.has(key) : PREPOSITION.test(key))) continue;
    const rest = wordsFrom(marking, at);
    if (rest.length > LONGEST || !(scan.language === 'vi' ? isVietnamese(marking, at, rest) : isEnglish(marking, at)))
      return;
    take(marking, 'place', at, chunks.length);
    return;
  }
}

/** The words behind the preposition, one by one: the lists may know some of them as phrases. */
function wordsFrom({ scan, chunks }: Marking, at: number): readonly string[] {
  const first = chunks[at];
  const last = chunks.at(-1);
  if (first === undefined || last === undefined) return [];
  return scan.tokens.slice(first.from + 1, last.to + 1).map(({ key }) => key);
}

const tells = (chunk: Chunk): boolean => chunk.number !== undefined || isBreak(chunk) || has(chunk.mask, TELLS);

/** “Hanoi”, “the Berlin office”: names, or something that ends in a kind of place. */
function isEnglish(marking: Marking, at: number): boolean {
  const rest = marking.chunks.slice(at + 1).filter(({ small }) => !small);
  const last = tokenOf(marking, rest.at(-1));
  if (last === undefined) return false;
  if (EN.has(last.key)) return !rest.slice(0, -1).some(tells);
  return !rest.some(tells) && rest.every((chunk) => tokenOf(marking, chunk)?.capital === true);
}

/** “Hà Nội”, “địa bàn tỉnh”: opens with a kind of place, or is a name in capitals. */
function isVietnamese({ scan, chunks }: Marking, at: number, words: readonly string[]): boolean {
  if (chunks.slice(at + 1).some((chunk) => chunk.number !== undefined || isBreak(chunk))) return false;
  const named = words.filter(
    (word) => !/^(?:các|những|toàn|tất|cả|mọi|của|và|cac|nhung|toan|tat|ca|moi|cua|va)$/.test(word),
  );
  if (!VI.has(named[0] ?? '')) return false;
  return named.every((word) => VI.has(word) || scan.tokens.some(({ key, capital }) => key === word && capital));
}
