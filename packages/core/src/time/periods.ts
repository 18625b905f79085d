import { addDays, addMonths, civilDate, daysBetween, daysInMonth, monthOf, yearOf } from './civil.ts';
import type { DaySpan, IsoDate, Period, Rhythm } from './types.ts';

/** The name of a period as a file writes it: `2026`, `2026-H2`, `2026-Q4`, `2026-11`. */
export function periodId(period: Period): string {
  const year = String(period.year).padStart(4, '0');
  switch (period.kind) {
    case 'year':
      return year;
    case 'half':
      return `${year}-H${period.half}`;
    case 'quarter':
      return `${year}-Q${period.quarter}`;
    case 'month':
      return `${year}-${String(period.month).padStart(2, '0')}`;
  }
}

export function samePeriod(left: Period, right: Period): boolean {
  return left.kind === right.kind && periodId(left) === periodId(right);
}

/**
 * The days of a period. Halves and quarters count from `fiscalYearStart` (1 to 12), in the fiscal year that begins in the
 * year of their name: with 4, `2026-Q4` is January to March 2027. Years and months are the calendar's.
 */
export function periodDays(period: Period, fiscalYearStart: number): DaySpan {
  switch (period.kind) {
    case 'year':
      return months(period.year, 1, 12);
    case 'half':
      return months(period.year, fiscalYearStart + 6 * (period.half - 1), 6);
    case 'quarter':
      return months(period.year, fiscalYearStart + 3 * (period.quarter - 1), 3);
    case 'month':
      return months(period.year, period.month, 1);
  }
}

/** The quarter that holds a day, in the fiscal year that is named after the year in which it begins. */
export function quarterOf(date: IsoDate, fiscalYearStart: number): Extract<Period, { kind: 'quarter' }> {
  const past = monthOf(date) - fiscalYearStart;
  const quarter = 1 + Math.floor(((past + 12) % 12) / 3);
  return { kind: 'quarter', year: yearOf(date) - (past < 0 ? 1 : 0), quarter };
}

/** `count` months from a month on, which may lie beyond December. */
function months(year: number, month: number, count: number): DaySpan {
  const january = civilDate(year, 1, 1) ?? '0001-01-01';
  const start = addMonths(january, month - 1);
  const last = addMonths(start, count - 1);
  const end = civilDate(yearOf(last), monthOf(last), daysInMonth(yearOf(last), monthOf(last)));
  return { start, end: end ?? last };
}

/** The periods of one kind that share a day with a span, in order. */
export function periodsWithin(kind: Period['kind'], days: DaySpan, fiscalYearStart: number): readonly Period[] {
  const found: Period[] = [];
  // A fiscal year may begin in the year before.
  for (let year = Math.max(1, yearOf(days.start) - 1); year <= Math.min(9999, yearOf(days.end)); year++) {
    for (const period of periodsOfYear(kind, year)) {
      const span = periodDays(period, fiscalYearStart);
      if (span.start <= days.end && span.end >= days.start) found.push(period);
    }
  }
  return found;
}

function periodsOfYear(kind: Period['kind'], year: number): readonly Period[] {
  switch (kind) {
    case 'year':
      return [{ kind, year }];
    case 'half':
      return [1, 2].map((half) => ({ kind, year, half }));
    case 'quarter':
      return [1, 2, 3, 4].map((quarter) => ({ kind, year, quarter }));
    case 'month':
      return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => ({ kind, year, month }));
  }
}

type Step = Rhythm | 'day' | 'week' | 'month' | 'quarter' | 'year';

const steps: { readonly [S in Step]: { readonly days: number } | { readonly months: number } } = {
  daily: { days: 1 },
  day: { days: 1 },
  weekly: { days: 7 },
  week: { days: 7 },
  biweekly: { days: 14 },
  monthly: { months: 1 },
  month: { months: 1 },
  quarterly: { months: 3 },
  quarter: { months: 3 },
  yearly: { months: 12 },
  year: { months: 12 },
};

/** The date `count` steps of a rhythm, or of a KPI's `every`, after (before, if negative) a date; months are the calendar's. */
export function addSteps(date: IsoDate, step: Step, count: number): IsoDate {
  const length = steps[step];
  return 'days' in length ? addDays(date, length.days * count) : addMonths(date, length.months * count);
}

/** The length in days of one step that begins at a date: a month from 31 January is 28 days. */
export function stepDays(date: IsoDate, step: Step): number {
  return daysBetween(date, addSteps(date, step, 1));
}
