import type { Language } from '@okr/core';
import type { Keyword } from './keywords.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { dialects } from './surfaces.ts';

const table = Object.values(dialects).flatMap((dialect) =>
  dialect.lookAlikes.flatMap(({ text, meant }) =>
    dialect.spellings(text).map((spelling) => ({ text: spelling.text, meant, language: dialect.language })),
  ),
);

const trie = new PhraseTrie(table.map(({ text }) => text));

export interface LookAlikeFound {
  readonly end: number;
  /** What may have been meant, likeliest first. */
  readonly meant: readonly Keyword[];
  readonly language: Language;
}

/** A phrase at a place of a text that people write for a keyword, and what they may have meant by it. */
export function lookAlikeAt(text: string, at: number): LookAlikeFound | undefined {
  const found = table[trie.find(text, at)];
  return found && { end: trie.end, meant: found.meant, language: found.language };
}
