import type { PublishedKeyResult } from '@okr/core';
import { describe, expect, test } from 'vitest';
import { keyResultChart, paceAt } from '../../../../src/page/detail/chart/key-result.ts';
import type { Chart } from '../../../../src/page/detail/chart/model.ts';
import { indexScored } from '../../../../src/page/model/elements.ts';
import { scored } from '../../support/scored.ts';

/** The chart of the only key result of a plan for the fourth quarter of 2026, on 15 November. */
function chartOf(keyResult: string, above = ''): Chart | undefined {
  const published = scored(
    `language en\n${above}\nplan in 2026-Q4 active\nobjective goal "Guests come back"\n${keyResult}\n`,
  );
  const index = indexScored(published);
  const value = published.plans[0]?.objectives[0]?.keyResults[0];
  if (value === undefined) throw new Error('expected a key result');
  const kpi = value.measuredBy === null ? undefined : index.kpi(value.measuredBy)?.value;
  return keyResultChart(value satisfies PublishedKeyResult, published.asOf, kpi);
}

const guests = `  kr "Guests recommend us" from 30 to 45 points stretch 50
    was from 30 to 55 until 2026-10-20
    was from 30 to 50 until 2026-11-01
    2026-10-15  33  confidence 7/10
    2026-11-01  36  confidence 6/10  "second survey"
    2026-11-15  38
    2026-12-01  41  confidence 9/10`;

