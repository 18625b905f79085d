import type { IsoDate, PublishedKeyResult, PublishedMilestone } from '@okr/core';
import { dayAxis, valueAxis } from './axis.ts';
import type { Chart, ChartPoint, Dated } from './model.ts';

/** What is done of the milestones' weight, in steps, over what should be done by then; in per cent. */
export function milestoneChart(keyResult: PublishedKeyResult, asOf: IsoDate): Chart | undefined {
  const { milestones, start, due, file } = keyResult;
  if (milestones.length === 0 || start === null || due === null) return undefined;
  const done = milestones
    .filter((each) => each.done)
    // One without a date has always counted.
    .map((each) => ({ milestone: each, date: each.doneOn ?? start }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const sums = runningSums(done.map(({ milestone }) => milestone.share));
  const points = done.map(
    ({ milestone, date }, index): ChartPoint => ({
      date,
      value: sums[index] ?? 0,
      source: 'milestone',
      period: null,
      counts: true,
      confidence: null,
      note: milestone.title,
      place: { file, range: milestone.range },
    }),
  );
  const days = dayAxis([start, due, points[0]?.date ?? null, points.at(-1)?.date ?? null]);
  if (days === undefined) return undefined;
  return {
    unit: '%',
    ...days,
    ...valueAxis([0, 100]),
    points,
    levels: [{ kind: 'target', value: 100, bound: null }],
    areas: [],
    pace: planned(milestones, start, due),
    forecast: null,
    promises: [],
    confidence: [],
    today: days.from <= asOf && asOf <= days.to ? asOf : null,
    due,
    stepped: true,
  };
}

/** The weight that is due by each day; what has no day of its own is due at the end. */
function planned(milestones: readonly PublishedMilestone[], start: IsoDate, due: IsoDate): readonly Dated[] {
  const dated = milestones
    .map((each) => ({ date: each.due ?? due, share: each.share }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const sums = runningSums(dated.map(({ share }) => share));
  const steps = dated.map(({ date }, index) => ({ date, value: sums[index] ?? 0 }));
  return [{ date: start, value: 0 }, ...steps];
}

/** In per cent. */
function runningSums(shares: readonly number[]): readonly number[] {
  let sum = 0;
  return shares.map((share) => {
    sum += share;
    return Math.round(sum * 1e6) / 1e4;
  });
}
