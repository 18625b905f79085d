import type { Tongue } from '@okr/core';
import type { KeywordPlace } from '../dialect/dialect.ts';
import { type Keyword, keywords } from '../dialect/keywords.ts';
import { keywordTrie, spellings, writtenSurface } from '../dialect/surfaces.ts';

const names: ReadonlySet<string> = new Set(keywords);

/** Whether a token type is a keyword's. */
export function isKeyword(name: string): name is Keyword {
  return names.has(name);
}

/**
 * How a keyword that stands in a text is to be written: as typed, with its marks, in small letters and with single blanks;
 * where another tongue is asked for, as that one writes it at such a place. Signs that stand for keywords stay.
 */
export function writeKeyword(
  text: string,
  start: number,
  end: number,
  keyword: Keyword,
  to: Tongue | undefined,
  place: KeywordPlace | undefined,
): string {
  const found = spellings[keywordTrie.find(text, start)];
  if (found === undefined || keywordTrie.end !== end) return text.slice(start, end);
  if (to === undefined || found.dialect === undefined || found.dialect === to) {
    return found.bare || found.surface.toLowerCase() === found.text ? found.surface : found.text;
  }
  return writtenSurface(keyword, to, place);
}
