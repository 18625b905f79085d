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

/**
 * A part of a title as a title of its own: it begins with a capital where the whole did. A first word that is small on purpose
 * (`iPhone`, `eNPS`) stays.
 */
export function openedLike(part: string, title: string): string {
  if (!/^\p{Lu}/u.test(title.trimStart()) || !/^\p{Ll}[^\s\p{Lu}]*(?:\s|$)/u.test(part)) return part;
  return part.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Lower case, words parted by single blanks and framed by them, to be looked up in a `WordList`. */
export function plainWords(title: string): string {
  return ` ${title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()} `;
}
