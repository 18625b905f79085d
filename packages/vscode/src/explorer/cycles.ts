import type { Published } from '@okr/core';

/** The cycles that run on the day of the scores; where none does, the one that ended last. Plans without a cycle always run. */
export function currentCycles({ plans, asOf }: Published): ReadonlySet<string | null> {
  const dated = plans.flatMap(({ cycle, start, end }) =>
    cycle === null || start === null || end === null ? [] : [{ cycle, start, end }],
  );
  const running = dated.filter(({ start, end }) => start <= asOf && asOf <= end);
  const past = dated.filter(({ end }) => end < asOf);
  const last = past.reduce<(typeof past)[number] | undefined>(
    (latest, each) => (latest === undefined || each.end > latest.end ? each : latest),
    undefined,
  );
  const next = dated.reduce<(typeof dated)[number] | undefined>(
    (first, each) => (first === undefined || each.start < first.start ? each : first),
    undefined,
  );
  const chosen = running.length > 0 ? running : [last ?? next].filter((each) => each !== undefined);
  return new Set<string | null>([null, ...chosen.map(({ cycle }) => cycle)]);
}
