import type { Dialect } from '../dialect/dialect.ts';
import { dialects } from '../dialect/dialects.ts';

/** Which tongues the keywords of a text are of, so far. */
export class Spoken {
  private readonly counts: number[] = dialects.map(() => 0);
  /** The tongue of the file's first lines, where somebody asked for it before the first keyword. */
  first: Dialect | undefined;

  add(dialect: Dialect): void {
    const at = dialects.indexOf(dialect);
    this.counts[at] = (this.counts[at] ?? 0) + 1;
  }

  has(dialect: Dialect): boolean {
    return (this.counts[dialects.indexOf(dialect)] ?? 0) > 0;
  }

  /** How many tongues there are any keywords of. */
  get many(): number {
    return this.counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  }

  /** That of most keywords; of those that are equal the file's first lines tell. */
  most(): Dialect {
    let best = this.first ?? dialects[0];
    for (const dialect of dialects) if (this.countOf(dialect) > this.countOf(best)) best = dialect;
    return best;
  }

  private countOf(dialect: Dialect): number {
    return this.counts[dialects.indexOf(dialect)] ?? 0;
  }

  isSame({ counts, first }: Spoken): boolean {
    return first === this.first && counts.every((count, at) => count === this.counts[at]);
  }

  /** Whether it is the same tongues that have been spoken at all. */
  isOfSame({ counts }: Spoken): boolean {
    return counts.every((count, at) => count > 0 === (this.counts[at] ?? 0) > 0);
  }

  copy(): Spoken {
    const copy = new Spoken();
    copy.become(this);
    return copy;
  }

  become({ counts, first }: Spoken): void {
    for (const [at, count] of counts.entries()) this.counts[at] = count;
    this.first = first;
  }

  /** Adds what was spoken between two places of a text. */
  addBetween(from: Spoken, to: Spoken): void {
    for (const [at, count] of to.counts.entries())
      this.counts[at] = (this.counts[at] ?? 0) + count - (from.counts[at] ?? 0);
  }
}
