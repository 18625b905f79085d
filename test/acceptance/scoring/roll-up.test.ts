import { describe, expect, test } from 'vitest';
import { scored } from './scored.ts';

/** Key results of one objective from 0 to 10, each as `value weight…`; a value of `-` is no check-in. */
function objectiveOf(...keyResults: readonly string[]) {
  const lines = keyResults.map((each, index) => {
    const [value = '', ...rest] = each.split(' ');
    const checkIn = value === '-' ? '' : `\n    2026-11-10 ${value}`;
    return `  kr "${index}" from 0 to 10 ${rest.join(' ')}${checkIn}`;
  });
  const { objective, errors } = scored(`language en\nplan in 2026-Q4\nobjective "Shop"\n${lines.join('\n')}\n`);
  return { ...objective('Shop'), errors };
}

describe('an objective', () => {
  test('one without a score counts as 0 beside siblings that have one', () => {
    // (2 × 0.6 + 1 × 0.3 + 1 × 0) / 4; of those reported (2 × 0.6 + 0.3) / 3
    expect(objectiveOf('6 weight 2', '3', '-')).toMatchObject({ score: 0.375, reported: 2, of: 3, reportedMean: 0.5 });
    expect(objectiveOf('-', '-')).toMatchObject({ score: null, grade: null, band: null, reported: 0, of: 2 });
  });

  test('weights in per cent', () => {
    // 70 % × 0.9 + 30 % × 0.3
    expect(objectiveOf('9 weight 70%', '3 weight 30%')).toMatchObject({ score: 0.72, errors: [] });
  });

  test.each([
    // 60 and 30 keep their proportion: (0.6 × 0.9 + 0.3 × 0.3) / 0.9; the others count as not written
    ['another sum', ['9 weight 60%', '3 weight 30%'], 0.7],
    ['101.1 %', ['9 weight 50.6%', '3 weight 50.5%'], 0.600296736],
    ['mixed', ['9 weight 3', '3 weight 30%'], 0.6],
    ['some missing', ['9 weight 60%', '3'], 0.6],
    ['all 0', ['9 weight 0', '3 weight 0'], 0.6],
    ['below 0', ['9 weight -1', '3 weight 3'], 0.6],
  ])('weights in error: %s', (_, keyResults, score) => {
    const { errors, ...objective } = objectiveOf(...keyResults);
    expect(objective.score).toBe(score);
    expect(objective.explanation).toContain('the weights have an error');
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^bad-weights: /);
  });

  test.each([
    // (0.9 + 0.6 + 0.3) / 3
    ['99 %', ['9 weight 33%', '6 weight 33%', '3 weight 33%'], 0.6, '99%'],
    // (34 × 0.9 + 34 × 0.6 + 33 × 0.3) / 101
    ['101 %', ['9 weight 34%', '6 weight 34%', '3 weight 33%'], 0.602970297, '101%'],
  ])('weights that miss 100 %% by rounding are taken, and said: %s', (_, keyResults, score, sum) => {
    const { errors, ...objective } = objectiveOf(...keyResults);
    expect(errors).toEqual([]);
    expect(objective.score).toBe(score);
    expect(objective.explanation).toContain(`the weights sum to ${sum}, taken as rounding`);
  });

  test('a dropped key result leaves the mean, and takes no weight from the others’ 100 %', () => {
    const kept = objectiveOf('9 weight 50%', '3 weight 20%', '8 weight 30% dropped "no budget"');
    // (0.5 × 0.9 + 0.2 × 0.3) / 0.7
    expect(kept).toMatchObject({ score: 0.728571429, of: 2, errors: [] });
    expect(kept.explanation).not.toContain('error');
    // shared out anew among those that are left
    expect(objectiveOf('9 weight 70%', '3 weight 30%', '8 weight 30% dropped')).toMatchObject({
      score: 0.72,
      errors: [],
    });
  });

  test('says nothing of pace where a key result is dropped or done', () => {
    const [dropped, done] = objectiveOf('5 dropped "no budget"', '5 done 2026-11-11').keyResults;
    expect(dropped?.explanation).toBe(
      'Now 5 (10 Nov 2026); from 0 to 10\n5 / 10 = 0.50 → grade 0.5\nDropped: not counted in any average',
    );
    expect(done?.explanation).toBe('Now 5 (10 Nov 2026); from 0 to 10\n5 / 10 = 0.50 → grade 0.5\nDone: marked done');
  });
});

