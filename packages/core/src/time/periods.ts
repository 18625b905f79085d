import { addDays, addMonths, civilDate, daysBetween, daysInMonth, monthOf, yearOf } from './civil.ts';
import type { DaySpan, FiscalYear, IsoDate, Period, Rhythm } from './types.ts';

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
 * The days of a period. Years, halves and quarters are those of the fiscal year: where it starts in April, `2026` is April
 * 2026 to March 2027 and `2026-Q4` its last three months; named by the year in which it ends, that is `2027`. Months are the
 * calendar's.
 */
export function periodDays(period: Period, fiscalYear: FiscalYear): DaySpan {
  const { fiscalYearStart } = fiscalYear;
  const year = period.year - offset(fiscalYear);
  switch (period.kind) {
    case 'year':
      return months(year, fiscalYearStart, 12);
    case 'half':
      return months(year, fiscalYearStart + 6 * (period.half - 1), 6);
    case 'quarter':
      return months(year, fiscalYearStart + 3 * (period.quarter - 1), 3);
    case 'month':
      return months(period.year, period.month, 1);
  }
}

/** How many years a fiscal year is named after the one in which it starts. */
function offset({ fiscalYearStart, fiscalYearNamedBy }: FiscalYear): number {
  return fiscalYearNamedBy === 'end' && fiscalYearStart > 1 ? 1 : 0;
}

type Quarter = Extract<Period, { kind: 'quarter' }>;

/** The quarter that holds a day. */
export function quarterOf(date: IsoDate, fiscalYear: FiscalYear): Quarter {
  const past = monthOf(date) - fiscalYear.fiscalYearStart;
  const quarter = 1 + Math.floor(((past + 12) % 12) / 3);
  return { kind: 'quarter', year: yearOf(date) - (past < 0 ? 1 : 0) + offset(fiscalYear), quarter };
}

/** What is planned in on a day, the likeliest first: its quarter and the next one, its half, its year. */
export function planningPeriods(date: IsoDate, fiscalYear: FiscalYear): readonly [Quarter, Quarter, Period, Period] {
  const current = quarterOf(date, fiscalYear);
  const { kind, year, quarter } = current;
  const next = quarter === 4 ? { kind, year: year + 1, quarter: 1 } : { kind, year, quarter: quarter + 1 };
  return [current, next, { kind: 'half', year, half: quarter > 2 ? 2 : 1 }, { kind: 'year', year }];
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
export function periodsWithin(kind: Period['kind'], days: DaySpan, fiscalYear: FiscalYear): readonly Period[] {
  const found: Period[] = [];
  // A fiscal year may begin in the year before, or be named by the year after.
  for (let year = Math.max(1, yearOf(days.start) - 1); year <= Math.min(9999, yearOf(days.end) + 1); year++) {
    for (const period of periodsOfYear(kind, year)) {
      const span = periodDays(period, fiscalYear);
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
