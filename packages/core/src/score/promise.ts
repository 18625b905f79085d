import type { KeyResult, Measure, Pledge } from '../model/plan.ts';
import type { Unit } from '../quantity/quantity.ts';
import type { IsoDate } from '../time/types.ts';
import type { Basis } from './basis.ts';
import { type Course, settleCourse } from './course.ts';
import { inUnit } from './measurements.ts';
import { clamp01 } from './rounding.ts';
import { type Standing, standingOf } from './standing.ts';
import { wayOfMeasure } from './way.ts';

/** What was promised until a day, and how the key result stands against it today. */
export interface Promised {
  readonly promise: Pledge;
  readonly until: IsoDate;
  /** Undefined, like `course` and `standing`, where only the date was another. */
  readonly unit: Unit | undefined;
  /** In that unit. */
  readonly course: Course | undefined;
  readonly standing: Standing | undefined;
  readonly progress: number | undefined;
  readonly score: number | undefined;
  /** Whether there is one, and another than today's. */
  readonly differs: boolean;
}

/** Each `was` line, the earliest `until` first (of two on one day the upper): the first is the first promise. */
export function scorePromises(
  keyResult: KeyResult,
  today: Measured | undefined,
  progress: number | undefined,
): readonly Promised[] {
  // Which promise was the first is not known where one of them cannot be read.
  if (keyResult.promises.length === 0 || keyResult.written.unread.includes('was')) return NO_PROMISES;
  return keyResult.promises
    .toSorted((a, b) => (a.until === b.until ? 0 : a.until < b.until ? -1 : 1))
    .map((promise) => scorePromise(promise, keyResult, today, progress));
}

type Measured = Extract<Basis, { by: 'measure' }>;

const NO_PROMISES: readonly Promised[] = [];

/**
 * Today's values against a promise. A part that its line does not say (a `to` without a `from`, only a `by`) was what it is
 * today.
 */
function scorePromise(
  promise: Pledge,
  keyResult: KeyResult,
  basis: Measured | undefined,
  progress: number | undefined,
): Promised {
  const { until } = promise;
  const { unread, unset } = promise.written;
  if (unset !== undefined || unread.some((keyword) => keyword !== 'by')) return unscored(promise);
  const today = basis?.measure;
  if (today?.broken !== undefined && !isWhole(promise)) return unscored(promise);
  const measure = today === undefined ? promise.measure : promisedMeasure(promise.measure, today);
  const way = wayOfMeasure(measure);
  if (basis === undefined || way === undefined || today === undefined || measure === today) {
    return { promise, until, ...nothing, progress, score: clamped(progress), differs: false };
  }
  const into = <T extends { readonly value: number }>(each: T): readonly T[] => {
    const value = inUnit(each.value, today.unit, measure.unit);
    return value === undefined ? [] : [{ ...each, value }];
  };
  const course = settleCourse(measure, way, {
    direction: basis.direction,
    first: basis.first && into(basis.first)[0],
  });
  const standing = standingOf(course, basis.measurements.flatMap(into), keyResult);
  const score = clamped(standing.progress);
  const differs = score !== undefined && score !== clamped(progress);
  return { promise, until, unit: measure.unit, course, standing, progress: standing.progress, score, differs };
}

/** It says all of a measure, so that it takes nothing of today's. */
function isWhole({ written: { from, to, keep } }: Pledge): boolean {
  return keep !== undefined || (from !== undefined && to !== undefined);
}

/** What was promised cannot be read, or was not set, or what it takes of today's cannot be. */
function unscored(promise: Pledge): Promised {
  return { promise, until: promise.until, ...nothing, progress: undefined, score: undefined, differs: false };
}

const nothing = { unit: undefined, course: undefined, standing: undefined };

function promisedMeasure(written: Measure, today: Measure): Measure {
  const { cumulative, direction } = today;
  // A bare number was in today's unit.
  const unit = written.unit.dimension.kind === 'none' ? today.unit : written.unit;
  const then: Measure = { ...written, unit, cumulative, direction };
  if (then.broken !== undefined || (then.keep !== undefined && then.target === undefined)) return then;
  if (then.target === undefined) {
    if (then.baseline === undefined) return today;
    const baseline = typeof then.baseline === 'number' ? inUnit(then.baseline, then.unit, today.unit) : then.baseline;
    return { ...today, baseline };
  }
  if (then.baseline !== undefined) return then;
  const baseline = typeof today.baseline === 'number' ? inUnit(today.baseline, today.unit, then.unit) : today.baseline;
  return { ...then, baseline };
}

function clamped(progress: number | undefined): number | undefined {
  return progress === undefined ? undefined : clamp01(progress);
}
