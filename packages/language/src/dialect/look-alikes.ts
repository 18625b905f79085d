import { lazy } from '@okr/core';
import type { Dialect } from './dialect.ts';
import { dialects } from './dialects.ts';
import type { Keyword } from './keywords.ts';
import { PhraseTrie } from './phrase-trie.ts';

const lookAlikes = lazy(() => {
  const table = dialects.flatMap((dialect) =>
    dialect.lookAlikes.flatMap(({ text, meant }) =>
      dialect.spellings(text).map((spelling) => ({ text: spelling.text, meant, dialect })),
    ),
  );
  return { table, trie: new PhraseTrie(table.map(({ text }) => text)) };
});

export interface LookAlikeFound {
  readonly end: number;
  /** What may have been meant, likeliest first. */
  readonly meant: readonly Keyword[];
  readonly dialect: Dialect;
}

/** A phrase at a place of a text that people write for a keyword, and what they may have meant by it. */
export function lookAlikeAt(text: string, at: number): LookAlikeFound | undefined {
  const { table, trie } = lookAlikes();
  const found = table[trie.find(text, at)];
  return found && { end: trie.end, meant: found.meant, dialect: found.dialect };
}
