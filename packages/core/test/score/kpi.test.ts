import { describe, expect, test } from 'vitest';
import { scoreKpiSpec } from '../support/scored.ts';
import type { KpiSpec } from '../support/spec.ts';

const asOf = '2026-11-15';
const at = (value: number): Pick<KpiSpec, 'actuals'> => ({ actuals: [['2026-11-01', value]] });

test('current is the newest actual by the date; one with an error is left out', () => {
  const actuals = [
    ['2026-10-01', 4.2],
    ['2026-11-01', 4.4],
    ['2026-11-10', undefined],
    ['2026-12-01', 5],
  ] as const;
  expect(scoreKpiSpec({ actuals }).current).toEqual({ date: '2026-11-01', value: 4.4, period: undefined });
  expect(scoreKpiSpec({})).toMatchObject({
    current: undefined,
    health: undefined,
    rating: undefined,
    trend: undefined,
  });
});

describe('an actual of a period', () => {
  const october = ['2026-10-31', 4.2, '2026-10-01'] as const;
  const november = ['2026-11-30', 4.4, '2026-11-01'] as const;
  test.each([
    ['2026-09-30', undefined, undefined],
    // while its month runs it is of today
    ['2026-10-01', '2026-10-01', 4.2],
    ['2026-10-30', '2026-10-30', 4.2],
    // from then on of its last day
    ['2026-10-31', '2026-10-31', 4.2],
    ['2026-11-01', '2026-11-01', 4.4],
    ['2026-11-30', '2026-11-30', 4.4],
    ['2027-03-01', '2026-11-30', 4.4],
  ])('on %s the newest is of %s: %s', (day, date, value) => {
    const { current } = scoreKpiSpec({ actuals: [november, october] }, day);
    expect([current?.date, current?.value]).toEqual([date, value]);
  });

  test('of two on one day the lower line counts', () => {
    const day = ['2026-10-31', 5] as const;
    expect(scoreKpiSpec({ actuals: [october, day] }).current).toEqual({
      date: '2026-10-31',
      value: 5,
      period: undefined,
    });
    expect(scoreKpiSpec({ actuals: [day, october] }).current?.value).toBe(4.2);
  });
});

describe('health', () => {
  const csat = { target: { kind: 'at-least', value: 4.5 }, alert: { kind: 'below', value: 4 } } as const;
  test.each<[string, Omit<KpiSpec, 'name'>, string | undefined]>([
    ['at its target', { ...csat, ...at(4.5) }, 'healthy'],
    ['between', { ...csat, ...at(4.4) }, 'watch'],
    ['at the end of alert', { ...csat, ...at(4) }, 'watch'],
    ['inside alert', { ...csat, ...at(3.9) }, 'alarm'],
    [
      'inside both: alarm wins',
      { target: { kind: 'at-least', value: 3 }, alert: { kind: 'below', value: 4 }, ...at(3.5) },
      'alarm',
    ],
    ['a target alone', { target: { kind: 'at-least', value: 4.5 }, ...at(4) }, 'watch'],
    ['no target', { alert: { kind: 'below', value: 4 }, ...at(3) }, undefined],
    ['no actual', csat, undefined],
  ])('%s', (_, spec, health) => {
    expect(scoreKpiSpec(spec).health).toBe(health);
  });
});

describe('rating: 1 and one for each threshold reached', () => {
  test.each([
    [2.9, 1],
    [3, 2],
    [3.5, 3],
    [4.4, 4],
    [4.5, 5],
  ])('ascending 3 3.5 4 4.5: %d is %i', (value, rating) => {
    expect(scoreKpiSpec({ scale: [3, 3.5, 4, 4.5], ...at(value) }).rating).toBe(rating);
  });

  test.each([
    [11, 1],
    [10, 2],
    [5, 3],
    [2, 4],
    [0.5, 5],
  ])('descending 10 5 2 1: %d is %i', (value, rating) => {
    expect(scoreKpiSpec({ scale: [10, 5, 2, 1], ...at(value) }).rating).toBe(rating);
  });

  test('none without a scale', () => {
    expect(scoreKpiSpec(at(4)).rating).toBeUndefined();
  });
});

