import { describe, expect, test } from 'vitest';
import { scoreKr } from '../support/scored.ts';
import type { KeyResultSpec, KpiSpec } from '../support/spec.ts';

/** Measured on 5 October, on 1 November and today. */
const values = (...all: readonly number[]): Pick<KeyResultSpec, 'checkIns'> => ({
  checkIns: all.map((value, at) => [['2026-10-05', '2026-11-01', '2026-11-15'][at] ?? '', value]),
});
const word = (way: 'up' | 'down') => ({ direction: { way, by: 'word' } }) as const;
const verb = (way: 'up' | 'down') => ({ direction: { way, by: 'verb' } }) as const;
const metric = { direction: { way: 'down', by: 'metric' } } as const;

/** 12 before the cycle, 9 in it. */
const kpi = (target?: KpiSpec['target'], before = 12): KpiSpec => ({
  name: 'k',
  ...(target && { target }),
  actuals: [
    ['2026-09-30', before],
    ['2026-11-01', 9],
  ],
});

describe('a move of which the baseline is not known: the first value is the baseline', () => {
  test.each<[string, KeyResultSpec, number]>([
    // first 12, now 9: (9 − 12) / (8 − 12) = 0.75
    ['from ?', { from: '?', to: 8 }, 0.75],
    ['down by a word', { to: 8, ...word('down') }, 0.75],
    ['down by its title’s verb', { to: 8, ...verb('down') }, 0.75],
    ['down by its title’s figure', { to: 8, ...metric }, 0.75],
    ['down by a bound: below', { to: 8, comparison: 'below' }, 0.75],
    ['down by a bound: at most', { to: 8, comparison: 'at-most' }, 0.75],
    ['the bound speaks before the word', { to: 8, comparison: 'at-most', ...word('up') }, 0.75],
    // (9 − 12) / (0 − 12) = 0.25
    ['to 0', { to: 0 }, 0.25],
    // and on whichever side of the target it lies: (9 − 12) / (15 − 12) < 0
    ['from ? to more', { from: '?', to: 15 }, -1],
  ])('%s', (_, spec, progress) => {
    const score = scoreKr({ ...spec, ...values(12, 10, 9) });
    expect(score).toMatchObject({ kind: 'move', progress });
    expect(score.basis).toMatchObject({ course: { kind: 'move', baseline: 12, origin: 'first-check-in' } });
  });

  test.each<[string, KeyResultSpec, number]>([
    // (48 − 50) / (45 − 50): nobody said that more is wanted
    ['from ?, first above the target', { from: '?', to: 45, ...values(50, 48) }, 0.4],
    // (−9 + 12) / (0 + 12)
    ['to at least 0 from below', { to: 0, comparison: 'at-least', ...values(-12, -9) }, 0.25],
    ['to 0 from below', { to: 0, ...values(-12, -9) }, 0.25],
  ])('%s', (_, spec, progress) => {
    expect(scoreKr(spec)).toMatchObject({ kind: 'move', progress });
  });

  test.each<[string, KeyResultSpec, KpiSpec, number]>([
    // the KPI’s newest actual before the start, 12: (9 − 12) / (8 − 12)
    ['the KPI’s value before the start', { from: '?', to: 8 }, kpi(), 0.75],
    ['down by the KPI’s target: at most', { to: 8 }, kpi({ kind: 'at-most', value: 5 }), 0.75],
    ['down by the KPI’s target: below', { to: 8 }, kpi({ kind: 'below', value: 5 }), 0.75],
    ['the KPI’s target speaks before the title', { to: 8, ...verb('up') }, kpi({ kind: 'at-most', value: 5 }), 0.75],
    // 9 / 8: the KPI says up
    ['and so it does upwards', { to: 8, ...metric }, kpi({ kind: 'at-least', value: 5 }), 1.125],
    // 9 / 8: a word speaks before the KPI
    ['a word speaks before it', { to: 8, ...word('up') }, kpi({ kind: 'at-most', value: 5 }), 1.125],
    ['a level between two says nothing', { to: 8, ...metric }, kpi({ kind: 'between', low: 1, high: 5 }), 0.75],
  ])('measured by a KPI: %s', (_, spec, measures, progress) => {
    expect(scoreKr({ ...spec, measuredBy: 'k' }, '2026-11-15', { kpis: [measures] })).toMatchObject({
      kind: 'move',
      progress,
    });
  });

  test('without any value there is no score and no rate, since nobody knows from where', () => {
    for (const spec of [{ from: '?', to: 8 }, { to: 8, ...word('down') }, { to: 0 }, { to: 8, ...metric }] as const) {
      expect(scoreKr(spec)).toMatchObject({ kind: 'move', score: undefined, forecast: undefined });
    }
  });
});

