import { describe, expect, test } from 'vitest';
import { scoreKr } from '../support/scored.ts';
import type { CheckInSpec, KeyResultSpec, KpiSpec } from '../support/spec.ts';

const day = '2026-11-15';
const atLeast60 = { keep: { kind: 'at-least', value: 60 } } as const;

describe('a level to hold: the share of its time', () => {
  test.each<[string, NonNullable<KeyResultSpec['keep']>, number, number]>([
    ['at least 60, at its end', { kind: 'at-least', value: 60 }, 60, 1],
    ['at least 60, below', { kind: 'at-least', value: 60 }, 59.9, 0],
    ['at most 3, at its end', { kind: 'at-most', value: 3 }, 3, 1],
    ['at most 3, above', { kind: 'at-most', value: 3 }, 3.1, 0],
    ['above 60, at its end', { kind: 'above', value: 60 }, 60, 0],
    ['above 60, above', { kind: 'above', value: 60 }, 60.1, 1],
    ['below 3, at its end', { kind: 'below', value: 3 }, 3, 0],
    ['below 3, below', { kind: 'below', value: 3 }, 2.9, 1],
    ['between 3 and 5, at the lower end', { kind: 'between', low: 3, high: 5 }, 3, 1],
    ['between 3 and 5, at the upper end', { kind: 'between', low: 3, high: 5 }, 5, 1],
    ['between 3 and 5, outside', { kind: 'between', low: 3, high: 5 }, 5.1, 0],
    // 0.1 + 0.2 is 0.30000000000000004; nine decimals say 0.3
    ['at most 0.3, a hair above', { kind: 'at-most', value: 0.3 }, 0.1 + 0.2, 1],
  ])('%s', (_, keep, value, score) => {
    expect(scoreKr({ keep, checkIns: [[day, value]] })).toMatchObject({ kind: 'keep', score });
  });

  test.each<[string, readonly CheckInSpec[], number | undefined]>([
    // inside at 61, 60 and 63, not at 59: 3 of 4; the one to come does not count
    [
      'of its check-ins',
      [
        ['2026-10-05', 61],
        ['2026-10-12', 59],
        ['2026-10-19', 60],
        [day, 63],
        ['2026-12-01', 10],
      ],
      0.75,
    ],
    // not what it was on the last day
    [
      'and not its last day',
      [
        ['2026-10-05', 59],
        [day, 63],
      ],
      0.5,
    ],
    [
      'before the cycle it was another matter',
      [
        ['2026-09-20', 10],
        ['2026-10-01', 61],
      ],
      1,
    ],
    ['nothing in the cycle yet', [['2026-09-20', 61]], undefined],
    [
      'of two on one day the lower',
      [
        [day, 10],
        [day, 61],
      ],
      1,
    ],
    [
      'one with an error is left out',
      [
        ['2026-10-05', undefined],
        [day, 61],
      ],
      1,
    ],
    ['none yet', [], undefined],
  ])('%s', (_, checkIns, score) => {
    expect(scoreKr({ ...atLeast60, checkIns })).toMatchObject({ kind: 'keep', score });
  });

  test('nothing that is measured after its due date changes it', () => {
    const checkIns = [
      ['2026-12-20', 61],
      ['2027-01-10', 10],
    ] as const;
    expect(scoreKr({ ...atLeast60, checkIns }, '2027-01-15')).toMatchObject({ score: 1, verdict: { status: 'done' } });
    // due on 15 December: the check-in of the 20th is past it
    expect(scoreKr({ ...atLeast60, by: '2026-12-15', checkIns }, '2027-01-15').score).toBeUndefined();
  });

  test('outside any cycle all its check-ins count', () => {
    const checkIns = [
      ['2026-08-01', 59],
      [day, 61],
    ] as const;
    expect(scoreKr({ ...atLeast60, checkIns }, day, { plan: { cycle: null } }).score).toBe(0.5);
  });
});

