import type { Goal, Measure } from '../model/plan.ts';
import type { Bound, Comparison } from '../quantity/quantity.ts';
import { boundWay, isInside } from './bound.ts';
import type { Direction } from './direction.ts';
import { finite, round9 } from './rounding.ts';
import type { Way } from './way.ts';

/** Where a baseline comes from; `zero` and the measurements are marked wherever the number is shown. */
export type BaselineOrigin = 'written' | 'zero' | 'first-check-in' | 'kpi';

export interface FoundBaseline {
  readonly value: number;
  readonly origin: 'first-check-in' | 'kpi';
}

/** Why a measure gives no score, whatever is measured. */
export type NoCourse =
  | 'unread'
  | 'baseline-equals-target'
  | 'unit-mismatch'
  | 'relative-without-baseline'
  | 'percent-of-zero'
  /** The baseline is still to be measured. */
  | 'unknown-baseline'
  /** Only the title says a direction, and the first value is at or past the target. */
  | 'title-disagrees'
  /** Nothing says the direction, and 0 is no place to start from. */
  | 'which-way';

/** What a measure comes to once its baseline is known: a way to go, a level to hold, or no score at all. */
export type Course =
  | {
      readonly kind: 'move';
      readonly baseline: number;
      readonly target: number;
      readonly origin: BaselineOrigin;
      /** A running total, which starts at 0 whatever its baseline. */
      readonly cumulative: boolean;
    }
  /** A running total that must stay within a ceiling: 1 or 0, whatever came before. */
  | { readonly kind: 'ceiling'; readonly bound: Bound }
  | {
      readonly kind: 'keep';
      readonly bound: Bound;
      /** A move comes to a keep where its baseline is already on the right side of what is written. */
      readonly reason: 'written' | 'already-there';
      readonly baseline: number | undefined;
      readonly origin: BaselineOrigin | undefined;
    }
  | {
      readonly kind: 'none';
      readonly reason: NoCourse;
      readonly baseline: number | undefined;
      readonly origin: BaselineOrigin | undefined;
      readonly target: number | undefined;
    };

/** What is known of a measure's way beside its own numbers. */
export interface Around {
  /** What says the direction beside numbers and bounds. */
  readonly direction: Direction | undefined;
  /** The first value that was measured: the baseline where none is written. */
  readonly first: FoundBaseline | undefined;
}

type Target = NonNullable<Measure['target']>;

/** SCORING, "A key result": every row of the table that has a measure with numbers. */
export function settleCourse(measure: Measure, way: Exclude<Way, 'milestones'>, around: Around): Course {
  if (measure.broken !== undefined) return none(measure.broken, measure);
  if (way === 'keep') {
    if (measure.keep === undefined) return none('unread', measure);
    return { kind: 'keep', bound: measure.keep, reason: 'written', baseline: undefined, origin: undefined };
  }
  const { target } = measure;
  if (target === undefined) return none('unread', measure);
  if (measure.cumulative) return runningTotal(measure, target, around.direction);
  if (measure.baseline === 'unknown') return fromFirst(measure, target, around);
  if (measure.baseline !== undefined) return between(measure, target, measure.baseline);
  if (target.goal.kind !== 'absolute') return none('relative-without-baseline', measure);
  const { value } = target.goal;
  const said = boundWay(target.comparison) ?? around.direction?.way;
  if (said === 'down' || round9(value) === 0) return fromFirst(measure, target, around);
  const past = said === undefined && around.first !== undefined && round9(around.first.value) > round9(value);
  if (past || round9(value) <= 0) return none('which-way', measure);
  return { kind: 'move', baseline: 0, target: value, origin: 'zero', cumulative: false };
}

/** Both ends are written. */
function between(measure: Measure, { goal, comparison }: Target, baseline: number): Course {
  if (goal.kind === 'times' && round9(baseline) === 0) return none('percent-of-zero', measure);
  const target = goalFrom(goal, baseline);
  if (round9(baseline) === round9(target)) return none('baseline-equals-target', measure, target);
  const bound = comparison && { kind: comparison, value: target };
  if (bound !== undefined && isInside(bound, baseline)) {
    return { kind: 'keep', bound, reason: 'already-there', baseline, origin: 'written' };
  }
  return { kind: 'move', baseline, target, origin: 'written', cumulative: false };
}

