import { describe, expect, test } from 'vitest';
import { scoreKr } from '../support/scored.ts';
import type { CheckInSpec, KeyResultSpec } from '../support/spec.ts';

const day = '2026-11-15';
const at = (value: number | string): Pick<KeyResultSpec, 'checkIns'> => ({ checkIns: [[day, value]] });

describe('a move', () => {
  test.each<[string, KeyResultSpec, number | undefined, number | undefined]>([
    // (38 − 30) / (45 − 30) = 8/15
    ['up', { from: 30, to: 45, ...at(38) }, 0.533333333, 0.533333333],
    // (18 − 25) / (10 − 25) = 7/15
    ['down', { from: 25, to: 10, ...at(18) }, 0.466666667, 0.466666667],
    // (50 − 30) / 15 = 4/3: overshoot is kept as progress
    ['overshoot', { from: 30, to: 45, ...at(50) }, 1.333333333, 1],
    // (27 − 30) / 15 = −1/5: so is loss
    ['loss', { from: 30, to: 45, ...at(27) }, -0.2, 0],
    ['at its baseline', { from: 30, to: 45, ...at(30) }, 0, 0],
    ['at its target', { from: 30, to: 45, ...at(45) }, 1, 1],
    // (0 − −10) / (10 − −10) = 1/2
    ['from a negative baseline', { from: -10, to: 10, ...at(0) }, 0.5, 0.5],
    // words before the number read well, reaching it counts: (2 − 5) / (2 − 5) = 1
    ['with a bound word', { from: 5, to: 2, comparison: 'below', ...at(2) }, 1, 1],
    // both ends are written, so what the title says is not asked: 8/15
    [
      'up, though its title says down',
      { from: 30, to: 45, direction: { way: 'down' }, ...at(38) },
      0.533333333,
      0.533333333,
    ],
    ['no check-in', { from: 30, to: 45 }, undefined, undefined],
    ['b = t', { from: 45, to: 45, broken: 'baseline-equals-target', ...at(45) }, undefined, undefined],
    ['b = t that no one marked', { from: 45, to: 45, ...at(45) }, undefined, undefined],
    ['b = t with a bound that b meets', { from: 45, to: 45, comparison: 'at-most', ...at(45) }, undefined, undefined],
    ['units that do not convert', { from: 3, to: 45, broken: 'unit-mismatch', ...at(45) }, undefined, undefined],
    // 150 minutes are 2.5 hours: (2.5 − 5) / (2 − 5) = 5/6
    ['mixed units', { from: 5, to: 2, unit: 'hours', ...at('150 minutes') }, 0.833333333, 0.833333333],
    ['numbers beyond a double', { from: -1e308, to: 1e308, ...at(1e308) }, undefined, undefined],
  ])('%s', (_, spec, progress, score) => {
    expect(scoreKr(spec)).toMatchObject({ kind: 'move', progress, score });
  });
});

describe('a relative move', () => {
  const first = (value: number): readonly CheckInSpec[] => [
    ['2026-10-05', value],
    [day, 230],
  ];
  test.each<[string, KeyResultSpec, number | undefined]>([
    // 200 × 1.30 = 260: (230 − 200) / 60 = 0.5
    ['+30%', { from: 200, to: { times: 1.3 }, ...at(230) }, 0.5],
    // 700 + 300 = 1000: (850 − 700) / 300 = 0.5
    ['+300', { from: 700, to: { plus: 300 }, ...at(850) }, 0.5],
    // 40 + 5 = 45: (41 − 40) / 5 = 0.2
    ['+5pp', { from: 40, to: { plus: 5 }, unit: '%', ...at('41%') }, 0.2],
    // 20 × 2 = 40: (25 − 20) / 20 = 0.25
    ['double', { from: 20, to: { times: 2 }, ...at(25) }, 0.25],
    // 10 − 5 = 5: (8 − 10) / (5 − 10) = 0.4
    ['-5', { from: 10, to: { plus: -5 }, ...at(8) }, 0.4],
    // of a first check-in of 200: as +30%
    ['of a first check-in', { from: '?', to: { times: 1.3 }, checkIns: first(200) }, 0.5],
    // 250 × 0.80 = 200: (230 − 250) / −50 = 0.4
    ['-20% of a first check-in', { from: '?', to: { times: 0.8 }, checkIns: first(250) }, 0.4],
    ['of a first check-in that is still to come', { from: '?', to: { times: 1.3 } }, undefined],
    ['of a first check-in of 0', { from: '?', to: { times: 1.3 }, checkIns: first(0) }, undefined],
    ['without a baseline', { to: { times: 1.3 }, ...at(230) }, undefined],
    ['a per cent of 0', { from: 0, to: { times: 1.3 }, ...at(230) }, undefined],
    // an amount on top of 0 is a target: 115 / 230
    ['an amount on top of 0', { from: 0, to: { plus: 230 }, ...at(115) }, 0.5],
    ['+0', { from: 10, to: { plus: 0 }, ...at(10) }, undefined],
  ])('%s', (_, spec, score) => {
    expect(scoreKr(spec)).toMatchObject({ kind: 'move', score });
  });
});

