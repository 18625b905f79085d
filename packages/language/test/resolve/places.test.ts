import { describe, expect, test } from 'vitest';
import { resolved } from '../support/resolved.ts';

describe('plans are sections', () => {
  test('objectives belong to the plan above them; those before any plan to none', () => {
    const { workspace } = resolved(
      'objective "free"\nplan for @an in 2026-Q4\nobjective "a"\nkpi k "K"\nobjective "b"\nplan for @b\nobjective "c"\n',
    );
    const shape = workspace.plans.map((plan) => [
      plan.for?.text ?? null,
      plan.cycle?.text ?? null,
      plan.state ?? null,
      plan.objectives.map(({ written }) => written.title.value),
    ]);
    expect(shape).toEqual([
      [null, null, null, ['free']],
      ['@an', '2026-Q4', 'active', ['a', 'b']],
      ['@b', null, 'active', ['c']],
    ]);
  });
});

describe('deadlines', () => {
  test.each([
    ['plan for @an in 2026-Q4\nobjective "A"\n  kr "K" from 1 to 2\n', '2026-12-31'],
    ['plan for @an in 2026-Q4\nobjective "A"\n  kr "K" from 1 to 2 by 2026-11-30\n', '2026-11-30'],
    ['objective "A"\n  kr "K" from 1 to 2 by 2026-11\n', '2026-11-30'],
    ['objective "A"\n  kr "K" from 1 to 2\n', undefined],
    [
      'cycle w "W" from 2026-10-01 to 2027-01-31\nplan for @an in w\nobjective "A"\n  kr "K" from 1 to 2\n',
      '2027-01-31',
    ],
    [
      'ngôn ngữ vi\nkế hoạch của @an trong quý IV/2026\nmục tiêu "A"\n  kết quả "K" từ 1 lên 2 hạn 30/11\n',
      '2026-11-30',
    ],
    [
      'ngôn ngữ vi\nkế hoạch của @an trong quý IV/2026\nmục tiêu "A"\n  kết quả "K" từ 1 lên 2 hạn cuối quý\n',
      '2026-12-31',
    ],
    [
      'ngôn ngữ vi\nkế hoạch của @an trong quý IV/2026\nmục tiêu "A"\n  kết quả "K" từ 1 lên 2 hạn hết tháng 11\n',
      '2026-11-30',
    ],
  ])('%j', (text, expected) => {
    expect(resolved(text).keyResult('K').due).toBe(expected);
  });

  test('a fiscal year shifts quarters', () => {
    const text = 'plan for @an in 2026-Q1\nobjective "A"\n  kr "K" from 1 to 2\n';
    expect(resolved(text, 4).keyResult('K').due).toBe('2026-06-30');
  });

  test('a day without a year that the cycle does not hold says so', () => {
    const text = 'ngôn ngữ vi\nkế hoạch của @an trong quý IV/2026\nmục tiêu "A"\n  kết quả "K" từ 1 lên 2 hạn 30/06\n';
    expect(resolved(text).says).toEqual(['impossible-date: 30/06']);
    expect(resolved(text).keyResult('K').due).toBe('2026-12-31');
  });

  test('a cycle that ends before it starts', () => {
    expect(resolved('cycle w "W" from 2026-12-01 to 2026-10-01\n').says).toEqual(['impossible-date: to 2026-10-01']);
  });
});

describe('one value a day', () => {
  test('of two check-ins on one date nothing is an error: which of them counts is told where they are scored', () => {
    const { says, keyResult } = resolved('objective "A"\n  kr "K" from 1 to 9\n    2026-10-01  4\n    2026-10-01  5\n');
    expect(says).toEqual([]);
    expect(keyResult('K').checkIns.map(({ value }) => value)).toEqual([4, 5]);
  });

  test('actuals too', () => {
    expect(resolved('kpi c "C"\n  2026-10  4\n  2026-10  5\n').says).toEqual([]);
  });
});

describe('one way of measuring', () => {
  test.each([
    ['kr "K" from 1 to 2 keep at least 3', ['duplicate-attribute: keep at least 3']],
    ['kr "K" keep at least 3\n    from 1 to 2', ['duplicate-attribute: from 1', 'duplicate-attribute: to 2']],
    ['kr "K" from 1 to 2\n    milestone "M"', ['duplicate-attribute: milestone "M"']],
    ['kr "K" from 1 to 2 from 3', ['duplicate-attribute: from 3']],
    ['kr "K" from 1 to 2 committed\n    aspirational', ['duplicate-attribute: aspirational']],
    ['kr "K" from 1 to 2 note "a" note "b" tag x tag y', []],
  ])('%s', (line, expected) => {
    expect(resolved(`objective "A"\n  ${line}\n`).says).toEqual(expected);
  });
});

describe('weights', () => {
  test.each([
    [['30%', '70%'], []],
    [['30%', '60%'], ['bad-weights: weight 60%']],
    [['30%', '2'], ['bad-weights: weight 2']],
    [['-1', '2'], ['bad-weights: weight -1']],
    [['0', '0'], ['bad-weights: weight 0']],
    [['2', '1'], []],
  ])('%j', (weights, expected) => {
    const lines = weights.map((weight, index) => `  kr "K${index}" from 1 to 2 weight ${weight}\n`);
    expect(resolved(`objective "A"\n${lines.join('')}`).says).toEqual(expected);
  });

  test('per cent on some only', () => {
    const text = 'objective "A"\n  kr "K" from 1 to 2 weight 30%\n  kr "L" from 1 to 2\n';
    expect(resolved(text).says).toEqual(['bad-weights: weight 30%']);
  });
});

describe('a KPI and the key result that it measures', () => {
  test.each([
    ['hours', 'minutes', []],
    ['points', '', []],
    ['%', 'hours', ['unit-mismatch: measured by csat']],
  ])('measure in %s, KPI in %s', (unit, kpiUnit, expected) => {
    const kpi = `kpi csat "C"${kpiUnit === '' ? '' : ` unit ${kpiUnit}`}\n`;
    const text = `${kpi}objective "A"\n  kr "K" from 30 ${unit} to 45 ${unit} measured by csat\n`;
    expect(resolved(text).says).toEqual(expected);
  });
});
