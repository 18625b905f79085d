import type { LoadedFile, TokenStore } from '@okr/language';
import { gate, keptTokens, tokenTypes } from '@okr/language';

/** A word of a file as the grammar names it. */
export interface PlacedToken {
  readonly name: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** The gate's tokens are looked at, never parsed: their types need no more than a name. */
const plainTypes = tokenTypes((name) => ({ name }));

const cache = new WeakMap<LoadedFile, Tokens>();

/** Every token of a file that has a length, in order. Computed once a file. */
export function tokensOf(loaded: LoadedFile): Tokens {
  const known = cache.get(loaded);
  if (known !== undefined) return known;
  const tokens = new Tokens(keptTokens(loaded) ?? gate(loaded.text, plainTypes).store);
  cache.set(loaded, tokens);
  return tokens;
}

/** The tokens of a file by number: a large file has too many for an object each. */
export class Tokens {
  readonly length: number;
  private readonly store: TokenStore;
  /** Which of the store's tokens have a length. */
  private readonly places: Int32Array;

  constructor(store: TokenStore) {
    const places = new Int32Array(store.length);
    let length = 0;
    for (let at = 0; at < store.length; at++) if (store.endOf(at) > store.startOf(at)) places[length++] = at;
    this.store = store;
    this.places = places;
    this.length = length;
  }

  /** Past the end it has no name. */
  nameAt(at: number): string {
    return at < 0 || at >= this.length ? '' : this.store.nameAt(this.placeOf(at));
  }

  startAt(at: number): number {
    return this.store.startOf(this.placeOf(at));
  }

  /** Exclusive. */
  endAt(at: number): number {
    return this.store.endOf(this.placeOf(at));
  }

  /** Zero-based. */
  lineAt(at: number): number {
    return this.store.lineOf(this.placeOf(at));
  }

  /** Whether a token is the first that begins or ends on its line. */
  startsLine(at: number): boolean {
    return at === 0 || this.lineAt(at) !== this.store.lastLineOf(this.placeOf(at - 1));
  }

  tokenAt(at: number): PlacedToken {
    return { name: this.nameAt(at), start: this.startAt(at), end: this.endAt(at) };
  }

  /** How many start before an offset. */
  countBefore(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.startAt(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Those of one name, in order. */
  named(name: string): readonly PlacedToken[] {
    const found: PlacedToken[] = [];
    for (let at = 0; at < this.length; at++) if (this.nameAt(at) === name) found.push(this.tokenAt(at));
    return found;
  }

  private placeOf(at: number): number {
    return this.places[at] ?? 0;
  }
}

/** The token at an offset; of two that touch there, the one that starts. */
export function tokenAt(loaded: LoadedFile, offset: number): PlacedToken | undefined {
  const tokens = tokensOf(loaded);
  const last = tokens.countBefore(offset + 1) - 1;
  return last >= 0 && offset <= tokens.endAt(last) ? tokens.tokenAt(last) : undefined;
}
