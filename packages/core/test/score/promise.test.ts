import { describe, expect, test } from 'vitest';
import { scoreKr } from '../support/scored.ts';
import type { KeyResultSpec } from '../support/spec.ts';

const now = { checkIns: [['2026-11-15', 41]] } as const;
const until = '2026-11-01';

describe('what was promised first', () => {
  test('is scored beside today’s', () => {
    // today (41 − 30) / (45 − 30) = 0.733; first (41 − 30) / (50 − 30) = 0.55
    const score = scoreKr({ from: 30, to: 45, was: [{ from: 30, to: 50, until }], ...now });
    expect(score).toMatchObject({ score: 0.733333333, promised: { score: 0.55, differs: true } });
  });

  test('is the line with the earliest until', () => {
    const was = [
      { to: 48, until: '2026-11-10' },
      { to: 52, until: '2026-10-20' },
    ];
    // (41 − 30) / (52 − 30) = 0.5
    expect(scoreKr({ from: 30, to: 45, was, ...now }).promised).toMatchObject({ until: '2026-10-20', score: 0.5 });
  });

  test.each<[string, KeyResultSpec, number | undefined, boolean]>([
    ['a baseline that it does not say is today’s', { from: 30, to: 45, was: [{ to: 52, until }] }, 0.5, true],
    // (41 − 35) / (45 − 35)
    ['a target that it does not say is today’s', { from: 30, to: 45, was: [{ from: 35, until }] }, 0.6, true],
    ['only another date: the same score', { from: 30, to: 45, was: [{ by: '2026-12-15', until }] }, 0.733333333, false],
    ['only another stretch', { from: 30, to: 45, was: [{ from: 30, to: 45, stretch: 60, until }] }, 0.733333333, false],
    ['a level to hold', { from: 30, to: 45, was: [{ keep: { kind: 'at-least', value: 40 }, until }] }, 1, true],
    [
      'a move instead of a level',
      { keep: { kind: 'at-least', value: 40 }, was: [{ from: 31, to: 51, until }] },
      0.5,
      true,
    ],
    // 41 hours are 2460 minutes: (2460 − 3000) / (1920 − 3000) = 0.5
    [
      'in another unit',
      { from: 50, to: 30, unit: 'hours', was: [{ from: 3000, to: 1920, unit: 'minutes', until }] },
      0.5,
      true,
    ],
    // today (48 − 72) / (24 − 72) in hours; 2 days are 48 hours: (48 − 72) / (12 − 72)
    [
      'what it leaves out is today’s, in its own unit',
      { from: 3, to: 1, unit: 'days', was: [{ to: 12, unit: 'hours', until }], checkIns: [['2026-11-15', 2]] },
      0.4,
      true,
    ],
    // only the baseline: 96 hours are 4 days: (2 − 4) / (1 − 4)
    [
      'also of a baseline in another unit',
      { from: 3, to: 1, unit: 'days', was: [{ from: 96, unit: 'hours', until }], checkIns: [['2026-11-15', 2]] },
      0.666666667,
      true,
    ],
    // a running total of 41: 41 / 82
    ['a running total too', { cumulative: true, from: 60, to: 50, was: [{ to: 82, until }] }, 0.5, true],
    // 60 × 1.5 = 90: 41 / 90
    [
      '+50% of its reference',
      { cumulative: true, from: 60, to: 50, was: [{ to: { times: 1.5 }, until }] },
      0.455555556,
      true,
    ],
    [
      'a ceiling',
      { cumulative: true, to: 40, comparison: 'at-most', was: [{ to: 50, comparison: 'at-most', until }] },
      1,
      true,
    ],
    ['above today, both at 1', { from: 30, to: 35, was: [{ from: 30, to: 40, until }] }, 1, false],
  ])('%s', (_, spec, score, differs) => {
    expect(scoreKr({ ...now, ...spec }).promised).toMatchObject({ score, differs });
  });

  test.each<[string, KeyResultSpec]>([
    ['it cannot be read', { from: 30, to: 45, was: [{ from: 30, until, unread: ['to'] }] }],
    ['what it takes of today’s cannot', { to: 45, unread: ['from'], was: [{ to: 50, until }] }],
  ])('no score of a promise where %s', (_, spec) => {
    expect(scoreKr({ ...now, ...spec }).promised).toMatchObject({
      score: undefined,
      progress: undefined,
      differs: false,
    });
  });

  test('where one of two lines is lost nobody knows which promise was the first', () => {
    const was = [{ from: 30, to: 50, until }];
    expect(scoreKr({ ...now, from: 30, to: 45, was, unread: ['was'] })).toMatchObject({
      promises: [],
      score: 0.733333333,
    });
  });

  test('an unknown baseline is the same first check-in', () => {
    // first 31: (41 − 31) / (51 − 31)
    const spec = {
      from: '?',
      to: 45,
      was: [{ from: '?', to: 51, until }],
      checkIns: [
        ['2026-10-05', 31],
        ['2026-11-15', 41],
      ],
    } as const;
    expect(scoreKr(spec).promised).toMatchObject({ score: 0.5, differs: true });
  });

  test('without a check-in neither has a score', () => {
    expect(scoreKr({ from: 30, to: 45, was: [{ from: 30, to: 50, until }] }).promised).toMatchObject({
      score: undefined,
      differs: false,
    });
  });

  test('a level is held against all the check-ins', () => {
    // today at least 40: 2 of 3; then at least 45: 1 of 3
    const spec = {
      keep: { kind: 'at-least', value: 40 },
      was: [{ keep: { kind: 'at-least', value: 45 }, until }],
      checkIns: [
        ['2026-10-05', 41],
        ['2026-11-01', 39],
        ['2026-11-15', 46],
      ],
    } as const;
    expect(scoreKr(spec)).toMatchObject({ score: 0.666666667, promised: { score: 0.333333333, differs: true } });
  });

  test('its way is today’s', () => {
    // the first check-in is 12, now 9; today (9 − 12) / (8 − 12), then (9 − 12) / (6 − 12)
    const checkIns = [
      ['2026-10-05', 12],
      ['2026-11-15', 9],
    ] as const;
    const down = { to: 8, direction: { way: 'down' }, was: [{ to: 6, until }], checkIns } as const;
    expect(scoreKr(down)).toMatchObject({ score: 0.75, promised: { score: 0.5 } });
  });

  test.each([
    ['a promise that cannot be read', { from: 30, to: 50, broken: 'unread', until }],
    ['one whose ends are the same', { from: 50, to: 50, until }],
  ] as const)('%s has no score, and nothing is said to differ', (_, was) => {
    expect(scoreKr({ from: 30, to: 45, was: [was], ...now })).toMatchObject({
      score: 0.733333333,
      promised: { score: undefined, differs: false },
    });
  });

  test('today’s cannot be read: the first still can', () => {
    const spec = { from: 30, to: 45, broken: 'unread', was: [{ from: 30, to: 50, until }], ...now } as const;
    expect(scoreKr(spec)).toMatchObject({ score: undefined, promised: { score: 0.55, differs: true } });
  });

  test('no was line: nothing', () => {
    expect(scoreKr({ from: 30, to: 45, ...now }).promised).toBeUndefined();
  });
});
