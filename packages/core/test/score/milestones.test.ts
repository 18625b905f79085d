import { describe, expect, test } from 'vitest';
import { scoreKr } from '../support/scored.ts';
import type { MilestoneSpec } from '../support/spec.ts';

/** 30 % and 40 % with a date, 30 % without. */
const dated: readonly MilestoneSpec[] = [
  { weight: '30%', by: '2026-10-20' },
  { weight: '40%', by: '2026-11-15' },
  { weight: '30%' },
];

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
    // 0.5 of 0.5 + 1 + 0.5
    ['weights below 1', [{ weight: 0.5, done: true }, { weight: 1 }, { weight: 0.5 }], 0.25],
    // 33 of 99: rounding, taken as it is
    ['three thirds in %', [{ weight: '33%', done: true }, { weight: '33%' }, { weight: '33%' }], 0.333333333],
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

  test.each<[string, readonly MilestoneSpec[], readonly string[]]>([
    ['a weight', [{ weight: 2, done: true }, { unread: ['weight'] }], []],
    ['an end', [{ done: true }, { unread: ['done'] }], []],
    ['a whole one', [{ done: true }, {}], ['milestone']],
    ['all there are', [], ['milestone']],
  ])('no score where %s cannot be read: the others would come to something else', (_, milestones, unread) => {
    expect(scoreKr({ milestones, unread })).toMatchObject({
      kind: 'milestones',
      score: undefined,
      progress: undefined,
    });
  });

  test('a deadline that cannot be read changes no weight, and a lost milestone no measure', () => {
    expect(scoreKr({ milestones: [{ done: true }, { unread: ['by'] }] }).score).toBe(0.5);
    const measure = { from: 0, to: 10, checkIns: [['2026-11-10', 5]] } as const;
    expect(scoreKr({ ...measure, unread: ['milestone', 'was'] }).score).toBe(0.5);
  });

  test.each<[string, readonly MilestoneSpec[], string, number]>([
    // due by 15 November (46 of 92 days are gone): 0.3 + 0.4; without a date 0.3 × 0.5
    ['some are due', dated, '2026-11-15', 0.85],
    // 45/92 are 0.489130435: 0.3 + 0.3 × 0.489130435
    ['the day before', dated, '2026-11-14', 0.44673913],
    ['at the end', dated, '2026-12-31', 1],
    ['none has a date: as a move', [{}, { done: true }, {}, {}], '2026-11-15', 0.5],
    // 0.5 of 2 is due; 1.5 of 2 × 0.5
    ['weights below 1', [{ weight: 0.5, by: '2026-11-01' }, { weight: 1 }, { weight: 0.5 }], '2026-11-15', 0.625],
    [
      'what is done early is still expected by its day only',
      [{ by: '2026-12-01', done: true }, {}],
      '2026-11-15',
      0.25,
    ],
  ])('expected is the weight that is due, and of those without a date their weight × elapsed: %s', (...row) => {
    const [, milestones, asOf, expected] = row;
    expect(scoreKr({ milestones }, asOf).expected).toBe(expected);
  });

  test.each<[string, readonly MilestoneSpec[], string, string]>([
    // expected 0.5: from 0.4 on track, from 0.3 at risk
    ['on the line', [{ done: true }, {}], 'on-track', 'on-pace'],
    ['1 of 3', [{ done: true }, {}, {}], 'at-risk', 'behind'],
    ['none', [{}, {}], 'off-track', 'far-behind'],
    ['all', [{ done: true }, { done: true }], 'done', 'reached'],
  ])('without dates they keep the pace of the time: %s', (_, milestones, status, reason) => {
    expect(scoreKr({ milestones }).verdict).toMatchObject({ status, reason });
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
