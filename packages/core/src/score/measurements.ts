import type { Actual, CheckIn, KeyResult, Kpi } from '../model/plan.ts';
import type { Unit } from '../quantity/quantity.ts';
import { convert, matchUnits, noUnit } from '../quantity/unit.ts';
import type { IsoDate, Period } from '../time/types.ts';

/** A value of a measure on a day, from a check-in or from the KPI that measures. */
export interface Measurement {
  readonly date: IsoDate;
  /** In the unit of the measure it is read for. */
  readonly value: number;
  readonly source: 'check-in' | 'kpi';
  /** The period that it is a KPI's number of, as which it is shown. */
  readonly period?: Period | undefined;
}

interface Dated {
  readonly date: IsoDate;
  readonly value: number | undefined;
}

/**
 * What counts by `asOf`, oldest first, one a date (the lower, newer line): later ones do not count yet, and one with an error
 * of its own is left out.
 */
export function counting<T extends Dated>(dated: readonly T[], asOf: IsoDate): readonly (T & { value: number })[] {
  const counted = dated.filter((each): each is T & { value: number } => each.value !== undefined && each.date <= asOf);
  // Most histories are written in order, each day once.
  if (rises(counted)) return counted;
  const sorted = counted.toSorted((a, b) => compareDates(a.date, b.date));
  return sorted.filter((each, index) => sorted[index + 1]?.date !== each.date);
}

/** The day of an actual; one of a period is of its last day, or of `asOf` while that lies inside. */
export function dateOfActual({ date, start }: Pick<Actual, 'date' | 'start'>, asOf: IsoDate): IsoDate {
  return start <= asOf && asOf < date ? asOf : date;
}

/** A KPI's actuals that count, each at its day. */
export function countingActuals(actuals: readonly Actual[], asOf: IsoDate): readonly (Actual & { value: number })[] {
  const dated = actuals.map((actual) => {
    const date = dateOfActual(actual, asOf);
    return date === actual.date ? actual : { ...actual, date };
  });
  return counting(dated, asOf);
}

/** A key result's own check-ins that count. */
export function ownMeasurements(keyResult: KeyResult, asOf: IsoDate): readonly Measurement[] {
  return counting<CheckIn>(keyResult.checkIns, asOf).map(({ date, value }) => ({ date, value, source: 'check-in' }));
}

/**
 * A KPI's actuals that count, in the unit of a measure; those that do not convert are left out. `sized`: the measure's
 * numbers are written with a magnitude, so that one inside the KPI's unit (`tỷ đồng`) counts for them in full.
 */
export function kpiMeasurements(kpi: Kpi, unit: Unit, sized: boolean, asOf: IsoDate): readonly Measurement[] {
  const isPlain = kpi.unit.dimension.kind === 'none' || unit.dimension.kind === 'none';
  const isFull = sized && isPlain && kpi.unit.dimension.kind !== 'time';
  const measurements: Measurement[] = [];
  for (const { date, value, period } of countingActuals(kpi.actuals, asOf)) {
    const converted = isFull ? convert(value, kpi.unit, noUnit) : inUnit(value, kpi.unit, unit);
    if (converted !== undefined) measurements.push({ date, value: converted, source: 'kpi', period });
  }
  return measurements;
}

/** Both in one line, oldest first; on one date the KPI's stands: a check-in must be newer to be taken instead. */
export function mergeMeasurements(kpi: readonly Measurement[], own: readonly Measurement[]): readonly Measurement[] {
  if (kpi.length === 0) return own;
  if (own.length === 0) return kpi;
  const taken = new Set(kpi.map((measurement) => measurement.date));
  return [...kpi, ...own.filter((measurement) => !taken.has(measurement.date))].toSorted((a, b) =>
    compareDates(a.date, b.date),
  );
}

/** The newest before a date, in measurements sorted by date. */
export function newestBefore(measurements: readonly Measurement[], date: IsoDate): Measurement | undefined {
  return measurements.findLast((measurement) => measurement.date < date);
}

/** A value in another unit of its dimension. A side without a unit takes the other's. */
export function inUnit(value: number, from: Unit, to: Unit): number | undefined {
  if (from.dimension.kind === 'none' || to.dimension.kind === 'none') return value;
  return matchUnits(from, to) === 'different' ? undefined : convert(value, from, to);
}

function rises(dated: readonly Dated[]): boolean {
  let before = '';
  for (const { date } of dated) {
    if (date <= before) return false;
    before = date;
  }
  return true;
}

function compareDates(a: IsoDate, b: IsoDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
