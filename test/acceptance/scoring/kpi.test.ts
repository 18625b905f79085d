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

test('an actual of a period counts from its first day, of two on one day the upper', () => {
  expect(kpiOf('\n 2026-11 5\n 2026-12 6', '2026-11-01').current).toBe(5);
  expect(kpiOf('\n 2026-11-01 5\n 2026-11 6')).toMatchObject({
    current: 5,
    errors: ['duplicate-attribute: 2026-11 6'],
  });
});
