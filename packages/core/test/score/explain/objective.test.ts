import { describe, expect, test } from 'vitest';
import { explainObjective, explainRollUp, type Language, textOf } from '../../../src/index.ts';
import { workspace } from '../../support/plan.ts';
import { first, objectivesOf, scored, scoreOne } from '../../support/scored.ts';
import type { KeyResultSpec, ObjectiveSpec } from '../../support/spec.ts';

const day = '2026-11-15';
const kr = (value?: number, rest: KeyResultSpec = {}): KeyResultSpec => ({
  from: 0,
  to: 100,
  ...(value !== undefined && { checkIns: [[day, value]] }),
  ...rest,
});
const lines = (keyResults: readonly KeyResultSpec[], language: Language = 'en') =>
  textOf(explainObjective(scoreOne(keyResults), language)).split('\n');

describe('an objective explains itself', () => {
  // (2 × 0.53 + 0.47 + 0) / 4 = 0.3825; of those reported 1.53 / 3
  test('the weighted mean written out, and what reported', () => {
    const keyResults = [kr(53, { weight: 2 }), kr(47), kr(undefined, { title: 'Silent' }), kr(1, { dropped: 'sold' })];
    expect(lines(keyResults)).toEqual([
      '(2 × 0.53 + 1 × 0.47 + 1 × 0.00) / 4 = 0.38 → grade 0.4',
      '2 of 3 reported; what is not reported counts as 0; average of those reported 0.51',
      'No data: “Silent” (1 no data, 2 on track, 1 dropped)',
    ]);
    expect(lines(keyResults, 'vi')).toEqual([
      '(2 × 0,53 + 1 × 0,47 + 1 × 0,00) / 4 = 0,38 → điểm chấm 0,4',
      '2/3 kết quả có số liệu; kết quả chưa có số liệu tính là 0; trung bình các kết quả có số liệu 0,51',
      'Chưa có số liệu: “Silent” (1 chưa có số liệu, 2 đúng tiến độ, 1 đã hủy)',
    ]);
  });

  test.each<[string, readonly KeyResultSpec[], string]>([
    ['equal weights', [kr(20), kr(60)], '(0.20 + 0.60) / 2 = 0.40 → grade 0.4'],
    ['per cents', [kr(90, { weight: '70%' }), kr(30, { weight: '30%' })], '70% × 0.90 + 30% × 0.30 = 0.72 → grade 0.7'],
    [
      'equal per cents that miss 100 by rounding',
      [kr(90, { weight: '33%' }), kr(60, { weight: '33%' }), kr(30, { weight: '33%' })],
      '(0.90 + 0.60 + 0.30) / 3 = 0.60 → grade 0.6; the weights sum to 99%, taken as rounding',
    ],
    [
      'others',
      [kr(90, { weight: '70%' }), kr(30, { weight: '29%' })],
      '(70% × 0.90 + 29% × 0.30) / 99% = 0.72 → grade 0.7; the weights sum to 99%, taken as rounding',
    ],
    [
      'per cents of another sum',
      [kr(90, { weight: '60%' }), kr(30, { weight: '20%' })],
      '(60% × 0.90 + 20% × 0.30) / 80% = 0.75 → grade 0.8; the weights have an error',
    ],
    // as not written
    [
      'mixed',
      [kr(90, { weight: 9 }), kr(30, { weight: '20%' })],
      '(0.90 + 0.30) / 2 = 0.60 → grade 0.6; the weights have an error',
    ],
    // two decimals would come to (0.54 + 0.54) / 2 = 0.54; 0.535 + 0.536 is 0.5355
    ['as many digits as it takes', [kr(53.5), kr(53.4)], '(0.535 + 0.534) / 2 = 0.53 → grade 0.5'],
    ['one alone', [kr(40)], '0.40 → grade 0.4'],
    ['none reported', [kr(), kr()], 'None of its 2 key results has a score yet'],
    ['not the only one', [kr()], 'Its key result has no score yet'],
    ['none', [], 'No key results and no supporters, so no score'],
  ])('%s', (_, keyResults, line) => {
    expect(lines(keyResults)[0]).toBe(line);
  });

  test.each<[string, readonly KeyResultSpec[], string]>([
    ['all alike', [kr(50), kr(50)], 'On track: “A key result” (2 on track)'],
    ['one', [kr(50)], 'On track: “A key result”'],
    [
      'the first of the worst',
      [kr(50), kr(10, { title: 'Late' }), kr(5)],
      'Off track: “Late” (2 off track, 1 on track)',
    ],
  ])('the worst that decides its status is named: %s', (_, keyResults, line) => {
    expect(lines(keyResults).at(-1)).toBe(line);
  });

  test.each<[string, readonly KeyResultSpec[], string | undefined]>([
    [
      'of several',
      [kr(50, { confidence: 0.8 }), kr(50, { confidence: 0.3, title: 'Doubted' })],
      'Confidence 5.5/10 on average, lowest 3/10 (“Doubted”)',
    ],
    ['of one', [kr(50, { confidence: 0.3, title: 'Doubted' }), kr(50)], 'Confidence 3/10 (“Doubted”)'],
    ['of none', [kr(50)], undefined],
  ])('confidence %s', (_, keyResults, line) => {
    expect(lines(keyResults).find((each) => each.startsWith('Confidence'))).toBe(line);
  });

  test('of many key results a line shows some, and the sum of the rest', () => {
    // 43 × 0.5
    expect(lines(Array.from({ length: 50 }, () => kr(50)))[0]).toBe(
      '(0.50 + 0.50 + 0.50 + 0.50 + 0.50 + 0.50 + 0.50 + 21.50 of 43 more) / 50 = 0.50 → grade 0.5',
    );
    // seven of 10 % × 0.5; the rest 3 × 10 % × 0.8 = 0.24
    const tenths = Array.from({ length: 10 }, (_, at) =>
      kr(at < 7 ? 50 : 80, { weight: at === 9 ? '5%' : at === 8 ? '15%' : '10%' }),
    );
    expect(lines(tenths)[0]).toBe(
      '10% × 0.50 + 10% × 0.50 + 10% × 0.50 + 10% × 0.50 + 10% × 0.50 + 10% × 0.50 + 10% × 0.50 + 0.24 of 3 more = 0.59 → grade 0.6',
    );
  });
});

