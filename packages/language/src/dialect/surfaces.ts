import type { Tongue } from '@okr/core';
import type { Dialect, KeywordPlace } from './dialect.ts';
import { dialectOf, dialects } from './dialects.ts';
import { type Keyword, keywords } from './keywords.ts';
import { PhraseTrie } from './phrase-trie.ts';

/** One way in which a keyword may stand in a text. */
export interface KeywordSpelling {
  /** Small letters, NFC, single blanks. */
  readonly text: string;
  readonly keyword: Keyword;
  /** Its place in `keywords`. */
  readonly code: number;
  /** The surface as its dialect writes it. */
  readonly surface: string;
  /** Undefined where tongues share it: it says nothing about the file's. */
  readonly dialect: Dialect | undefined;
  /** Typed without the marks that the surface has. */
  readonly bare: boolean;
  readonly onlyBeforePerson: boolean;
}

function collect(): KeywordSpelling[] {
  const marked = new Map<string, KeywordSpelling>();
  const bare = new Map<string, KeywordSpelling>();
  for (const dialect of dialects) {
    for (const [code, keyword] of keywords.entries()) {
      const { onlyBeforePerson = [] } = dialect.keywords[keyword];
      for (const surface of surfacesOf(keyword, dialect)) {
        for (const spelling of dialect.spellings(surface)) {
          const table = spelling.bare ? bare : marked;
          const before = table.get(spelling.text);
          // `đến` is `to` before it is `and`: inside `between` either serves. Of two surfaces of one keyword that look the
          // same without their marks (`hằng tuần`, `hàng tuần`) the one that is written is meant.
          if (before !== undefined && (before.keyword !== keyword || before.dialect === dialect)) continue;
          const shared = before !== undefined;
          table.set(spelling.text, {
            text: spelling.text,
            bare: spelling.bare,
            keyword,
            code,
            surface,
            dialect: shared ? undefined : dialect,
            onlyBeforePerson: onlyBeforePerson.includes(surface),
          });
        }
      }
    }
  }
  // A word that is a keyword by itself is not another one without its marks: `thang`.
  return [...marked.values(), ...[...bare.values()].filter(({ text }) => !marked.has(text))];
}

/** All surfaces of a keyword in a dialect, the one that is written by default first. */
export function surfacesOf(keyword: Keyword, dialect: Dialect): readonly string[] {
  const { write, accept } = dialect.keywords[keyword];
  return [...write.map(({ text }) => text), ...accept];
}

/** What to write for a keyword in a tongue, at a place if that matters. */
export function writtenSurface(keyword: Keyword, tongue: Tongue, place?: KeywordPlace): string {
  const { write } = dialectOf(tongue).keywords[keyword];
  const found = write.find((surface) => surface.place === place);
  if (found === undefined && place === 'said-up') return writtenSurface(keyword, tongue, 'rising');
  if (found === undefined && place === 'said-down') return writtenSurface(keyword, tongue, 'falling');
  return (found ?? write[0]).text;
}

/** Every spelling of every keyword in all tongues; a scanner's matches are indices into it. */
export const spellings: readonly KeywordSpelling[] = collect();

/** Finds keywords in a text: the longest spelling over all of them. The instance keeps `end` between calls. */
export const keywordTrie = new PhraseTrie(spellings.map(({ text }) => text));

/** The keyword that a text spells as a whole, undefined if none; for editors and tests. */
export function keywordOf(text: string): KeywordSpelling | undefined {
  const index = keywordTrie.find(text, 0);
  return keywordTrie.end === text.length ? spellings[index] : undefined;
}
