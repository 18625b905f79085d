import { lazy } from '@okr/core';
import type { Dialect } from '../dialect/dialect.ts';
import type { Keyword } from '../dialect/keywords.ts';
import { type KeywordSpelling, spellings } from '../dialect/surfaces.ts';
import { isOpener } from '../dialect/tables.ts';
import { withoutMarks } from '../dialect/vietnamese.ts';
import { editDistance } from '../names/edit-distance.ts';

/** One edit for words under five letters, else two. */
function editsAllowed(surface: string): number {
  return surface.replaceAll(' ', '').length < 5 ? 1 : 2;
}

export interface Near {
  readonly keyword: Keyword;
  /** What to write for it. */
  readonly surface: string;
  readonly edits: number;
}

function nearest(typed: string, among: readonly KeywordSpelling[]): Near | undefined {
  let best: Near | undefined;
  const bare = withoutMarks(typed);
  for (const spelling of among) {
    const limit = Math.min(editsAllowed(spelling.text), best === undefined ? 2 : best.edits - 1);
    if (limit < 0) break;
    // Marks on some syllables, or wrong ones, are one slip however many they are.
    const edits =
      spelling.bare && spelling.text === bare ? Math.min(1, limit) : editDistance(typed, spelling.text, limit);
    if (edits <= limit) best = { keyword: spelling.keyword, surface: spelling.surface, edits };
  }
  return best;
}

const openerSpellings = lazy(() => spellings.filter(({ keyword }) => isOpener(keyword)));
const byWords = (among: readonly KeywordSpelling[], words: number): readonly KeywordSpelling[] =>
  among.filter(({ text }) => text.split(' ').length === words);
const openersByWords = lazy(() =>
  [1, 2, 3, 4, 5].map((words) => [words - 1, words, words + 1].flatMap((count) => byWords(openerSpellings(), count))),
);
const allByWords = lazy(() => [1, 2, 3, 4].map((words) => byWords(spellings, words)));

/** Words as they are compared: NFC, small letters. */
export function fold(words: string): string {
  return words.normalize('NFC').toLowerCase();
}

/**
 * The openers that so many words (folded, parted by single blanks) may be a misspelling of, those with the fewest edits;
 * a blank too many or too few is an edit like any other.
 */
export function nearestOpeners(typed: string, words: number): readonly Near[] {
  if (typed.length > 30) return [];
  const known = openersNear.get(typed);
  if (known !== undefined) return known;
  const found = findOpeners(typed, words);
  // A slip is often repeated; what is kept stays small.
  if (openersNear.size >= 200) openersNear.clear();
  openersNear.set(typed, found);
  return found;
}

const openersNear = new Map<string, readonly Near[]>();

/** The opener that a name hangs on without a blank: `krhold "…"`. Letters are folded. */
export function gluedOpener(typed: string): Near | undefined {
  let best: KeywordSpelling | undefined;
  for (const spelling of openerSpellings()) {
    const { length } = spelling.text;
    if (length > (best?.text.length ?? 0) && typed.startsWith(spelling.text) && typed[length] !== ' ') best = spelling;
  }
  return best && { keyword: best.keyword, surface: `${best.surface} ${typed.slice(best.text.length)}`, edits: 1 };
}

function findOpeners(typed: string, words: number): readonly Near[] {
  const among = openersByWords()[words - 1] ?? [];
  const first = nearest(typed, among);
  if (first === undefined) return [];
  const found = [first];
  let rest = among;
  for (;;) {
    rest = rest.filter(({ keyword }) => found.every((near) => near.keyword !== keyword));
    const next = nearest(typed, rest);
    if (next === undefined || next.edits > first.edits) return found;
    found.push(next);
  }
}

/**
 * The keyword among some that so many words are a misspelling of. A short one only in a tongue of the file: among short
 * words every third one is near some word of the other (`Dec` and `đến`).
 */
export function nearestKeyword(
  typed: string,
  words: number,
  speaks: (dialect: Dialect) => boolean,
  accepted: (keyword: Keyword) => boolean,
): Near | undefined {
  if (typed.length > 30) return undefined;
  return nearest(
    typed,
    (allByWords()[words - 1] ?? []).filter(
      (spelling) =>
        (spelling.text.length > 4 || spelling.dialect === undefined || speaks(spelling.dialect)) &&
        accepted(spelling.keyword),
    ),
  );
}
