import { lazy } from '@okr/core';
import { dialects } from './dialects.ts';

const verbs = lazy(
  (): ReadonlySet<string> =>
    new Set(
      dialects.flatMap(({ directions, sketches }) =>
        [...directions.verbs.up, ...directions.verbs.down, ...directions.openers, ...sketches.verbs].flatMap((phrase) =>
          phrase.split(' '),
        ),
      ),
    ),
);

const unfinished: ReadonlySet<string> = new Set(dialects.flatMap(({ sketches }) => sketches.unfinished));
const places: ReadonlySet<string> = new Set(dialects.flatMap(({ sketches }) => sketches.places));
const spans: ReadonlySet<string> = new Set(dialects.flatMap(({ sketches }) => sketches.spans));

/** More words than this are more than verbs. */
const mostVerbs = 6;

/**
 * Whether words can stand as a title by themselves: not where they are verbs, adverbs and openers alone (`Sign up`, *Ký mới*),
 * and not where the last one wants another (`Users with`, *Khách hàng có*).
 */
export function isWhole(title: string): boolean {
  const words = wordsOf(title);
  return !isUnfinished(title) && (words.length > mostVerbs || !words.every((word) => verbs().has(word)));
}

/** Whether the last of some words wants another. */
export function isUnfinished(title: string): boolean {
  const last = wordsOf(title).at(-1);
  return last === undefined || unfinished.has(last);
}

function wordsOf(title: string): readonly string[] {
  const small = title.normalize('NFC').toLowerCase();
  return small.match(/[\p{L}\p{M}-]+/gu) ?? [];
}

/** Whether a word for a bound says where something is as well: *trên 3 kênh*. */
export function isPlaceWord(word: string): boolean {
  return places.has(word.normalize('NFC').toLowerCase());
}

/** Whether a word for `to` may stand between the ends of a range: *đọc 10 đến 12 cuốn*. */
export function isSpanWord(word: string): boolean {
  return spans.has(word.normalize('NFC').toLowerCase());
}