const organisation = `language en
company co "Co"
department shop "Shop" in co
team till "Till" in shop
plan for co in 2026-Q4
objective top "Top"
  kr story "Story"
  kr own "Own" from 0 to 10
    2026-11-10 5
objective empty "Empty"
objective lonely "Lonely"
plan for shop in 2026-Q4
objective a "A" weight 2 supports co.top.story
  kr "a" from 0 to 10
    2026-11-10 6
objective b "B" supports co.top.story, co.empty
  kr "b" from 0 to 10
    2026-11-10 3
plan for till in 2026-Q4
objective c "C" supports empty
  kr "c" from 0 to 10 supports co.top
    2026-11-10 9
objective silent "Silent" supports empty
  kr "silent" from 0 to 10
objective gone "Gone" supports empty
  dropped "sold"
  kr "gone" from 0 to 10
    2026-11-10 9
plan for @an in 2026-Q4
objective mine "Mine" weight 60%
  kr "mine" from 0 to 10
    2026-11-10 5
plan for @an in 2026-Q4
objective other "Other" weight 40%
  kr "other" from 0 to 10
    2026-11-10 10
plan for @an in 2026-Q3 closed
objective old "Old"
  kr "old" from 0 to 10
    2026-09-10 7
`;

describe('an organisation', () => {
  const { document, keyResult, objective, unit, person, errors } = scored(organisation);

  test('has no errors', () => expect(errors).toEqual([]));

  test('a key result without a measure is carried by its supporters, all alike', () => {
    // (0.6 + 0.3) / 2, whatever their weights
    expect(keyResult('Story')).toMatchObject({ kind: 'carried', score: 0.45, supporters: ['shop.a', 'shop.b'] });
  });

  test('own and supporters stand side by side', () => {
    // own (0.45 + 0.5) / 2; the one supporter is the key result of C at 0.9
    expect(objective('Top')).toMatchObject({
      score: 0.475,
      own: 0.475,
      supporterScore: 0.9,
      supporters: ['till.c.kr#1'],
    });
    expect(objective('Top').explanation).toContain('own 0.48 · supporters 0.90');
  });

  test('an objective without key results takes its supporters’ mean', () => {
    // (0.3 + 0.9 + 0) / 3: the silent one counts as 0, the dropped one is left out; no data is the worst of theirs
    expect(objective('Empty')).toMatchObject({ score: 0.4, own: null, of: 0, status: 'no-data' });
    expect(objective('Empty').explanation).toContain(
      '2 of 3 with a score; what is not scored counts as 0; average of those scored 0.60',
    );
    expect(objective('Lonely')).toMatchObject({ score: null, status: null });
    expect(objective('Gone')).toMatchObject({ status: 'dropped' });
  });

  test('in a unit’s mean what has no score counts as 0, and those below it stand beside it', () => {
    // co: (0.475 + 0.4 + 0) / 3; shop: (2 × 0.6 + 0.3) / 3; till: (0.9 + 0) / 2
    expect(unit('co').rollUps).toMatchObject([
      {
        cycle: '2026-Q4',
        score: 0.291666667,
        scored: 2,
        of: 3,
        scoredMean: 0.4375,
        below: [
          { unit: 'shop', score: 0.5, scored: 2, of: 2, scoredMean: 0.5 },
          { unit: 'till', score: 0.45, scored: 1, of: 2, scoredMean: 0.9 },
        ],
      },
    ]);
    expect(document.plans[0]?.explanation).toContain('2 of 3 objectives scored; what is not scored counts as 0');
  });

  test('a person’s sections of one cycle are one', () => {
    // 60 % × 0.5 + 40 % × 1
    expect(person('@an').rollUps).toMatchObject([
      { cycle: '2026-Q4', score: 0.7, scored: 2, of: 2 },
      { cycle: '2026-Q3', score: 0.7, scored: 1, of: 1 },
    ]);
  });
});

