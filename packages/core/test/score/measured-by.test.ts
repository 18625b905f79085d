import { describe, expect, test } from 'vitest';
import { scoreKr } from '../support/scored.ts';
import type { KeyResultSpec, KpiSpec } from '../support/spec.ts';

/** From 3.9 to 4.5 by a monthly KPI. */
const csat: KpiSpec = {
  name: 'csat',
  unit: 'points',
  every: 'month',
  actuals: [
    ['2026-09-01', 4.2],
    ['2026-11-01', 4.4],
  ],
};
const byCsat = (spec: KeyResultSpec, kpi: KpiSpec = csat, asOf?: string) =>
  scoreKr({ measuredBy: 'csat', unit: 'points', ...spec }, asOf, { kpis: [kpi] });

describe('measured by a KPI', () => {
  test("takes the KPI's newest actual", () => {
    // (4.4 − 3.9) / 0.6 = 5/6
    expect(byCsat({ from: 3.9, to: 4.5 })).toMatchObject({ score: 0.833333333, current: { source: 'kpi' } });
    // on 31 October only September's counts: (4.2 − 3.9) / 0.6 = 0.5
    expect(byCsat({ from: 3.9, to: 4.5 }, csat, '2026-10-31').score).toBe(0.5);
  });

  test('unless it has a newer check-in of its own', () => {
    expect(byCsat({ from: 3.9, to: 4.5, checkIns: [['2026-11-02', 4.2]] }).score).toBe(0.5);
    expect(byCsat({ from: 3.9, to: 4.5, checkIns: [['2026-11-01', 4.2]] }).score).toBe(0.833333333);
  });

  test('an unknown baseline is its newest actual before the start', () => {
    // 1 October: September's 4.2; (4.4 − 4.2) / (4.7 − 4.2) = 0.4
    const score = byCsat({ from: '?', to: 4.7 });
    expect(score).toMatchObject({ score: 0.4, basis: { course: { baseline: 4.2, origin: 'kpi' } } });
  });

  test('or, where there is none, the first after it', () => {
    const late: KpiSpec = {
      ...csat,
      actuals: [
        ['2026-10-10', 4.2],
        ['2026-11-01', 4.4],
      ],
    };
    expect(byCsat({ from: '?', to: 4.7 }, late).score).toBe(0.4);
  });

  test('in the unit of the measure', () => {
    // 90 minutes are 1.5 hours: (1.5 − 2) / (1 − 2) = 0.5
    const wait: KpiSpec = { name: 'csat', unit: 'minutes', actuals: [['2026-11-01', 90]] };
    expect(byCsat({ from: 2, to: 1, unit: 'hours' }, wait).score).toBe(0.5);
    expect(byCsat({ from: 2, to: 1, unit: '$' }, wait).score).toBeUndefined();
  });

  test('is as stale as the KPI: a month and a third after its newest actual, not two check-ins', () => {
    // November and a third of it: 40 days after 1 November is 11 December
    const keep = { keep: { kind: 'at-least', value: 4 } } as const;
    expect(byCsat(keep, csat, '2026-12-11')).toMatchObject({
      staleness: { stale: false },
      verdict: { status: 'on-track' },
    });
    expect(byCsat(keep, csat, '2026-12-12')).toMatchObject({
      staleness: { stale: true },
      verdict: { reason: 'stale' },
    });
  });

  test('a KPI without a rhythm is never stale', () => {
    const { every: _, ...noRhythm } = csat;
    expect(byCsat({ from: 3.9, to: 4.5 }, noRhythm, '2026-12-30').staleness).toBeUndefined();
  });

  test('an actual of the running month is of today; of a month not begun it does not count', () => {
    const monthly: KpiSpec = {
      ...csat,
      actuals: [
        ['2026-10-31', 4.2, '2026-10-01'],
        ['2026-11-30', 4.4, '2026-11-01'],
        ['2026-12-31', 5, '2026-12-01'],
      ],
    };
    const november = { kind: 'month', year: 2026, month: 11 };
    expect(byCsat({ from: 3.9, to: 4.5 }, monthly).current).toEqual({
      date: '2026-11-15',
      value: 4.4,
      source: 'kpi',
      period: november,
    });
    // October’s is of its last day: a check-in of 10 November is newer than it, and older than November’s
    const own = { from: 3.9, to: 4.5, checkIns: [['2026-11-10', 4.1]] } as const;
    expect(byCsat(own, monthly).current?.value).toBe(4.4);
    expect(byCsat(own, { ...monthly, actuals: monthly.actuals?.slice(0, 1) ?? [] }).current?.value).toBe(4.1);
    // on 15 October the month runs: its number is of that day
    expect(byCsat({ from: 3.9, to: 4.5 }, monthly, '2026-10-15').current).toMatchObject({
      date: '2026-10-15',
      value: 4.2,
    });
  });

  test('of two that end on one day the lower line counts', () => {
    const both: KpiSpec = {
      ...csat,
      actuals: [
        ['2026-12-31', 4.1, '2026-10-01'],
        ['2026-11-30', 4.4, '2026-11-01'],
      ],
    };
    expect(byCsat({ from: 3.9, to: 4.5 }, both).current?.value).toBe(4.4);
    const turned = { ...both, actuals: both.actuals?.toReversed() ?? [] };
    expect(byCsat({ from: 3.9, to: 4.5 }, turned).current?.value).toBe(4.1);
  });
});
