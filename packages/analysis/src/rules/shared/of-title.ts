import type { Text } from '@okr/core';
import type { Lexicons } from '../../judge/index.ts';

interface Known {
  readonly lexicons: Lexicons;
  /** By the place of the function that found it. */
  readonly answers: { readonly value: unknown }[];
}

/** They go with their titles, which stay the same objects until they are written anew. */
const titles = new WeakMap<Text, Known>();
let functions = 0;

function knownOf(title: Text, lexicons: Lexicons): Known {
  let known = titles.get(title);
  if (known?.lexicons !== lexicons) {
    known = { lexicons, answers: [] };
    titles.set(title, known);
  }
  return known;
}

/** A pure function of what a title says and the word lists that keeps its answers for as long as the title stands. */
export function ofTitle<T>(
  compute: (text: string, lexicons: Lexicons, title: Text) => T,
): (title: Text, lexicons: Lexicons) => T {
  const place = functions++;
  return (title, lexicons) => {
    const known = knownOf(title, lexicons);
    // Only this function puts anything at its place.
    const found = known.answers[place] as { readonly value: T } | undefined;
    if (found !== undefined) return found.value;
    const value = compute(title.value, lexicons, title);
    known.answers[place] = { value };
    return value;
  };
}
