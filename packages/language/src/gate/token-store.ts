import { type Token, type TokenType, type TokenTypes, typesOf } from './tokens.ts';

/**
 * The tokens of a file as numbers: where each starts and ends, on which line, of which type, so that a large file never
 * needs an object for each of them.
 */
export class TokenStore {
  length = 0;
  private readonly text: string;
  private readonly lineStarts: readonly number[];
  private readonly known: readonly TokenType[];
  private readonly indices: ReadonlyMap<TokenType, number>;
  private types = new Uint8Array(1024);
  private starts = new Int32Array(1024);
  private ends = new Int32Array(1024);
  private lines = new Int32Array(1024);

  constructor(text: string, lineStarts: readonly number[], types: TokenTypes) {
    this.text = text;
    this.lineStarts = lineStarts;
    this.known = typesOf(types);
    this.indices = new Map(this.known.map((type, index) => [type, index]));
  }

  /** `line` is zero-based; a token that is not in the text has no length. */
  add(type: TokenType, start: number, end: number, line: number): void {
    const at = this.length;
    if (at === this.starts.length) this.grow();
    this.types[at] = this.indices.get(type) ?? 0;
    this.starts[at] = start;
    this.ends[at] = end;
    this.lines[at] = line;
    this.length = at + 1;
  }

  /** Adds tokens of another store of the same types, so many characters and lines further on. */
  append(
    other: TokenStore,
    { from, to }: { readonly from: number; readonly to: number },
    { by, lines }: { readonly by: number; readonly lines: number },
  ): void {
    const at = this.length;
    while (this.starts.length < at + to - from) this.grow();
    this.types.set(other.types.subarray(from, to), at);
    for (let index = from, into = at; index < to; index++, into++) {
      this.starts[into] = (other.starts[index] ?? 0) + by;
      this.ends[into] = (other.ends[index] ?? 0) + by;
      this.lines[into] = (other.lines[index] ?? 0) + lines;
    }
    this.length = at + to - from;
  }

  typeAt(at: number): TokenType | undefined {
    return at < this.length ? this.known[this.types[at] ?? 0] : undefined;
  }

  /** The place of a token's type among all of them. */
  codeAt(at: number): number {
    return this.types[at] ?? 0;
  }

  /** The gate put it there: it has no length. */
  isUnwritten(at: number): boolean {
    return this.starts[at] === this.ends[at];
  }

  textAt(at: number): string {
    return this.text.slice(this.startOf(at), this.endOf(at));
  }

  nameAt(at: number): string {
    return this.typeAt(at)?.name ?? '';
  }

  /** The line on which a token starts, zero-based. */
  lineOf(at: number): number {
    return this.lines[at] ?? 0;
  }

  /** The line on which it ends. */
  lastLineOf(at: number): number {
    const end = this.endOf(at);
    let last = this.lineOf(at);
    while ((this.lineStarts[last + 1] ?? Number.POSITIVE_INFINITY) < end) last++;
    return last;
  }

  startOf(at: number): number {
    return this.starts[at] ?? 0;
  }

  endOf(at: number): number {
    return this.ends[at] ?? 0;
  }

  /** Whether these tokens are those that stand from `from` on in another file, so many characters further on. */
  isMoved(piece: { readonly from: number; readonly to: number }, other: TokenStore, from: number, by: number): boolean {
    const shift = from - piece.from;
    for (let at = piece.from; at < piece.to; at++) {
      if (this.types[at] !== other.types[at + shift]) return false;
      if (this.startOf(at) + by !== other.startOf(at + shift) || this.endOf(at) + by !== other.endOf(at + shift))
        return false;
    }
    return true;
  }

  /** Where the last token ends; undefined before the first, and where it has no length. */
  lastEnd(): number | undefined {
    const last = this.length - 1;
    const end = this.ends[last];
    return last < 0 || this.isUnwritten(last) ? undefined : end;
  }

  /** All of them as objects. */
  all(): Token[] {
    const tokens: Token[] = [];
    for (let at = 0; at < this.length; at++) {
      const token = this.tokenAt(at);
      if (token !== undefined) tokens.push(token);
    }
    return tokens;
  }

  private tokenAt(at: number): Token | undefined {
    const tokenType = this.typeAt(at);
    const start = this.starts[at] ?? 0;
    const end = this.ends[at] ?? 0;
    const line = this.lineOf(at);
    if (tokenType === undefined) return undefined;
    const last = this.lastLineOf(at);
    return {
      image: this.textAt(at),
      startOffset: start,
      endOffset: end - 1,
      startLine: line + 1,
      endLine: last + 1,
      startColumn: start - (this.lineStarts[line] ?? 0) + 1,
      endColumn: end - (this.lineStarts[last] ?? 0),
      tokenType,
    };
  }

  private grow(): void {
    const size = this.starts.length * 2;
    const types = new Uint8Array(size);
    types.set(this.types);
    this.types = types;
    this.starts = widened(this.starts, size);
    this.ends = widened(this.ends, size);
    this.lines = widened(this.lines, size);
  }
}

function widened(numbers: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(size);
  wider.set(numbers);
  return wider;
}