describe('the chart of a key result', () => {
  test('its check-ins in order; what is to come does not count', () => {
    const points = chartOf(guests)?.points.map(({ date, value, counts }) => [date, value, counts]);
    expect(points).toEqual([
      ['2026-10-15', 33, true],
      ['2026-11-01', 36, true],
      ['2026-11-15', 38, true],
      ['2026-12-01', 41, false],
    ]);
  });

  test('baseline, target and stretch, over the days of the cycle', () => {
    expect(chartOf(guests)).toMatchObject({
      unit: 'points',
      from: '2026-10-01',
      to: '2026-12-31',
      due: '2026-12-31',
      today: '2026-11-15',
      levels: [
        { kind: 'baseline', value: 30 },
        { kind: 'target', value: 45 },
        { kind: 'stretch', value: 50 },
      ],
      stepped: false,
    });
  });

  test('each promise that was changed, from the one before it to its day', () => {
    expect(chartOf(guests)?.promises).toEqual([
      { from: '2026-10-01', until: '2026-10-20', value: 55 },
      { from: '2026-10-21', until: '2026-11-01', value: 50 },
    ]);
  });

  test('a promise in another unit is no line', () => {
    const kr =
      '  kr "Answers" from 50 to 30 hours\n    was from 3000 to 1920 minutes until 2026-11-01\n    2026-11-10 40';
    expect(chartOf(kr)?.promises).toEqual([]);
  });

  test('confidence has a strip of its own, up to the day that is looked from', () => {
    expect(chartOf(guests)?.confidence).toEqual([
      { date: '2026-10-15', value: 0.7 },
      { date: '2026-11-01', value: 0.6 },
    ]);
  });

  test('the pace on the 46th of 92 days is half of the way', () => {
    const chart = chartOf(guests);
    expect(chart && paceAt(chart, '2026-11-15')).toBeCloseTo(37.5);
    expect(chart && paceAt(chart, '2026-12-31')).toBe(45);
    expect(chart && paceAt(chart, '2027-01-01')).toBeUndefined();
    expect(chart && paceAt(chart, '2026-09-30')).toBeUndefined();
  });

  test('the forecast leads from the newest value that counts to the due date', () => {
    const forecast = chartOf(guests)?.forecast;
    expect(forecast?.from.date).toBe('2026-11-15');
    expect(forecast?.to.date).toBe('2026-12-31');
    // 33 → 38 in 31 days: about 0.16 a day, 46 days on
    expect(forecast?.to.value).toBeGreaterThan(44);
    expect(forecast?.low).toBeLessThanOrEqual(forecast?.to.value ?? 0);
    expect(forecast?.high).toBeGreaterThanOrEqual(forecast?.to.value ?? 0);
  });

  test('a wild forecast does not squeeze the rest into a line', () => {
    const kr = '  kr "Leads" from 0 to 100 leads\n    2026-10-02 0\n    2026-10-03 90\n    2026-10-04 91';
    const chart = chartOf(kr);
    expect(chart?.forecast?.to.value).toBeGreaterThan(1000);
    expect(chart?.high).toBeLessThan(200);
  });

  test('a level to hold: its bound as an area, and no pace', () => {
    const chart = chartOf('  kr "Orders on time" keep between 90% and 98%\n    2026-11-01 92%');
    expect(chart?.areas).toMatchObject([{ kind: 'target', low: 90, high: 98 }]);
    expect(chart?.pace).toEqual([]);
  });

  test('milestones: steps of what is done over what should be', () => {
    const chart = chartOf(`  kr "The new kitchen cooks"
    milestone "Oven built in" by 2026-10-31 done 2026-11-05
    milestone "Opened" by 2026-12-15 weight 3`);
    expect(chart).toMatchObject({ stepped: true, unit: '%', low: 0, high: 100 });
    expect(chart?.points.map(({ date, value, note }) => [date, value, note])).toEqual([
      ['2026-11-05', 25, 'Oven built in'],
    ]);
    expect(chart && paceAt(chart, '2026-10-30')).toBe(0);
    expect(chart && paceAt(chart, '2026-11-15')).toBe(25);
    expect(chart && paceAt(chart, '2026-12-31')).toBe(100);
  });

  test('a judged one goes from nothing to all', () => {
    const chart = chartOf('  kr "Cooks feel in control"\n    2026-11-01 50%\n    2026-11-14 60%');
    expect(chart?.pace.at(-1)).toEqual({ date: '2026-12-31', value: 100 });
    expect(chart?.points.map(({ value }) => value)).toEqual([50, 60]);
  });

  test('measured by a KPI: its values in the unit of the key result, each with its line', () => {
    const kpi = `kpi csat "Content guests" unit points every month target at least 4.5
  2026-09-01 4.1
  2026-10-01 4.2 "new survey"
  2026-11-01 4.4`;
    const chart = chartOf('  kr "Content guests" from 4.1 to 4.6 points measured by csat', kpi);
    expect(chart?.points.map(({ date, value, source, note }) => [date, value, source, note])).toEqual([
      ['2026-10-01', 4.2, 'actual', 'new survey'],
      ['2026-11-01', 4.4, 'actual', null],
    ]);
    expect(chart?.points[0]?.place?.range.start.line).toBe(3);
  });

  test('before the first check-in there is the way that lies ahead', () => {
    const chart = chartOf('  kr "Guests recommend us" from 30 to 45 points');
    expect(chart?.points).toEqual([]);
    expect(chart?.pace).toHaveLength(2);
  });

  test('nothing to draw: no measure, or nothing but a level', () => {
    expect(chartOf('  kr "Something"')).toBeUndefined();
    expect(chartOf('  kr "Guests" from ? to +30%')).toBeUndefined();
  });

  test('all its days are on the axis, also those outside the cycle', () => {
    const chart = chartOf('  kr "Guests" from 30 to 45 points\n    2026-08-15 30\n    2027-02-01 40');
    expect(chart).toMatchObject({ from: '2026-08-15', to: '2027-02-01' });
  });

  test('without a cycle and a date it goes as far as the day that is looked from', () => {
    const published = scored('objective "G"\n  kr "K" from 3 to 5\n    2026-11-01 4\n', { asOf: '2026-11-15' });
    const value = published.plans[0]?.objectives[0]?.keyResults[0];
    const chart = value && keyResultChart(value, published.asOf, undefined);
    expect(chart).toMatchObject({ from: '2026-11-01', to: '2026-11-15', forecast: null, pace: [] });
  });
});
