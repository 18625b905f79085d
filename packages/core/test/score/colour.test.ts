import { describe, expect, test } from 'vitest';
import { workspace } from '../support/plan.ts';
import { first, objectivesOf, scored } from '../support/scored.ts';
import type { KeyResultSpec, ObjectiveSpec, PlanSpec } from '../support/spec.ts';

const day = '2026-11-15';
const afterwards = '2027-01-01';

/** The colours of the plan, of its objective and of its key result. */
function coloursOf(keyResult: KeyResultSpec, asOf: string, plan: PlanSpec = {}, objective: ObjectiveSpec = {}) {
  const model = workspace({ plans: [{ ...plan, objectives: [{ keyResults: [keyResult], ...objective }] }] });
  const scores = scored(model, asOf);
  const only = first(objectivesOf(model));
  return [
    scores.plan(first(model.plans)).colour,
    scores.objective(only).colour,
    scores.keyResult(first(only.keyResults)).colour,
  ];
}

const at = (value: number, asOf = day): KeyResultSpec => ({ from: 0, to: 100, checkIns: [[asOf, value]] });
const all = <T>(colour: T): readonly T[] => [colour, colour, colour];

describe('one colour at a time', () => {
  test.each<[string, KeyResultSpec, string | undefined]>([
    // half is expected: 0.5 is on track, though its band is amber
    ['on track', at(50), 'green'],
    ['done', at(100), 'green'],
    ['at risk', at(35), 'amber'],
    ['off track', at(10), 'red'],
    ['no data', { from: 0, to: 100 }, undefined],
  ])('while it runs its status gives it: %s', (_, keyResult, colour) => {
    expect(coloursOf(keyResult, day)).toEqual(all(colour));
  });

  test('not started: none', () => {
    expect(coloursOf(at(0, '2026-09-20'), '2026-09-30')).toEqual(all(undefined));
  });

  test.each<[string, KeyResultSpec, string | undefined]>([
    ['green from grade 0.7', at(70, '2026-12-30'), 'green'],
    ['amber from 0.4', at(50, '2026-12-30'), 'amber'],
    ['red below', at(30, '2026-12-30'), 'red'],
    ['nothing without a score', { from: 0, to: 100 }, undefined],
  ])('past due its band does: %s', (_, keyResult, colour) => {
    expect(coloursOf(keyResult, afterwards)).toEqual(all(colour));
    // due today is not past
    expect(coloursOf(at(90, '2026-12-31'), '2026-12-31')).toEqual(all('green'));
  });

  test('and so it is once the plan is closed, whatever the day', () => {
    expect(coloursOf(at(50), day, { state: 'closed' })).toEqual(all('amber'));
    expect(coloursOf(at(10), day, { state: 'closed' })).toEqual(all('red'));
  });

  test('committed: green only at 1, a plan of it at most amber', () => {
    const committed = { ambition: 'committed' } as const;
    expect(coloursOf(at(96, '2026-12-30'), afterwards, {}, committed)).toEqual(all('amber'));
    expect(coloursOf(at(100, '2026-12-30'), afterwards, {}, committed)).toEqual(all('green'));
    // while it runs, it is on track
    expect(coloursOf(at(50), day, {}, committed)).toEqual(all('green'));
  });

  test('what is due earlier is over earlier', () => {
    // due on 31 October, at 0.8: its time is over, and with it that of all that holds nothing else
    const early = { ...at(80, '2026-10-31'), by: '2026-10-31' };
    expect(coloursOf(early, day)).toEqual(all('green'));
    expect(coloursOf(early, '2026-10-31')).toEqual(all('amber'));
    // beside one that runs the objective is as its worst: off track, for it was not done
    const model = workspace({ plans: [{ objectives: [{ keyResults: [early, at(50)] }] }] });
    const only = first(objectivesOf(model));
    const { objective, plan } = scored(model, day);
    expect([plan(first(model.plans)).colour, objective(only).colour]).toEqual(['red', 'red']);
  });

  test('outside any cycle an objective is over with the last of its key results', () => {
    const loose = { ...at(80, '2026-12-30'), by: '2026-12-31' };
    expect(coloursOf(loose, afterwards, { cycle: null }).slice(1)).toEqual(['green', 'green']);
    expect(coloursOf(loose, '2026-12-31', { cycle: null }).slice(1)).toEqual(['amber', 'amber']);
  });

  test('a plan outside any cycle is over with the last of its objectives', () => {
    const [over, running] = [
      { ...at(80, '2026-10-31'), by: '2026-10-31' },
      { ...at(50), by: '2026-12-31' },
    ];
    const colours = (...keyResults: readonly KeyResultSpec[]) => {
      const objectives = keyResults.map((each) => ({ keyResults: [each], done: '2026-11-15' as const }));
      const model = workspace({ plans: [{ cycle: null, objectives }] });
      return scored(model, day).plan(first(model.plans)).colour;
    };
    // done: green while one runs; of 0.5 amber once all are over
    expect(colours(over, running)).toBe('green');
    expect(colours({ ...at(50, '2026-10-31'), by: '2026-10-31' })).toBe('amber');
  });

  test('a unit is over with the last of its plans', () => {
    const plan = (state: 'active' | 'closed', value: number): PlanSpec => ({
      for: 'us',
      state,
      objectives: [{ keyResults: [at(value)] }],
    });
    const colours = (...plans: readonly PlanSpec[]) => {
      const model = workspace({ units: [{ name: 'us' }], plans });
      return scored(model, day).unit(first(model.units), first(model.cycles)).colour;
    };
    // (0.5 + 0.5) / 2 is amber by its band, and on track while one of them runs
    expect(colours(plan('closed', 50), plan('active', 50))).toBe('green');
    expect(colours(plan('closed', 50), plan('closed', 50))).toBe('amber');
  });

  test('what is dropped has none', () => {
    const dropped = { ...at(80), dropped: 'sold' };
    expect(coloursOf(dropped, day)).toEqual(all(undefined));
    expect(coloursOf(dropped, afterwards)).toEqual(all(undefined));
    expect(coloursOf(at(80), day, {}, { dropped: 'sold' })).toEqual(all(undefined));
  });
});
