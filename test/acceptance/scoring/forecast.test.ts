import { describe, expect, test } from 'vitest';
import { keyResultOf } from './scored.ts';

describe('the forecast', () => {
  test('of three check-ins, by hand', () => {
    // days 0, 10, 30: slopes 15/10 = 1.5, 30/30 = 1, 15/20 = 0.75; median 1
    // 51 days from 10 November to 31 December: 40 + 51 = 91
    // 10th percentile 0.75 + 0.2 × 0.25 = 0.8: 40 + 40.8; 90th 1 + 0.8 × 0.5 = 1.4: 40 + 71.4
    // 60 to go: 60 days after 10 November; 60 in the 46 days from 15 November
    expect(keyResultOf('from 0 to 100 users\n 2026-10-11 10\n 2026-10-21 25\n 2026-11-10 40').forecast).toEqual({
      measurements: 3,
      value: 91,
      low: 80.8,
      high: 111.4,
      score: 0.91,
      reachedOn: '2027-01-09',
      neededPerWeek: 9.130434783,
      madePerWeek: 7,
    });
  });

  test('of five, one of them far out', () => {
    // slopes −5, 0.9, 1, 1, 1, 1.1, 1.2, 3, 4, 6.8: median 1.05 a day; 40 + 51 × 1.05
    const lines = '2026-10-01 0\n 2026-10-11 10\n 2026-10-21 22\n 2026-10-31 90\n 2026-11-10 40';
    expect(keyResultOf(`from 0 to 100 users\n ${lines}`).forecast).toMatchObject({ value: 93.55, madePerWeek: 7.35 });
  });

  test('downwards, whatever the order of the lines', () => {
    // −0.2 a day: 18 − 0.2 × 51; 8 more are forty days
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
    // 40 + 51 on the last day, of which no week is left
    expect(keyResultOf(lines, '2026-12-31').forecast).toMatchObject({ value: 91, neededPerWeek: null });
    expect(keyResultOf(lines, '2027-01-01').forecast).toBeNull();
  });

  test.each<readonly [lines: string, value: number]>([
    // −1 a day from 4
    ['from 30 to 2 incidents\n 2026-10-21 24\n 2026-10-31 14\n 2026-11-10 4', 0],
    // 1 a day from 80
    ['from 50% to 90%\n 2026-10-21 60\n 2026-10-31 70\n 2026-11-10 80', 100],
    // 0.04 a day from 4.3: 6.34
    ['from 3/5 to 4.5/5\n 2026-10-21 3.5\n 2026-10-31 3.9\n 2026-11-10 4.3', 5],
    // 1 a day from 110, where one was above 100 already
    ['from 50% to 150%\n 2026-10-21 90\n 2026-10-31 100\n 2026-11-10 110', 161],
    // −1 a day from −4, where the baseline was below 0 already
    ['from -2 to 30 points of margin\n 2026-10-21 16\n 2026-10-31 6\n 2026-11-10 -4', -55],
  ])('values stay possible: %s', (lines, value) => {
    expect(keyResultOf(lines).forecast?.value).toBe(value);
  });

  test.each([
    ['a level to hold', 'keep >= 60\n 2026-10-11 64\n 2026-10-21 63\n 2026-11-10 62'],
    ['milestones', '\n milestone "a"\n milestone "b" done'],
    ['what is judged', '\n 2026-10-11 10%\n 2026-10-21 20%\n 2026-11-10 30%'],
    ['what is reached', 'from 0 to 30\n 2026-10-11 10\n 2026-10-21 20\n 2026-11-10 30'],
    ['what is marked done', 'from 0 to 100\n done\n 2026-10-11 10\n 2026-10-21 20\n 2026-11-10 30'],
    ['a ceiling', 'to at most 100 cumulative\n 2026-10-11 10\n 2026-10-21 20\n 2026-11-10 30'],
  ])('there is none for %s', (_, lines) => expect(keyResultOf(lines).forecast).toBeNull());

  test('words stop at the target, are never of today, and do not ask for more where it gets there', () => {
    const words = (lines: string, asOf?: string) =>
      keyResultOf(lines, asOf)
        .explanation.split('\n')
        .filter((line) => /Forecast|Makes|Needs/.test(line));
    // 1 a day from 44 on 3 November: 45 on the 4th; today is the 15th
    expect(words('from 30 to 45 points\n 2026-10-20 30\n 2026-10-27 37\n 2026-11-03 44')).toEqual([
      'Forecast for 31 Dec 2026: 45 points, score 1.00',
      'Makes +7 points a week; reaches 45 points around 16 Nov 2026',
    ]);
    // 0.1 a day from 38: 38 + 5.1 = 43.1; 70 days to 45
    expect(words('from 30 to 45 points\n 2026-10-21 36\n 2026-10-31 37\n 2026-11-10 38')).toEqual([
      'Forecast for 31 Dec 2026: 43 points, score 0.87',
      'Needs +1.1 points a week, makes +0.7 points; reaches 45 points around 19 Jan 2027',
    ]);
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

  test('a check-in that does not count says nothing: the upper of two on one day, one in another unit', () => {
    const lines = '2026-10-10 1 confidence 3/10\n 2026-10-10 2 confidence 9/10\n 2026-11-10 5% confidence 7/10';
    expect(keyResultOf(`from 0 to 10 points\n ${lines}`)).toMatchObject({ confidence: 0.9, confidenceTrend: null });
  });
});
