import { describe, expect, test } from 'vitest';
import { scoreKr } from '../support/scored.ts';
import type { MilestoneSpec } from '../support/spec.ts';

describe('milestones', () => {
  test.each<[string, readonly MilestoneSpec[], number]>([
    ['equal weights: 1 of 4', [{ done: true }, {}, {}, {}], 0.25],
    // 30 + 40 of 100
    [
      'weights in %',
      [{ weight: '30%', done: '2026-10-18' }, { weight: '40%', done: '2026-11-15' }, { weight: '30%' }],
      0.7,
    ],
    // 2 of 2 + 1 + 1; one without a weight counts 1
    ['weights in numbers', [{ weight: 2, done: true }, { weight: 1 }, {}], 0.5],
    ['none done: 0, not –', [{}, {}], 0],
    ['all done', [{ done: true }, { done: true }, { done: true }], 1],
    ['done later than asOf does not count yet', [{ done: '2026-11-16' }, {}], 0],
    // 60 % of which 30 done; a sum other than 100 keeps its proportions
    ['percentages of another sum', [{ weight: '30%', done: true }, { weight: '30%' }], 0.5],
    ['a sum of 0 counts as no weights', [{ weight: 0, done: true }, { weight: 0 }], 0.5],
    ['mixed weights count as none', [{ weight: 9, done: true }, { weight: '10%' }], 0.5],
    ['a negative weight too', [{ weight: -9, done: true }, { weight: 1 }], 0.5],
  ])('%s', (_, milestones, score) => {
    expect(scoreKr({ milestones })).toMatchObject({ kind: 'milestones', score });
  });

  test('expected is the weight that is due; without a date it is due with the key result', () => {
    const milestones = [
      { weight: '30%', by: '2026-10-20' },
      { weight: '40%', by: '2026-11-15' },
      { weight: '30%' },
    ] as const;
    expect(scoreKr({ milestones }).expected).toBe(0.7);
    expect(scoreKr({ milestones }, '2026-11-14').expected).toBe(0.3);
    expect(scoreKr({ milestones }, '2026-12-31').expected).toBe(1);
  });

  test('one overdue keeps the key result from being on track', () => {
    // the weight that is due is done (the later half), but the earlier half is overdue
    const milestones = [{ by: '2026-11-01' }, { by: '2026-12-20', done: '2026-11-10' }] as const;
    expect(scoreKr({ milestones })).toMatchObject({
      score: 0.5,
      expected: 0.5,
      verdict: { status: 'at-risk', reason: 'milestone-overdue' },
    });
  });

  test('due today is expected and not overdue', () => {
    const score = scoreKr({ milestones: [{ by: '2026-11-15' }] });
    expect(score).toMatchObject({ expected: 1, basis: { milestones: { overdue: 0 } } });
  });
});
