import { ownText } from '@okr/core';
import type { Lexicons } from '../../judge/index.ts';

/** More texts than a workspace holds of them; where there are more, they are worked out afresh. */
const MOST = 10_000;

/**
 * A pure function of a text and the word lists that keeps its answers: titles and units come again with every keystroke.
 */
export function remember<T>(compute: (text: string, lexicons: Lexicons) => T): typeof compute {
  const byLexicons = new WeakMap<Lexicons, Map<string, { readonly value: T }>>();
  return (text, lexicons) => {
    let known = byLexicons.get(lexicons);
    if (!known || known.size >= MOST) {
      known = new Map();
      byLexicons.set(lexicons, known);
    }
    const found = known.get(text);
    if (found) return found.value;
    const own = ownText(text);
    const value = compute(own, lexicons);
    known.set(own, { value });
    return value;
  };
}
