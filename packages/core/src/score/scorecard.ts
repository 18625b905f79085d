import type { Kpi, OrgUnit, Person } from '../model/plan.ts';
import type { DaySpan, IsoDate, Period } from '../time/types.ts';
import { type Health, healthOf, ratingOf } from './kpi.ts';
import { type KpiThen, kpiOn } from './kpi-then.ts';
import { finite } from './rounding.ts';
import { settleWeights, type WeightProblem } from './weights.ts';

/** The time that a scorecard sums up: a quarter, the cycle of a plan, or what was asked for. */
export interface CardPeriod {
  /** `2026-Q4`, or the name of a declared cycle. */
  readonly id: string;
  readonly days: DaySpan;
}

/** An actual that counts, in the KPI's unit. */
export interface CountedActual {
  /** Of a period its last day, or `asOf` while that lies inside. */
  readonly date: IsoDate;
  /** As which it is shown, where a period is written. */
  readonly period: Period | undefined;
  readonly value: number;
}

/** How a KPI's attainment was had, or why it has none. */
export type AttainmentBasis = 'rating' | 'health' | 'no-actual' | 'no-levels' | 'unread';

export interface ScorecardRow {
  readonly kpi: Kpi;
  /** What was in force on the day of its number; without one, on the card's last day so far. */
  readonly then: KpiThen;
  /** The newest in the period. */
  readonly actual: CountedActual | undefined;
  readonly rating: number | undefined;
  readonly health: Health | undefined;
  readonly basis: AttainmentBasis;
  /** 1 to 5; undefined for what is left out. */
  readonly attainment: number | undefined;
  /** Its part of the total; undefined for what is left out. */
  readonly share: number | undefined;
}

/** SCORING, "KPIs": the KPIs of one unit or person in one period, summed up. */
export interface Scorecard {
  readonly owner: OrgUnit | Person;
  readonly period: CardPeriod;
  readonly asOf: IsoDate;
  /** In the order of the workspace, those left out too. */
  readonly rows: readonly ScorecardRow[];
  /** 1 to 5; undefined where nothing counts. */
  readonly total: number | undefined;
  /** Of the weights that count: those of a share that was left out are missing in `percent-sum`. */
  readonly weights: WeightProblem | undefined;
}

/** A KPI and what counts of it by `asOf`, oldest first. */
export interface CountedKpi {
  readonly kpi: Kpi;
  readonly actuals: readonly CountedActual[];
}

/** `kpis` are all that are for the owner. */
export function scoreCard(
  owner: OrgUnit | Person,
  kpis: readonly CountedKpi[],
  period: CardPeriod,
  asOf: IsoDate,
): Scorecard {
  const judged = kpis.map((kpi) => judge(kpi, period, asOf));
  const counted = judged.filter(({ attainment }) => attainment !== undefined);
  const settled = settleWeights(counted.map(({ kpi }) => kpi.weight));
  const shares = new Map(counted.map((row, index) => [row, settled.shares[index] ?? 0]));
  const rows = judged.map((row): ScorecardRow => ({ ...row, share: shares.get(row) }));
  const total = counted.reduce((sum, row) => sum + (row.attainment ?? 0) * (shares.get(row) ?? 0), 0);
  return {
    owner,
    period,
    asOf,
    rows,
    total: counted.length === 0 ? undefined : finite(Math.min(5, Math.max(1, total))),
    weights: settled.problem,
  };
}

type Judged = Omit<ScorecardRow, 'share'>;

function judge({ kpi, actuals }: CountedKpi, { days }: CardPeriod, asOf: IsoDate): Judged {
  const actual = newestWithin(actuals, days);
  const then = kpiOn(kpi, actual?.date ?? (asOf < days.end ? asOf : days.end));
  const row = { kpi, then, actual, rating: undefined, health: undefined, attainment: undefined };
  const { scale, target } = then.kpi;
  if (scale === undefined && target === undefined)
    return { ...row, basis: then.scale.unread || then.target.unread ? 'unread' : 'no-levels' };
  if (actual === undefined) return { ...row, basis: 'no-actual', attainment: 1 };
  // What cannot be read is never taken for something else: a scale that is broken is no reason to fall back to health.
  if (then.scale.unread || (scale === undefined && then.alert.unread)) return { ...row, basis: 'unread' };
  const rating = ratingOf(then.kpi, actual.value);
  const health = healthOf(then.kpi, actual.value);
  if (rating !== undefined) return { ...row, rating, health, basis: 'rating', attainment: rating };
  return { ...row, health, basis: 'health', attainment: health && attainments[health] };
}

const attainments: { readonly [H in Health]: number } = { healthy: 5, watch: 3, alarm: 1 };

/** The newest of actuals that stand in order; of two on one day the lower line. */
export function newestWithin<T extends { readonly date: IsoDate }>(
  actuals: readonly T[],
  { start, end }: DaySpan,
): T | undefined {
  let low = 0;
  let high = actuals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((actuals[middle]?.date ?? end) <= end) low = middle + 1;
    else high = middle;
  }
  const newest = actuals[low - 1];
  return newest !== undefined && newest.date >= start ? newest : undefined;
}
