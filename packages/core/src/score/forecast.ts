import { addDays, dayNumber } from '../time/civil.ts';
import type { IsoDate } from '../time/types.ts';
import { type Course, progressOf } from './course.ts';
import type { Measurement } from './measurements.ts';
import { clamp01, finite } from './rounding.ts';
import { theilSen } from './theil-sen.ts';

/** Numbers in the unit of the measurements. */
export interface Forecast {
  /** Measurements the trend goes through; 0 where there are too few for one. */
  readonly measurements: number;
  /** At the due date, on the trend and on the lines of the 10th and 90th percentile of the pairwise slopes. */
  readonly value: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Of that value, 0 to 1. */
  readonly score: number | undefined;
  /** The first day on which the trend has reached the target; undefined where it heads elsewhere or is there. */
  readonly reachedOn: IsoDate | undefined;
  /** Still to make each week to be at the target when due; undefined where it is reached or no day is left. */
  readonly neededPerWeek: number | undefined;
  readonly madePerWeek: number | undefined;
}

/** More measurements than this say nothing new about a cycle, and pairs are quadratic: the newest stand for all. */
const MOST_MEASUREMENTS = 400;
const FEWEST_DAYS = 3;
/** A target reached later than this is out of sight. */
const HORIZON_DAYS = 3653;

export interface ForecastInput {
  readonly course: Course;
  /** Counting, oldest first, one a date. */
  readonly measurements: readonly Measurement[];
  readonly start: IsoDate | undefined;
  readonly due: IsoDate | undefined;
  readonly asOf: IsoDate;
}

/**
 * With three measurements on three days: a Theil–Sen trend through them. With fewer only the needed rate. Past the due date
 * there is nothing to forecast; undefined also where neither number can be had.
 */
export function forecastOf({ course, measurements, start, due, asOf }: ForecastInput): Forecast | undefined {
  if (course.kind === 'none' || (due !== undefined && asOf > due)) return undefined;
  const neededPerWeek = neededRate(course, measurements, start, due, asOf);
  const used = measurements.slice(-MOST_MEASUREMENTS);
  const origin = used[0];
  const trend =
    used.length < FEWEST_DAYS || origin === undefined
      ? undefined
      : theilSen(used.map(({ date, value }) => ({ x: dayNumber(date) - dayNumber(origin.date), y: value })));
  if (trend === undefined || origin === undefined || !Number.isFinite(trend.slope)) {
    return neededPerWeek === undefined ? undefined : { ...NO_TREND, neededPerWeek };
  }
  const from = dayNumber(origin.date);
  const at = (date: IsoDate | undefined, rate: number): number | undefined =>
    date === undefined ? undefined : finite(trend.at(dayNumber(date) - from, rate));
  const value = at(due, trend.slope);
  const progress = value === undefined ? undefined : progressOf(course, value);
  return {
    measurements: used.length,
    value,
    low: at(due, trend.low),
    high: at(due, trend.high),
    score: progress === undefined ? undefined : clamp01(progress),
    reachedOn: reachedOn(course, measurements, at(asOf, trend.slope), trend.slope, asOf),
    neededPerWeek,
    madePerWeek: finite(trend.slope * 7),
  };
}

const NO_TREND = {
  measurements: 0,
  value: undefined,
  low: undefined,
  high: undefined,
  score: undefined,
  reachedOn: undefined,
  madePerWeek: undefined,
} as const;

/** From the current value, or the baseline while there is none, over the weeks left; before the start, from the start. */
function neededRate(
  course: Course,
  measurements: readonly Measurement[],
  start: IsoDate | undefined,
  due: IsoDate | undefined,
  asOf: IsoDate,
): number | undefined {
  if (course.kind !== 'move' || due === undefined) return undefined;
  const from = start !== undefined && start > asOf ? start : asOf;
  const days = dayNumber(due) - dayNumber(from);
  const current = measurements.at(-1)?.value ?? course.baseline;
  if (days <= 0 || (progressOf(course, current) ?? 1) >= 1) return undefined;
  return finite(((course.target - current) / days) * 7);
}

function reachedOn(
  course: Course,
  measurements: readonly Measurement[],
  today: number | undefined,
  slope: number,
  asOf: IsoDate,
): IsoDate | undefined {
  const current = measurements.at(-1);
  if (course.kind !== 'move' || today === undefined || current === undefined) return undefined;
  if ((progressOf(course, current.value) ?? 1) >= 1) return undefined;
  const heading = course.target > course.baseline ? slope : -slope;
  if (heading <= 0) return undefined;
  const days = finite((course.target - today) / slope);
  if (days === undefined || days > HORIZON_DAYS) return undefined;
  return addDays(asOf, Math.max(0, Math.ceil(days)));
}
