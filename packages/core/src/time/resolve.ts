import type { Reading } from '../quantity/reading.ts';
import { civilDate, yearOf } from './civil.ts';
import { periodDays, periodsWithin } from './periods.ts';
import type { DaySpan, FiscalYear, IsoDate, Period, WrittenDay } from './types.ts';

/** What a day is read against. */
export interface DayContext extends FiscalYear {
  /** The days of the plan's cycle, where it has one. */
  readonly cycle: DaySpan | undefined;
}

/** Why a day without a year cannot be placed. */
export interface DayProblem {
  /** There is no cycle to take the year from; the cycle does not hold it; the cycle holds it more than once. */
  readonly code: 'day-needs-cycle' | 'day-not-in-cycle' | 'day-twice-in-cycle';
  /** The days it could be. */
  readonly dates: readonly IsoDate[];
}

/** The day that is meant: a period's last, a day without year or a part (`cuối quý`, `Q4`) as the cycle fixes it. */
export function resolveDay(day: WrittenDay, context: DayContext): Reading<IsoDate, DayProblem> {
  return resolve(day, context, (span) => span.end);
}

/** The same for an actual, where a period counts from its first day. */
export function resolveFirstDay(day: WrittenDay, context: DayContext): Reading<IsoDate, DayProblem> {
  return resolve(day, context, (span) => span.start);
}

function resolve(day: WrittenDay, context: DayContext, pick: (span: DaySpan) => IsoDate): Reading<IsoDate, DayProblem> {
  switch (day.kind) {
    case 'date':
      return { ok: true, value: day.date };
    case 'period':
      return { ok: true, value: pick(periodDays(day.period, context)) };
    case 'day-month':
      return only(context.cycle, context.cycle === undefined ? [] : daysHeld(day.day, day.month, context.cycle));
    case 'part': {
      const { cycle } = context;
      if (cycle === undefined) return only(cycle, []);
      const periods = periodsWithin(day.of, cycle, context).filter(
        (period) => day.number === undefined || numberOf(period) === day.number,
      );
      return only(
        cycle,
        periods.map((period) => pick(periodDays(period, context))),
      );
    }
  }
}

function only(cycle: DaySpan | undefined, dates: readonly IsoDate[]): Reading<IsoDate, DayProblem> {
  const [first, second] = dates;
  if (first !== undefined && second === undefined) return { ok: true, value: first };
  const code =
    cycle === undefined ? 'day-needs-cycle' : first === undefined ? 'day-not-in-cycle' : 'day-twice-in-cycle';
  return { ok: false, problem: { code, dates } };
}

function daysHeld(day: number, month: number, cycle: DaySpan): IsoDate[] {
  const dates: IsoDate[] = [];
  for (let year = yearOf(cycle.start); year <= yearOf(cycle.end); year++) {
    const date = civilDate(year, month, day);
    if (date !== undefined && date >= cycle.start && date <= cycle.end) dates.push(date);
  }
  return dates;
}

function numberOf(period: Period): number {
  switch (period.kind) {
    case 'year':
      return period.year;
    case 'half':
      return period.half;
    case 'quarter':
      return period.quarter;
    case 'month':
      return period.month;
  }
}
