import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dateOfDay, dayNumber, dayOf, daysBetween, isIsoDate } from '../../src/time/civil.ts';
import {
  addSteps,
  periodDays,
  periodId,
  periodsWithin,
  planningPeriods,
  quarterOf,
  samePeriod,
  stepDays,
} from '../../src/time/periods.ts';
import { readDay } from '../../src/time/read.ts';
import { resolveDay, resolveFirstDay } from '../../src/time/resolve.ts';
import type { DaySpan, Period } from '../../src/time/types.ts';
import { tongues } from '../support/tongues.ts';

describe('days', () => {
  it('today is that of the machine’s time zone', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
    expect(dayOf(new Date(2026, 10, 30, 0, 0))).toBe('2026-11-30');
  });

  it.each<[string, number, string]>([
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2028-02-28', 1, '2028-02-29'],
    ['9999-12-31', 1, '9999-12-31'],
    ['0001-01-01', -1, '0001-01-01'],
  ])('%s and %d days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it.each<[string, number, string]>([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-15', 3, '2027-02-15'],
    ['9999-11-15', 3, '9999-12-31'],
    ['0001-01-15', -1, '0001-01-01'],
    ['0001-02-15', -1, '0001-01-15'],
    ['2026-01-28', 1, '2026-02-28'],
  ])('%s and %d months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('counts from the first of January 1970', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(daysBetween('2026-10-01', '2026-11-15')).toBe(45);
    expect(daysBetween('2026-11-15', '2026-10-01')).toBe(-45);
  });

  it('counts there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (number) => {
        const date = dateOfDay(number);
        expect(isIsoDate(date)).toBe(true);
        expect(dayNumber(date)).toBe(number);
      }),
    );
  });

  it.each<[string, boolean]>([
    ['2026-12-31', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-1-1', false],
    ['2026-00-01', false],
    ['0000-01-01', false],
    ['2026-12-31 ', false],
    ['', false],
  ])('%s is an ISO date: %s', (text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });
});

function period(text: string): Period {
  const reading = readDay(text, 0, undefined);
  if (!reading.ok || reading.value.kind !== 'period') throw new Error(text);
  return reading.value.period;
}

