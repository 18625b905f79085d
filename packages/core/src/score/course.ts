import type { Goal, Measure } from '../model/plan.ts';
import type { Bound } from '../quantity/quantity.ts';
import { isInside } from './bound.ts';
import { finite, round9 } from './rounding.ts';
import type { Way } from './way.ts';

/** Where a baseline comes from; `zero` and the measurements are marked wherever the number is shown. */
export type BaselineOrigin = 'written' | 'zero' | 'first-check-in' | 'kpi';

export interface FoundBaseline {
  readonly value: number;
  readonly origin: 'first-check-in' | 'kpi';
}

/** What a measure comes to once its baseline is known: a way to go, a level to hold, or no score at all. */
export type Course =
  | { readonly kind: 'move'; readonly baseline: number; readonly target: number; readonly origin: BaselineOrigin }
  | {
      readonly kind: 'keep';
      readonly bound: Bound;
      /** A move may come to a keep: towards less without a baseline, or already on the right side of its target. */
      readonly reason: 'written' | 'no-baseline' | 'already-there';
      readonly baseline: number | undefined;
      readonly origin: BaselineOrigin | undefined;
    }
  /** The unknown baseline turned out to be the target: 1 while held. */
  | { readonly kind: 'hold'; readonly baseline: number; readonly bound: Bound; readonly origin: BaselineOrigin }
  | {
      readonly kind: 'none';
      readonly reason: NonNullable<Measure['broken']> | 'relative-without-baseline' | 'percent-of-zero';
      readonly baseline: number | undefined;
      readonly target: number | undefined;
    };

/** SCORING, "A key result": every row of the table that has a measure with numbers. */
export function settleCourse(
  measure: Measure,
  way: Exclude<Way, 'milestones'>,
  found: FoundBaseline | undefined,
): Course {
  if (way === 'keep' && measure.keep !== undefined) {
    if (measure.broken !== undefined) return none(measure.broken, measure);
    return { kind: 'keep', bound: measure.keep, reason: 'written', baseline: undefined, origin: undefined };
  }
  const aim = measure.target;
  if (measure.broken !== undefined) return none(measure.broken, measure);
  if (aim === undefined) return none('relative-without-baseline', measure);
  const down = aim.comparison === 'below' || aim.comparison === 'at-most';
  const up = aim.comparison === 'above' || aim.comparison === 'at-least';
  const baseline = measure.baseline === 'unknown' ? found?.value : measure.baseline;
  const origin = measure.baseline === 'unknown' ? (found?.origin ?? 'first-check-in') : 'written';

  if (baseline === undefined) {
    if (aim.goal.kind !== 'absolute') return none('relative-without-baseline', measure);
    const target = aim.goal.value;
    if (down || (round9(target) === 0 && !up)) return keep('at-most', target, 'no-baseline');
    // From the 0 that is taken, at least −5 is reached already.
    if (round9(target) <= 0) return keep('at-least', target, 'no-baseline');
    return { kind: 'move', baseline: 0, target, origin: 'zero' };
  }

  if (aim.goal.kind === 'times' && round9(baseline) === 0) {
    return { kind: 'none', reason: 'percent-of-zero', baseline, target: undefined };
  }
  const target = goalFrom(aim.goal, baseline);
  if (round9(baseline) === round9(target)) {
    if (origin === 'written') return { kind: 'none', reason: 'baseline-equals-target', baseline, target };
    const lower = down || (!up && target <= 0);
    return { kind: 'hold', baseline, bound: { kind: lower ? 'at-most' : 'at-least', value: target }, origin };
  }
  if (down && baseline < target) return keep('at-most', target, 'already-there', baseline, origin);
  if (up && baseline > target) return keep('at-least', target, 'already-there', baseline, origin);
  return { kind: 'move', baseline, target, origin };
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

/** Unclamped, to nine decimals. Undefined without a course, and where the numbers leave a double's range. */
export function progressOf(course: Course, value: number): number | undefined {
  switch (course.kind) {
    case 'move':
      return finite((value - course.baseline) / (course.target - course.baseline));
    case 'keep':
    case 'hold':
      return isInside(course.bound, value) ? 1 : 0;
    case 'none':
      return undefined;
  }
}

function keep(
  kind: 'at-least' | 'at-most',
  value: number,
  reason: 'no-baseline' | 'already-there',
  baseline?: number,
  origin?: BaselineOrigin,
): Course {
  return { kind: 'keep', bound: { kind, value }, reason, baseline, origin };
}

function none(reason: Extract<Course, { kind: 'none' }>['reason'], measure: Measure): Course {
  const baseline = measure.baseline === 'unknown' ? undefined : measure.baseline;
  const goal = measure.target?.goal;
  return { kind: 'none', reason, baseline, target: goal?.kind === 'absolute' ? goal.value : undefined };
}
