import { describe, expect, it } from 'vitest';
import { junkLines, mutations } from './damage.ts';
import { casesOf, judgeAll, type Run } from './harness.ts';
import { english, vietnamese } from './plans.ts';

/** Every how many cases one is judged here; `measure.ts` judges all of them. */
const sample = 4;
const floor = 0.995;

function rateOf(runs: readonly Run[]): number {
  return runs.filter(({ lost }) => lost.length === 0).length / runs.length;
}

describe('a broken line costs itself and nothing else', () => {
  it('knows at least 40 kinds of junk lines and 14 of mutations', () => {
    expect(new Set(junkLines).size).toBeGreaterThanOrEqual(40);
    expect(mutations.length).toBeGreaterThanOrEqual(14);
  });

  it.each([
    ['English', english],
    ['Vietnamese', vietnamese],
    ['Vietnamese, decomposed', vietnamese.normalize('NFD')],
  ])(
    '%s: every other line keeps its facts and its parent',
    (_, plan) => {
      const cases = casesOf(plan).filter((__, index) => index % sample === 0);
      const runs = judgeAll(plan, cases);
      const lost = runs.filter((run) => run.lost.length > 0).map(({ damage, line }) => `line ${line + 1}: ${damage}`);
      expect(rateOf(runs), lost.join('\n')).toBeGreaterThanOrEqual(floor);
    },
    60_000,
  );
});
