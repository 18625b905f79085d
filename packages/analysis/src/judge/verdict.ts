import type { QuantityReading } from './quantity/reading.ts';
import type { TextPart } from './text/tokens.ts';

export type Label = 'activity' | 'output' | 'outcome' | 'unclear';

/** What a title was judged by, as parts of the title. */
export interface Evidence {
  verb?: TextPart;
  object?: TextPart;
  count?: { number: string; noun: string } & TextPart;
  metric?: TextPart;
  level?: TextPart;
  purpose?: TextPart;
  /** What is said of a thing that is done or exists: "reviewed", "has", "được". */
  state?: TextPart;
}

export interface Verdict {
  label: Label;
  /** 0 (a guess) to 1 (certain). */
  sure: number;
  evidence: Evidence;
}

/** A verdict in chunk indices. */
export interface Finding {
  label: Label;
  sure: number;
  quantity?: QuantityReading;
  metric?: number;
  object?: number;
  state?: number;
}
