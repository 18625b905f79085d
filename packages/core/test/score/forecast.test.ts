import { describe, expect, test } from 'vitest';
import { percentile, theilSen } from '../../src/score/theil-sen.ts';
import { scoreKr } from '../support/scored.ts';
import type { CheckInSpec, KeyResultSpec } from '../support/spec.ts';

describe('the trend', () => {
  test('is the median of the pairwise slopes', () => {
    // pairs: (3 − 1) / 1 = 2, (9 − 1) / 2 = 4, (9 − 3) / 1 = 6
    const trend = theilSen([
      { x: 0, y: 1 },
      { x: 1, y: 3 },
      { x: 2, y: 9 },
    ]);
    expect(trend).toMatchObject({ slope: 4 });
    // 10th percentile of 2, 4, 6: 2 + 0.2 × 2; 90th: 4 + 0.8 × 2
    expect(trend?.low).toBeCloseTo(2.4, 12);
    expect(trend?.high).toBeCloseTo(5.6, 12);
    // intercepts 1, 3 − 4 = −1, 9 − 8 = 1: median 1; at 3: 1 + 12
    expect(trend?.at(3, 4)).toBe(13);
  });

  test('one outlier does not bend it', () => {
    const line = Array.from({ length: 9 }, (_, x) => ({ x, y: x === 4 ? 1000 : 2 * x }));
    expect(theilSen(line)?.slope).toBe(2);
    // 435 pairs
    const long = Array.from({ length: 30 }, (_, x) => ({ x, y: x % 7 === 3 ? 1000 - x : 2 * x }));
    expect(theilSen(long)?.slope).toBe(2);
  });

  test('has no slope on one day', () => {
    expect(
      theilSen([
        { x: 1, y: 1 },
        { x: 1, y: 2 },
      ]),
    ).toBeUndefined();
  });

  test('percentiles lie between neighbours', () => {
    expect(percentile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(percentile([7], 0.9)).toBe(7);
  });
});

describe('the forecast', () => {
  const move: KeyResultSpec = { from: 30, to: 45 };
  const steady: readonly CheckInSpec[] = [
    ['2026-11-01', 33],
    ['2026-11-08', 34],
    ['2026-11-15', 35],
  ];

  test('with three check-ins on three days', () => {
    // +1 a week; 46 days to 31 December are 46/7 weeks: 35 + 6.571 = 41.571, (41.571 − 30) / 15 = 0.771
    // needs (45 − 35) / (46/7) = 1.522 a week; 10 weeks to 45: 70 days after 15 November
    expect(scoreKr({ ...move, checkIns: steady }).forecast).toEqual({
      measurements: 3,
      value: 41.571428571,
      low: 41.571428571,
      high: 41.571428571,
      score: 0.771428571,
      reachedOn: '2027-01-24',
      neededPerWeek: 1.52173913,
      madePerWeek: 1,
    });
  });

  test('the band is that of the pairwise slopes', () => {
    // slopes a day: 7/7 = 1, 21/14 = 1.5, 14/7 = 2; 10th percentile 1.1, 90th 1.9; days to 31 December: 46, 53, 60
    // low: median of 0 + 66, 7 + 58.3, 21 + 50.6 = 66; high: median of 114, 107.7, 108.4 = 108.4
    // middle: median of 90, 86.5, 90 = 90
    const checkIns = [
      ['2026-11-01', 0],
      ['2026-11-08', 7],
      ['2026-11-15', 21],
    ] as const;
    expect(scoreKr({ from: 0, to: 100, checkIns }).forecast).toMatchObject({
      value: 90,
      low: 66,
      high: 108.4,
      score: 0.9,
    });
  });

  test('fewer: only the needed rate', () => {
    const only = { measurements: 0, value: undefined, score: undefined, reachedOn: undefined, madePerWeek: undefined };
    expect(scoreKr({ ...move, checkIns: steady.slice(1) }).forecast).toEqual(
      expect.objectContaining({ ...only, neededPerWeek: 1.52173913 }),
    );
    // without any, from the baseline: 15 / (46/7)
    expect(scoreKr(move).forecast).toMatchObject({ ...only, neededPerWeek: 2.282608696 });
    // before the start, over the whole cycle: 15 / (91/7)
    expect(scoreKr(move, '2026-09-01').forecast?.neededPerWeek).toBe(1.153846154);
  });

  test('three on two days are too few', () => {
    const checkIns = [
      ['2026-11-01', 33],
      ['2026-11-15', 35],
      ['2026-11-15', 36],
    ] as const;
    expect(scoreKr({ ...move, checkIns }).forecast?.value).toBeUndefined();
  });

  test('check-ins to come do not count', () => {
    const checkIns = [...steady.slice(0, 2), ['2026-11-16', 99]] as const;
    expect(scoreKr({ ...move, checkIns }).forecast?.madePerWeek).toBeUndefined();
  });

  test.each<[string, KeyResultSpec, object]>([
    // −1 a week: (28.43 − 30) / 15 < 0
    [
      'the wrong way',
      {
        ...move,
        checkIns: [
          ['2026-11-01', 37],
          ['2026-11-08', 36],
          ['2026-11-15', 35],
        ],
      },
      { score: 0, reachedOn: undefined },
    ],
    [
      'flat',
      {
        ...move,
        checkIns: [
          ['2026-11-01', 35],
          ['2026-11-08', 35],
          ['2026-11-15', 35],
        ],
      },
      { madePerWeek: 0, reachedOn: undefined },
    ],
    [
      'there already',
      {
        ...move,
        checkIns: [
          ['2026-11-01', 40],
          ['2026-11-08', 44],
          ['2026-11-15', 46],
        ],
      },
      { score: 1, reachedOn: undefined, neededPerWeek: undefined },
    ],
    // 25 → 10, −2 a week from 18: needs −8 / (46/7); four weeks to 10
    [
      'downwards',
      {
        from: 25,
        to: 10,
        checkIns: [
          ['2026-11-01', 22],
          ['2026-11-08', 20],
          ['2026-11-15', 18],
        ],
      },
      { madePerWeek: -2, neededPerWeek: -1.217391304, reachedOn: '2026-12-13', score: 1 },
    ],
    // 0.02 a week would take 500 weeks
    [
      'out of sight',
      {
        from: 30,
        to: 45,
        checkIns: [
          ['2026-11-01', 30],
          ['2026-11-08', 30.01],
          ['2026-11-15', 30.02],
        ],
      },
      { reachedOn: undefined },
    ],
    [
      'a level',
      {
        keep: { kind: 'at-least', value: 60 },
        checkIns: [
          ['2026-11-01', 64],
          ['2026-11-08', 63],
          ['2026-11-15', 62],
        ],
      },
      { score: 0, neededPerWeek: undefined, reachedOn: undefined },
    ],
    // 50 %, 10 points a week: 100 % is needed
    [
      'judged',
      {
        checkIns: [
          ['2026-11-01', '30%'],
          ['2026-11-08', 0.4],
          ['2026-11-15', '50%'],
        ],
      },
      { madePerWeek: 10, reachedOn: '2026-12-20', score: 1 },
    ],
  ])('%s', (_, spec, forecast) => {
    expect(scoreKr(spec).forecast).toMatchObject(forecast);
  });

  test.each<[string, KeyResultSpec, string]>([
    ['milestones', { milestones: [{}] }, '2026-11-15'],
    ['past the due date', { ...move, checkIns: steady }, '2027-01-01'],
    ['b = t', { from: 45, to: 45, checkIns: steady }, '2026-11-15'],
    ['reached, with one check-in', { ...move, checkIns: [['2026-11-15', 45]] }, '2026-11-15'],
  ])('there is none for %s', (_, spec, asOf) => {
    expect(scoreKr(spec, asOf).forecast).toBeUndefined();
  });
});
