import type { Span } from '../model/source.ts';
import type { Quantity, Unit } from '../quantity/quantity.ts';
import type { ValueReading } from '../quantity/reading.ts';

/** What is wrong between the numbers of one measure. `span` is the number to blame; readings stand in its place. */
export type MeasureProblem =
  /** Baseline and target say the same level. */
  | {
      readonly rule: 'baseline-equals-target';
      readonly span: Span;
      readonly baseline: Quantity;
      readonly target: Quantity;
    }
  | {
      readonly rule: 'unit-mismatch';
      /**
       * `different`: the units do not convert; `bare-between`: a bare number where baseline and target are written in
       * two units; `times`: a multiple where a level is wanted; `size`: the other says a size, and this one should.
       */
      readonly reason: 'different' | 'bare-between' | 'times' | 'size';
      readonly span: Span;
      readonly quantity: Quantity;
      /** The unit it is held against. */
      readonly expected: Unit;
      /** Where that unit is written, if a number writes it. */
      readonly other: Quantity | undefined;
      readonly readings: readonly ValueReading[];
    }
  /** Plain words differ; the number counts all the same. */
  | {
      readonly rule: 'unit-words-differ';
      readonly span: Span;
      readonly quantity: Quantity;
      readonly expected: Unit;
      readonly other: Quantity | undefined;
      readonly readings: readonly ValueReading[];
    }
  /** A bare number of a measure in %: a share written as a fraction (`0.15`), or thousands that may be a decimal (`1,250`). */
  | {
      readonly rule: 'ambiguous-number';
      readonly reason: 'share' | 'thousands';
      readonly span: Span;
      readonly quantity: Quantity;
      readonly readings: readonly ValueReading[];
    }
  /** A bare number with the magnitude of its measure is over a hundred times both ends: the full number was meant. */
  | {
      readonly rule: 'check-in-magnitude';
      readonly span: Span;
      readonly quantity: Quantity;
      /** What it comes to with the magnitude. */
      readonly value: number;
      /** The magnitude's word (`tỷ`) and the unit that it took. */
      readonly magnitudeText: string;
      readonly unit: Unit;
      readonly readings: readonly ValueReading[];
    }
  /** Not four thresholds that all rise or all fall; as written, and in the KPI's unit. */
  | {
      readonly rule: 'bad-scale';
      readonly span: Span;
      readonly quantities: readonly Quantity[];
      readonly values: readonly number[];
    };

/** A value in its measure's unit; undefined where a problem makes it count as not written. */
export interface Settled<T> {
  readonly value: T | undefined;
  readonly problems: readonly MeasureProblem[];
}
