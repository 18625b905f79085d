import { describe, expect, test } from 'vitest';
import { workspace } from '../support/plan.ts';
import { first, objectivesOf, scored, scoreOne } from '../support/scored.ts';
import type { KeyResultSpec, ObjectiveSpec, WeightSpec } from '../support/spec.ts';

const day = '2026-11-15';
/** A move from 0 to 100 at a value, or without a check-in. */
const kr = (value: number | undefined, weight?: WeightSpec, rest: KeyResultSpec = {}): KeyResultSpec => ({
  from: 0,
  to: 100,
  ...(value !== undefined && { checkIns: [[day, value]] }),
  ...(weight !== undefined && { weight }),
  ...rest,
});

describe('an objective: the weighted mean of its key results', () => {
  test.each<[string, readonly KeyResultSpec[], number | undefined]>([
    ['equal weights', [kr(20), kr(60)], 0.4],
    // (2 × 0.9 + 1 × 0.3) / 3 = 0.7; a missing weight is 1
    ['weights in numbers', [kr(90, 2), kr(30)], 0.7],
    ['weights in %', [kr(90, '70%'), kr(30, '30%')], 0.72],
    ['a weight of 0', [kr(90, 0), kr(30, 1)], 0.3],
    // 33 % each are 99 %: rounding, taken as thirds: (0.9 + 0.6 + 0.3) / 3
    ['three thirds in %', [kr(90, '33%'), kr(60, '33%'), kr(30, '33%')], 0.6],
    // (34 × 0.9 + 34 × 0.6 + 33 × 0.3) / 101 = 60.9 / 101
    ['101 %', [kr(90, '34%'), kr(60, '34%'), kr(30, '33%')], 0.602970297],
    // 0.9 + 0 over 2
    ['one without a score counts 0 once another has one', [kr(90), kr(undefined)], 0.45],
    ['no scores at all', [kr(undefined), kr(undefined)], undefined],
    ['a dropped one leaves the mean', [kr(90), kr(10, undefined, { dropped: 'no budget' })], 0.9],
    ['overshoot does not make up for others', [kr(150), kr(50)], 0.75],
    ['loss does not pull others down', [kr(-50), kr(50)], 0.25],
    ['none', [], undefined],
    // each a bad-weights error; the plan is scored all the same
    ['percentages of another sum keep their proportions', [kr(90, '60%'), kr(30, '20%')], 0.75],
    ['mixed weights count as none', [kr(90, 9), kr(30, '10%')], 0.6],
    ['some in % and some missing', [kr(90, '90%'), kr(30)], 0.6],
    ['a sum of 0', [kr(90, 0), kr(30, 0)], 0.6],
    ['a negative weight', [kr(90, -1), kr(30, 3)], 0.6],
  ])('%s', (_, keyResults, score) => {
    expect(scoreOne(keyResults).score).toBe(score);
  });

  test.each<[string, readonly WeightSpec[], string | undefined]>([
    ['99 %', ['33%', '33%', '33%'], undefined],
    ['101 %', ['34%', '34%', '33%'], undefined],
    ['100 %', ['70%', '30%'], undefined],
    ['98.9 %', ['33%', '33%', '32.9%'], 'percent-sum'],
    ['101.1 %', ['34%', '34%', '33.1%'], 'percent-sum'],
    ['a number beside per cents', [9, '10%'], 'mixed'],
    ['less than nothing', [-1, 3], 'negative'],
    ['nothing at all', [0, 0], 'zero-sum'],
    ['0 %', ['0%', '0%'], 'zero-sum'],
  ])('%s', (_, weights, problem) => {
    expect(scoreOne(weights.map((weight) => kr(50, weight))).weights).toBe(problem);
  });

  test('says how many reported, with their mean beside it', () => {
    // 0.8 of weight 3 and 0.4 of weight 1 of 6: score 2.8 / 6; of those reported 2.8 / 4
    const score = scoreOne([kr(80, 3), kr(40), kr(undefined), kr(undefined)]);
    expect(score).toMatchObject({ reported: 2, of: 4, score: 0.466666667, reportedMean: 0.7 });
  });

  test('a milestone key result starts at 0 and is reported', () => {
    expect(scoreOne([{ milestones: [{}] }, kr(undefined)])).toMatchObject({ reported: 1, score: 0 });
  });

  test('a grade of a person stands beside the computed one; more than 0.1 apart is pointed out', () => {
    const graded = (grade: number) => {
      const model = workspace({ plans: [{ objectives: [{ reviews: [[day, grade]], keyResults: [kr(64)] }] }] });
      return objectivesOf(model).map((objective) => scored(model).objective(objective))[0];
    };
    // 0.64 is a grade of 0.6
    expect(graded(0.7)).toMatchObject({ score: 0.64, review: { grade: 0.7 }, gradeDiffers: false });
    expect(graded(0.8)).toMatchObject({ gradeDiffers: true });
  });
});

