import type { KeyResult } from '../model/plan.ts';
import type { Bound } from '../quantity/quantity.ts';
import { isInside } from './bound.ts';
import { type Course, progressOf } from './course.ts';
import type { Measurement } from './measurements.ts';
import { finite } from './rounding.ts';

/** At how many of its measurements a level was held. */
export interface Held {
  readonly held: number;
  readonly of: number;
  /** What was counted. */
  readonly source: Measurement['source'];
}

/** How far a course has come. */
export interface Standing {
  /** The newest of its measurements. */
  readonly current: Measurement | undefined;
  /** Of a level to hold; undefined where nothing was measured in its time. */
  readonly held: Held | undefined;
  /** Unclamped, to nine decimals. */
  readonly progress: number | undefined;
}

/** `measurements` are what counts, oldest first, in the unit of the course. */
export function standingOf(course: Course, measurements: readonly Measurement[], keyResult: KeyResult): Standing {
  const current = measurements.at(-1);
  const held = course.kind === 'keep' ? heldOf(course.bound, measurements, keyResult) : undefined;
  const progress =
    course.kind === 'keep' ? held && finite(held.held / held.of) : current && progressOf(course, current.value);
  return { current, held, progress };
}

/**
 * A level is held through its time: what was measured before the cycle, or after it was due, says nothing of it. With
 * `measured by` the KPI's actuals are counted; check-ins where it has none.
 */
function heldOf(bound: Bound, measurements: readonly Measurement[], { start, due }: KeyResult): Held | undefined {
  const within = measurements.filter(
    ({ date }) => (start === undefined || date >= start) && (due === undefined || date <= due),
  );
  const source = within.some((measurement) => measurement.source === 'kpi') ? 'kpi' : 'check-in';
  const counted = within.filter((measurement) => measurement.source === source);
  if (counted.length === 0) return undefined;
  return { held: counted.filter(({ value }) => isInside(bound, value)).length, of: counted.length, source };
}
