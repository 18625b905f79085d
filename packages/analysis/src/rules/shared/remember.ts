import { ownText } from '@okr/core';
import type { Lexicons } from '../../judge/index.ts';

/** So many texts are kept at least, and twice as many at most: each letter that is typed into a title makes another. */
const enough = 2_000;

interface Known<T> {
  fresh: Map<string, { readonly value: T }>;
  /** What was asked for before: what is asked for again moves to the fresh ones, the rest goes when those are enough. */
  older: Map<string, { readonly value: T }>;
}

/**
 * A pure function of a text and the word lists that keeps its answers: titles and units come again with every keystroke.
 */
export function remember<T>(compute: (text: string, lexicons: Lexicons) => T): typeof compute {
  const byLexicons = new WeakMap<Lexicons, Known<T>>();
  return (text, lexicons) => {
    const known = byLexicons.get(lexicons) ?? { fresh: new Map(), older: new Map() };
    const found = known.fresh.get(text);
    if (found) return found.value;
    if (known.fresh.size >= enough) {
      known.older = known.fresh;
      known.fresh = new Map();
    }
    byLexicons.set(lexicons, known);
    const own = ownText(text);
    const answer = known.older.get(own) ?? { value: compute(own, lexicons) };
    known.fresh.set(own, answer);
    return answer.value;
  };
}