describe('supporters', () => {
  const supported = (top: ObjectiveSpec, supporters: readonly ObjectiveSpec[]) => {
    const objectives = [{ name: 'top', ...top }, ...supporters.map((each) => ({ supports: ['top'], ...each }))];
    const model = workspace({ plans: [{ objectives }] });
    return objectivesOf(model).map((objective) => scored(model).objective(objective))[0];
  };

  test('carry an objective without key results of its own, all alike', () => {
    // (0.8 + 0.4) / 2: a weight says how a plan divides its own attention
    const score = supported({}, [{ weight: 3, keyResults: [kr(80)] }, { keyResults: [kr(40)] }]);
    expect(score).toMatchObject({ score: 0.6, from: 'supporters', own: undefined, supporters: { counted: 2, of: 2 } });
  });

  test('stand beside its own number, never mixed', () => {
    const score = supported({ keyResults: [kr(42)] }, [{ keyResults: [kr(61)] }]);
    expect(score).toMatchObject({ score: 0.42, from: 'key-results', own: 0.42, supporters: { score: 0.61 } });
  });

  test('count as 0 while they are silent, and are left out when dropped', () => {
    // (0.8 + 0) / 2
    const score = supported({}, [
      { keyResults: [kr(80)] },
      { keyResults: [kr(undefined)] },
      { dropped: '', keyResults: [kr(0)] },
    ]);
    expect(score).toMatchObject({ score: 0.4, supporters: { counted: 1, of: 2, countedMean: 0.8 } });
  });

  test('carry it where all its key results are dropped, and not where they are silent', () => {
    const dropped = supported({ keyResults: [kr(10, undefined, { dropped: 'sold' })] }, [{ keyResults: [kr(80)] }]);
    expect(dropped).toMatchObject({ score: 0.8, from: 'supporters' });
    const silent = supported({ keyResults: [kr(undefined)] }, [{ keyResults: [kr(80)] }]);
    expect(silent).toMatchObject({ score: undefined, from: 'key-results', own: undefined, supporters: { score: 0.8 } });
  });

  test('none, or none with a score: –', () => {
    expect(supported({}, [])).toMatchObject({ score: undefined, from: undefined });
    expect(supported({}, [{ keyResults: [kr(undefined)] }])).toMatchObject({ score: undefined });
  });

  test('of supporters carry too', () => {
    expect(supported({}, [{ name: 'middle' }, { supports: ['middle'], keyResults: [kr(30)] }])).toMatchObject({
      score: 0.3,
    });
  });

  test('a chain as long as a workspace', () => {
    const chain: ObjectiveSpec[] = Array.from({ length: 20_000 }, (_, i) => ({
      name: `o${i}`,
      ...(i > 0 && { supports: [`o${i - 1}`] }),
      ...(i === 19_999 && { keyResults: [kr(50)] }),
    }));
    const model = workspace({ plans: [{ objectives: chain }] });
    expect(scored(model).objective(first(objectivesOf(model))).score).toBe(0.5);
  });

  test('a circle that no one cut ends', () => {
    const model = workspace({
      plans: [
        {
          objectives: [
            { name: 'a', supports: ['b'] },
            { name: 'b', supports: ['a'] },
            { name: 'c', supports: ['c'] },
          ],
        },
      ],
    });
    for (const objective of objectivesOf(model)) expect(scored(model).objective(objective).score).toBeUndefined();
  });
});

