import type { Scan } from '../text/scan.ts';
import type { TextPart } from '../text/tokens.ts';
import type { Cue } from './cues.ts';

/** A number as a measure takes it over: `size` without its magnitude. */
export interface StatedNumber {
  readonly size: number;
  readonly magnitude: string;
  readonly currency: string;
  readonly unit: string;
}

/** How the target is meant: a level, one with a bound, a change from the baseline, or a level to hold. */
export type Sense = 'level' | 'above' | 'below' | 'at-least' | 'at-most' | 'up' | 'down' | 'times';

/** The measure that a title states. */
export interface StatedMeasure {
  readonly baseline: StatedNumber | 'unknown' | undefined;
  readonly target: StatedNumber;
  /** The other end of `80–100`. */
  readonly upper: StatedNumber | undefined;
  readonly sense: Sense;
  readonly keep: boolean;
  /** What the title calls it is better small: time, cost, errors. */
  readonly burden: boolean;
  /** Where it stands in the title. */
  readonly said: TextPart;
}

/** The words of a title between two tokens, both included. */
export function partAt({ title, tokens }: Scan, from: number, to: number): TextPart {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to]?.end ?? start;
  return { text: title.slice(start, end), start, end };
}

/** So many times as much. */
export function multipleOf(scan: Scan, { from, to, factor = 1 }: Cue): StatedMeasure {
  return {
    baseline: undefined,
    target: { size: factor, magnitude: '', currency: '', unit: 'x' },
    upper: undefined,
    sense: 'times',
    keep: false,
    burden: false,
    said: partAt(scan, from, to),
  };
}
