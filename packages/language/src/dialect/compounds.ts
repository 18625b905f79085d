import { lazy } from '@okr/core';
import { dialects } from './dialects.ts';
import { PhraseTrie } from './phrase-trie.ts';

/** Phrases of units that begin with a keyword and are none, in every way in which they may be typed. */
const compounds = lazy(
  () =>
    new PhraseTrie(
      dialects.flatMap((dialect) =>
        dialect.compounds.flatMap((phrase) => dialect.spellings(phrase).map(({ text }) => text)),
      ),
    ),
);

/** Where such a phrase ends that starts at a place of a text; -1 if none does. */
export function compoundAt(text: string, at: number): number {
  const trie = compounds();
  return trie.find(text, at) < 0 ? -1 : trie.end;
}
