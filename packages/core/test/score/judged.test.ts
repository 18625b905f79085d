import { describe, expect, test } from 'vitest';
import { workspace } from '../support/plan.ts';
import { first, scored, scoreKr } from '../support/scored.ts';
import type { KeyResultSpec, ObjectiveSpec } from '../support/spec.ts';

const day = '2026-11-15';

describe('judged: no measure, but people say how far it is', () => {
  test.each<[string, KeyResultSpec, number | undefined]>([
    [
      'check-ins in %',
      {
        checkIns: [
          ['2026-11-01', '40%'],
          [day, '60%'],
        ],
      },
      0.6,
    ],
    ['check-ins from 0 to 1', { checkIns: [[day, 0.4]] }, 0.4],
    [
      'both, the newest counts',
      {
        checkIns: [
          [day, 0.4],
          ['2026-10-05', '30%'],
        ],
      },
      0.4,
    ],
    ['a check-in before a grade', { checkIns: [['2026-10-05', '30%']], reviews: [[day, 0.7]] }, 0.3],
    [
      'the newest grade',
      {
        reviews: [
          [day, 0.7],
          ['2026-10-31', 0.2],
        ],
      },
      0.7,
    ],
    ['a grade before done', { reviews: [[day, 0.7]], done: true }, 0.7],
    ['a grade to come does not count', { reviews: [['2026-11-16', 0.7]] }, undefined],
    ['done', { done: true }, 1],
    ['done on a day', { done: day }, 1],
    ['done on a day to come', { done: '2026-11-16' }, undefined],
  ])('%s', (_, spec, score) => {
    expect(scoreKr(spec)).toMatchObject({ kind: 'judged', score });
  });

  test.each(['Churn rate 5% to 3%', 'Tỷ lệ hài lòng phải là 95 phần trăm', 'Half of 40 per cent stay'])(
    'not by check-ins below “%s”: they may be values of what it states',
    (title) => {
      expect(scoreKr({ title, checkIns: [[day, '4%']] })).toMatchObject({ kind: 'unmeasured', score: undefined });
      expect(scoreKr({ title, checkIns: [[day, 0.88]] })).toMatchObject({ kind: 'unmeasured', score: undefined });
      expect(scoreKr({ title, checkIns: [[day, '4%']], reviews: [[day, 0.7]] })).toMatchObject({ score: 0.7 });
    },
  );

  test('progress above 100 % is kept', () => {
    expect(scoreKr({ checkIns: [[day, '120%']] })).toMatchObject({ progress: 1.2, score: 1 });
  });

  test.each<[string, KeyResultSpec]>([
    ['nothing', {}],
    ['numbers of something', { checkIns: [[day, 38]] }],
    ['a count of posts', { checkIns: [[day, '0 posts']] }],
    ['a review without a grade', { reviews: [[day]] }],
  ])('unmeasured: %s', (_, spec) => {
    expect(scoreKr(spec)).toMatchObject({ kind: 'unmeasured', score: undefined });
  });

  test('a measure is not replaced by a grade or by done', () => {
    expect(scoreKr({ from: 30, to: 45, reviews: [[day, 0.7]], done: true })).toMatchObject({
      kind: 'move',
      score: undefined,
    });
  });
});

describe('carried: no measure of any kind, but others support it', () => {
  const model = (carried: KeyResultSpec) =>
    workspace({
      plans: [
        { objectives: [{ name: 'top', keyResults: [{ name: 'kr', ...carried }] }] },
        {
          objectives: [
            // (38 − 30) / 15 = 8/15, whatever its weight; 0.2; – counts as 0; dropped is left out
            { name: 'a', weight: 3, supports: ['top.kr'], keyResults: [{ from: 30, to: 45, checkIns: [[day, 38]] }] },
            { name: 'b', supports: ['top.kr'], keyResults: [{ checkIns: [[day, '20%']] }] },
            { name: 'c', supports: ['top.kr'], keyResults: [{ from: 1, to: 2 }] },
            { name: 'd', supports: ['top.kr'], dropped: 'no budget', keyResults: [{ done: true }] },
          ],
        },
      ],
    });
  const scoreTop = (carried: KeyResultSpec) => {
    const made = model(carried);
    return scored(made).keyResult(first(first(first(made.plans).objectives).keyResults));
  };

  test('the plain mean of its supporters, a silent one as 0', () => {
    // (8/15 + 0.2 + 0) / 3 = 0.7333 / 3; of those with a score 0.7333 / 2
    expect(scoreTop({})).toMatchObject({
      kind: 'carried',
      score: 0.244444444,
      grade: 0.2,
      basis: { carried: { counted: 2, of: 3, countedMean: 0.366666667 } },
    });
  });

  test('with the pace of a move', () => {
    // expected 0.5, at risk from 0.3
    expect(scoreTop({})).toMatchObject({ expected: 0.5, verdict: { status: 'off-track' } });
  });

  test('not where it is measured or judged itself, or was to be', () => {
    expect(scoreTop({ from: 0, to: 10 })).toMatchObject({ kind: 'move', score: undefined });
    expect(scoreTop({ unread: ['to'] })).toMatchObject({ kind: 'move', score: undefined });
    expect(scoreTop({ from: 0 })).toMatchObject({ kind: 'unmeasured', score: undefined });
    expect(scoreTop({ checkIns: [[day, '90%']] })).toMatchObject({ kind: 'judged', score: 0.9 });
  });

  test('until a judgement counts', () => {
    expect(scoreTop({ done: '2026-12-20' })).toMatchObject({ kind: 'carried', score: 0.244444444 });
  });

  test('undefined where none of them has a score, or none is left', () => {
    const silent = (rest: ObjectiveSpec) =>
      workspace({
        plans: [
          {
            objectives: [
              { name: 'top', keyResults: [{ name: 'kr' }] },
              { supports: ['top.kr'], keyResults: [{ from: 1, to: 2 }], ...rest },
            ],
          },
        ],
      });
    const kindAndScore = (made: ReturnType<typeof workspace>) =>
      scored(made).keyResult(first(first(first(made.plans).objectives).keyResults));
    expect(kindAndScore(silent({}))).toMatchObject({ kind: 'carried', score: undefined });
    expect(kindAndScore(silent({ dropped: 'sold' }))).toMatchObject({ kind: 'unmeasured', score: undefined });
  });
});
