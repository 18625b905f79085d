import { describe, expect, test } from 'vitest';
import { scoreKr } from '../support/scored.ts';
import type { KeyResultSpec, WorkspaceSpec } from '../support/spec.ts';

const day = '2026-11-15';
const total = (value: number, spec: KeyResultSpec, asOf = day, around?: WorkspaceSpec) =>
  scoreKr({ cumulative: true, checkIns: [[day, value]], ...spec }, asOf, around);

describe('a running total: c / t, from 0 within the cycle', () => {
  test.each<[string, number, KeyResultSpec, number | undefined]>([
    // 10 / 40
    ['to a number', 10, { to: 40 }, 0.25],
    ['the baseline is only a reference', 10, { from: 30, to: 40 }, 0.25],
    ['which may be the target', 10, { from: 40, to: 40 }, 0.25],
    ['and says nothing of the way', 10, { from: 50, to: 40 }, 0.25],
    ['with a bound upwards', 10, { to: 40, comparison: 'at-least' }, 0.25],
    // 2.4 × 1.30 = 3.12: 1.56 / 3.12
    ['+30% of the reference', 1.56, { from: 2.4, to: { times: 1.3 } }, 0.5],
    // 700 + 300 = 1000: 250 / 1000
    ['+300 on top of it', 250, { from: 700, to: { plus: 300 } }, 0.25],
    ['more than wanted', 50, { to: 40 }, 1.25],
    ['a relative target without a reference', 10, { to: { times: 1.3 } }, undefined],
    ['or with one that is not known', 10, { from: '?', to: { times: 1.3 } }, undefined],
    ['a per cent of 0', 10, { from: 0, to: { times: 1.3 } }, undefined],
  ])('%s', (_, value, spec, progress) => {
    expect(total(value, spec)).toMatchObject({ kind: 'move', progress });
  });

  test('totals are never added up', () => {
    // 25 / 50
    const checkIns = [
      ['2026-10-15', 10],
      [day, 25],
    ] as const;
    expect(total(0, { to: 50, checkIns }).score).toBe(0.5);
  });

  test('its rate is told before the first check-in: it does start at 0', () => {
    // 92 in 46 days
    expect(scoreKr({ cumulative: true, to: 92 }).forecast?.neededPerWeek).toBe(14);
    expect(scoreKr({ cumulative: true, from: 60, to: 92 }).forecast?.neededPerWeek).toBe(14);
  });

  test('and it is forecast like any move', () => {
    // +10 a week from 30: 46 days to 31 December
    const checkIns = [
      ['2026-11-01', 10],
      ['2026-11-08', 20],
      [day, 30],
    ] as const;
    // 30 + 460/7 = 95.714
    expect(total(0, { to: 120, checkIns }).forecast).toMatchObject({ value: 95.714285714, madePerWeek: 10 });
  });
});

describe('a total that should stay small: 1 while within, else 0', () => {
  test.each<[string, number, KeyResultSpec, 0 | 1]>([
    ['at most 20', 20, { to: 20, comparison: 'at-most' }, 1],
    ['over it', 21, { to: 20, comparison: 'at-most' }, 0],
    ['below 20, which leaves 20 out', 20, { to: 20, comparison: 'below' }, 0],
    ['to 0', 0, { to: 0 }, 1],
    ['to 0, and one', 1, { to: 0 }, 0],
    ['down by a word', 12, { to: 20, direction: { way: 'down' } }, 1],
    ['down by its title', 21, { to: 20, direction: { way: 'down', by: 'verb' } }, 0],
    // 30 × 0.8 = 24
    ['-20% of the reference', 24, { from: 30, to: { times: 0.8 } }, 1],
    ['-20%, over it', 25, { from: 30, to: { times: 0.8 } }, 0],
    // 30 − 10
    ['-10', 21, { from: 30, to: { plus: -10 } }, 0],
  ])('%s', (_, value, spec, progress) => {
    expect(total(value, spec)).toMatchObject({ kind: 'move', progress, forecast: undefined });
  });

  test('down by the KPI that measures it', () => {
    const kpis = [{ name: 'k', target: { kind: 'at-most', value: 30 }, actuals: [['2026-11-01', 12]] }] as const;
    expect(scoreKr({ cumulative: true, to: 20, measuredBy: 'k' }, day, { kpis }).progress).toBe(1);
  });

  test('a bound upwards speaks before the title', () => {
    // 12 / 20
    expect(total(12, { to: 20, comparison: 'at-least', direction: { way: 'down', by: 'verb' } }).progress).toBe(0.6);
  });

  test('done only after its due date', () => {
    const ceiling = { to: 20, comparison: 'at-most' } as const;
    const fresh = (asOf: string, value = 12) => ({ ...ceiling, checkIns: [[asOf, value]] as const });
    expect(total(0, fresh(day)).verdict).toMatchObject({ status: 'on-track', reason: 'within' });
    expect(total(0, fresh('2026-12-31'), '2026-12-31').verdict?.status).toBe('on-track');
    expect(total(0, fresh('2026-12-31'), '2027-01-01').verdict).toMatchObject({
      status: 'done',
      reason: 'within-to-the-end',
    });
    // no grace of the first days once it is over it
    expect(total(0, fresh('2026-10-02', 21), '2026-10-02').verdict).toMatchObject({
      status: 'off-track',
      reason: 'exceeded',
    });
    expect(total(0, fresh('2026-10-31')).verdict).toMatchObject({ status: 'at-risk', reason: 'stale' });
    expect(total(0, fresh('2026-12-31', 21), '2027-01-01').verdict?.status).toBe('off-track');
  });
});
