import {
  addDays,
  type Bound,
  daysBetween,
  type IsoDate,
  type PublishedForecast,
  type PublishedKeyResult,
  type PublishedKpi,
  type PublishedPromise,
} from '@okr/core';
import { isCeiling } from '../../model/bar.ts';
import { dayAxis, valueAxis } from './axis.ts';
import { milestoneChart } from './milestones.ts';
import type { Area, Chart, ChartPoint, Dated, ForecastLine, Level, PromiseLine } from './model.ts';

/** How a key result went and should go; undefined where there is nothing to draw over time. `kpi` is what measures it. */
export function keyResultChart(
  keyResult: PublishedKeyResult,
  asOf: IsoDate,
  kpi: PublishedKpi | undefined,
): Chart | undefined {
  if (keyResult.kind === 'milestones') return milestoneChart(keyResult, asOf);
  if (keyResult.kind === 'carried' || keyResult.kind === 'unmeasured') return undefined;
  const points = keyResultPoints(keyResult, kpi);
  const full = fullOf(keyResult);
  const levels = levelsOf(keyResult);
  const areas = keyResult.kind === 'keep' ? areasOf('target', keyResult.bound) : [];
  const { start, due } = keyResult;
  const pace = paceLine(keyResult, full);
  if (points.length === 0 && pace.length === 0) return undefined;
  const days = dayAxis([start, due, points[0]?.date ?? null, points.at(-1)?.date ?? null, due === null ? asOf : null]);
  if (days === undefined) return undefined;
  const counting = points.filter((point) => point.counts);
  // What is closed goes nowhere any more.
  const forecast = forecastLine(keyResult.status === null ? null : keyResult.forecast, counting.at(-1)?.date, due);
  const promises = keyResult.promises.flatMap((each, index, all) =>
    promiseLine(each, all[index - 1]?.until, days.from, keyResult.unit),
  );
  const values = [
    ...points.map((point) => point.value),
    ...levels.map((level) => level.value),
    ...endsOf(areas),
    ...pace.map((each) => each.value),
    ...promises.map((each) => each.value),
  ];
  const wide = forecast === null ? [] : [forecast.from.value, forecast.to.value, forecast.low, forecast.high];
  return {
    unit: keyResult.unit,
    ...days,
    ...valueAxis(values, wide),
    points,
    levels,
    areas,
    pace,
    forecast,
    promises,
    confidence: confidenceLine(keyResult, asOf),
    today: days.from <= asOf && asOf <= days.to ? asOf : null,
    due,
    stepped: false,
  };
}

function keyResultPoints(
  { checkIns, measurements, start, baselineOrigin, file }: PublishedKeyResult,
  kpi: PublishedKpi | undefined,
): readonly ChartPoint[] {
  // On one date the KPI's value stands, and of two check-ins the lower, newer line.
  const byDate = new Map<IsoDate, ChartPoint>();
  for (const { date, period, value } of measurements) {
    // What the KPI said before only belongs to it where it is its baseline.
    if (start !== null && date < start && baselineOrigin !== 'kpi') continue;
    const actual = kpi?.actuals.findLast((each) => each.date === date && each.counts);
    const place = kpi === undefined || actual === undefined ? null : { file: kpi.file, range: actual.range };
    byDate.set(date, {
      date,
      value,
      source: 'actual',
      period,
      counts: true,
      confidence: null,
      note: actual?.note ?? null,
      place,
    });
  }
  for (const { date, value, confidence, note, counts, range } of checkIns) {
    if (value === null || byDate.get(date)?.source === 'actual') continue;
    byDate.set(date, {
      date,
      value,
      source: 'check-in',
      period: null,
      counts,
      confidence,
      note,
      place: { file, range },
    });
  }
  return sortByDate([...byDate.values()]);
}

function confidenceLine({ checkIns }: PublishedKeyResult, asOf: IsoDate): readonly Dated[] {
  const known = checkIns.flatMap(({ date, confidence }) =>
    confidence === null || date > asOf ? [] : [{ date, value: confidence }],
  );
  return sortByDate(known);
}

