import type { KeyResult, Measure, Pledge } from '../model/plan.ts';
import type { Unit } from '../quantity/quantity.ts';
import type { IsoDate } from '../time/types.ts';
import { type Course, type FoundBaseline, progressOf, settleCourse } from './course.ts';
import { inUnit } from './measurements.ts';
import { clamp01 } from './rounding.ts';
import { wayOfMeasure } from './way.ts';

/** What was promised until a day, and how the key result stands against it today. */
export interface Promised {
  readonly promise: Pledge;
  readonly until: IsoDate;
  /** Undefined, like `course`, where only the date was another. */
  readonly unit: Unit | undefined;
  /** In that unit. */
  readonly course: Course | undefined;
  readonly progress: number | undefined;
  readonly score: number | undefined;
  /** Whether that is another score than today's. */
  readonly differs: boolean;
}

/** Each `was` line, the earliest `until` first (of two on one day the upper): the first is the first promise. */
export function scorePromises(
  keyResult: KeyResult,
  current: number | undefined,
  found: FoundBaseline | undefined,
  progress: number | undefined,
): readonly Promised[] {
  if (keyResult.promises.length === 0) return NO_PROMISES;
  return keyResult.promises
    .toSorted((a, b) => (a.until === b.until ? 0 : a.until < b.until ? -1 : 1))
    .map((promise) => scorePromise(promise, keyResult, current, found, progress));
}

const NO_PROMISES: readonly Promised[] = [];

/**
 * Today's value against a promise. A part that its line does not say (a `to` without a `from`, only a `by`) was what it is
 * today.
 */
function scorePromise(
  promise: Pledge,
  keyResult: KeyResult,
  current: number | undefined,
  found: FoundBaseline | undefined,
  progress: number | undefined,
): Promised {
  const today = keyResult.measure;
  const measure = today === undefined ? promise.measure : promisedMeasure(promise.measure, today);
  const way = wayOfMeasure(measure);
  if (way === undefined || today === undefined || measure === today) {
    return {
      promise,
      until: promise.until,
      unit: undefined,
      course: undefined,
      progress,
      score: clamped(progress),
      differs: false,
    };
  }
  const into = (value: number): number | undefined => inUnit(value, today.unit, measure.unit);
  const baseline = found === undefined ? undefined : into(found.value);
  const course = settleCourse(
    measure,
    way,
    found && baseline !== undefined ? { ...found, value: baseline } : undefined,
  );
  const value = current === undefined ? undefined : into(current);
  const then = value === undefined ? undefined : progressOf(course, value);
  const differs = clamped(then) !== clamped(progress);
  return { promise, until: promise.until, unit: measure.unit, course, progress: then, score: clamped(then), differs };
}

function promisedMeasure(written: Measure, today: Measure): Measure {
  // A bare number was in today's unit.
  const then = written.unit.dimension.kind === 'none' ? { ...written, unit: today.unit } : written;
  if (then.keep !== undefined && then.target === undefined) return then;
  if (then.target === undefined) {
    if (then.baseline === undefined) return today;
    const baseline = typeof then.baseline === 'number' ? inUnit(then.baseline, then.unit, today.unit) : then.baseline;
    return { ...today, baseline, broken: then.broken };
  }
  if (then.baseline !== undefined) return then;
  const baseline = typeof today.baseline === 'number' ? inUnit(today.baseline, today.unit, then.unit) : today.baseline;
  return { ...then, baseline };
}

function clamped(progress: number | undefined): number | undefined {
  return progress === undefined ? undefined : clamp01(progress);
}
