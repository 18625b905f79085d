import { lazy } from '../lazy.ts';

/** Character classes over UTF-16 codes, and how words are compared. */

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A combining mark of a word typed in NFD. */
export function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** A letter that a word of a Latin script may hold, with marks that combine. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return (code >= 0x1e00 && code <= 0x1eff) || isMark(code);
}

/** Spaces within a line: blank, tab, no-break and the thin ones. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || code === 9;
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000;
}

/** Where the spaces from `at` on end. */
export function skipSpaces(text: string, at: number): number {
  let i = at;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** Where the letters from `at` on end. */
export function wordEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && isLetter(text.charCodeAt(i))) i++;
  return i;
}

/** NFC, small letters, each run of spaces one blank: two spellings of a word are the same if these are. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A folded text without its marks: `đồng` → `dong`. */
export function bare(text: string): string {
  return fold(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
}

/** Enters each surface of a table with all of its marks and with none, as words may be typed. */
export function byWord<T>(entries: Iterable<readonly [string, T]>): ReadonlyMap<string, T> {
  const all = [...entries];
  const table = new Map<string, T>();
  for (const [surface, value] of all) table.set(fold(surface), value);
  for (const [surface, value] of all) {
    if (!table.has(bare(surface))) table.set(bare(surface), value);
  }
  return table;
}

/**
 * Whether two plain words are one: marks on all syllables or on none, `i` or `y` at a Vietnamese syllable's end, the tone
 * on either of two vowels; and a plural *s* counts for nothing.
 */
export function sameWords(left: string, right: string): boolean {
  if (left === right) return true;
  const a = canonical(left);
  const b = canonical(right);
  return a === b || bare(a) === b || a === bare(b);
}

const tones = '\u0300\u0301\u0303\u0309\u0323';
const toneOnSecond = lazy(
  () => new RegExp(`(o)([ae])([${tones}])(?![\\p{L}\\p{M}])|(u)(y)([${tones}])(?![\\p{L}\\p{M}])`, 'gu'),
);
const finalY = lazy(() => new RegExp(`([hklmst])y([${tones}]?)(?![\\p{L}\\p{M}])`, 'gu'));

/** One spelling of several: `hoá đơn` → `hóa đơn`, `công ty` → `công ti`, `users` → `user`. Folded, in NFC. */
function canonical(words: string): string {
  return fold(words)
    .replace(/(\p{L}{2})s(?![\p{L}\p{M}])/gu, '$1')
    .normalize('NFD')
    .replace(toneOnSecond(), '$1$4$3$6$2$5')
    .replace(finalY(), '$1i$2')
    .normalize('NFC');
}
