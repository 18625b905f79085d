import { describe, expect, test } from 'vitest';
import { keyResultOf } from './scored.ts';

describe('the forecast', () => {
  test('of three check-ins, by hand', () => {
    // days 0, 10, 30: slopes 15/10 = 1.5, 30/30 = 1, 15/20 = 0.75; median 1
    // residuals 10, 25 − 10 = 15, 40 − 30 = 10: median 10; 31 December is day 81: 10 + 81 = 91
    // 10th percentile 0.75 + 0.2 × 0.25 = 0.8: residuals 10, 17, 16: 16 + 64.8; 90th 1 + 0.8 × 0.5 = 1.4: 10, 11, −2: 10 + 113.4
    // on 15 November (day 35) the line is at 45: 55 days to 100; needs 60 in 46 days
    expect(keyResultOf('from 0 to 100 users\n 2026-10-11 10\n 2026-10-21 25\n 2026-11-10 40').forecast).toEqual({
      measurements: 3,
      value: 91,
      low: 80.8,
      high: 123.4,
      score: 0.91,
      reachedOn: '2027-01-09',
      neededPerWeek: 9.130434783,
      madePerWeek: 7,
    });
  });

  test('of five, one of them far out', () => {
    // slopes −5, 0.9, 1, 1, 1, 1.1, 1.2, 3, 4, 6.8: median 1.05; residuals 0, −0.5, 1, 58.5, −2: median 0; 91 × 1.05
    const lines = '2026-10-01 0\n 2026-10-11 10\n 2026-10-21 22\n 2026-10-31 90\n 2026-11-10 40';
    expect(keyResultOf(`from 0 to 100 users\n ${lines}`).forecast).toMatchObject({ value: 95.55, madePerWeek: 7.35 });
  });

  test('downwards, whatever the order of the lines', () => {
    // −0.2 a day: 24 − 0.2 × 81; 18 on 10 November, 10 forty days later
    expect(keyResultOf('from 25% to 10%\n 2026-11-10 18\n 2026-10-11 24\n 2026-10-21 22').forecast).toMatchObject({
      value: 7.8,
      score: 1,
      madePerWeek: -1.4,
      neededPerWeek: -1.217391304,
      reachedOn: '2026-12-20',
    });
  });

  test('away from the target it is never reached', () => {
    expect(keyResultOf('from 50 to 100\n 2026-10-11 50\n 2026-10-21 45\n 2026-11-10 40').forecast).toMatchObject({
      score: 0,
      reachedOn: null,
    });
  });

  test.each([
    ['two check-ins', '2026-10-11 10\n 2026-10-21 25'],
    ['three on two days', '2026-10-11 10\n 2026-10-11 12\n 2026-10-21 25'],
    ['a third to come', '2026-10-11 10\n 2026-10-21 25\n 2026-11-16 40'],
  ])('of %s, only the needed rate', (_, lines) => {
    // 75 in 46 days
    expect(keyResultOf(`from 0 to 100\n ${lines}`).forecast).toMatchObject({
      value: null,
      madePerWeek: null,
      neededPerWeek: 11.413043478,
    });
  });

  test('is over with the due date', () => {
    const lines = 'from 0 to 100\n 2026-10-11 10\n 2026-10-21 25\n 2026-11-10 40';
    // day 81 on the line 10 + x
    expect(keyResultOf(lines, '2026-12-31').forecast).toMatchObject({ value: 91, neededPerWeek: null });
    expect(keyResultOf(lines, '2027-01-01').forecast).toBeNull();
  });
});

describe('confidence', () => {
  test.each([
    ['7', 0.7],
    ['7/10', 0.7],
    ['70%', 0.7],
    ['0.7', 0.7],
    ['0,7', 0.7],
    ['1', 0.1],
    ['1.0', 1],
    ['1.5', 0.15],
    ['10', 1],
    ['0', 0],
    ['4/5', 0.8],
  ])('%s', (text, value) =>
    expect(keyResultOf(`from 0 to 10 confidence ${text}`)).toMatchObject({ confidence: value, errors: [] }),
  );

  test.each(['11', '120%', '12/10'])('%s is an error', (text) =>
    expect(keyResultOf(`from 0 to 10 confidence ${text}`)).toMatchObject({
      confidence: null,
      errors: [`bad-confidence: ${text}`],
    }),
  );

  test('the newest, against the one before', () => {
    const lines = '2026-10-10 1 confidence 5/10\n 2026-11-01 2 confidence 70%\n 2026-11-20 3 confidence 2';
    expect(keyResultOf(`from 0 to 10 confidence 9\n ${lines}`)).toMatchObject({
      confidence: 0.7,
      confidenceTrend: 0.2,
    });
  });

  test('a check-in that does not count says nothing', () => {
    const lines = '2026-10-10 1 confidence 3/10\n 2026-10-10 2 confidence 9/10\n 2026-11-10 5% confidence 7/10';
    expect(keyResultOf(`from 0 to 10 points\n ${lines}`)).toMatchObject({ confidence: 0.3, confidenceTrend: null });
  });
});