/** The first value is the baseline, on whichever side of the target it lies. */
function fromFirst(measure: Measure, { goal, comparison }: Target, { direction, first }: Around): Course {
  if (first === undefined) return none('unknown-baseline', measure);
  const { value: baseline, origin } = first;
  const known = { baseline, origin } as const;
  if (goal.kind === 'times' && round9(baseline) === 0) return { ...none('percent-of-zero', measure), ...known };
  const target = goalFrom(goal, baseline);
  const said = comparison ?? boundOf(direction?.by === 'title' ? undefined : direction?.way);
  const bound = said && { kind: said, value: target };
  if (bound !== undefined && isInside(bound, baseline)) {
    return { kind: 'keep', bound, reason: 'already-there', ...known };
  }
  if (round9(baseline) === round9(target)) return { ...none('baseline-equals-target', measure, target), ...known };
  const titled = said === undefined ? boundOf(direction?.way) : undefined;
  if (titled !== undefined && isInside({ kind: titled, value: target }, baseline)) {
    return { ...none('title-disagrees', measure, target), ...known };
  }
  return { kind: 'move', target, cumulative: false, ...known };
}

/**
 * c / t; within a ceiling, or of nothing at all, 1 as long as it holds. Any total that should stay small has a ceiling: a
 * share of it is no progress. A relative target is taken of the reference.
 */
function runningTotal(measure: Measure, { goal, comparison }: Target, direction: Direction | undefined): Course {
  const reference = typeof measure.baseline === 'number' ? measure.baseline : undefined;
  if (goal.kind !== 'absolute' && reference === undefined) return none('relative-without-baseline', measure);
  if (goal.kind === 'times' && round9(reference ?? 0) === 0) return none('percent-of-zero', measure);
  const target = goalFrom(goal, reference ?? 0);
  const way = boundWay(comparison) ?? relativeWay(goal) ?? direction?.way;
  if (way === 'down' || round9(target) === 0) {
    const kind = boundWay(comparison) === 'down' ? comparison : undefined;
    return { kind: 'ceiling', bound: { kind: kind ?? 'at-most', value: target } };
  }
  return { kind: 'move', baseline: 0, target, origin: 'written', cumulative: true };
}

/** The way that a change speaks of. */
function relativeWay(goal: Goal): 'up' | 'down' | undefined {
  if (goal.kind === 'absolute') return undefined;
  return goal.kind === 'times' ? (goal.factor < 1 ? 'down' : 'up') : goal.amount < 0 ? 'down' : 'up';
}

function boundOf(way: 'up' | 'down' | undefined): Comparison | undefined {
  if (way === undefined) return undefined;
  return way === 'down' ? 'at-most' : 'at-least';
}

/** `+30%` → b × 1.30, `+300 listings` → b + 300; an absolute goal needs no baseline. */
export function goalFrom(goal: Goal, baseline: number): number {
  switch (goal.kind) {
    case 'absolute':
      return goal.value;
    case 'times':
      return finite(baseline * goal.factor) ?? baseline;
    case 'plus':
      return finite(baseline + goal.amount) ?? baseline;
  }
}

/**
 * Unclamped, to nine decimals, of a value; of a level to hold the share of its time is another matter (`held`), and this
 * says whether one value holds it. Undefined without a course, and where the numbers leave a double's range.
 */
export function progressOf(course: Course, value: number): number | undefined {
  switch (course.kind) {
    case 'move':
      return finite((value - course.baseline) / (course.target - course.baseline));
    case 'ceiling':
    case 'keep':
      return isInside(course.bound, value) ? 1 : 0;
    case 'none':
      return undefined;
  }
}

function none(reason: NoCourse, measure: Measure, target?: number): Extract<Course, { kind: 'none' }> {
  const baseline = typeof measure.baseline === 'number' ? measure.baseline : undefined;
  const goal = measure.target?.goal;
  return {
    kind: 'none',
    reason,
    baseline,
    origin: baseline === undefined ? undefined : 'written',
    target: target ?? (goal?.kind === 'absolute' ? goal.value : undefined),
  };
}
