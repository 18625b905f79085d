import type { PublishedKpi } from '@okr/core';
import { describe, expect, test } from 'vitest';
import { countHealth, groupKpis, sortKpis, trendOf } from '../../../src/page/board/model.ts';
import { sparkOf } from '../../../src/page/board/spark.tsx';
import { kpiChart } from '../../../src/page/detail/chart/kpi.ts';
import { indexScored, type KpiElement } from '../../../src/page/model/elements.ts';
import { scored } from '../support/scored.ts';

const kpis = indexScored(
  scored(`company inn "The inn"
kpi a "Content guests" area "Guests" for inn unit points every month target at least 4.5 alert below 4 scale 3 3.5 4 4.5
  2026-09-01 4.2
  2026-10-01 4.4
  2026-11-01 4.4
kpi b "Answering time" area "guests " unit hours every month target at most 2 alert above 3
  2026-10-01 2.5
  2026-11-01 3.5
kpi c "Margin" area "Money" every quarter target at least 30%
  2026-06-30 30%
  2026-09-30 33%
  2026-12-31 99%
kpi d "Nights a guest stays" for inn
`),
).kpis;

function kpi(name: string): PublishedKpi {
  const found = kpis.find(({ value }) => value.name === name);
  if (found === undefined) throw new Error(`no KPI ${name}`);
  return found.value;
}

const names = (some: readonly KpiElement[]): string => some.map(({ value }) => value.name).join(' ');

describe('the board', () => {
  test('by area: two spellings are one, those without one come last', () => {
    const groups = groupKpis(kpis, 'area', (unit) => unit);
    expect(groups.map(({ title, kpis: some }) => [title, names(some)])).toEqual([
      ['Guests', 'a b'],
      ['Money', 'c'],
      [null, 'd'],
    ]);
  });

  test('by unit, under its title', () => {
    const groups = groupKpis(kpis, 'unit', (unit) => unit.toUpperCase());
    expect(groups.map(({ title, kpis: some }) => [title, names(some)])).toEqual([
      ['INN', 'a d'],
      [null, 'b c'],
    ]);
  });

  test.each([
    ['written', 'a b c d'],
    ['status', 'b a c d'],
    ['score', 'a b c d'],
  ] as const)('sorted by %s: %s', (sort, order) => {
    expect(names(sortKpis(kpis, sort))).toBe(order);
  });

  test('how many are how', () => {
    expect(countHealth(kpis)).toEqual({ alarm: 1, watch: 1, healthy: 1, none: 1 });
  });
});

describe('the trend against the last period', () => {
  test.each([
    ['a', { change: 0, way: 'level', sense: 'steady' }],
    ['b', { change: 1, way: 'up', sense: 'worse' }],
    ['c', { change: 3, way: 'up', sense: 'better' }],
    ['d', undefined],
  ])('%s', (name, trend) => {
    expect(trendOf(kpi(name))).toEqual(trend);
  });

  test('without a target the scale says which way is good; a range says neither', () => {
    const only = { ...kpi('b'), targetBound: null, trend: -1 };
    expect(trendOf({ ...only, scale: [6, 4, 2, 1] })?.sense).toBe('better');
    expect(trendOf({ ...only, scale: null })?.sense).toBeUndefined();
    expect(trendOf({ ...only, targetBound: { kind: 'between', low: 1, high: 2 } })?.sense).toBeUndefined();
  });
});

describe('its sparkline', () => {
  test('has what counts only, over its bounds', () => {
    const spark = sparkOf(kpi('a'), '2026-11-15', 100, 40);
    expect(spark?.bounds.map(({ kind }) => kind)).toEqual(['target', 'alert']);
    expect(spark?.end[0]).toBe(96);
    expect(sparkOf(kpi('c'), '2026-11-15', 100, 40)?.line.match(/[ML]/g)).toHaveLength(2);
  });

  test('needs two values', () => {
    expect(sparkOf(kpi('d'), '2026-11-15', 100, 40)).toBeUndefined();
  });
});

test('the chart of a KPI: actuals, what is asked and what alarms, the rating’s thresholds', () => {
  const chart = kpiChart(kpi('a'), '2026-11-15');
  expect(chart?.areas.map(({ kind, low, high }) => [kind, low, high])).toEqual([
    ['target', 4.5, null],
    ['alert', null, 4],
  ]);
  expect(chart?.levels.map(({ value }) => value)).toEqual([3, 3.5, 4, 4.5]);
  // thresholds that are far away do not stretch the axis
  expect(chart?.low).toBeGreaterThan(3);
  expect(kpiChart(kpi('d'), '2026-11-15')).toBeUndefined();
});
