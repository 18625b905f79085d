import type { Actual, Kpi } from '../model/plan.ts';
import { daysBetween } from '../time/civil.ts';
import { addSteps } from '../time/periods.ts';
import type { IsoDate, Period } from '../time/types.ts';
import { isInside } from './bound.ts';
import { type KpiThen, kpiOn } from './kpi-then.ts';
import { countingActuals } from './measurements.ts';
import { finite, round9 } from './rounding.ts';
import { kpiStaleness, type Staleness } from './staleness.ts';

export type Health = 'healthy' | 'watch' | 'alarm';

/** In the KPI's unit. */
export interface KpiValue {
  readonly date: IsoDate;
  readonly value: number;
  /** As which it is shown, where a period is written. */
  readonly period: Period | undefined;
}

type CountedActual = Actual & { readonly value: number };

export interface KpiScore {
  readonly kpi: Kpi;
  /** The newest actual by `asOf`. */
  readonly current: KpiValue | undefined;
  /** What was in force on the day of the current value: it is judged by that. */
  readonly then: KpiThen;
  /** Undefined without a target or a value. */
  readonly health: Health | undefined;
  /** 1 to 5; undefined without a scale or a value. */
  readonly rating: number | undefined;
  /** Undefined without `every` or a value. */
  readonly staleness: Staleness | undefined;
  /** What the current value is compared with. */
  readonly before: KpiValue | undefined;
  /** Current less before. */
  readonly trend: number | undefined;
}

/** SCORING, "KPIs". */
export function scoreKpi(kpi: Kpi, asOf: IsoDate): KpiScore {
  const counted = countingActuals(kpi.actuals, asOf);
  const newest = counted.at(-1);
  if (newest === undefined) {
    const then = kpiOn(kpi, asOf);
    const none = { current: undefined, then, health: undefined, rating: undefined, staleness: undefined };
    return { kpi, ...none, before: undefined, trend: undefined };
  }
  const current = kpiValue(newest);
  const before = onePeriodEarlier(kpi, counted, newest);
  const then = kpiOn(kpi, current.date);
  return {
    kpi,
    current,
    then,
    health: healthOf(then.kpi, current.value),
    rating: ratingOf(then.kpi, current.value),
    staleness: kpiStaleness(kpi, asOf),
    before: before && kpiValue(before),
    trend: before === undefined ? undefined : finite(current.value - before.value),
  };
}

/** Alarm wins where the two overlap; between them: watch. */
export function healthOf(kpi: Kpi, value: number): Health | undefined {
  if (kpi.target === undefined) return undefined;
  if (kpi.alert !== undefined && isInside(kpi.alert, value)) return 'alarm';
  return isInside(kpi.target, value) ? 'healthy' : 'watch';
}

/** 1 + how many thresholds are reached: ascending ones from below, descending ones from above. */
export function ratingOf(kpi: Kpi, value: number): number | undefined {
  if (kpi.scale === undefined) return undefined;
  const ascending = kpi.scale[3] >= kpi.scale[0];
  const reached = kpi.scale.filter((threshold) =>
    ascending ? round9(value) >= round9(threshold) : round9(value) <= round9(threshold),
  );
  return 1 + reached.length;
}

function kpiValue({ date, value, period }: CountedActual): KpiValue {
  return { date, value, period };
}

/**
 * The actual nearest to one period before the current one, at most half a period off, as people do not measure on the
 * dot; without `every` the one before. The period that is running is taken to its end: October is before November.
 */
function onePeriodEarlier(
  kpi: Kpi,
  counted: readonly CountedActual[],
  newest: CountedActual,
): CountedActual | undefined {
  if (kpi.every === undefined) return counted.at(-2);
  const end = kpi.actuals.find(({ written }) => written === newest.written)?.date ?? newest.date;
  const wanted = addSteps(end, kpi.every, -1);
  const half = daysBetween(wanted, end) / 2;
  let best: CountedActual | undefined;
  let off = half;
  for (const actual of counted) {
    if (actual === newest) continue;
    const distance = Math.abs(daysBetween(wanted, actual.date));
    if (distance < off) {
      best = actual;
      off = distance;
    }
  }
  return best;
}
