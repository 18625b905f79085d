import { expect, test } from 'vitest';
import { keyResultOf } from './scored.ts';

test.each<readonly [lines: string, today: number, first: number | null]>([
  // (20 − 10) / 20 today, / 40 then
  ['from 10 to 30\n was to 50 until 2026-11-01 because "lost a client"\n 2026-11-10 20', 0.5, 0.25],
  // the first of two is the one that ended first
  ['from 10 to 30\n was to 60 until 2026-11-10\n was to 50 until 2026-10-20\n 2026-11-10 20', 0.5, 0.25],
  ['from 10 to 30\n was from 0 until 2026-11-01\n 2026-11-10 20', 0.5, 0.666666667],
  ['keep >= 60%\n was keep >= 70% until 2026-11-01\n 2026-11-10 65%', 1, 0],
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
  expect(explanation).not.toContain('First promise');
});

test('a promise in another dimension is an error and leaves today’s score alone', () => {
  expect(keyResultOf('from 10 to 60 users\n was to 20 minutes until 2026-11-01\n 2026-11-10 40')).toMatchObject({
    score: 0.6,
    errors: ['unit-mismatch: 20 minutes'],
  });
});
