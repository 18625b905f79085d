import type { Span, Text } from '@okr/core';

/** Where a part of a title stands in the file; the whole title where it is written with escapes or in another form. */
export function spanInTitle(text: string, title: Text, start: number, end: number): Span {
  const at = text.slice(title.span.start, title.span.end).indexOf(title.value);
  if (at <= 0) return title.span;
  const first = title.span.start + at;
  return { start: first + start, end: first + end };
}

/** A title as the inside of `"…"`. */
export function escaped(title: string): string {
  return title.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ').trim();
}

/** Lower case, words parted by single blanks and framed by them, for lists that are looked up with `holdsAny`. */
export function plainWords(title: string): string {
  return ` ${title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()} `;
}

export function holdsAny(words: string, entries: readonly string[]): boolean {
  return entries.some((entry) => words.includes(` ${entry} `));
}
