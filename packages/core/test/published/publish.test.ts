import { describe, expect, test } from 'vitest';
import { publish, qualifiedName } from '../../src/index.ts';
import { workspace } from '../support/plan.ts';
import { first, objectivesOf, scored } from '../support/scored.ts';
import type { KeyResultSpec } from '../support/spec.ts';
import { agency } from './agency.ts';

const model = agency();
const published = publish(model, scored(model));
const objective = (name: string) =>
  first(published.plans.flatMap((plan) => plan.objectives).filter((each) => each.qualifiedName === name));
const keyResult = (name: string) =>
  first(
    published.plans
      .flatMap((plan) => plan.objectives)
      .flatMap((each) => each.keyResults)
      .filter((each) => each.name === name),
  );

describe('the published shape', () => {
  test('objectives before any plan stand in a plan of nulls', () => {
    expect(published.plans[0]).toMatchObject({
      title: null,
      unit: null,
      person: null,
      cycle: null,
      state: null,
      file: 'plan.okr',
    });
    expect(published.plans[0]?.objectives).toHaveLength(1);
  });

  test('a plan names its unit or its person, and its cycle', () => {
    expect(published.plans.map(({ unit, person, cycle, state }) => [unit, person, cycle, state])).toEqual([
      [null, null, null, null],
      ['agency', null, '2026-Q4', 'active'],
      ['delivery', null, '2026-Q4', 'active'],
      ['delivery', null, '2026-Q3', 'closed'],
      [null, '@an', '2026-Q4', 'active'],
    ]);
  });

  test('a key result: plain numbers in its unit, ratios, ISO dates, nulls', () => {
    expect(keyResult('nps')).toMatchObject({
      kind: 'move',
      baseline: 30,
      baselineOrigin: 'written',
      target: 45,
      bound: null,
      stretch: 50,
      stretchProgress: 0,
      current: 38,
      currentDate: '2026-11-15',
      unit: 'points',
      progress: 0.533333333,
      score: 0.533333333,
      grade: 0.5,
      band: 'red',
      status: 'on-track',
      colour: 'green',
      statusReason: 'On track: progress 0.53, on track from 0.40 (0.50 − 0.1)',
      statedStatus: null,
      stale: false,
      expected: 0.5,
      start: '2026-10-01',
      due: '2026-12-31',
      daysLeft: 46,
      weight: 2,
      ambition: 'committed',
      confidence: 0.7,
      confidenceTrend: 0.1,
      // (38 − 30) / (50 − 30)
      promised: { until: '2026-11-01', baseline: 30, target: 50, score: 0.4, differs: true },
      forecast: { measurements: 3 },
      supporters: ['@an.mine'],
    });
    expect(keyResult('nps').checkIns.map(({ value, counts }) => [value, counts])).toEqual([
      [33, true],
      [36, true],
      [38, true],
      [44, false],
    ]);
    expect(keyResult('nps').explanation.split('\n')).toContain('(38 − 30) / (45 − 30) = 0.53 → grade 0.5');
  });

  test('every promise that was changed, the first one first', () => {
    const promises = keyResult('nps').promises;
    expect(promises.map(({ until, target, score }) => [until, target, score])).toEqual([
      ['2026-11-01', 50, 0.4],
      // (38 − 30) / (48 − 30)
      ['2026-11-10', 48, 0.444444444],
    ]);
    expect(keyResult('answer').promises).toEqual([]);
  });

  test('what its KPI measured, in its unit', () => {
    // where it stood before the cycle, and all since
    expect(keyResult('asked').measurements).toEqual([
      { date: '2026-09-01', period: null, value: 4.2 },
      { date: '2026-10-01', period: null, value: 4.4 },
    ]);
    expect(keyResult('nps').measurements).toEqual([]);
  });

  test('what is undefined is null', () => {
    expect(keyResult('answer')).toMatchObject({
      kind: 'move',
      baseline: null,
      baselineOrigin: null,
      target: 2,
      bound: { kind: 'below', value: 2 },
      current: null,
      score: null,
      grade: null,
      band: null,
      colour: null,
      held: null,
      forecast: null,
    });
    expect(keyResult('load')).toMatchObject({
      kind: 'keep',
      target: null,
      bound: { kind: 'between', low: 3, high: 5 },
      score: 1,
      held: { held: 1, of: 1 },
    });
    expect(keyResult('felt')).toMatchObject({
      kind: 'judged',
      baseline: null,
      target: null,
      current: 60,
      unit: '%',
      score: 0.6,
    });
    expect(keyResult('steps')).toMatchObject({ kind: 'milestones', current: null, unit: null, score: 0.3 });
    expect(keyResult('asked')).toMatchObject({ measuredBy: 'csat', current: 4.4 });
  });

  test('a plan and a unit: the mean, how many are scored, their worst status with the counts', () => {
    // renew is off track: a milestone is overdue and 0.3 of 1 is done; the nameless one is carried by nothing
    expect(published.plans[2]).toMatchObject({ scored: 1, of: 2, status: 'off-track', colour: 'red' });
    expect(published.plans[2]?.statuses).toMatchObject({ 'off-track': 1 });
    expect(published.units[1]?.rollUps[0]).toMatchObject({ cycle: '2026-Q4', scored: 1, of: 2, status: 'off-track' });
  });

  test('confidence of an objective, and whose is the lowest', () => {
    expect(objective('2026-Q4.delivery.renew')).toMatchObject({
      confidence: 0.7,
      lowestConfidence: { keyResult: 'delivery.renew.nps', confidence: 0.7 },
    });
    expect(objective('agency.grow')).toMatchObject({ confidence: null, lowestConfidence: null });
  });

  test('an objective counts what reported', () => {
    // answer is silent, the dropped one left out
    expect(objective('2026-Q4.delivery.renew')).toMatchObject({
      reported: 6,
      of: 7,
      owners: ['@linh', 'delivery'],
      gradeDiffers: true,
    });
  });

  test('supports and supporters are names that are found again', () => {
    expect(objective('agency.grow').supporters).toEqual(['2026-Q4.delivery.renew', '2026-Q3.delivery.renew']);
    expect(objective('2026-Q4.delivery.renew').supports).toEqual(['agency.grow']);
    expect(keyResult('felt').supporters).toEqual(['delivery.objective#2.kr#1']);
    expect(objective('@an.mine').supports).toEqual(['delivery.renew.nps']);
  });

  test('units and people with their roll-ups, a cycle each', () => {
    expect(
      published.units.map(({ name, parent, rollUps }) => [name, parent, rollUps.map(({ cycle, of }) => [cycle, of])]),
    ).toEqual([
      [
        'agency',
        null,
        [
          ['2026-Q4', 1],
          ['2026-Q3', 0],
        ],
      ],
      [
        'delivery',
        'agency',
        [
          ['2026-Q4', 2],
          ['2026-Q3', 1],
        ],
      ],
    ]);
    expect(published.units[0]?.rollUps[1]?.below).toMatchObject([
      { unit: 'delivery', score: 0.8, scored: 1, of: 1, scoredMean: 0.8, status: null, colour: 'green' },
    ]);
    expect(published.people.map(({ name, file }) => [name, file])).toEqual([
      ['@linh', null],
      ['@an', null],
    ]);
  });

  test('a KPI', () => {
    expect(published.kpis[0]).toMatchObject({
      name: 'csat',
      unit: 'points',
      current: 4.4,
      currentDate: '2026-10-01',
      health: 'watch',
      rating: 4,
      trend: 0.2,
      target: 4.5,
      targetBound: { kind: 'at-least', value: 4.5 },
      alertBound: { kind: 'below', value: 4 },
      stale: true,
    });
    expect(published.kpis[1]).toMatchObject({
      target: null,
      targetBound: { kind: 'between' },
      current: null,
      health: null,
    });
  });

  test('a running total shows its reference, its target and no 0 that it starts from', () => {
    const total = (spec: KeyResultSpec) => {
      const made = workspace({
        plans: [{ objectives: [{ keyResults: [{ cumulative: true, checkIns: [['2026-11-10', 12]], ...spec }] }] }],
      });
      return publish(made, scored(made)).plans[0]?.objectives[0]?.keyResults[0];
    };
    // 30 × 1.2 = 36: 12 / 36
    expect(total({ from: 30, to: { times: 1.2 } })).toMatchObject({
      cumulative: true,
      baseline: 30,
      baselineOrigin: 'written',
      target: 36,
      score: 0.333333333,
    });
    expect(total({ to: 24 })).toMatchObject({ baseline: null, baselineOrigin: null, target: 24, score: 0.5 });
    expect(total({ to: 20, comparison: 'at-most' })).toMatchObject({
      kind: 'move',
      target: 20,
      bound: { kind: 'at-most', value: 20 },
      score: 1,
    });
  });

  test('an actual of the running month has the day of today and is shown as its month', () => {
    const actuals = [
      ['2026-10-31', 4.2, '2026-10-01'],
      ['2026-11-30', 4.4, '2026-11-01'],
      ['2026-12-31', 4.6, '2026-12-01'],
    ] as const;
    const made = workspace({
      kpis: [{ name: 'csat', every: 'month', actuals }],
      plans: [{ objectives: [{ keyResults: [{ from: 4, to: 5, measuredBy: 'csat' }] }] }],
    });
    const { kpis, plans } = publish(made, scored(made));
    expect(kpis[0]).toMatchObject({ current: 4.4, currentDate: '2026-11-15', currentPeriod: '2026-11', trend: 0.2 });
    expect(kpis[0]?.actuals.map(({ date, period, counts }) => [date, period, counts])).toEqual([
      ['2026-10-31', '2026-10', true],
      ['2026-11-15', '2026-11', true],
      ['2026-12-31', '2026-12', false],
    ]);
    expect(plans[0]?.objectives[0]?.keyResults[0]).toMatchObject({
      currentDate: '2026-11-15',
      currentPeriod: '2026-11',
      measurements: [
        { date: '2026-10-31', period: '2026-10', value: 4.2 },
        { date: '2026-11-15', period: '2026-11', value: 4.4 },
      ],
    });
  });

  test('the same input gives the same bytes', () => {
    const again = agency();
    expect(JSON.stringify(publish(again, scored(again)))).toBe(JSON.stringify(published));
  });

  test('files can be renamed and left out; what they hold can still be referred to', () => {
    expect(publish(model, scored(model), { fileName: () => 'x.okr' }).plans[0]?.file).toBe('x.okr');
    expect(publish(model, scored(model), { leaveOut: () => true })).toMatchObject({ plans: [], kpis: [], units: [] });
  });

  test('explanations in either language', () => {
    const explained = publish(model, scored(model), { language: 'vi' }).plans[2]?.objectives[0]?.keyResults[0]
      ?.explanation;
    expect(explained?.split('\n')).toContain('(38 − 30) / (45 − 30) = 0,53 → điểm chấm 0,5');
  });
});

