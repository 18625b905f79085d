import type { Chunk } from '../text/chunk.ts';
import type { Scan } from '../text/scan.ts';

/** What the two languages say by different means: order, endings, helping words. */
export interface Phrases {
  /** A verb of the lists that governs what stands behind it, and is no noun or participle inside a noun phrase. */
  governs(scan: Scan, index: number, verb: Chunk): boolean;
  /** "mở thêm 3 …": the word before a number only says that there are more. */
  adds(scan: Scan, index: number): boolean;
  /** Told by its form, the title's first word is a command although it may be a noun. */
  commands(scan: Scan, index: number): boolean;
  /** Something is done to the subject; where the form says nothing, it may be. */
  passive(verb: Chunk): boolean;
  /** The form says that it is done. */
  finished(verb: Chunk | undefined): boolean;
  /** The form says that somebody is told to do it. */
  imperative(verb: Chunk | undefined): boolean;
  /** The noun of "100 % of it", if it can be one thing. */
  wholeOf(scan: Scan, at: number, noun: number): Chunk | undefined;
  /** "Ten hours of writing": a length of time opens the title, and it is spent. */
  spends(scan: Scan, at: number): boolean;
}
