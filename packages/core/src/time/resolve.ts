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

/** The first day that is meant: from it on an actual of a period counts. */
export function resolveFirstDay(day: WrittenDay, context: DayContext): Reading<IsoDate, DayProblem> {
  return resolve(day, context, (span) => span.start);
}

/** The period that is meant, where a day is written as one: `2026-10`, `T10` in a cycle that holds it once. */
export function resolvePeriod(day: WrittenDay, context: DayContext): Period | undefined {
  if (day.kind === 'period') return day.period;
  const [only, second] = day.kind === 'part' ? partsIn(day, context) : [];
  return second === undefined ? only : undefined;
}

function partsIn(day: Extract<WrittenDay, { kind: 'part' }>, context: DayContext): readonly Period[] {
  if (context.cycle === undefined) return [];
  return periodsWithin(day.of, context.cycle, context).filter(
    (period) => day.number === undefined || numberOf(period) === day.number,
  );
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
      const dates = partsIn(day, context).map((period) => pick(periodDays(period, context)));
      return only(context.cycle, dates);
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