describe('qualified names', () => {
  test('unnamed elements are counted among their siblings', () => {
    const made = workspace({ plans: [{ objectives: [{ name: 'a' }, { keyResults: [{}, { name: 'k' }] }] }] });
    const [, second] = objectivesOf(made);
    expect(second && qualifiedName(second)).toBe('objective#2');
    expect(second?.keyResults.map(qualifiedName)).toEqual(['objective#2.kr#1', 'objective#2.k']);
  });

  test('of plans, cycles, units, people and KPIs', () => {
    expect(model.plans.map(qualifiedName)).toEqual([
      'plan',
      '2026-Q4.agency',
      '2026-Q4.delivery',
      '2026-Q3.delivery',
      '2026-Q4.@an',
    ]);
    expect([...model.cycles, ...model.units, ...model.people, ...model.kpis].map(qualifiedName)).toEqual([
      '2026-Q4',
      '2026-Q3',
      'agency',
      'delivery',
      '@linh',
      '@an',
      'csat',
      'load',
    ]);
  });

  test('duplicates, an error, are still told apart', () => {
    const made = workspace({ plans: [{ objectives: [{ name: 'a' }, { name: 'a' }] }] });
    const names = publish(made, scored(made)).plans[0]?.objectives.map((each) => each.qualifiedName);
    expect(names).toEqual(['2026-Q4.a', '2026-Q4.a#2']);
  });
});
