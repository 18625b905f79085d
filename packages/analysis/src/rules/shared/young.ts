import { dayNumber, type IsoDate, type Plan } from '@okr/core';

/** So much of a cycle may pass before silence means something. */
const grace = 0.1;

/**
 * Whether a plan has not begun: a draft, a cycle that lies ahead, or one that has only just started while nobody has written
 * a number. What is asked of a cycle in motion is not asked of it yet.
 */
export function isYoung(plan: Plan, asOf: IsoDate): boolean {
  if (plan.state === 'draft') return true;
  const days = plan.cycle?.target?.days;
  if (days === undefined || plan.state === 'closed') return false;
  if (asOf < days.start) return true;
  const first = dayNumber(days.start);
  return dayNumber(asOf) - first + 1 <= (dayNumber(days.end) - first + 1) * grace && !holdsDatedLine(plan);
}

function holdsDatedLine(plan: Plan): boolean {
  return plan.objectives.some(
    ({ written, keyResults }) =>
      written.reviews.length > 0 ||
      keyResults.some((keyResult) => keyResult.written.checkIns.length + keyResult.written.reviews.length > 0),
  );
}
