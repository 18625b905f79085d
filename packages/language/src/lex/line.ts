/** The items that a line is cut into before anyone asks what they mean. */
export const WORD = 1;
/** A name with dotted parts: `delivery.renew.nps`. */
export const DOTTED = 2;
/** `@linh`, `@an.mine`. */
export const PERSON = 3;
/** Starts with a digit or a point before one; dates, periods and what is glued on are still one item. */
export const NUMBER = 4;
export const TEXT = 5;
/** A quote that does not close: the rest of its line. */
export const OPEN_TEXT = 6;
/** `>=`, `≥`, `<` … */
export const COMPARISON = 7;
/** `→`, `->` */
export const ARROW = 8;
/** One sign. */
export const SIGN = 9;
/** A run of anything else: letters of other scripts, emoji, control characters. */
export const OTHER = 10;

/**
 * One line as a list of items, in arrays that are filled anew for each line: a file of any size is read with the same
 * few arrays. Offsets are UTF-16, ends exclusive.
 */
export class Line {
  kinds = new Uint8Array(64);
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  /** Which spelling of a keyword starts here, -1 for none; of the longest one. */
  spellings = new Int16Array(64);
  /** Where that keyword ends. */
  keywordEnds = new Int32Array(64);
  count = 0;
  /** Zero-based number of the line in the file. */
  number = 0;
  /** Where the file's line starts (of which this may be the rest, after a comment over several lines). */
  start = 0;
  /** Where the content ends, line break excluded. */
  end = 0;
  /** Where a comment stands before all items; -1 where none does. */
  commentStart = -1;
  commentEnd = -1;
  /** The column of the first item, a tab reaching to the next multiple of four. */
  indent = 0;

  add(kind: number, start: number, end: number, spelling: number, keywordEnd: number): void {
    const at = this.count;
    if (at === this.kinds.length) this.grow();
    this.kinds[at] = kind;
    this.starts[at] = start;
    this.ends[at] = end;
    this.spellings[at] = spelling;
    this.keywordEnds[at] = keywordEnd;
    this.count = at + 1;
  }

  kind(item: number): number {
    return item < this.count ? (this.kinds[item] ?? 0) : 0;
  }

  /** Where an item starts; past the last one, the line's end. */
  startOf(item: number): number {
    return item < this.count ? (this.starts[item] ?? 0) : this.end;
  }

  endOf(item: number): number {
    return item < 0 ? this.start : item < this.count ? (this.ends[item] ?? 0) : this.end;
  }

  /** The first item from `from` on that does not start before an offset. */
  itemFrom(offset: number, from: number): number {
    let item = from;
    while (item < this.count && (this.starts[item] ?? 0) < offset) item++;
    return item;
  }

  private grow(): void {
    const size = this.kinds.length * 2;
    this.kinds = resized(this.kinds, new Uint8Array(size));
    this.starts = resized(this.starts, new Int32Array(size));
    this.ends = resized(this.ends, new Int32Array(size));
    this.spellings = resized(this.spellings, new Int16Array(size));
    this.keywordEnds = resized(this.keywordEnds, new Int32Array(size));
  }
}

function resized<A extends Uint8Array | Int16Array | Int32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