/** A judged key result goes from 0 to this; null for others. */
function fullOf({ kind, current, progress, unit }: PublishedKeyResult): number | null {
  if (kind !== 'judged') return null;
  if (current !== null && progress !== null && progress > 0) return current / progress;
  return unit === '%' ? 100 : 1;
}

function levelsOf({ kind, cumulative, baseline, target, bound, stretch }: PublishedKeyResult): readonly Level[] {
  const levels: Level[] = [];
  if (baseline !== null && kind === 'move' && !cumulative)
    levels.push({ kind: 'baseline', value: baseline, bound: null });
  if (target !== null) levels.push({ kind: 'target', value: target, bound: kind === 'keep' ? null : bound });
  if (stretch !== null) levels.push({ kind: 'stretch', value: stretch, bound: null });
  return levels;
}

/** The share of time that is gone is 1/days at the end of the first day, so the line begins the day before. */
function paceLine(keyResult: PublishedKeyResult, full: number | null): readonly Dated[] {
  const { kind, cumulative, baseline, target, start, due } = keyResult;
  if (isCeiling(keyResult)) return [];
  const from = kind === 'move' && !cumulative ? baseline : kind === 'move' || full !== null ? 0 : null;
  const to = kind === 'move' ? target : full;
  if (from === null || to === null || start === null || due === null || due < start) return [];
  const days = daysBetween(start, due) + 1;
  return [
    { date: start, value: from + (to - from) / days },
    { date: due, value: to },
  ];
}

/** The trend's line goes through its value when due with its weekly rate; before the newest value the points speak. */
function forecastLine(
  forecast: PublishedForecast | null,
  newest: IsoDate | undefined,
  due: IsoDate | null,
): ForecastLine | null {
  if (forecast === null || newest === undefined || due === null || newest >= due) return null;
  const { value, low, high, madePerWeek } = forecast;
  if (value === null || low === null || high === null || madePerWeek === null) return null;
  const start = value - (madePerWeek / 7) * daysBetween(newest, due);
  return {
    from: { date: newest, value: start },
    to: { date: due, value },
    low: Math.min(low, high),
    high: Math.max(low, high),
  };
}

/** One in another unit is said in words only. */
function promiseLine(
  promise: PublishedPromise,
  before: IsoDate | undefined,
  first: IsoDate,
  unit: string | null,
): readonly PromiseLine[] {
  const from = before === undefined ? first : addDays(before, 1);
  if (promise.target === null || promise.unit !== unit || promise.until < from) return [];
  return [{ from, until: promise.until, value: promise.target }];
}

/** The part of the value axis that a bound holds. */
export function areasOf(kind: Area['kind'], bound: Bound | null): readonly Area[] {
  if (bound === null) return [];
  switch (bound.kind) {
    case 'between':
      return [{ kind, bound, low: bound.low, high: bound.high }];
    case 'at-least':
    case 'above':
      return [{ kind, bound, low: bound.value, high: null }];
    case 'at-most':
    case 'below':
      return [{ kind, bound, low: null, high: bound.value }];
  }
}

export function endsOf(areas: readonly Area[]): readonly number[] {
  return areas.flatMap(({ low, high }) => [low, high].filter((end) => end !== null));
}

export function sortByDate<T extends { readonly date: IsoDate }>(dated: readonly T[]): readonly T[] {
  return dated.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}

/** What the pace asks for on a day, in the chart's unit; undefined outside its days. */
export function paceAt({ pace, stepped }: Pick<Chart, 'pace' | 'stepped'>, day: IsoDate): number | undefined {
  const next = pace.findIndex((each) => each.date >= day);
  const after = pace[next];
  const before = pace[next - 1];
  if (after === undefined) return stepped ? pace.at(-1)?.value : undefined;
  if (after.date === day) return pace.findLast((each) => each.date === day)?.value;
  if (before === undefined) return undefined;
  if (stepped) return before.value;
  const part = daysBetween(before.date, day) / daysBetween(before.date, after.date);
  return before.value + (after.value - before.value) * part;
}
