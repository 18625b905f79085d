import type { Measure } from '../model/plan.ts';
import { addDays, dayNumber } from '../time/civil.ts';
import type { IsoDate } from '../time/types.ts';
import { type Course, progressOf } from './course.ts';
import type { Measurement } from './measurements.ts';
import { clamp01, finite } from './rounding.ts';
import { theilSen } from './theil-sen.ts';

/** Numbers in the unit of the measurements. */
export interface Forecast {
  /** Measurements the slope is taken of; 0 where there are too few for one. */
  readonly measurements: number;
  /** The newest value carried to the due date by the slope, and by the 10th and 90th percentile of the pairwise slopes. */
  readonly value: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Of that value, 0 to 1. */
  readonly score: number | undefined;
  /** The first day, after `asOf`, on which it would be at the target; undefined where it heads elsewhere. */
  readonly reachedOn: IsoDate | undefined;
  /** Still to make each week to be at the target when due; undefined where no day is left, or nobody knows from where. */
  readonly neededPerWeek: number | undefined;
  readonly madePerWeek: number | undefined;
}

/** More measurements than this say nothing new about a cycle, and pairs are quadratic: the newest stand for all. */
const MOST_MEASUREMENTS = 400;
const FEWEST_DAYS = 3;
/** A target reached later than this is out of sight. */
const HORIZON_DAYS = 3653;

type Move = Extract<Course, { kind: 'move' }>;

export interface ForecastInput {
  readonly measure: Measure;
  readonly course: Course;
  /** Counting, oldest first, one a date. */
  readonly measurements: readonly Measurement[];
  readonly start: IsoDate | undefined;
  readonly due: IsoDate | undefined;
  readonly asOf: IsoDate;
}

/**
 * Of a move that is not reached: with three measurements on three days the newest carried on by the Theil–Sen slope, with
 * fewer only the needed rate. Past the due date there is nothing to forecast; undefined also where neither can be had.
 */
export function forecastOf({ measure, course, measurements, start, due, asOf }: ForecastInput): Forecast | undefined {
  if (course.kind !== 'move' || (due !== undefined && asOf > due)) return undefined;
  const current = measurements.at(-1);
  if (current !== undefined && (progressOf(course, current.value) ?? 1) >= 1) return undefined;
  const neededPerWeek = neededRate(course, current, start, due, asOf);
  const used = measurements.slice(-MOST_MEASUREMENTS);
  const trend =
    used.length < FEWEST_DAYS ? undefined : theilSen(used.map(({ date, value }) => ({ x: dayNumber(date), y: value })));
  if (trend === undefined || current === undefined || !Number.isFinite(trend.slope)) {
    return neededPerWeek === undefined ? undefined : { ...NO_TREND, neededPerWeek };
  }
  const limits = limitsOf(measure, course, measurements);
  const at = (slope: number): number | undefined => {
    if (due === undefined) return undefined;
    const carried = finite(current.value + slope * (dayNumber(due) - dayNumber(current.date)));
    return carried === undefined ? undefined : Math.min(limits.most, Math.max(limits.least, carried));
  };
  const value = at(trend.slope);
  const progress = value === undefined ? undefined : progressOf(course, value);
  return {
    measurements: used.length,
    value,
    low: at(trend.low),
    high: at(trend.high),
    score: progress === undefined ? undefined : clamp01(progress),
    reachedOn: reachedOn(course, current, trend.slope, { due, asOf }),
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

/**
 * What the measure can be at all: not below 0 where nothing of it is, a share not above 100 %, marks not above what they are
 * out of.
 */
function limitsOf(
  { unit: { dimension } }: Measure,
  { baseline, target }: Move,
  measurements: readonly Measurement[],
): { readonly least: number; readonly most: number } {
  const top =
    dimension.kind === 'percent' ? 100 : dimension.kind === 'out-of' ? dimension.of : Number.POSITIVE_INFINITY;
  let least = Math.min(baseline, target);
  let most = Math.max(baseline, target);
  for (const { value } of measurements) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { least: least >= 0 ? 0 : Number.NEGATIVE_INFINITY, most: most <= top ? top : Number.POSITIVE_INFINITY };
}

/**
 * From the current value over the weeks left; before the start, from the start. Without a value from the baseline, but not
 * from a 0 that nobody wrote.
 */
function neededRate(
  course: Move,
  current: Measurement | undefined,
  start: IsoDate | undefined,
  due: IsoDate | undefined,
  asOf: IsoDate,
): number | undefined {
  if (due === undefined || (current === undefined && course.origin === 'zero')) return undefined;
  const from = start !== undefined && start > asOf ? start : asOf;
  const days = dayNumber(due) - dayNumber(from);
  if (days <= 0) return undefined;
  return finite(((course.target - (current?.value ?? course.baseline)) / days) * 7);
}

function reachedOn(
  { baseline, target }: Move,
  current: Measurement,
  slope: number,
  { due, asOf }: Pick<ForecastInput, 'due' | 'asOf'>,
): IsoDate | undefined {
  const heading = target > baseline ? slope : -slope;
  if (heading <= 0) return undefined;
  const days = finite((target - current.value) / slope);
  if (days === undefined || days > HORIZON_DAYS) return undefined;
  const date = addDays(current.date, Math.ceil(days));
  if (date > asOf) return date;
  // The newest value is short of it: today it is not reached, and on the last day there is no day left for it.
  return asOf === due ? undefined : addDays(asOf, 1);
}