describe('the status of an objective', () => {
  const done = kr(100);
  const onTrack = kr(50);
  // expected 0.5: 0.35 is more than 0.1 behind
  const atRisk = kr(35);
  const offTrack = kr(10);
  const silent = kr(undefined);
  const late = kr(undefined, undefined, { by: '2027-12-31' });

  test.each<[string, readonly KeyResultSpec[], string | undefined]>([
    ['off track', [done, onTrack, atRisk, late, silent, offTrack], 'off-track'],
    ['no data', [done, onTrack, atRisk, silent], 'no-data'],
    ['at risk', [done, onTrack, atRisk], 'at-risk'],
    ['on track', [done, onTrack], 'on-track'],
    ['done', [done, done], 'done'],
    ['of those not dropped', [onTrack, { ...offTrack, dropped: '' }], 'on-track'],
    ['none without key results', [], undefined],
  ])('is the worst of its key results: %s', (_, keyResults, status) => {
    expect(scoreOne(keyResults).status).toBe(status);
  });

  test('not started is worse than on track', () => {
    expect(scoreOne([silent, kr(5, undefined, { checkIns: [['2026-10-05', 5]] })], '2026-10-05').status).toBe(
      'not-started',
    );
  });

  test('of one that its supporters carry: the worst of theirs, with the counts', () => {
    const objectives: ObjectiveSpec[] = [
      { name: 'top' },
      { supports: ['top'], keyResults: [onTrack] },
      { title: 'Late', supports: ['top'], keyResults: [offTrack] },
      { supports: ['top'], done: true, keyResults: [offTrack] },
      { supports: ['top'], dropped: 'sold', keyResults: [offTrack] },
    ];
    const model = workspace({ plans: [{ objectives }] });
    const top = scored(model).objective(first(objectivesOf(model)));
    expect(top).toMatchObject({
      status: 'off-track',
      statuses: { 'on-track': 1, 'off-track': 1, done: 1, dropped: 0 },
    });
    expect(top.decidedBy?.written.title?.value).toBe('Late');
  });

  test('counts each', () => {
    expect(scoreOne([done, onTrack, onTrack, offTrack, { dropped: '' }]).statuses).toMatchObject({
      done: 1,
      'on-track': 2,
      'off-track': 1,
      'at-risk': 0,
      dropped: 1,
    });
  });

  test.each<[string, ObjectiveSpec, string | undefined]>([
    ['done', { done: true }, 'done'],
    ['done on its day', { done: day }, 'done'],
    ['done from its day on', { done: '2026-11-16' }, 'off-track'],
    ['dropped', { dropped: 'no budget' }, 'dropped'],
  ])('says so itself: %s', (_, spec, status) => {
    const model = workspace({ plans: [{ objectives: [{ keyResults: [offTrack], ...spec }] }] });
    expect(objectivesOf(model).map((each) => scored(model).objective(each).status)).toEqual([status]);
  });
});

describe('confidence of an objective', () => {
  test('is the mean of its key results that have one, with the lowest', () => {
    // (0.8 + 0.3) / 2; the dropped one is left out, the silent one has none
    const score = scoreOne([
      kr(50, undefined, { confidence: 0.8 }),
      kr(50, undefined, { title: 'Doubted', confidence: 0.3 }),
      kr(50),
      kr(50, undefined, { confidence: 0.1, dropped: 'sold' }),
    ]);
    expect(score.confidence).toMatchObject({ value: 0.55, counted: 2, lowest: { value: 0.3 } });
    expect(score.confidence?.lowest.keyResult.written.title.value).toBe('Doubted');
    expect(scoreOne([kr(50)]).confidence).toBeUndefined();
  });
});
