import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatGrade,
  formatProgress,
  formatScore,
  type Standing,
  scaleOf,
  standingWords,
} from '../../src/score/notation.ts';
import { gradeOf } from '../../src/score/rounding.ts';

describe('a score', () => {
  it.each<[number | null, string, string]>([
    [0.733333333, '0.73', '0,73'],
    [0.5, '0.50', '0,50'],
    [0, '0.00', '0,00'],
    [1, '1.00', '1,00'],
    // Two decimals would be a full mark, or another grade: 0.65 is 0.7.
    [0.9996, '0.9996', '0,9996'],
    [0.647, '0.647', '0,647'],
    [null, '–', '–'],
  ])('%d is %s, in Vietnamese %s', (score, en, vi) => {
    expect([formatScore(score, 'en'), formatScore(score, 'vi')]).toEqual([en, vi]);
  });

  it('never reads as another grade than it has, nor as a full mark that it is not', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (score) => {
        const shown = Number(formatScore(score, 'en'));
        expect(gradeOf(shown)).toBe(gradeOf(score));
        expect(Math.abs(shown - score)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });
});

it.each<[number | null, string, string]>([
  [0.7, '0.7', '0,7'],
  [1, '1.0', '1,0'],
  // As a person wrote it.
  [0.75, '0.75', '0,75'],
  [null, '–', '–'],
])('a grade of %d is %s, in Vietnamese %s', (grade, en, vi) => {
  expect([formatGrade(grade, 'en'), formatGrade(grade, 'vi')]).toEqual([en, vi]);
});

it.each<[number, string, string]>([
  [1.25, '125%', '125%'],
  [-0.2, '−20%', '−20%'],
  [1.004, '100.4%', '100,4%'],
  [-0.004, '−0.4%', '−0,4%'],
  [12.5, '1,250%', '1.250%'],
  [1, '100%', '100%'],
])('progress of %d is %s, in Vietnamese %s', (progress, en, vi) => {
  expect([formatProgress(progress, 'en'), formatProgress(progress, 'vi')]).toEqual([en, vi]);
});

describe('one colour at a time', () => {
  const running: Standing = {
    score: 0.533333333,
    grade: 0.5,
    band: 'amber',
    colour: 'green',
    status: 'on-track',
    daysLeft: 46,
  };

  it('by status while it runs: the grade stands beside it without a word of its band', () => {
    expect(scaleOf(running)).toBe('status');
    expect(standingWords(running, 'en')).toEqual({
      score: '0.53',
      grade: '0.5',
      graded: 'grade 0.5',
      status: 'on track',
    });
    expect(standingWords(running, 'vi')).toEqual({
      score: '0,53',
      grade: '0,5',
      graded: 'điểm chấm 0,5',
      status: 'đúng tiến độ',
    });
  });

  it('by band once it is closed, which has no status', () => {
    const closed: Standing = { ...running, colour: 'amber', status: null };
    expect(scaleOf(closed)).toBe('band');
    expect(standingWords(closed, 'en')).toMatchObject({ score: '0.53', grade: '0.5 (amber)', status: undefined });
    expect(standingWords(closed, 'vi').graded).toBe('điểm chấm 0,5 (vàng)');
  });

  it('by band once it is past due, also where both scales have one colour', () => {
    expect(scaleOf({ colour: 'amber', status: 'off-track' })).toBe('band');
    expect(scaleOf({ colour: 'red', status: 'off-track', daysLeft: -1 })).toBe('band');
    expect(scaleOf({ colour: 'green', status: 'done', daysLeft: -1 })).toBe('band');
    const past = { status: 'off-track', daysLeft: -1 } as const;
    const running = { status: 'off-track', daysLeft: 1 } as const;
    const objective = { status: 'off-track', colour: 'red' } as const;
    expect(scaleOf({ ...objective, keyResults: [past, { status: 'dropped', daysLeft: 1 }] })).toBe('band');
    expect(scaleOf({ ...objective, keyResults: [past, running] })).toBe('status');
    expect(scaleOf({ ...objective, objectives: [{ ...objective, keyResults: [past] }] })).toBe('band');
    expect(scaleOf({ ...objective, objectives: [] })).toBe('status');
  });

  it('says of what was dropped that it was, in a closed plan too', () => {
    const dropped: Standing = { score: null, grade: null, band: null, colour: null, status: null, dropped: {} };
    expect(standingWords(dropped, 'en')).toMatchObject({ score: '–', status: 'dropped' });
    expect(standingWords({ ...dropped, dropped: null }, 'vi').status).toBeUndefined();
  });

  it.each(['no-data', 'not-started', 'dropped', null] as const)('nothing where the status is %s', (status) => {
    expect(scaleOf({ colour: null, status, daysLeft: 46 })).toBeUndefined();
  });
});
