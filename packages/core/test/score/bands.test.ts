import { describe, expect, test } from 'vitest';
import type { Ambition, Band } from '../../src/index.ts';
import { bandOf, bandOfMean, gradeDiffers } from '../../src/score/bands.ts';
import { gradeOf, round9 } from '../../src/score/rounding.ts';
import { scoreKr } from '../support/scored.ts';

const bands = { amber: 0.4, green: 0.7 };

describe('grades: half up to one decimal, 1.0 for 1 alone', () => {
  test.each([
    [0, 0],
    [0.05, 0.1],
    [0.0499999999, 0.1],
    [0.049, 0],
    [0.15, 0.2],
    [0.25, 0.3],
    [0.35, 0.4],
    [0.44999999999999996, 0.5],
    [0.45, 0.5],
    [0.55, 0.6],
    [0.65, 0.7],
    [0.649, 0.6],
    [0.949, 0.9],
    // the full mark is for a score of 1 alone
    [0.95, 0.9],
    [0.99, 0.9],
    [0.999, 0.9],
    [0.999999999, 0.9],
    // to nine decimals that is 1
    [0.9999999999, 1],
    [1, 1],
  ])('%d → %d', (score, grade) => {
    expect(gradeOf(score)).toBe(grade);
  });

  test('nine decimals first, large numbers as they are', () => {
    expect(round9(0.1 + 0.2)).toBe(0.3);
    expect(round9(-1e-12)).toBe(0);
    expect(round9(3_200_000_000.5)).toBe(3_200_000_000.5);
  });
});

describe('bands', () => {
  test.each<[number, Ambition | undefined, Band]>([
    [0.34, undefined, 'red'],
    [0.35, undefined, 'amber'],
    [0.64, undefined, 'amber'],
    [0.65, undefined, 'green'],
    [0.95, undefined, 'green'],
    [0.65, 'aspirational', 'green'],
    [0.64, 'aspirational', 'amber'],
    [0.64, 'committed', 'red'],
    [0.65, 'committed', 'amber'],
    [0.99, 'committed', 'amber'],
    [1, 'committed', 'green'],
  ])('%d %s is %s', (score, ambition, band) => {
    expect(bandOf(score, ambition, bands)).toBe(band);
  });

  test('can be set', () => {
    expect(bandOf(0.75, undefined, { amber: 0.5, green: 0.9 })).toBe('amber');
    // 0.75 is a grade of 0.8: no longer amber for what is committed
    expect(bandOf(0.75, 'committed', { amber: 0.5, green: 0.9 })).toBe('red');
    // a grade of 1.0 takes a score of 1
    expect(bandOf(0.96, undefined, { amber: 0.5, green: 1 })).toBe('amber');
  });

  test('a plan or unit that holds a committed objective below 1 is at most amber', () => {
    expect(bandOfMean(0.96, true, bands)).toBe('amber');
    expect(bandOfMean(0.5, true, bands)).toBe('amber');
    expect(bandOfMean(0.2, true, bands)).toBe('red');
    expect(bandOfMean(0.96, false, bands)).toBe('green');
  });

  test("a key result takes its objective's ambition unless it has its own", () => {
    const checkIns = [['2026-11-15', 0.8]] as const;
    expect(scoreKr({ checkIns, ambition: 'committed' }).band).toBe('amber');
    expect(scoreKr({ checkIns }).band).toBe('green');
  });

  test('a grade is another when more than 0.1 away', () => {
    expect(gradeDiffers(0.7, 0.8)).toBe(false);
    expect(gradeDiffers(0.69, 0.8)).toBe(true);
    expect(gradeDiffers(0.6, 0.7)).toBe(false);
  });
});