describe('the first value is past the target already', () => {
  test.each<[string, KeyResultSpec, number]>([
    // at most 8, at 7, 9 and 6: 2 of 3
    ['by a word', { to: 8, ...word('down'), ...values(7, 9, 6) }, 0.666666667],
    // a word takes the end in: 2 of 2
    ['by a word, at the end', { to: 8, ...word('down'), ...values(8, 8) }, 1],
    ['from ? by a word', { from: '?', to: 8, ...word('down'), ...values(7, 9) }, 0.5],
    ['from ? by a word upwards', { from: '?', to: 45, ...word('up'), ...values(50, 44) }, 0.5],
    // below 8 leaves the end out: 7 is inside, 8 is not
    ['by a bound', { to: 8, comparison: 'below', ...values(7, 8) }, 0.5],
    ['at the end of a bound that takes it in', { to: 8, comparison: 'at-most', ...values(8, 9) }, 0.5],
    ['to at least 0', { to: 0, comparison: 'at-least', ...values(3, -1) }, 0.5],
  ])('%s: a level to hold', (_, spec, progress) => {
    expect(scoreKr(spec)).toMatchObject({ kind: 'keep', progress });
  });

  test('by the KPI’s target: a level to hold', () => {
    // at most 8: 7 stood before the cycle, 9 in it is outside
    const measures = kpi({ kind: 'at-most', value: 5 }, 7);
    expect(scoreKr({ to: 8, measuredBy: 'k' }, '2026-11-15', { kpis: [measures] })).toMatchObject({
      kind: 'keep',
      progress: 0,
    });
  });

  test.each<[string, KeyResultSpec, string]>([
    ['by its title’s verb alone', { to: 8, ...verb('down'), ...values(7, 6) }, 'title-disagrees'],
    ['by its title’s figure alone', { to: 8, ...metric, ...values(7, 9) }, 'title-disagrees'],
    ['by its title upwards', { from: '?', to: 45, ...verb('up'), ...values(50, 51) }, 'title-disagrees'],
    [
      'it is the target, and only the title speaks',
      { to: 8, ...verb('down'), ...values(8, 7) },
      'baseline-equals-target',
    ],
    ['it is the target, and nothing speaks', { from: '?', to: 8, ...values(8, 9) }, 'baseline-equals-target'],
    [
      'it is the target of `below`, which leaves it out',
      { to: 8, comparison: 'below', ...values(8, 7) },
      'baseline-equals-target',
    ],
    ['it is 0 and should be 0', { to: 0, ...values(0, 0) }, 'baseline-equals-target'],
  ])('undefined %s', (_, spec, reason) => {
    expect(scoreKr(spec)).toMatchObject({ score: undefined, basis: { course: { kind: 'none', reason } } });
  });
});

describe('a move without a baseline, upwards or without a word', () => {
  test.each<[string, KeyResultSpec, number]>([
    // 30 / 120
    ['c / t', { to: 120, ...values(10, 30) }, 0.25],
    ['with a bound upwards', { to: 4, comparison: 'above', ...values(3) }, 0.75],
    // 50 / 40: it says upwards, so the first value may be past it
    ['by a word, first past the target', { to: 40, ...word('up'), ...values(50) }, 1.25],
    ['by its title, first past the target', { to: 40, ...verb('up'), ...values(50) }, 1.25],
    ['by a bound, first past the target', { to: 40, comparison: 'at-least', ...values(50) }, 1.25],
    ['at the target at once', { to: 40, ...values(40) }, 1],
    ['past it later', { to: 40, ...values(30, 50) }, 1.25],
  ])('%s', (_, spec, progress) => {
    const score = scoreKr(spec);
    expect(score).toMatchObject({ kind: 'move', progress });
    expect(score.basis).toMatchObject({ course: { kind: 'move', baseline: 0, origin: 'zero' } });
  });

  test.each<[string, KeyResultSpec]>([
    ['nothing says the way, and the first value is past the target', { to: 40, ...values(50, 30) }],
    ['a target below 0', { to: -5, ...values(-10, -8) }],
    ['a target below 0 with a bound', { to: -5, comparison: 'at-least', ...values(-10, -8) }],
    ['a target below 0 with a word', { to: -5, ...word('up'), ...values(-10, -8) }],
  ])('undefined: %s', (_, spec) => {
    expect(scoreKr(spec)).toMatchObject({ score: undefined, basis: { course: { kind: 'none', reason: 'which-way' } } });
  });

  test('the KPI’s value before the start counts as the first', () => {
    // 50 stood before the cycle; 9 / 40 would call a fall to 9 a rise
    const measures = kpi(undefined, 50);
    expect(scoreKr({ to: 40, measuredBy: 'k' }, '2026-11-15', { kpis: [measures] }).score).toBeUndefined();
  });

  test('without any value: no score, and no rate from a 0 that nobody wrote', () => {
    expect(scoreKr({ to: 40 })).toMatchObject({ kind: 'move', score: undefined, forecast: undefined });
  });
});
