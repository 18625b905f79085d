import type { Goal, KeyResult, Measure } from '@okr/core';

/** The number a goal means once its baseline is known; undefined for a relative one without. */
export function goalValue(goal: Goal, baseline: number | 'unknown' | undefined): number | undefined {
  if (goal.kind === 'absolute') return goal.value;
  if (typeof baseline !== 'number') return undefined;
  return goal.kind === 'times' ? baseline * goal.factor : baseline + goal.amount;
}

/** The two ends of a move in the measure's unit; undefined where one of them is not known. */
export function endsOf(keyResult: KeyResult): { readonly from: number; readonly to: number } | undefined {
  const { measure } = keyResult;
  if (measure?.target === undefined || measure.broken !== undefined) return undefined;
  const to = goalValue(measure.target.goal, measure.baseline);
  return typeof measure.baseline === 'number' && to !== undefined ? { from: measure.baseline, to } : undefined;
}

/** Which way the numbers go, up (1) or down (-1): by both ends, else by the target's sign or bound. */
export function wayOfNumbers(measure: Measure): 1 | -1 | undefined {
  if (measure.target === undefined || measure.broken !== undefined) return undefined;
  const { goal, comparison } = measure.target;
  const to = goalValue(goal, measure.baseline);
  if (typeof measure.baseline === 'number' && to !== undefined && to !== measure.baseline) {
    return to > measure.baseline ? 1 : -1;
  }
  if (goal.kind === 'times' && goal.factor !== 1) return goal.factor > 1 ? 1 : -1;
  if (goal.kind === 'plus' && goal.amount !== 0) return goal.amount > 0 ? 1 : -1;
  if (comparison === undefined) return undefined;
  return comparison === 'at-least' || comparison === 'above' ? 1 : -1;
}
