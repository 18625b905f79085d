import { describe, expect, it } from 'vitest';
import { settleKpi } from '../../src/measure/kpi.ts';
import type { WrittenKpi } from '../../src/model/written.ts';
import { readUnit } from '../../src/quantity/unit.ts';
import { bound, quantity } from './measures.ts';

interface Parts {
  readonly unit?: string;
  readonly target?: string;
  readonly alert?: string;
  readonly scale?: readonly string[];
}

const span = { start: 0, end: 1 };

function kpi({ unit, target, alert, scale }: Parts): WrittenKpi {
  return {
    kind: 'kpi',
    span,
    head: span,
    name: undefined,
    title: undefined,
    notes: [],
    links: [],
    tags: [],
    unread: [],
    unit: unit === undefined ? undefined : { span, value: readUnit(unit) },
    target: target === undefined ? undefined : { span, value: bound(target) },
    alert: alert === undefined ? undefined : { span, value: bound(alert) },
    scale: scale === undefined ? undefined : { span, value: scale.map(quantity) },
    every: undefined,
    owners: undefined,
    for: undefined,
    area: undefined,
    role: undefined,
    source: undefined,
    formula: undefined,
    weight: undefined,
    actuals: [],
    revisions: [],
  };
}

describe('settleKpi', () => {
  it.each<[Parts, string, number | undefined, readonly string[]]>([
    // KPI, an actual, its value, problems
    [{ unit: 'điểm', target: '>= 4,5' }, '4,2', 4.2, []],
    [{ unit: 'điểm', target: '>= 4,5' }, '4,2 điểm', 4.2, []],
    [{ unit: '%', target: '>= 95%' }, '93', 93, []],
    [{ target: '>= 95%' }, '93', 93, []],
    [{ unit: 'giờ', target: '< 2' }, '90 phút', 1.5, []],
    [{ unit: 'tỷ đồng', target: '>= 3' }, '2,9', 2.9, []],
    [{ unit: 'tỷ đồng', target: '>= 3' }, '2,9 tỷ', 2.9, []],
    [{ unit: 'tỷ đồng', target: '>= 3' }, '2900 triệu đồng', 2.9, []],
    [{ unit: 'tỷ đồng', target: '>= 3' }, '2900000000 đ', 2.9, []],
    [{ target: '>= 3 tỷ đồng' }, '2,9', 2_900_000_000, []],
    [{ target: '>= 3 tỷ đồng' }, '2900000000', undefined, ['check-in-magnitude']],
    [{ unit: 'nghìn lượt' }, '5000 lượt', 5, []],
    [{ unit: 'điểm' }, '80%', undefined, ['unit-mismatch']],
    [{ unit: 'điểm' }, '80 phiếu', 80, ['unit-words-differ']],
    [{ unit: '/5' }, '4,2/5', 4.2, []],
    [{}, '4,2', 4.2, []],
  ])('%o: an actual of %s', (parts, actual, value, problems) => {
    const settled = settleKpi(kpi(parts)).actual(quantity(actual));
    expect(settled.value).toBe(value);
    expect(settled.problems.map((each) => each.rule)).toEqual(problems);
  });

  it('brings bounds and thresholds into the unit', () => {
    const settled = settleKpi(
      kpi({ unit: 'giờ', target: '< 120 phút', alert: '3 and 1 ngày', scale: ['4', '3', '2', '1'] }),
    );
    expect(settled.target).toEqual({ kind: 'below', value: 2 });
    expect(settled.alert).toEqual({ kind: 'between', low: 3, high: 24 });
    expect(settled.scale).toEqual([4, 3, 2, 1]);
    expect(settled.problems).toEqual([]);
  });

  it.each<[readonly string[], boolean]>([
    [['3', '3,5', '4', '4,5'], true],
    [['4,5', '4', '3,5', '3'], true],
    [['-10', '-5', '0', '5'], true],
    [['3', '4', '3,5', '4,5'], false],
    [['3', '3', '4', '5'], false],
    [['3', '4', '5'], false],
  ])('scale %o is ordered: %s', (scale, ordered) => {
    const settled = settleKpi(kpi({ unit: 'điểm', scale }));
    expect(settled.scale !== undefined).toBe(ordered);
    expect(settled.problems.map((each) => each.rule)).toEqual(ordered ? [] : ['bad-scale']);
  });

  it('takes no threshold of another unit', () => {
    const settled = settleKpi(kpi({ unit: 'điểm', scale: ['3', '3,5', '4', '50%'] }));
    expect(settled.scale).toBeUndefined();
    expect(settled.problems.map((each) => each.rule)).toEqual(['unit-mismatch']);
  });
});