describe('supporters, plans and units', () => {
  const model = workspace({
    units: [
      { name: 'agency', kind: 'company' },
      { name: 'delivery', kind: 'department', in: 'agency' },
    ],
    plans: [
      { for: 'agency', objectives: [{ name: 'own', keyResults: [kr(42)] }, { name: 'carried' }] },
      {
        for: 'delivery',
        objectives: [
          { supports: ['own', 'carried'], weight: 3, keyResults: [kr(80)] },
          { supports: ['own', 'carried'], keyResults: [kr(40)] },
          { title: 'Silent', supports: ['carried'] },
        ],
      },
    ],
  });
  const [own, carried] = objectivesOf(model).map((each) =>
    textOf(explainObjective(scored(model).objective(each), 'en')).split('\n'),
  );

  test('own and supporters side by side', () => {
    expect(own).toEqual([
      '0.42 → grade 0.4',
      '1 of 1 reported',
      // a weight says how a plan divides its attention: supporters count alike
      'Supporters: (0.80 + 0.40) / 2 = 0.60; 2 of 2 with a score',
      'own 0.42 · supporters 0.60',
      'On track: “A key result”',
    ]);
    // (0.8 + 0.4 + 0) / 3
    expect(carried).toEqual([
      'Supporters: (0.80 + 0.40 + 0.00) / 3 = 0.40 → grade 0.4; 2 of 3 with a score; what is not scored counts as 0; average of those scored 0.60',
      'On track: “An objective” (2 on track)',
    ]);
  });

  test('a plan and a unit, with those below it beside', () => {
    // (0.42 + 0.4) / 2
    const score = scored(model).unit(first(model.units), first(model.cycles));
    expect(textOf(explainRollUp(score, 'en')).split('\n')).toEqual([
      '(0.42 + 0.40) / 2 = 0.41 → grade 0.4',
      '2 of 2 objectives scored',
      'On track: “An objective” (2 on track)',
      'delivery 0.56',
    ]);
    // (3 × 0.8 + 0.4 + 0) / 5 = 0.56; of those scored 2.8 / 4
    expect(textOf(explainRollUp(scored(model).plan(first(model.plans.slice(1))), 'vi')).split('\n')).toEqual([
      '(3 × 0,80 + 1 × 0,40 + 1 × 0,00) / 5 = 0,56 → điểm chấm 0,6',
      '2/3 mục tiêu đã có điểm; mục tiêu chưa có điểm tính là 0; trung bình các mục tiêu đã có điểm 0,70',
      'Đúng tiến độ: “An objective” (2 đúng tiến độ)',
    ]);
  });

  const planOf = (objectives: readonly ObjectiveSpec[]) => {
    const made = workspace({ plans: [{ objectives }] });
    return textOf(explainRollUp(scored(made).plan(first(made.plans)), 'en')).split('\n');
  };

  test('a plan that holds a promise that is not kept', () => {
    expect(planOf([{ ambition: 'committed', keyResults: [kr(96)] }, { keyResults: [kr(100)] }])).toContain(
      'It holds a committed objective below 1, so at the end it is at most amber',
    );
  });

  test('without any score, or any objective', () => {
    expect(planOf([{ title: 'Silent', keyResults: [kr()] }])).toEqual(['0 of 1 objective scored', 'No data: “Silent”']);
    expect(planOf([])).toEqual(['No objectives']);
  });
});