describe('stale: one period and a third of it', () => {
  test.each([
    // 31 days and 10.33: 41 days after 1 October
    ['month', '2026-10-01', '2026-11-11'],
    ['day', '2026-10-01', '2026-10-02'],
    // 7 days and 2.33
    ['week', '2026-10-01', '2026-10-10'],
    // 92 days and 30.67
    ['quarter', '2026-10-01', '2027-01-31'],
    // 365 days and 121.67
    ['year', '2026-01-01', '2027-05-02'],
  ] as const)('every %s: from %s on fresh until %s', (every, date, last) => {
    const spec = { every, actuals: [[date, 1]] } as const;
    const dayAfter = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
    expect(scoreKpiSpec(spec, last).staleness?.stale).toBe(false);
    expect(scoreKpiSpec(spec, dayAfter).staleness?.stale).toBe(true);
  });

  test('a period speaks for all its days', () => {
    // from 31 October on: 30 days to the end of November and 10 more
    const october = { every: 'month', actuals: [['2026-10-31', 4.4, '2026-10-01']] } as const;
    expect(scoreKpiSpec(october, '2026-12-10').staleness).toMatchObject({ stale: false, last: '2026-10-31' });
    expect(scoreKpiSpec(october, '2026-12-11').staleness?.stale).toBe(true);
    expect(scoreKpiSpec(october, '2026-10-15').staleness).toMatchObject({ stale: false, daysSilent: 0 });
  });

  test('nothing to go stale without a rhythm or an actual', () => {
    expect(scoreKpiSpec(at(1), '2030-01-01').staleness).toBeUndefined();
    expect(scoreKpiSpec({ every: 'month' }, '2030-01-01').staleness).toBeUndefined();
  });
});

describe('trend: against the actual one period earlier', () => {
  test.each<[string, Omit<KpiSpec, 'name'>, number | undefined]>([
    [
      'a month',
      {
        every: 'month',
        actuals: [
          ['2026-09-01', 4.2],
          ['2026-10-01', 4.4],
        ],
      },
      0.2,
    ],
    // a quarter before 1 October is 1 July, whatever stands between
    [
      'a quarter, measured monthly',
      {
        every: 'quarter',
        actuals: [
          ['2026-07-01', 10],
          ['2026-08-01', 50],
          ['2026-09-01', 90],
          ['2026-10-01', 12],
        ],
      },
      2,
    ],
    // a week before the 12th is the 5th; the 6th is the nearest
    [
      'not on the dot',
      {
        every: 'week',
        actuals: [
          ['2026-10-06', 7],
          ['2026-10-12', 5],
        ],
      },
      -2,
    ],
    [
      'a month left out',
      {
        every: 'month',
        actuals: [
          ['2026-08-01', 4.2],
          ['2026-10-01', 4.4],
        ],
      },
      undefined,
    ],
    ['the first actual', { every: 'month', ...at(4) }, undefined],
    // October is before November, on whichever day of it one looks
    [
      'the running month',
      {
        every: 'month',
        actuals: [
          ['2026-09-30', 4, '2026-09-01'],
          ['2026-10-31', 4.2, '2026-10-01'],
          ['2026-11-30', 4.5, '2026-11-01'],
        ],
      },
      0.3,
    ],
    [
      'the running quarter',
      {
        every: 'quarter',
        actuals: [
          ['2026-06-30', 10, '2026-04-01'],
          ['2026-09-30', 12, '2026-07-01'],
          ['2026-12-31', 15, '2026-10-01'],
        ],
      },
      3,
    ],
    [
      'without a rhythm, the one before',
      {
        actuals: [
          ['2026-01-01', 1],
          ['2026-06-01', 3],
          ['2026-11-01', 4],
        ],
      },
      1,
    ],
  ])('%s', (_, spec, trend) => {
    expect(scoreKpiSpec(spec, asOf).trend).toBe(trend);
  });

  test.each(['2026-11-01', '2026-11-02', '2026-11-29', '2026-11-30'])('of the running month on %s', (day) => {
    const actuals = [
      ['2026-09-30', 4, '2026-09-01'],
      ['2026-10-31', 4.2, '2026-10-01'],
      ['2026-11-30', 4.5, '2026-11-01'],
    ] as const;
    expect(scoreKpiSpec({ every: 'month', actuals }, day)).toMatchObject({ trend: 0.3, before: { value: 4.2 } });
  });
});
