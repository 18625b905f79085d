import { expect, test } from 'vitest';
import { keyResultOf } from './scored.ts';

test.each<readonly [lines: string, today: number, first: number | null]>([
  // (20 − 10) / 20 today, / 40 then
  ['from 10 to 30\n was to 50 until 2026-11-01 because "lost a client"\n 2026-11-10 20', 0.5, 0.25],
  // the first of two is the one that ended first
  ['from 10 to 30\n was to 60 until 2026-11-10\n was to 50 until 2026-10-20\n 2026-11-10 20', 0.5, 0.25],
  ['from 10 to 30\n was from 0 until 2026-11-01\n 2026-11-10 20', 0.5, 0.666666667],
  ['keep >= 60%\n was keep >= 70% until 2026-11-01\n 2026-11-10 65%', 1, 0],
  // at least 60: 65 and 71; at least 70: 71 alone
  ['keep >= 60%\n was keep >= 70% until 2026-11-01\n 2026-10-10 65%\n 2026-11-10 71%', 1, 0.5],
  // in another unit than today’s, at 2 days: (48 − 72) / (24 − 72); (48 − 72) / (12 − 72)
  ['from 3 to 1 days\n was to 12 hours until 2026-11-01\n 2026-11-10 2', 0.5, 0.4],
  // only the baseline: 96 hours are 4 days: (2 − 4) / (1 − 4)
  ['from 3 to 1 days\n was from 96 hours until 2026-11-01\n 2026-11-10 2', 0.5, 0.666666667],
  // a running total: 20 / 40, 20 / 80
  ['to 40 cumulative\n was to 80 until 2026-11-01\n 2026-11-10 20', 0.5, 0.25],
  // the first value is 12: (9 − 12) / (8 − 12) = 0.75; (9 − 12) / (6 − 12)
  ['down to 8\n was down to 6 until 2026-11-01\n 2026-10-10 12\n 2026-11-10 9', 0.75, 0.5],
  ['keep >= 60\n was from 50 to 70 until 2026-11-01\n 2026-11-10 65', 1, 0.75],
  // 100 + 10 % today, + 50 % then
  ['from 100 to +10%\n was to +50% until 2026-11-01\n 2026-11-10 105', 0.5, 0.1],
  // 0.5 hours are 30 minutes: (75 − 90) / (30 − 90)
  ['from 90 minutes to 60 minutes\n was to 0.5 hours until 2026-11-01\n 2026-11-10 75', 0.5, 0.25],
  ['from ? to 60 users\n was to 100 until 2026-11-01\n 2026-10-10 20\n 2026-11-10 40', 0.5, 0.25],
])('%s', (lines, today, first) => {
  const { score, promised, errors } = keyResultOf(lines);
  expect(errors).toEqual([]);
  expect(score).toBe(today);
  expect(promised).toMatchObject({ score: first, differs: true });
});

test.each([
  ['only the date was another', 'from 10 to 30\n was by 2026-11-30 until 2026-11-10\n 2026-11-10 20'],
  ['both are reached', 'from 10 to 30\n was to 50 until 2026-11-10\n 2026-11-10 60'],
  ['nothing is known yet', 'from 10 to 30\n was to 50 until 2026-11-10'],
])('nothing differs where %s', (_, lines) => {
  const { promised, explanation } = keyResultOf(lines);
  expect(promised?.differs).toBe(false);
  expect(explanation).not.toContain('Old target');
});

test('a promise in another dimension is an error and leaves today’s score alone', () => {
  expect(keyResultOf('from 10 to 60 users\n was to 20 minutes until 2026-11-01\n 2026-11-10 40')).toMatchObject({
    score: 0.6,
    errors: ['unit-mismatch: 20 minutes'],
  });
});

test('the formula against the old target stands beside today’s', () => {
  const { explanation } = keyResultOf('from 3 to 1 days\n was to 12 hours until 2026-11-01\n 2026-11-10 2');
  expect(explanation).toContain('(2 − 3) / (1 − 3) = 0.50');
  expect(explanation).toContain('Old target (until 1 Nov 2026): from 72 to 12 hours; (48 − 72) / (12 − 72) = 0.40');
});

test.each([
  'from 10 to 30\n was to sixty until 2026-11-01\n 2026-11-10 20',
  'from 10 to 30\n was from ten to 50 until 2026-11-01\n 2026-11-10 20',
  'from 10 to 30\n was keep >= sixty until 2026-11-01\n 2026-11-10 20',
  'from 10 to 30\n was to 50-60 until 2026-11-01\n 2026-11-10 20',
])('an old target that cannot be read says nothing, and leaves today’s alone: %s', (lines) => {
  const { score, promised, explanation, errors } = keyResultOf(lines);
  expect(errors).toHaveLength(1);
  expect(score).toBe(0.5);
  expect(promised?.score ?? null).toBeNull();
  expect(explanation).not.toContain('Old target');
});