describe('a committed objective below 1 caps its plan at amber', () => {
  const planOf = (value: string, ambition: string) =>
    scored(`language en
plan in 2026-Q4
objective "First" ${ambition}
  kr "a" from 0 to 10
    2026-11-10 ${value}
objective "Second"
  kr "b" from 0 to 10
    2026-11-10 10
`).document.plans[0];
  test.each([
    // (0.9 + 1) / 2
    ['9', 'committed', 0.95, 'amber'],
    ['9', 'aspirational', 0.95, 'green'],
    ['9', '', 0.95, 'green'],
    ['10', 'committed', 1, 'green'],
    // (0.2 + 1) / 2
    ['2', 'committed', 0.6, 'amber'],
    ['9', 'committed dropped "sold"', 1, 'green'],
  ])('%s of 10, %s', (value, ambition, score, band) => expect(planOf(value, ambition)).toMatchObject({ score, band }));
});

describe('weights of objectives', () => {
  const plan = (first: string, second: string, rest = '') =>
    scored(`language en
team shop "Shop"
plan for shop in 2026-Q4
objective "First" ${first}
  kr "a" from 0 to 10
    2026-11-10 6
plan for shop in 2026-Q4
objective "Second" ${second}
  kr "b" from 0 to 10
    2026-11-10 3
objective "Silent" ${rest}
  kr "c" from 0 to 10
`);

  test.each([
    // (2 × 0.6 + 0.3 + 0) / 4; 70 % × 0.6 + 20 % × 0.3 + 10 % × 0
    ['weight 2', '', '', 0.375, 0],
    ['weight 70%', 'weight 20%', 'weight 10%', 0.48, 0],
    // 60 % × 0.6 + 30 % × 0.3 of 90 %
    ['weight 60%', 'weight 30%', 'weight 30% dropped "late"', 0.5, 1],
    ['weight 60%', 'weight 40%', 'weight 30% dropped "late"', 0.48, 0],
    // 99 %: (33 × 0.6 + 33 × 0.3) / 99
    ['weight 33%', 'weight 33%', 'weight 33%', 0.3, 0],
    // mixed, missing, negative: they count as not written, (0.6 + 0.3 + 0) / 3
    ['weight 60%', 'weight 40%', 'weight 2', 0.3, 1],
    ['weight 60%', '', '', 0.3, 1],
    ['weight -1', 'weight 2', '', 0.3, 1],
  ])('%s, %s, %s', (first, second, rest, score, count) => {
    const { unit, errors } = plan(first, second, rest);
    expect(unit('shop').rollUps).toMatchObject([{ score }]);
    expect(errors).toHaveLength(count);
    for (const error of errors) expect(error).toMatch(/^bad-weights: weight /);
  });
});

test('a weight of 0 among its siblings does not silence the only supporter of another', () => {
  const { objective } = scored(`language en
plan in 2026-Q4
objective top "Top"
objective side "Side" weight 0 supports top
  kr "a" from 0 to 10
    2026-11-10 5
objective main "Main"
  kr "b" from 0 to 10
    2026-11-10 8
`);
  expect(objective('Top').score).toBe(0.5);
});

describe('a circle of supports', () => {
  test('is an error on every edge, also through a key result, and is cut', () => {
    const { objective, errors } = scored(`language en
plan in 2026-Q4
objective a "A" supports b
  kr x "x"
  kr y "y" from 0 to 10
    2026-11-10 5
objective b "B" supports a.x
objective c "C" supports b
  kr z "z" from 0 to 10
    2026-11-10 8
`);
    expect(errors).toEqual(['support-circle: b', 'support-circle: a.x']);
    expect(objective('A')).toMatchObject({ score: 0.25, supporters: [] });
    expect(objective('B')).toMatchObject({ score: 0.8, supporters: ['c'] });
  });
});
