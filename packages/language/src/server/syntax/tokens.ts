import { gate } from '../../gate/gate.ts';
import { type Token, tokenTypes } from '../../gate/tokens.ts';
import type { LoadedFile } from '../../load.ts';

/** The gate's tokens are looked at, never parsed: their types need no more than a name. */
const plainTypes = tokenTypes((name) => ({ name }));

const cache = new WeakMap<LoadedFile, readonly Token[]>();

/** Every token of a file that has a length, in order. Computed once a file. */
export function tokensOf(loaded: LoadedFile): readonly Token[] {
  const known = cache.get(loaded);
  if (known !== undefined) return known;
  const tokens = gate(loaded.text, plainTypes).tokens.filter((token) => token.image.length > 0);
  cache.set(loaded, tokens);
  return tokens;
}

/** The token at an offset; of two that touch there, the one that starts. */
export function tokenAt(loaded: LoadedFile, offset: number): Token | undefined {
  const tokens = tokensOf(loaded);
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.startOffset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const last = tokens[low - 1];
  return last !== undefined && offset <= endOf(last) ? last : undefined;
}

/** Where a token ends, exclusive. */
export function endOf({ startOffset, image }: Token): number {
  return startOffset + image.length;
}
