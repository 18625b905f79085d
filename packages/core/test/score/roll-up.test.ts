import { describe, expect, test } from 'vitest';
import { workspace } from '../support/plan.ts';
import { first, scored } from '../support/scored.ts';
import type { ObjectiveSpec, WeightSpec } from '../support/spec.ts';

/** An objective at a score, or at `–`. */
const at = (score: number | undefined, weight?: WeightSpec, rest: ObjectiveSpec = {}): ObjectiveSpec => ({
  ...(weight !== undefined && { weight }),
  keyResults: [score === undefined ? {} : { checkIns: [['2026-11-15', score]] }],
  ...rest,
});

describe('a unit in a cycle', () => {
  const model = workspace({
    units: [
      { name: 'agency', kind: 'company' },
      { name: 'delivery', kind: 'department', in: 'agency' },
      { name: 'acceptance', kind: 'team', in: 'delivery' },
      { name: 'sales', kind: 'department', in: 'agency' },
    ],
    plans: [
      { for: 'agency', objectives: [at(0.9, 2), at(0.3), at(undefined), at(0, undefined, { dropped: 'later' })] },
      { for: 'delivery', objectives: [at(0.5)] },
      { for: 'delivery', objectives: [at(0.1)] },
      { for: 'delivery', cycle: { id: '2026-Q3', start: '2026-07-01', end: '2026-09-30' }, objectives: [at(1)] },
      { for: 'acceptance', objectives: [at(0.8)] },
      { for: '@an', objectives: [at(0.6)] },
    ],
  });
  const scores = scored(model);
  const unit = (name: string) => first(model.units.filter((each) => each.written.name.text === name));
  const cycle = (id: string) => first(model.cycles.filter((each) => each.id === id));

  test('is the weighted mean of its objectives; one at – is left out and counted', () => {
    // (2 × 0.9 + 1 × 0.3) / 3
    expect(scores.unit(unit('agency'), cycle('2026-Q4'))).toMatchObject({
      score: 0.7,
      grade: 0.7,
      band: 'green',
      counted: 2,
      of: 3,
    });
  });

  test('over all its plans of that cycle', () => {
    expect(scores.unit(unit('delivery'), cycle('2026-Q4')).score).toBe(0.3);
    expect(scores.unit(unit('delivery'), cycle('2026-Q3')).score).toBe(1);
  });

  test('departments and teams stand beside, never inside', () => {
    const { below } = scores.unit(unit('agency'), cycle('2026-Q4'));
    expect(below.map((each) => [each.unit.written.name.text, each.rollUp.score])).toEqual([
      ['delivery', 0.3],
      ['sales', undefined],
      ['acceptance', 0.8],
    ]);
  });

  test('without objectives: –', () => {
    expect(scores.unit(unit('sales'), cycle('2026-Q4'))).toMatchObject({ score: undefined, counted: 0, of: 0 });
  });

  test('a person is rolled up like a unit, a plan by itself', () => {
    expect(scores.person(first(model.people), cycle('2026-Q4')).score).toBe(0.6);
    expect(model.plans.map((plan) => scores.plan(plan).score)).toEqual([0.7, 0.5, 0.1, 1, 0.8, 0.6]);
  });

  test('a circle of units ends', () => {
    const circle = workspace({
      units: [
        { name: 'a', in: 'b' },
        { name: 'b', in: 'a' },
      ],
    });
    const below = scored(circle).unit(first(circle.units), undefined).below;
    expect(below.map((each) => each.unit.written.name.text)).toEqual(['b']);
  });
});