describe('periods', () => {
  it.each<[string, number, string, string]>([
    ['2026', 1, '2026-01-01', '2026-12-31'],
    ['2026-H1', 1, '2026-01-01', '2026-06-30'],
    ['2026-H2', 1, '2026-07-01', '2026-12-31'],
    ['2026-Q1', 1, '2026-01-01', '2026-03-31'],
    ['2026-Q4', 1, '2026-10-01', '2026-12-31'],
    ['2028-02', 1, '2028-02-01', '2028-02-29'],
    // A fiscal year from April shifts years, halves and quarters, not months.
    ['2026-Q1', 4, '2026-04-01', '2026-06-30'],
    ['2026-Q4', 4, '2027-01-01', '2027-03-31'],
    ['2026-H2', 4, '2026-10-01', '2027-03-31'],
    ['2026', 4, '2026-04-01', '2027-03-31'],
    ['2026', 12, '2026-12-01', '2027-11-30'],
    ['2026-11', 4, '2026-11-01', '2026-11-30'],
    ['9999-Q4', 1, '9999-10-01', '9999-12-31'],
    ['9999', 1, '9999-01-01', '9999-12-31'],
    ['9999-12', 1, '9999-12-01', '9999-12-31'],
  ])('%s with a fiscal year from month %d runs from %s to %s', (text, fiscalYearStart, start, end) => {
    expect(periodDays(period(text), { fiscalYearStart })).toEqual({ start, end });
  });

  it.each<[string, number, string, string]>([
    ['2026', 4, '2025-04-01', '2026-03-31'],
    ['2026-H1', 4, '2025-04-01', '2025-09-30'],
    ['2026-Q1', 4, '2025-04-01', '2025-06-30'],
    ['2026-Q4', 4, '2026-01-01', '2026-03-31'],
    ['2026-Q2', 10, '2026-01-01', '2026-03-31'],
    ['2026-11', 4, '2026-11-01', '2026-11-30'],
    // A year from January starts and ends in the same one.
    ['2026', 1, '2026-01-01', '2026-12-31'],
    ['2026-Q4', 1, '2026-10-01', '2026-12-31'],
  ])('%s with a fiscal year from month %d that is named by its end runs from %s to %s', (text, start, first, last) => {
    const days = periodDays(period(text), { fiscalYearStart: start, fiscalYearNamedBy: 'end' });
    expect(days).toEqual({ start: first, end: last });
  });

  it.each<[string, number, 'start' | 'end', readonly string[]]>([
    ['2026-11-15', 1, 'start', ['2026-Q4', '2027-Q1', '2026-H2', '2026']],
    ['2027-02-15', 4, 'start', ['2026-Q4', '2027-Q1', '2026-H2', '2026']],
    ['2027-02-15', 4, 'end', ['2027-Q4', '2028-Q1', '2027-H2', '2027']],
    ['2026-05-15', 4, 'end', ['2027-Q1', '2027-Q2', '2027-H1', '2027']],
    ['2026-11-15', 1, 'end', ['2026-Q4', '2027-Q1', '2026-H2', '2026']],
  ])('planned in on %s with a year from month %d, named by its %s: %o', (date, fiscalYearStart, named, expected) => {
    const periods = planningPeriods(date, { fiscalYearStart, fiscalYearNamedBy: named });
    expect(periods.map(periodId)).toEqual(expected);
  });

  it('are named as a file names them', () => {
    for (const name of ['2026', '2026-H2', '2026-Q4', '2026-11', '0987-01']) expect(periodId(period(name))).toBe(name);
    expect(samePeriod(period('Q4 2026'), period('2026-Q4'))).toBe(true);
    expect(samePeriod(period('2026-Q4'), period('2026-H2'))).toBe(false);
  });

  it('share days with a span', () => {
    const calendar = { fiscalYearStart: 1 };
    const quarter = periodDays(period('2026-Q4'), calendar);
    expect(periodsWithin('month', quarter, calendar).map(periodId)).toEqual(['2026-10', '2026-11', '2026-12']);
    expect(periodsWithin('year', quarter, calendar).map(periodId)).toEqual(['2026']);
    // January to March 2027 are the last quarter of the fiscal year 2026.
    const months = { start: '2027-02-01', end: '2027-05-31' };
    const april = { fiscalYearStart: 4 };
    expect(periodsWithin('quarter', months, april).map(periodId)).toEqual(['2026-Q4', '2027-Q1']);
    expect(periodsWithin('year', months, april).map(periodId)).toEqual(['2026', '2027']);
    const byEnd = { fiscalYearStart: 4, fiscalYearNamedBy: 'end' } as const;
    expect(periodsWithin('quarter', months, byEnd).map(periodId)).toEqual(['2027-Q4', '2028-Q1']);
  });
});

describe('steps of a rhythm', () => {
  it.each<[string, Parameters<typeof addSteps>[1], number, string]>([
    ['2026-11-15', 'daily', 2, '2026-11-17'],
    ['2026-11-15', 'weekly', 2, '2026-11-29'],
    ['2026-11-15', 'biweekly', 2, '2026-12-13'],
    ['2026-11-15', 'monthly', 2, '2027-01-15'],
    ['2026-11-15', 'quarterly', 1, '2027-02-15'],
    ['2026-11-15', 'yearly', 1, '2027-11-15'],
    ['2026-01-31', 'month', 1, '2026-02-28'],
    ['2026-11-01', 'month', -1, '2026-10-01'],
    ['2026-11-15', 'week', -1, '2026-11-08'],
  ])('%s, %s × %d: %s', (date, step, count, expected) => {
    expect(addSteps(date, step, count)).toBe(expected);
  });

  it('are as long as the calendar makes them', () => {
    expect(stepDays('2026-02-01', 'month')).toBe(28);
    expect(stepDays('2026-10-01', 'quarter')).toBe(92);
    expect(stepDays('2026-10-01', 'biweekly')).toBe(14);
  });
});

