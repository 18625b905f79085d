import { type Change, endOf, moved, type Stretch } from './places.ts';

/** What is shown at a place of a document. */
export interface Shown<T> {
  readonly item: T;
  readonly range: Stretch;
}

/**
 * Keeps the line that is being written as it was when its writing began: nothing appears there, moves or goes away until
 * the cursor leaves it or nobody has typed for a while. Times are in milliseconds.
 */
export class QuietLine<T> {
  private shown: readonly Shown<T>[] = [];
  /** What came last, and is not shown on the line. */
  private heldBack = false;
  private written: { readonly line: number; readonly until: number } | undefined;

  /** Somebody typed; with a pause of 0 no line is ever quiet. */
  typed(changes: readonly Change[], now: number, pause: number): void {
    for (const change of changes) {
      this.shown = this.shown.map(({ item, range }) => ({ item, range: moved(range, change) }));
      this.written = { line: endOf(change).line, until: now + pause };
    }
  }

  /** The cursor is on a line; whether that ends the quiet of another one. */
  at(line: number): boolean {
    if (this.written === undefined || this.written.line === line) return false;
    this.written = undefined;
    return true;
  }

  /** The line that is being written; undefined where nobody writes. */
  line(now: number): number | undefined {
    return this.written !== undefined && now < this.written.until ? this.written.line : undefined;
  }

  /** What to show of what came. */
  show(fresh: readonly Shown<T>[], now: number): readonly Shown<T>[] {
    const line = this.line(now);
    const isOn = ({ range }: Shown<T>): boolean => range.start.line === line;
    const held = line === undefined ? fresh : [...fresh.filter((each) => !isOn(each)), ...this.shown.filter(isOn)];
    this.heldBack = line !== undefined;
    this.shown = held;
    return held;
  }

  /** What stands there, where it stands by now; none of it is new. */
  get standing(): readonly Shown<T>[] {
    return this.shown;
  }

  /** Whether something came that was not shown as it came. */
  get isBehind(): boolean {
    return this.heldBack;
  }
}
