import type { Published } from '@okr/core';

/** How many check-ins each key result has, by its file and name. */
export type CheckInCounts = ReadonlyMap<string, number>;

export function checkInCounts(all: readonly Published[]): CheckInCounts {
  const keyResults = all.flatMap(({ plans }) =>
    plans.flatMap((plan) => plan.objectives.flatMap((each) => each.keyResults)),
  );
  return new Map(keyResults.map(({ file, qualifiedName, checkIns }) => [`${file}#${qualifiedName}`, checkIns.length]));
}

/** Whether a key result that was there before has more check-ins now: one that came with its plan does not count. */
export function hasNewCheckIn(before: CheckInCounts, after: CheckInCounts): boolean {
  return [...after].some(([keyResult, count]) => count > (before.get(keyResult) ?? count));
}
