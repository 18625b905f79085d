import type { Measure } from '../model/plan.ts';
import { type Course, goalFrom } from './course.ts';
import { finite, round9 } from './rounding.ts';

export interface Stretch {
  /** In the measure's unit. */
  readonly value: number;
  /** The part beyond the target on the way to the stretch, 0 up to the target and 1 at the stretch; more is kept. */
  readonly progress: number | undefined;
}

/** (c − t) / (s − t) where c is beyond t, for a stretch that lies beyond the target; otherwise it has no progress. */
export function stretchOf(measure: Measure, course: Course, current: number | undefined): Stretch | undefined {
  const goal = measure.stretch;
  if (goal === undefined || course.kind === 'none') return undefined;
  const baseline = baselineOf(measure, course);
  if (goal.kind !== 'absolute' && baseline === undefined) return undefined;
  const value = goalFrom(goal, baseline ?? 0);
  const path = targetAndDirection(course);
  if (path === undefined || current === undefined) return { value, progress: undefined };
  const beyond = round9(value - path.target) * path.direction;
  if (beyond <= 0) return { value, progress: undefined };
  const share = finite(((current - path.target) * path.direction) / beyond);
  return { value, progress: share === undefined ? undefined : Math.max(0, share) };
}

/** What a relative stretch is taken of: of a running total its reference, else where the way begins. */
function baselineOf(measure: Measure, course: Exclude<Course, { kind: 'none' }>): number | undefined {
  if (measure.cumulative || course.kind === 'ceiling') {
    return typeof measure.baseline === 'number' ? measure.baseline : undefined;
  }
  return course.baseline;
}

function targetAndDirection(
  course: Exclude<Course, { kind: 'none' }>,
): { target: number; direction: 1 | -1 } | undefined {
  if (course.kind === 'move') {
    return { target: course.target, direction: course.target > course.baseline ? 1 : -1 };
  }
  if (course.bound.kind === 'between') return undefined;
  const down = course.bound.kind === 'below' || course.bound.kind === 'at-most';
  return { target: course.bound.value, direction: down ? -1 : 1 };
}
