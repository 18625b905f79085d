import fc from 'fast-check';
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
    // 10th percentile of 2, 4, 6: 2 + 0.2 × 2; 90th: 4 + 0.8 × 2
    expect(trend?.slope).toBe(4);
    expect(trend?.low).toBeCloseTo(2.4, 12);
    expect(trend?.high).toBeCloseTo(5.6, 12);
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

const move: KeyResultSpec = { from: 30, to: 45 };
/** On 1, 8 and 15 November. */
const weekly = (...values: readonly (number | string)[]): readonly CheckInSpec[] =>
  values.map((value, at) => [`2026-11-${String(1 + 7 * at).padStart(2, '0')}`, value]);

describe('the forecast: the newest value, carried on by the slope', () => {
  test('with three check-ins on three days', () => {
    // +1 a week; 46 days to 31 December are 46/7 weeks: 35 + 6.571 = 41.571, (41.571 − 30) / 15 = 0.771
    // needs (45 − 35) / (46/7) = 1.522 a week; 10 weeks to 45: 70 days after 15 November
    expect(scoreKr({ ...move, checkIns: weekly(33, 34, 35) }).forecast).toEqual({
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
    // slopes a day: 7/7 = 1, 21/14 = 1.5, 14/7 = 2; the 10th percentile is 1.1, the 90th 1.9
    // 46 days on from 21: 21 + 69 = 90, 21 + 50.6, 21 + 87.4
    expect(scoreKr({ from: 0, to: 100, checkIns: weekly(0, 7, 21) }).forecast).toMatchObject({
      value: 90,
      low: 71.6,
      high: 108.4,
      score: 0.9,
    });
  });

  test('from the day of the newest value, not from today', () => {
    // slopes 15/10 = 1.5, 30/30 = 1, 15/20 = 0.75: 1 a day; 51 days from 10 November: 40 + 51
    // 10th percentile 0.75 + 0.2 × 0.25 = 0.8: 40 + 40.8; 90th 1 + 0.8 × 0.5 = 1.4: 40 + 71.4
    // 60 to go: 60 days after 10 November; 60 in the 46 days from today
    const checkIns = [
      ['2026-10-11', 10],
      ['2026-10-21', 25],
      ['2026-11-10', 40],
    ] as const;
    expect(scoreKr({ from: 0, to: 100, checkIns }).forecast).toEqual({
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

  test('fewer: only the needed rate', () => {
    const only = { measurements: 0, value: undefined, score: undefined, reachedOn: undefined, madePerWeek: undefined };
    // from 35 on 15 November: 10 in 46/7 weeks
    expect(scoreKr({ ...move, checkIns: weekly(33, 34, 35).slice(1) }).forecast).toEqual(
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
    const checkIns = [...weekly(33, 34), ['2026-11-16', 99]] as const;
    expect(scoreKr({ ...move, checkIns }).forecast?.madePerWeek).toBeUndefined();
  });

  test.each<[string, KeyResultSpec, object]>([
    // −1 a week: 35 − 46/7 = 28.43, below where it began
    [
      'the wrong way',
      { ...move, checkIns: weekly(37, 36, 35) },
      { value: 28.428571429, score: 0, reachedOn: undefined },
    ],
    ['flat', { ...move, checkIns: weekly(35, 35, 35) }, { value: 35, madePerWeek: 0, reachedOn: undefined }],
    // 25 → 10, −2 a week from 18: needs −8 / (46/7); four weeks to 10; 18 − 92/7
    [
      'downwards',
      { from: 25, to: 10, checkIns: weekly(22, 20, 18) },
      { value: 4.857142857, madePerWeek: -2, neededPerWeek: -1.217391304, reachedOn: '2026-12-13', score: 1 },
    ],
    // 0.02 a week would take 500 weeks
    ['out of sight', { from: 30, to: 45, checkIns: weekly(30, 30.01, 30.02) }, { reachedOn: undefined }],
    // from a first check-in of 33: (39 + 46/7 − 33) / 12 … +2 a week: 37 + 92/7 = 50.14
    ['of an unknown baseline', { from: '?', to: 45, checkIns: weekly(33, 35, 37) }, { value: 50.142857143, score: 1 }],
  ])('%s', (_, spec, forecast) => {
    expect(scoreKr(spec).forecast).toMatchObject(forecast);
  });

  test('is never of today while the newest value is short of it', () => {
    // 1 a day from 44 on 3 November: 45 on the 4th, and nothing was heard since
    const checkIns = [
      ['2026-10-20', 30],
      ['2026-10-27', 37],
      ['2026-11-03', 44],
    ] as const;
    expect(scoreKr({ ...move, checkIns }).forecast?.reachedOn).toBe('2026-11-16');
    expect(scoreKr({ ...move, checkIns }, '2026-11-03').forecast?.reachedOn).toBe('2026-11-04');
    expect(scoreKr({ ...move, checkIns }, '2026-12-30').forecast?.reachedOn).toBe('2026-12-31');
    // no day is left
    expect(scoreKr({ ...move, checkIns }, '2026-12-31').forecast).toMatchObject({
      reachedOn: undefined,
      neededPerWeek: undefined,
    });
  });

  test.each<[string, KeyResultSpec, string]>([
    ['milestones', { milestones: [{}] }, '2026-11-15'],
    ['a level to hold', { keep: { kind: 'at-least', value: 60 }, checkIns: weekly(64, 63, 62) }, '2026-11-15'],
    [
      'a level that was there already',
      { from: 1, to: 2, comparison: 'below', checkIns: weekly(1, 1, 1) },
      '2026-11-15',
    ],
    ['judged', { checkIns: weekly('30%', 0.4, '50%') }, '2026-11-15'],
    ['a ceiling', { cumulative: true, to: 20, comparison: 'at-most', checkIns: weekly(1, 2, 3) }, '2026-11-15'],
    ['what is reached', { ...move, checkIns: weekly(40, 44, 46) }, '2026-11-15'],
    ['what is reached with one check-in', { ...move, checkIns: [['2026-11-15', 45]] }, '2026-11-15'],
    ['what is marked done', { ...move, checkIns: weekly(33, 34, 35), done: true }, '2026-11-15'],
    ['what is dropped', { ...move, checkIns: weekly(33, 34, 35), dropped: 'sold' }, '2026-11-15'],
    ['what is past due', { ...move, checkIns: weekly(33, 34, 35) }, '2027-01-01'],
    ['b = t', { from: 45, to: 45, checkIns: weekly(33, 34, 35) }, '2026-11-15'],
  ])('there is none for %s', (_, spec, asOf) => {
    expect(scoreKr(spec, asOf).forecast).toBeUndefined();
  });

  test('nor in a closed plan', () => {
    const closed = { plan: { state: 'closed' } } as const;
    expect(scoreKr({ ...move, checkIns: weekly(33, 34, 35) }, '2026-11-15', closed).forecast).toBeUndefined();
  });
});

describe('values stay possible', () => {
  test.each<[string, KeyResultSpec, { value: number; low?: number; high?: number; score?: number }]>([
    // −2 a week from 4: 4 − 13.14
    ['not below 0', { from: 10, to: 2, checkIns: weekly(8, 6, 4) }, { value: 0, low: 0, high: 0, score: 1 }],
    // with a value below 0 it may be: 4 − 92/7
    ['below 0 where a baseline is', { from: -1, to: 12, checkIns: weekly(8, 6, 4) }, { value: -9.142857143, score: 0 }],
    ['or a check-in was', { from: 10, to: 12, checkIns: weekly(3, 1, -1) }, { value: -14.142857143 }],
    // +10 a week from 80: 145.7
    [
      'not above 100 %',
      { from: 50, to: 90, unit: '%', checkIns: weekly('60%', '70%', '80%') },
      { value: 100, high: 100, score: 1 },
    ],
    // 105 + 5 × 46/7
    [
      'above 100 % where the target is',
      { from: 90, to: 120, unit: '%', checkIns: weekly('95%', '100%', '105%') },
      { value: 137.857142857 },
    ],
    // 120 + 10 × 46/7 from a check-in above it
    [
      'or a check-in was',
      { from: 50, to: 99, unit: '%', checkIns: weekly('110%', '100%', '90%') },
      { value: 24.285714286 },
    ],
    // 4.3 + 0.4 × 46/7
    ['not above 5 of 5', { from: 3, to: 4.5, unit: '/5', checkIns: weekly(3.5, 3.9, 4.3) }, { value: 5, score: 1 }],
    // 80 + 65.71
    [
      'a plain number has no top',
      { from: 50, to: 90, checkIns: weekly(60, 70, 80) },
      { value: 145.714285714, score: 1 },
    ],
  ])('%s', (_, spec, forecast) => {
    expect(scoreKr(spec).forecast).toMatchObject(forecast);
  });
});

test('the rate, the date and the value never contradict each other', () => {
  const value = fc.oneof(fc.integer({ min: -50, max: 150 }), fc.double({ min: -50, max: 150, noNaN: true }));
  const date = fc.integer({ min: 0, max: 91 }).map((days) => {
    return new Date(Date.parse('2026-10-01') + days * 86_400_000).toISOString().slice(0, 10);
  });
  const unit = fc.constantFrom('', '%', '/5', 'points');
  const history = fc.array(fc.tuple(date, value), { minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(value, value, unit, history, date, (from, to, measured, checkIns, asOf) => {
      const spec = { from, to, unit: measured, checkIns: checkIns.map(([day, each]) => [day, each] as const) };
      const { forecast, current, keyResult } = scoreKr(spec, asOf);
      const due = keyResult.due ?? '';
      if (forecast?.value === undefined || current === undefined) return;
      const { value: carried, low = 0, high = 0, score = 0, reachedOn, neededPerWeek, madePerWeek = 0 } = forecast;
      const up = Math.sign(to - from);
      expect(low).toBeLessThanOrEqual(carried);
      expect(carried).toBeLessThanOrEqual(high);
      if (reachedOn !== undefined) {
        expect(reachedOn > asOf).toBe(true);
        expect(madePerWeek * up).toBeGreaterThan(0);
        // in time exactly where the carried value is there
        expect(reachedOn <= due).toBe(score === 1);
        if (reachedOn > due) expect((neededPerWeek ?? Infinity * up) * up).toBeGreaterThan(madePerWeek * up);
      } else if (asOf < due) expect(score).toBeLessThan(1);
    }),
    { numRuns: 2000 },
  );
});
