import { type LetterTest, readClass } from './classes.ts';

/** A pattern, read. `folders` is any number of whole folders with their slashes, `below` all that lies deeper. */
export type Part =
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'class'; readonly holds: LetterTest }
  | { readonly kind: 'one' | 'star' | 'folders' | 'below' }
  | { readonly kind: 'either'; readonly options: readonly (readonly Part[])[] };

/**
 * `git`: as in a `.gitignore`, where braces are letters and what git cannot read fits nothing; `git-name`: the same for a
 * pattern of single names, where two stars are no more than one. `config`: braces are alternatives, and what cannot be
 * read stands for itself.
 */
export type Style = 'git' | 'git-name' | 'config';

/** Alternatives stand in alternatives no deeper than people write them; a pattern beyond is taken by its letters. */
const deepest = 8;

/** The parts of a pattern; undefined for one that fits nothing. */
export function partsOf(pattern: string, style: Style): readonly Part[] | undefined {
  const letters = [...pattern];
  const read = new Reader(letters, style).sequence(0, letters.length, true, 0);
  return read;
}

class Reader {
  readonly #letters: readonly string[];
  readonly #style: Style;
  /** Git compares what comes before the first sign by itself: a `**` behind it stands as if at the start. */
  readonly #prefix: number | undefined;

  constructor(letters: readonly string[], style: Style) {
    this.#letters = letters;
    this.#style = style;
    this.#prefix = style === 'git' ? letters.findIndex((letter) => '*?[\\'.includes(letter)) : undefined;
  }

  /** What stands from `from` up to `to`. `opens`: a segment of the path begins here. */
  sequence(from: number, to: number, opens: boolean, depth: number): readonly Part[] | undefined {
    const parts: Part[] = [];
    let isStart = opens;
    for (let at = from; at < to; ) {
      const read = this.#stars(at, to, isStart) ?? this.#one(at, to, isStart, depth);
      if (read === undefined) return undefined;
      parts.push(read.part);
      at = read.end;
      isStart = this.#letters[at - 1] === '/';
    }
    return parts;
  }

  /** `*`, and `**` where it is a whole segment. */
  #stars(at: number, to: number, isStart: boolean): { readonly part: Part; readonly end: number } | undefined {
    const letters = this.#letters;
    let end = at;
    while (end < to && letters[end] === '*') end++;
    if (end === at) return undefined;
    const isWhole = end - at >= 2 && this.#style !== 'git-name' && (isStart || at === this.#prefix);
    if (isWhole && end === to) return { part: { kind: 'below' }, end };
    if (isWhole && letters[end] === '/') return { part: { kind: 'folders' }, end: end + 1 };
    return { part: { kind: 'star' }, end };
  }

  #one(
    at: number,
    to: number,
    isStart: boolean,
    depth: number,
  ): { readonly part: Part; readonly end: number } | undefined {
    const letter = this.#letters[at] ?? '';
    const itself = { part: { kind: 'letter', letter }, end: at + 1 } as const;
    switch (letter) {
      case '?':
        return { part: { kind: 'one' }, end: at + 1 };
      case '\\': {
        const escaped = at + 1 < to ? this.#letters[at + 1] : undefined;
        if (escaped !== undefined) return { part: { kind: 'letter', letter: escaped }, end: at + 2 };
        return this.#style === 'config' ? itself : undefined;
      }
      case '[': {
        const read = readClass(this.#letters, at);
        if (read !== undefined && read.end <= to) return { part: { kind: 'class', holds: read.holds }, end: read.end };
        return this.#style === 'config' ? itself : undefined;
      }
      case '{':
        return (this.#style === 'config' && depth < deepest && this.#either(at, to, isStart, depth)) || itself;
      default:
        return itself;
    }
  }

  /** `{a,b}`; braces without a comma in them stand for themselves. */
  #either(at: number, to: number, isStart: boolean, depth: number) {
    const commas: number[] = [];
    let open = 0;
    for (let place = at; place < to; place++) {
      const letter = this.#letters[place];
      if (letter === '\\') place++;
      else if (letter === '{') open++;
      else if (letter === ',' && open === 1) commas.push(place);
      else if (letter === '}' && --open === 0) {
        if (commas.length === 0) return undefined;
        const options: (readonly Part[])[] = [];
        let from = at + 1;
        for (const end of [...commas, place]) {
          const option = this.sequence(from, end, isStart, depth + 1);
          if (option === undefined) return undefined;
          options.push(option);
          from = end + 1;
        }
        return { part: { kind: 'either', options } as const, end: place + 1 };
      }
    }
    return undefined;
  }
}
