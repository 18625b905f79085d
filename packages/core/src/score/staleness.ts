import type { Kpi } from '../model/plan.ts';
import type { ScoringSettings } from '../settings.ts';
import { daysBetween } from '../time/civil.ts';
import { addSteps, stepDays } from '../time/periods.ts';
import type { IsoDate, Rhythm } from '../time/types.ts';
import { countingActuals } from './measurements.ts';

export interface Staleness {
  readonly stale: boolean;
  /** The newest value's date. */
  readonly last: IsoDate;
  readonly daysSilent: number;
  /** More silent days than this are stale. */
  readonly limit: number;
}

/** Check-ins: twice the cycle's rhythm, 14 days where it names none. */
export function checkInStaleness(
  last: IsoDate,
  asOf: IsoDate,
  rhythm: Rhythm | undefined,
  settings: ScoringSettings,
): Staleness {
  const limit = rhythm === undefined ? settings.staleDays : daysBetween(last, addSteps(last, rhythm, 2));
  return silentSince(last, asOf, limit);
}

/**
 * A KPI: one period of `every` plus a grace of a third of it, since the last day that its newest actual speaks for.
 * Undefined without a rhythm or an actual that counts.
 */
export function kpiStaleness(kpi: Kpi, asOf: IsoDate): Staleness | undefined {
  const last = countingActuals(kpi.actuals, asOf).at(-1)?.date;
  if (kpi.every === undefined || last === undefined) return undefined;
  return silentSince(last, asOf, Math.floor((stepDays(last, kpi.every) * 4) / 3));
}

function silentSince(last: IsoDate, asOf: IsoDate, limit: number): Staleness {
  const daysSilent = daysBetween(last, asOf);
  return { stale: daysSilent > limit, last, daysSilent, limit };
}