describe('measured by a KPI', () => {
  const kpi = (...actuals: NonNullable<KpiSpec['actuals']>): KpiSpec => ({ name: 'k', every: 'month', actuals });
  const september = ['2026-09-30', 70, '2026-09-01'] as const;
  const october = ['2026-10-31', 59, '2026-10-01'] as const;
  const november = ['2026-11-30', 62, '2026-11-01'] as const;
  const held = (measures: KpiSpec, spec: KeyResultSpec = {}, asOf = day) =>
    scoreKr({ ...atLeast60, measuredBy: 'k', ...spec }, asOf, { kpis: [measures] });

  test('its actuals in the cycle count, the running month as of today', () => {
    // October 59 no, November 62 yes; September is before the cycle
    expect(held(kpi(september, october, november))).toMatchObject({
      score: 0.5,
      held: { held: 1, of: 2, source: 'kpi' },
      current: { date: day, value: 62 },
    });
    // on 31 October only October’s
    expect(held(kpi(september, october, november), {}, '2026-10-31').score).toBe(0);
    expect(held(kpi(september)).score).toBeUndefined();
  });

  test('check-ins of its own are not counted among them, but the newest says how it stands', () => {
    expect(held(kpi(november), { checkIns: [['2026-11-10', 10]] })).toMatchObject({ score: 1 });
    // newer than the KPI’s: 10 is where it stands
    const newer = held(kpi(october, ['2026-11-01', 62]), { checkIns: [['2026-11-14', 10]] });
    expect(newer).toMatchObject({ score: 0.5, current: { value: 10 }, verdict: { reason: 'not-held' } });
  });

  test('where the KPI says nothing in its time, check-ins do', () => {
    expect(held(kpi(september), { checkIns: [[day, 61]] })).toMatchObject({
      score: 1,
      held: { held: 1, of: 1, source: 'check-in' },
    });
  });
});

describe('already there: a bound that the baseline meets is a level to hold', () => {
  test.each<[string, KeyResultSpec, readonly number[], number]>([
    ['to below 2 from 1', { from: 1, to: 2, comparison: 'below' }, [1.5, 2.5], 0.5],
    ['its end is left out', { from: 1, to: 2, comparison: 'below' }, [2], 0],
    ['to above 4 from 5', { from: 5, to: 4, comparison: 'above' }, [4.5, 4], 0.5],
    ['to at most 2 from 1', { from: 1, to: 2, comparison: 'at-most' }, [2, 2], 1],
    ['to at least 4 from 5', { from: 5, to: 4, comparison: 'at-least' }, [4, 3.9], 0.5],
  ])('%s', (_, spec, [first = 0, second], score) => {
    const checkIns: CheckInSpec[] = [
      ['2026-10-05', first],
      ...(second === undefined ? [] : ([[day, second]] as const)),
    ];
    expect(scoreKr({ ...spec, checkIns })).toMatchObject({ kind: 'keep', score });
  });
});

describe('its status', () => {
  /** So many check-ins on the days up to a date, of which the first ones were outside. */
  const history = (outside: number, of: number, asOf = day): Pick<KeyResultSpec, 'checkIns'> => ({
    checkIns: Array.from({ length: of }, (_, at): CheckInSpec => {
      const date = new Date(Date.parse(asOf) - (of - 1 - at) * 86_400_000).toISOString().slice(0, 10);
      return [date, at < outside ? 59 : 61];
    }),
  });

  test.each<[string, KeyResultSpec, string, string, string]>([
    ['held is on track, not done', history(0, 1), day, 'on-track', 'holding'],
    ['held on the due date', history(0, 3, '2026-12-31'), '2026-12-31', 'on-track', 'holding'],
    ['held at 9 of 10', history(1, 10), day, 'on-track', 'holding'],
    // 8/9 = 0.889
    ['held at 8 of 9', history(1, 9), day, 'at-risk', 'not-always-held'],
    ['held now, and hardly before', history(9, 10), day, 'at-risk', 'not-always-held'],
    [
      'held, but the newest is outside',
      {
        checkIns: [
          ['2026-10-05', 61],
          ['2026-11-14', 61],
          [day, 59],
        ],
      },
      day,
      'off-track',
      'not-held',
    ],
    ['stale', { checkIns: [['2026-10-31', 61]] }, day, 'at-risk', 'stale'],
    ['marked done before the due date', { ...history(0, 1), done: true }, day, 'on-track', 'holding'],
    ['always held, past due', history(0, 3, '2026-12-31'), '2027-01-01', 'done', 'held-to-the-end'],
    ['not always held, past due', history(1, 10, '2026-12-31'), '2027-01-01', 'off-track', 'past-due'],
    ['and marked done', { ...history(1, 10, '2026-12-31'), done: true }, '2027-01-01', 'off-track', 'past-due'],
    ['nothing measured', {}, day, 'no-data', 'no-score'],
    ['nothing measured to the end', {}, '2027-01-01', 'off-track', 'past-due'],
    ['nothing measured, marked done', { done: true }, '2027-01-01', 'off-track', 'past-due'],
    ['a level that cannot be read, marked done', { done: true, unread: ['keep'] }, day, 'no-data', 'no-score'],
  ])('%s', (_, spec, asOf, status, reason) => {
    expect(scoreKr({ ...atLeast60, ...spec }, asOf)).toMatchObject({ expected: 1, verdict: { status, reason } });
  });
});
