import { type IsoDate, type Period, periodId, quarterOf } from '@okr/core';
import { monthOf } from '../completion/days.ts';
import type { View } from '../view.ts';
import type { Measured } from './measured.ts';

/**
 * The period that a number of a day speaks for: of a KPI whose numbers are of whole periods, by its last one, else by how
 * often it is measured. Undefined where a number is of its day.
 */
export function periodFor({ snapshot }: View, element: Measured, date: IsoDate): Period | undefined {
  if (element.kind !== 'kpi') return undefined;
  const last = element.actuals.at(-1)?.written.date.value;
  const kind = last === undefined ? element.every : last.kind === 'period' ? last.period.kind : undefined;
  switch (kind) {
    case 'month':
      return monthOf(date);
    case 'quarter':
      return quarterOf(date, snapshot.configuration.config.scoring);
    case 'year':
      return snapshot.configuration.config.scoring.fiscalYearStart === 1
        ? { kind: 'year', year: Number(date.slice(0, 4)) }
        : undefined;
    default:
      return undefined;
  }
}

export function isSamePeriod(one: Period, other: Period): boolean {
  return periodId(one) === periodId(other);
}
