import { describe, expect, test } from 'vitest';
import { scoreKr } from '../support/scored.ts';
import type { KeyResultSpec } from '../support/spec.ts';

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
    // `from 5 to below 2`: words before the number read well, reaching it counts; (2 − 5) / (2 − 5) = 1
    ['with a bound word', { from: 5, to: 2, comparison: 'below', ...at(2) }, 1, 1],
    ['no check-in', { from: 30, to: 45 }, undefined, undefined],
    ['b = t', { from: 45, to: 45, broken: 'baseline-equals-target', ...at(45) }, undefined, undefined],
    ['b = t that no one marked', { from: 45, to: 45, ...at(45) }, undefined, undefined],
    ['units that do not convert', { from: 3, to: 45, broken: 'unit-mismatch', ...at(45) }, undefined, undefined],
    // 150 minutes are 2.5 hours: (2.5 − 5) / (2 − 5) = 5/6
    ['mixed units', { from: 5, to: 2, unit: 'hours', ...at('150 minutes') }, 0.833333333, 0.833333333],
    ['numbers beyond a double', { from: -1e308, to: 1e308, ...at(1e308) }, undefined, undefined],
  ])('%s', (_, spec, progress, score) => {
    expect(scoreKr(spec)).toMatchObject({ kind: 'move', progress, score });
  });
});

describe('a move without a baseline', () => {
  test('c / t, baseline taken as 0 and marked so', () => {
    // 30 / 120 = 0.25
    const score = scoreKr({ to: 120, ...at(30) });
    expect(score).toMatchObject({ kind: 'move', progress: 0.25 });
    expect(score.basis).toMatchObject({ course: { kind: 'move', baseline: 0, origin: 'zero' } });
  });

  test.each<[string, KeyResultSpec, number]>([
    ['to 0, reached', { to: 0, ...at(0) }, 1],
    ['to 0, not reached', { to: 0, ...at(1) }, 0],
    ['to below 2, at its end', { to: 2, comparison: 'below', ...at(2) }, 1],
    ['to below 2, above it', { to: 2, comparison: 'below', ...at(2.1) }, 0],
    ['to at most 2, inside', { to: 2, comparison: 'at-most', ...at(1) }, 1],
    ['from ? to below 2 would need a check-in first', { from: '?', to: 2, comparison: 'below', ...at(2) }, 1],
  ])('counts as keep towards less: %s', (_, spec, score) => {
    expect(scoreKr(spec)).toMatchObject({ score });
  });

  test('the kind is keep where it counts as keep', () => {
    expect(scoreKr({ to: 0, ...at(0) }).kind).toBe('keep');
    expect(scoreKr({ from: '?', to: 2, comparison: 'below' })).toMatchObject({ kind: 'keep', score: undefined });
  });

  test('to above 4 is still a move: 3 / 4', () => {
    expect(scoreKr({ to: 4, comparison: 'above', ...at(3) })).toMatchObject({ kind: 'move', score: 0.75 });
  });
});

describe('an unknown baseline', () => {
  const unknown = { from: '?', to: 45 } as const;

  test('is the first check-in, marked so', () => {
    // first 33, now 39: (39 − 33) / (45 − 33) = 0.5
    const score = scoreKr({
      ...unknown,
      checkIns: [
        [day, 39],
        ['2026-10-05', 33],
      ],
    });
    expect(score.score).toBe(0.5);
    expect(score.basis).toMatchObject({ course: { baseline: 33, origin: 'first-check-in' } });
  });

  test('without a check-in there is no score', () => {
    expect(scoreKr(unknown)).toMatchObject({ kind: 'move', score: undefined });
  });

  test.each<[string, KeyResultSpec, number]>([
    [
      'held',
      {
        ...unknown,
        checkIns: [
          ['2026-10-05', 45],
          [day, 46],
        ],
      },
      1,
    ],
    [
      'lost',
      {
        ...unknown,
        checkIns: [
          ['2026-10-05', 45],
          [day, 44],
        ],
      },
      0,
    ],
    [
      'held below',
      {
        from: '?',
        to: 2,
        comparison: 'below',
        checkIns: [
          ['2026-10-05', 2],
          [day, 1],
        ],
      },
      1,
    ],
    [
      'lost above',
      {
        from: '?',
        to: 2,
        comparison: 'below',
        checkIns: [
          ['2026-10-05', 2],
          [day, 3],
        ],
      },
      0,
    ],
  ])('that equals its target is 1 while held: %s', (_, spec, score) => {
    expect(scoreKr(spec)).toMatchObject({ kind: 'move', score });
  });
});

