import type { Ambition } from '../model/written.ts';
import type { ScoringSettings } from '../settings.ts';
import { gradeOf, round9 } from './rounding.ts';

export type Band = 'red' | 'amber' | 'green';

/**
 * Read off the grade. A committed one is green only at score 1 and amber from the grade that is green elsewhere: a
 * promise is kept or it is not.
 */
export function bandOf(score: number, ambition: Ambition | undefined, bands: ScoringSettings['bands']): Band {
  const grade = gradeOf(score);
  if (ambition === 'committed') {
    if (round9(score) >= 1) return 'green';
    return grade >= round9(bands.green) ? 'amber' : 'red';
  }
  if (grade >= round9(bands.green)) return 'green';
  return grade >= round9(bands.amber) ? 'amber' : 'red';
}

/** A plan or unit that holds a committed objective below 1 is at most amber. */
export function bandOfMean(score: number, brokenPromise: boolean, bands: ScoringSettings['bands']): Band {
  const band = bandOf(score, undefined, bands);
  return brokenPromise && band === 'green' ? 'amber' : band;
}

/** A person's grade more than 0.1 from the computed one. */
export function gradeDiffers(grade: number, score: number): boolean {
  return round9(Math.abs(grade - gradeOf(score))) > 0.1;
}