describe('resolveDay', () => {
  const q4: DaySpan = { start: '2026-10-01', end: '2026-12-31' };
  const h2: DaySpan = { start: '2026-07-01', end: '2026-12-31' };
  const long: DaySpan = { start: '2026-05-01', end: '2027-08-31' };

  it.each<[string, DaySpan | undefined, string, string]>([
    // written, cycle, where a day is wanted, in an actual
    ['2026-12-31', undefined, '2026-12-31', '2026-12-31'],
    ['2026-Q4', undefined, '2026-12-31', '2026-10-01'],
    ['tháng 11/2026', undefined, '2026-11-30', '2026-11-01'],
    ['cuối quý', q4, '2026-12-31', '2026-10-01'],
    ['cuối năm', q4, '2026-12-31', '2026-01-01'],
    ['hết tháng 11', q4, '2026-11-30', '2026-11-01'],
    ['Q4', q4, '2026-12-31', '2026-10-01'],
    ['Q3', h2, '2026-09-30', '2026-07-01'],
    ['T10', q4, '2026-10-31', '2026-10-01'],
    ['nửa cuối năm', h2, '2026-12-31', '2026-07-01'],
    ['30/11', q4, '2026-11-30', '2026-11-30'],
    ['30/06', long, 'day-twice-in-cycle 2026-06-30 2027-06-30', 'day-twice-in-cycle 2026-06-30 2027-06-30'],
    ['15/12', long, '2026-12-15', '2026-12-15'],
    ['30/06', q4, 'day-not-in-cycle', 'day-not-in-cycle'],
    ['29/02', q4, 'day-not-in-cycle', 'day-not-in-cycle'],
    ['30/06', undefined, 'day-needs-cycle', 'day-needs-cycle'],
    ['cuối quý', undefined, 'day-needs-cycle', 'day-needs-cycle'],
    ['cuối quý', h2, 'day-twice-in-cycle 2026-09-30 2026-12-31', 'day-twice-in-cycle 2026-07-01 2026-10-01'],
    ['Q1', q4, 'day-not-in-cycle', 'day-not-in-cycle'],
  ])('%s in %o', (text, cycle, last, first) => {
    const written = readDay(text, 0, tongues.vi);
    if (!written.ok) throw new Error(text);
    const say = (resolve: typeof resolveDay): string => {
      const reading = resolve(written.value, { fiscalYearStart: 1, cycle });
      return reading.ok ? reading.value : [reading.problem.code, ...reading.problem.dates].join(' ');
    };
    expect(say(resolveDay)).toBe(last);
    expect(say(resolveFirstDay)).toBe(first);
  });
});

it('the quarter, half and year of a day hold the day and each other, however the fiscal year lies', () => {
  const day = fc.integer({ min: 0, max: 60_000 }).map(dateOfDay);
  const year = fc.record({
    fiscalYearStart: fc.integer({ min: 1, max: 12 }),
    fiscalYearNamedBy: fc.constantFrom('start', 'end'),
  });
  fc.assert(
    fc.property(day, year, (date, fiscalYear) => {
      expect(planningPeriods(date, fiscalYear)[0]).toEqual(quarterOf(date, fiscalYear));
      const [quarter, next, half, whole] = planningPeriods(date, fiscalYear).map((each) =>
        periodDays(each, fiscalYear),
      );
      if (!quarter || !next || !half || !whole) throw new Error('four periods');
      const order = [whole.start, half.start, quarter.start, date, quarter.end, half.end, whole.end];
      expect([...order].sort()).toEqual(order);
      expect(next.start).toBe(addDays(quarter.end, 1));
      for (const kind of ['quarter', 'half', 'year'] as const)
        expect(periodsWithin(kind, { start: date, end: date }, fiscalYear)).toHaveLength(1);
    }),
  );
});
