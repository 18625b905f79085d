import { describe, expect, test } from 'vitest';
import { scored } from './scored.ts';

function kpiOf(lines: string, asOf?: string) {
  const { kpi, errors } = scored(`language en\nkpi k "K" ${lines}\n`, asOf);
  return { ...kpi('K'), errors };
}

test.each([
  ['target >= 4.5 alert < 4', '4.5', 'healthy'],
  ['target >= 4.5 alert < 4', '4.4', 'watch'],
  ['target >= 4.5 alert < 4', '3.9', 'alarm'],
  ['target below 2 hours alert above 3 hours', '150 minutes', 'watch'],
  ['target between 80% and 90%', '90%', 'healthy'],
  // the alert wins where the two overlap
  ['target >= 4 alert >= 4.8', '4.9', 'alarm'],
  ['alert < 4', '3', null],
])('%s at %s', (lines, value, health) =>
  expect(kpiOf(`${lines}\n 2026-11-01 ${value}`)).toMatchObject({ health, errors: [] }),
);

test.each<readonly [scale: string, value: string, rating: number]>([
  ['60 70 80 90', '59', 1],
  ['60 70 80 90', '80', 4],
  ['60 70 80 90', '95', 5],
  ['600 500 400 300', '601', 1],
  ['600 500 400 300', '420', 3],
  ['600 500 400 300', '300', 5],
])('scale %s at %s', (scale, value, rating) =>
  expect(kpiOf(`scale ${scale}\n 2026-11-01 ${value}`)).toMatchObject({ rating, errors: [] }),
);

test('a scale that neither rises nor falls is an error', () => {
  const { rating, errors } = kpiOf('scale 60 50 70 80\n 2026-11-01 79');
  expect(rating).toBeNull();
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(/^bad-scale: /);
});

describe('stale after one period and a third of it', () => {
  test.each([
    // a week and 2⅓ days
    ['every week', '2026-11-06', false],
    ['every week', '2026-11-05', true],
    // a month of 31 days and 10⅓
    ['every month', '2026-10-05', false],
    ['every month', '2026-10-04', true],
    // a period speaks for its days to the last
    ['every month', '2026-10', false],
    ['every month', '2026-09', true],
    ['every quarter', '2026-Q3', false],
    ['every quarter', '2026-Q2', true],
    ['', '2020-01-01', false],
  ])('%s, last on %s', (every, last, stale) => expect(kpiOf(`${every}\n ${last} 3`).stale).toBe(stale));
});

test('the trend is against the actual one period earlier', () => {
  expect(kpiOf('every month\n 2026-08 4.1\n 2026-09 4.2\n 2026-10 4.4')).toMatchObject({ current: 4.4, trend: 0.2 });
  expect(kpiOf('every month\n 2026-08 4.1\n 2026-10 4.4')).toMatchObject({ current: 4.4, trend: null });
});

describe('an actual of a period is of its last day, or of today while it runs', () => {
  const months = '\n 2026-09 4.1\n 2026-10 4.2\n 2026-11 4.4\n 2026-12 4.6';
  test.each<readonly [asOf: string, current: number | null, date: string | null, period: string | null]>([
    ['2026-08-31', null, null, null],
    ['2026-09-01', 4.1, '2026-09-01', '2026-09'],
    ['2026-10-31', 4.2, '2026-10-31', '2026-10'],
    // one that has not begun does not count
    ['2026-11-01', 4.4, '2026-11-01', '2026-11'],
    ['2026-11-15', 4.4, '2026-11-15', '2026-11'],
    ['2026-11-30', 4.4, '2026-11-30', '2026-11'],
    ['2027-06-01', 4.6, '2026-12-31', '2026-12'],
  ])('on %s', (asOf, current, currentDate, currentPeriod) =>
    expect(kpiOf(months, asOf)).toMatchObject({ current, currentDate, currentPeriod }),
  );

  test('of two that end on one day the lower counts', () => {
    expect(kpiOf('\n 2026-Q4 4.2\n 2026-11 5').current).toBe(5);
    expect(kpiOf('\n 2026-11 5\n 2026-Q4 4.2').current).toBe(4.2);
    // a day within the running month is earlier than it, unless it is today
    expect(kpiOf('\n 2026-11 5\n 2026-11-14 4.2').current).toBe(5);
    expect(kpiOf('\n 2026-11 5\n 2026-11-15 4.2').current).toBe(4.2);
  });

  test('the trend is against the month before, on whichever day of the month', () => {
    for (const asOf of ['2026-11-01', '2026-11-02', '2026-11-15', '2026-11-30']) {
      expect(kpiOf(`every month${months}`, asOf).trend).toBe(0.2);
    }
  });

  test('words name the period, never a day', () => {
    expect(kpiOf(`every month${months}`).explanation.split('\n')).toEqual([
      'Now 4.4 (November 2026)',
      'No target, so no health',
      '+0.2 against 4.2 (October 2026)',
    ]);
    const { kpi } = scored('ngôn ngữ vi\nkpi k "K" đo mỗi tháng\n  tháng 10/2026 4,2\n  tháng 11/2026 4,4\n');
    expect(kpi('K').explanation.split('\n')).toContain('+0,2 so với 4,2 (tháng 10/2026)');
    const { keyResult } = scored(`language en
plan in 2026-Q4
objective "Care"
  kr "Care" from 4 to 5 measured by k
kpi k "K"
  2026-09 4
  2026-10 4.2
`);
    expect(keyResult('Care').explanation).toMatch(/^Now 4.2 \(its KPI, October 2026\); from 4 to 5\n/);
  });

  test('a check-in of the key result counts where it is newer than the last day of the month', () => {
    const current = (checkIn: string) =>
      scored(`language en
plan in 2026-Q4
objective "Care"
  kr "Care" from 4 to 5 measured by k
    ${checkIn}
kpi k "K"
  2026-10 4.2
`).keyResult('Care').current;
    expect(current('2026-10-30 4.9')).toBe(4.2);
    expect(current('2026-10-31 4.9')).toBe(4.2);
    expect(current('2026-11-01 4.9')).toBe(4.9);
  });

  test('a level that a KPI measures is held over its months of the cycle', () => {
    const kept = (asOf: string) =>
      scored(
        `language en
plan in 2026-Q4
objective "Care"
  kr "Care" keep >= 4.2 measured by k
kpi k "K" every month
  2026-09 3
  2026-10 4.2
  2026-11 4.1
  2026-12 4.5
`,
        asOf,
      ).keyResult('Care');
    expect(kept('2026-10-31')).toMatchObject({ score: 1, held: { held: 1, of: 1 }, status: 'on-track' });
    expect(kept('2026-11-15')).toMatchObject({ score: 0.5, held: { held: 1, of: 2 }, status: 'off-track' });
    expect(kept('2026-12-15')).toMatchObject({ score: 0.666666667, status: 'at-risk' });
    expect(kept('2027-01-15')).toMatchObject({ score: 0.666666667, status: 'off-track' });
  });
});
