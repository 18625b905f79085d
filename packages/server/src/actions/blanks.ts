import type { Tongue } from '@okr/core';
import type { Keyword, Samples } from '@okr/language';
import { dialectOf, keywordTrie, spellings } from '@okr/language';

/** A place for the author to fill in, as fixes write it. */
export const blank = '…';

/** What an edit writes: words, and words that the author is likely to overwrite at once. */
export interface Piece {
  readonly text: string;
  readonly isStop: boolean;
}

/**
 * A text with its blanks as tab stops, each holding what is valid there: `?` for a number, a few words for a text. A `…`
 * among other words of a text is the author's own.
 */
export function piecesIn(text: string, tongue: Tongue): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (let at = text.indexOf(blank); at >= 0; at = text.indexOf(blank, at + blank.length)) {
    const words = filling(text, at, tongue);
    if (words === undefined) continue;
    pieces.push({ text: text.slice(done, at), isStop: false }, { text: words, isStop: true });
    done = at + blank.length;
  }
  pieces.push({ text: text.slice(done), isStop: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** The same as it stands where nothing is filled in. */
export function unfilled(text: string, tongue: Tongue): string {
  if (!text.includes(blank)) return text;
  return piecesIn(text, tongue)
    .map((piece) => piece.text)
    .join('');
}

function filling(text: string, at: number, tongue: Tongue): string | undefined {
  const { left } = dialectOf(tongue).samples;
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const next = text[at + blank.length] ?? '\n';
  if (/\/\/ okr-ignore [^"]*: $/.test(before)) return left.ignored;
  const quotes = before.replace(/\\./g, '').split('"').length - 1;
  if (quotes % 2 === 0) return /(?:^|\s)$/.test(before) && /\s/.test(next) ? '?' : undefined;
  if (!before.endsWith('"') || next !== '"') return undefined;
  const keyword = lastKeyword(before);
  if (keyword === 'grade') return left.review;
  return keyword !== undefined && hasWords(keyword, left) ? left[keyword] : left.text;
}

type Left = Samples['left'];

function hasWords(keyword: Keyword, left: Left): keyword is Keyword & keyof Left {
  return keyword in left;
}

/** The keyword that a text behind it belongs to. */
function lastKeyword(line: string): Keyword | undefined {
  let last: Keyword | undefined;
  for (const { index } of line.matchAll(/(?<![\p{L}\p{M}\p{N}_])\p{L}/gu)) {
    last = spellings[keywordTrie.find(line, index)]?.keyword ?? last;
  }
  return last;
}
