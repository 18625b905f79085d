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
    ['above today, both at 1', { from: 30, to: 35, was: [{ from: 30, to: 40, until }] }, 1, false],
  ])('%s', (_, spec, score, differs) => {
    expect(scoreKr({ ...spec, ...now }).promised).toMatchObject({ score, differs });
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

  test('no was line: nothing', () => {
    expect(scoreKr({ from: 30, to: 45, ...now }).promised).toBeUndefined();
  });
});