describe('the current value', () => {
  const move = { from: 0, to: 100 } as const;

  test('is the newest on or before the date, wherever it is written', () => {
    const checkIns = [
      ['2026-11-15', 50],
      ['2026-10-01', 10],
      ['2026-11-16', 90],
    ] as const;
    expect(scoreKr({ ...move, checkIns }).score).toBe(0.5);
    expect(scoreKr({ ...move, checkIns }, '2026-11-14').score).toBe(0.1);
    expect(scoreKr({ ...move, checkIns }, '2026-09-30').score).toBeUndefined();
  });

  test.each<[string, KeyResultSpec['checkIns'], number | undefined]>([
    [
      'of two on one date the lower, newer line counts',
      [
        [day, 40],
        [day, 80],
      ],
      0.8,
    ],
    [
      'of three too, wherever they stand',
      [
        [day, 40],
        ['2026-11-01', 10],
        [day, 80],
        [day, 60],
      ],
      0.6,
    ],
    [
      'one with an error of its own is left out',
      [
        ['2026-11-01', 40],
        [day, undefined],
      ],
      0.4,
    ],
    [
      'also as the lower of two',
      [
        [day, 40],
        [day, undefined],
      ],
      0.4,
    ],
    ['none is left', [[day, undefined]], undefined],
  ])('%s', (_, checkIns = [], score) => {
    expect(scoreKr({ ...move, checkIns }).score).toBe(score);
  });
});

describe('a measure that cannot be read gives no score', () => {
  test.each<[string, KeyResultSpec, string]>([
    ['its target', { from: 30, unread: ['to'], ...at(38) }, 'move'],
    ['its baseline: 0 does not stand in for it', { to: 45, unread: ['from'], ...at(38) }, 'move'],
    ['its stretch', { from: 30, to: 45, unread: ['stretch'], ...at(38) }, 'move'],
    ['its level', { unread: ['keep'], ...at('60%') }, 'keep'],
    ['check-ins in % do not stand in for it', { unread: ['to'], ...at('60%') }, 'move'],
    ['nor does a grade', { unread: ['to'], reviews: [[day, 0.7]] }, 'move'],
    ['nor does done', { unread: ['to'], done: true }, 'move'],
    ['nor do milestones', { unread: ['to'], milestones: [{ done: true }] }, 'move'],
    ['a number that cannot be taken', { from: 30, to: 45, broken: 'unread', ...at(38) }, 'move'],
  ])('%s', (_, spec, kind) => {
    expect(scoreKr(spec)).toMatchObject({ kind, progress: undefined, score: undefined, forecast: undefined });
  });

  test('it has no data once a tenth of the time is gone, unless it is marked done', () => {
    const unread: KeyResultSpec = { from: 30, unread: ['to'], ...at(38) };
    expect(scoreKr(unread).verdict?.status).toBe('no-data');
    expect(scoreKr(unread, '2026-10-05').verdict?.status).toBe('not-started');
    expect(scoreKr({ ...unread, done: true }).verdict?.status).toBe('done');
  });

  test('another clause that cannot be read takes nothing from it', () => {
    // 8/15
    expect(scoreKr({ from: 30, to: 45, unread: ['owner', 'weight', 'by'], ...at(38) }).score).toBe(0.533333333);
  });
});

describe('two ways of measuring', () => {
  test('the first written stands', () => {
    const keep = { kind: 'at-least', value: 60 } as const;
    expect(scoreKr({ from: 0, to: 100, keep, ...at(50) })).toMatchObject({ kind: 'move', score: 0.5 });
    expect(scoreKr({ keep, from: 0, to: 100, ...at(50) })).toMatchObject({ kind: 'keep', score: 0 });
    expect(scoreKr({ from: 0, to: 100, milestones: [{ done: true }], ...at(50) }).kind).toBe('move');
  });

  test('from alone is no measure, and nothing that people say stands in for one', () => {
    for (const said of [at(38), at('60%'), { done: true }, { reviews: [[day, 0.7]] }] as const) {
      expect(scoreKr({ from: 30, ...said })).toMatchObject({ kind: 'unmeasured', score: undefined });
    }
    expect(scoreKr({ from: 30, milestones: [{ done: true }] })).toMatchObject({ kind: 'milestones', score: 1 });
  });
});

describe('stretch', () => {
  test('leaves the score at the target and shows the part beyond', () => {
    // score: (3.3 − 2.4) / 0.8 > 1; beyond: (3.3 − 3.2) / (3.6 − 3.2) = 0.25
    const score = scoreKr({ from: 2.4, to: 3.2, stretch: 3.6, ...at(3.3) });
    expect(score).toMatchObject({ score: 1, stretch: { value: 3.6, progress: 0.25 } });
  });

  test.each<[string, KeyResultSpec, unknown]>([
    ['short of the target', { from: 30, to: 45, stretch: 50, ...at(38) }, { value: 50, progress: 0 }],
    ['past the stretch', { from: 30, to: 45, stretch: 50, ...at(55) }, { value: 50, progress: 2 }],
    // down: (9 − 10) / (8 − 10) = 0.5
    ['downwards', { from: 25, to: 10, stretch: 8, ...at(9) }, { value: 8, progress: 0.5 }],
    // 200 × 1.5 = 300; target 260: (280 − 260) / 40 = 0.5
    ['relative', { from: 200, to: { times: 1.3 }, stretch: { times: 1.5 }, ...at(280) }, { value: 300, progress: 0.5 }],
    ['before the target', { from: 30, to: 45, stretch: 40, ...at(45) }, { value: 40, progress: undefined }],
    ['without a check-in', { from: 30, to: 45, stretch: 50 }, { value: 50, progress: undefined }],
    // 200 × 1.5 of the reference, whatever has been made: (280 − 260) / (300 − 260)
    [
      'of a running total',
      { cumulative: true, from: 200, to: { times: 1.3 }, stretch: { times: 1.5 }, ...at(280) },
      { value: 300, progress: 0.5 },
    ],
  ])('%s', (_, spec, stretch) => {
    expect(scoreKr(spec).stretch).toEqual(stretch);
  });
});