describe('already there', () => {
  test.each<[string, KeyResultSpec, number]>([
    ['to below 2 from 1, inside', { from: 1, to: 2, comparison: 'below', ...at(1.5) }, 1],
    ['to below 2 from 1, outside', { from: 1, to: 2, comparison: 'below', ...at(2.5) }, 0],
    ['to above 4 from 5, inside', { from: 5, to: 4, comparison: 'above', ...at(4.5) }, 1],
    ['to above 4 from 5, outside', { from: 5, to: 4, comparison: 'above', ...at(3.9) }, 0],
  ])('counts as keep: %s', (_, spec, score) => {
    expect(scoreKr(spec)).toMatchObject({ kind: 'keep', score });
  });
});

describe('a relative move', () => {
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
    // unknown 200, then as +30%
    [
      'of a first check-in',
      {
        from: '?',
        to: { times: 1.3 },
        checkIns: [
          ['2026-10-05', 200],
          [day, 230],
        ],
      },
      0.5,
    ],
    ['without a baseline', { to: { times: 1.3 }, ...at(230) }, undefined],
    ['a per cent of 0', { from: 0, to: { times: 1.3 }, ...at(230) }, undefined],
    ['+0', { from: 10, to: { plus: 0 }, ...at(10) }, undefined],
  ])('%s', (_, spec, score) => {
    expect(scoreKr(spec)).toMatchObject({ kind: 'move', score });
  });
});

describe('keep', () => {
  test.each<[string, KeyResultSpec['keep'], number, number]>([
    ['at least 60, at its end', { kind: 'at-least', value: 60 }, 60, 1],
    ['at least 60, below', { kind: 'at-least', value: 60 }, 59.9, 0],
    ['at most 3, at its end', { kind: 'at-most', value: 3 }, 3, 1],
    ['at most 3, above', { kind: 'at-most', value: 3 }, 3.1, 0],
    ['above 60, at its end', { kind: 'above', value: 60 }, 60, 0],
    ['above 60, above', { kind: 'above', value: 60 }, 60.1, 1],
    ['below 3, at its end', { kind: 'below', value: 3 }, 3, 0],
    ['below 3, below', { kind: 'below', value: 3 }, 2.9, 1],
    ['between 3 and 5, at the lower end', { kind: 'between', low: 3, high: 5 }, 3, 1],
    ['between 3 and 5, at the upper end', { kind: 'between', low: 3, high: 5 }, 5, 1],
    ['between 3 and 5, outside', { kind: 'between', low: 3, high: 5 }, 5.1, 0],
    // 0.1 + 0.2 is 0.30000000000000004; nine decimals say 0.3
    ['at most 0.3, a hair above', { kind: 'at-most', value: 0.3 }, 0.1 + 0.2, 1],
  ])('%s', (_, keep, value, score) => {
    expect(scoreKr({ ...(keep && { keep }), ...at(value) })).toMatchObject({ kind: 'keep', score });
  });

  test('counts the check-ins at which it held', () => {
    const checkIns = [
      ['2026-10-05', 61],
      ['2026-10-12', 59],
      ['2026-10-19', 60],
      [day, 63],
      ['2026-12-01', 10],
    ] as const;
    expect(scoreKr({ keep: { kind: 'at-least', value: 60 }, checkIns }).held).toEqual({ held: 3, of: 4 });
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

  test('of two on one date the upper counts', () => {
    expect(
      scoreKr({
        ...move,
        checkIns: [
          [day, 40],
          [day, 80],
        ],
      }).score,
    ).toBe(0.4);
  });

  test('one with an error of its own is left out', () => {
    expect(
      scoreKr({
        ...move,
        checkIns: [
          ['2026-11-01', 40],
          [day, undefined],
        ],
      }).score,
    ).toBe(0.4);
  });
});

describe('two ways of measuring', () => {
  test('the first written stands', () => {
    const keep = { kind: 'at-least', value: 60 } as const;
    expect(scoreKr({ from: 0, to: 100, keep, ...at(50) })).toMatchObject({ kind: 'move', score: 0.5 });
    expect(scoreKr({ keep, from: 0, to: 100, ...at(50) })).toMatchObject({ kind: 'keep', score: 0 });
    expect(scoreKr({ from: 0, to: 100, milestones: [{ done: true }], ...at(50) }).kind).toBe('move');
  });

  test('from alone is no measure', () => {
    expect(scoreKr({ from: 30, ...at(38) }).kind).toBe('unmeasured');
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
  ])('%s', (_, spec, stretch) => {
    expect(scoreKr(spec).stretch).toEqual(stretch);
  });
});
