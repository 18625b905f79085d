import type { KeyResult, Objective } from '@okr/core';

/**
 * Whether a draft can still be improved: nobody redrafts what is done or dropped, or what stands in a plan that is
 * closed. A missing title has its own error, and says nothing that could be improved.
 */
export function isOpen(keyResult: KeyResult): boolean {
  return (
    hasTitle(keyResult) &&
    keyResult.done === undefined &&
    keyResult.dropped === undefined &&
    isOpenObjective(keyResult.objective)
  );
}

export function hasTitle({ written }: KeyResult): boolean {
  return written.title.value.trim() !== '';
}

export function isOpenObjective(objective: Objective): boolean {
  return objective.done === undefined && objective.dropped === undefined && objective.plan.state !== 'closed';
}

/** Given up, by itself or with its objective. */
export function isDropped(keyResult: KeyResult): boolean {
  return keyResult.dropped !== undefined || keyResult.objective.dropped !== undefined;
}

/** A clause that stands there but could not be read has its own error: it is not asked for again. */
export function isUnread(
  element: { readonly written: { readonly unread: readonly string[] } },
  keyword: string,
): boolean {
  return element.written.unread.includes(keyword);
}

const measureWords: ReadonlySet<string> = new Set(['from', 'to', 'stretch', 'keep', 'milestone', 'measured-by']);

/** A way of measuring that could not be read, or whose target is still to be set. */
export function hasUnreadMeasure(keyResult: KeyResult): boolean {
  if (keyResult.written.measure.unset !== undefined) return true;
  return keyResult.written.unread.some((keyword) => measureWords.has(keyword));
}

/** A target, a level to hold, or milestones. */
export function isMeasured(keyResult: KeyResult): boolean {
  const { measure, milestones } = keyResult;
  return measure?.target !== undefined || measure?.keep !== undefined || milestones.length > 0;
}

/** No measure, but a value all the same: check-ins, a grade, or `done`. */
export function isJudged(keyResult: KeyResult): boolean {
  return (
    keyResult.done !== undefined ||
    keyResult.checkIns.some((checkIn) => checkIn.value !== undefined) ||
    keyResult.reviews.some((review) => review.grade !== undefined)
  );
}

/** A move of numbers whose target can be read: the first of the ways of measuring, without an error of its own. */
export function isMove(keyResult: KeyResult): boolean {
  const { measure } = keyResult;
  return measure?.target !== undefined && measure.keep === undefined && measure.broken === undefined;
}
