import { describe, expect, test } from 'vitest';
import { workspace } from '../support/plan.ts';
import { first, scored } from '../support/scored.ts';
import type { ObjectiveSpec, PlanSpec, WeightSpec } from '../support/spec.ts';

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

  test('is the weighted mean of its objectives; one at – counts as 0 once another has a score', () => {
    // (2 × 0.9 + 1 × 0.3 + 1 × 0) / 4; of those scored (1.8 + 0.3) / 3; the dropped one is left out
    expect(scores.unit(unit('agency'), cycle('2026-Q4'))).toMatchObject({
      score: 0.525,
      grade: 0.5,
      band: 'amber',
      scored: 2,
      of: 3,
      scoredMean: 0.7,
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
    expect(scores.unit(unit('sales'), cycle('2026-Q4'))).toMatchObject({
      score: undefined,
      scored: 0,
      of: 0,
      status: undefined,
    });
  });

  test('a person is rolled up like a unit, a plan by itself', () => {
    expect(scores.person(first(model.people), cycle('2026-Q4')).score).toBe(0.6);
    expect(model.plans.map((plan) => scores.plan(plan).score)).toEqual([0.525, 0.5, 0.1, 1, 0.8, 0.6]);
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

describe('a plan', () => {
  const planOf = (objectives: readonly ObjectiveSpec[], plan: PlanSpec = {}, asOf?: string) => {
    const model = workspace({ plans: [{ ...plan, objectives }] });
    return scored(model, asOf).plan(first(model.plans));
  };
  /** On track, at risk and off track on 15 November, of which half is expected. */
  const [onTrack, atRisk, offTrack] = [at(0.5), at(0.35), at(0.1)];

  test('without any score it is –', () => {
    expect(planOf([at(undefined), at(undefined)])).toMatchObject({
      score: undefined,
      grade: undefined,
      scored: 0,
      of: 2,
    });
  });

  test.each<[string, readonly ObjectiveSpec[], number, string, boolean]>([
    // (0.96 + 1) / 2 = 0.98 is a grade of 0.9
    ['a committed one below 1 keeps it amber', [at(0.96, 1, { ambition: 'committed' }), at(1)], 0.98, 'amber', true],
    ['kept, it is green', [at(1, 1, { ambition: 'committed' }), at(0.96)], 0.98, 'green', false],
    ['an aspirational one does not', [at(0.96, 1, { ambition: 'aspirational' }), at(1)], 0.98, 'green', false],
    ['nor does a dropped one', [at(0.1, 1, { ambition: 'committed', dropped: 'sold' }), at(1)], 1, 'green', false],
    // (0 + 3 × 1) / 4
    [
      'a silent one is a promise that is not kept',
      [at(undefined, 1, { ambition: 'committed' }), at(1, 3)],
      0.75,
      'amber',
      true,
    ],
    ['what is red stays red', [at(0.2, 1, { ambition: 'committed' })], 0.2, 'red', false],
  ])('committed: %s', (_, objectives, score, band, capped) => {
    expect(planOf(objectives)).toMatchObject({ score, band, capped });
  });

  test.each<[string, readonly ObjectiveSpec[], string | undefined]>([
    ['off track', [onTrack, at(undefined), offTrack], 'off-track'],
    ['no data', [onTrack, atRisk, at(undefined)], 'no-data'],
    ['at risk', [onTrack, atRisk], 'at-risk'],
    ['on track', [onTrack, at(1)], 'on-track'],
    ['done', [at(1), at(0.1, 1, { done: true })], 'done'],
    ['of those not dropped', [onTrack, at(0.1, 1, { dropped: 'sold' })], 'on-track'],
    ['none', [], undefined],
  ])('has the status of its worst objective: %s', (_, objectives, status) => {
    expect(planOf(objectives).status).toBe(status);
  });

  test('with the counts, and which it is', () => {
    const plan = planOf([onTrack, onTrack, at(0.1, 1, { title: 'Late' }), at(0.1, 1, { dropped: 'sold' })]);
    expect(plan.statuses).toMatchObject({ 'on-track': 2, 'off-track': 1, dropped: 1, 'no-data': 0 });
    expect(plan.decidedBy?.objective.written.title.value).toBe('Late');
  });

  test('closed has none', () => {
    expect(planOf([onTrack], { state: 'closed' })).toMatchObject({ status: undefined, score: 0.5 });
  });
});
