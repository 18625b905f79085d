import type { CheckIn, KeyResult, Kpi } from '../model/plan.ts';
import type { Unit } from '../quantity/quantity.ts';
import { convert, matchUnits } from '../quantity/unit.ts';
import type { IsoDate } from '../time/types.ts';

/** A value of a measure on a day, from a check-in or from the KPI that measures. */
export interface Reading {
  readonly date: IsoDate;
  /** In the unit of the measure it is read for. */
  readonly value: number;
  readonly source: 'check-in' | 'kpi';
}

interface Dated {
  readonly date: IsoDate;
  readonly value: number | undefined;
}

/**
 * What counts by `asOf`, oldest first, one a date (the upper): later ones do not count yet, and one with an error of its
 * own is left out.
 */
export function counting<T extends Dated>(dated: readonly T[], asOf: IsoDate): readonly (T & { value: number })[] {
  const counted = dated.filter((each): each is T & { value: number } => each.value !== undefined && each.date <= asOf);
  const sorted = isAscending(counted) ? counted : counted.toSorted((a, b) => compareDates(a.date, b.date));
  return sorted.filter((each, index) => index === 0 || sorted[index - 1]?.date !== each.date);
}

/** A key result's own check-ins that count. */
export function ownReadings(keyResult: KeyResult, asOf: IsoDate): readonly Reading[] {
  return counting<CheckIn>(keyResult.checkIns, asOf).map(({ date, value }) => ({ date, value, source: 'check-in' }));
}

/** A KPI's actuals that count, in another unit; those that do not convert are left out. */
export function kpiReadings(kpi: Kpi, unit: Unit, asOf: IsoDate): readonly Reading[] {
  const readings: Reading[] = [];
  for (const { date, value } of counting(kpi.actuals, asOf)) {
    const converted = inUnit(value, kpi.unit, unit);
    if (converted !== undefined) readings.push({ date, value: converted, source: 'kpi' });
  }
  return readings;
}

/** Both in one line, oldest first; on one date the KPI's stands: a check-in must be newer to be taken instead. */
export function mergeReadings(kpi: readonly Reading[], own: readonly Reading[]): readonly Reading[] {
  if (kpi.length === 0) return own;
  if (own.length === 0) return kpi;
  const taken = new Set(kpi.map((reading) => reading.date));
  return [...kpi, ...own.filter((reading) => !taken.has(reading.date))].toSorted((a, b) =>
    compareDates(a.date, b.date),
  );
}

/** The newest on or before a date, in readings sorted by date. */
export function newestBy(readings: readonly Reading[], date: IsoDate): Reading | undefined {
  return readings.findLast((reading) => reading.date <= date);
}

/** A value in another unit of its dimension. A side without a unit takes the other's. */
export function inUnit(value: number, from: Unit, to: Unit): number | undefined {
  if (from.dimension.kind === 'none' || to.dimension.kind === 'none') return value;
  return matchUnits(from, to) === 'different' ? undefined : convert(value, from, to);
}

function isAscending(dated: readonly Dated[]): boolean {
  return dated.every((each, index) => index === 0 || (dated[index - 1]?.date ?? '') <= each.date);
}

function compareDates(a: IsoDate, b: IsoDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
