import { describe, expect, test } from 'vitest';
import { defaultSettings, type ScoringSettings } from '../../src/index.ts';
import { oneObjective } from '../support/plan.ts';
import { first, objectivesOf, scored, scoreKr } from '../support/scored.ts';
import { type KeyResultSpec, type PlanSpec, q4 } from '../support/spec.ts';

const move = { from: 0, to: 100 } as const;
/** A fresh check-in on the day itself. */
const now = (value: number | string, asOf: string): Pick<KeyResultSpec, 'checkIns'> => ({ checkIns: [[asOf, value]] });

describe('elapsed', () => {
  test.each([
    ['2026-11-15', 46, 0.5],
    ['2026-10-01', 1, 0.010869565],
    ['2026-12-31', 92, 1],
    ['2026-09-30', 0, 0],
    ['2027-01-10', 102, 1],
  ])('on %s it is day %i of 92', (asOf, day, elapsed) => {
    expect(scoreKr({ ...move }, asOf)).toMatchObject({ pace: { day, days: 92, elapsed }, expected: elapsed });
  });

  test('`by` is the due date; the start stays the cycle’s', () => {
    // 15 November of 1 October to 30 November: 46 / 61
    expect(scoreKr({ ...move, by: '2026-11-30' }).pace).toMatchObject({ day: 46, days: 61, daysLeft: 15 });
  });

  test('without a cycle the first check-in is the start', () => {
    const outside = { plan: { cycle: null } };
    // 6 November to 25 November are 20 days, 15 November is day 10
    const score = scoreKr({ ...move, by: '2026-11-25', checkIns: [['2026-11-06', 50]] }, '2026-11-15', outside);
    expect(score.pace).toMatchObject({ start: '2026-11-06', elapsed: 0.5 });
    expect(scoreKr({ ...move, by: '2026-11-25' }, '2026-11-15', outside)).toMatchObject({
      pace: undefined,
      verdict: undefined,
    });
    expect(scoreKr({ ...move, ...now(1, '2026-11-15') }, '2026-11-15', outside).verdict).toBeUndefined();
  });

  test('a due date before the start leaves no division by zero', () => {
    expect(scoreKr({ ...move, by: '2026-09-30' }, '2026-10-01').pace).toMatchObject({ days: 1, elapsed: 1 });
  });
});

describe('status: the first row that fits', () => {
  const day = '2026-11-15';
  test.each<[string, KeyResultSpec, string, string | undefined, string | undefined]>([
    ['score 1', { ...move, ...now(100, day) }, day, 'done', 'reached'],
    ['score 1 past due', { ...move, ...now(100, day) }, '2027-01-01', 'done', 'reached'],
    ['score 1 before the start', { ...move, ...now(100, '2026-09-20') }, '2026-09-30', 'done', 'reached'],
    ['marked done', { ...move, ...now(50, day), done: true }, day, 'done', 'marked-done'],
    ['marked done without a score', { ...move, done: true }, day, 'done', 'marked-done'],
    [
      'done from its day',
      { ...move, ...now(50, '2026-10-10'), done: '2026-10-20' },
      '2026-10-19',
      'on-track',
      'on-pace',
    ],
    ['done on its day', { ...move, ...now(50, '2026-10-10'), done: '2026-10-20' }, '2026-10-20', 'done', 'marked-done'],
    ['dropped', { ...move, ...now(100, day), dropped: 'no budget' }, day, 'dropped', 'dropped'],
    ['past due', { ...move, ...now(99, '2026-12-31') }, '2027-01-01', 'off-track', 'past-due'],
    ['past due without a score', { ...move }, '2027-01-01', 'off-track', 'past-due'],
    ['due today is not past', { ...move, ...now(99, '2026-12-31') }, '2026-12-31', 'on-track', 'on-pace'],
    [
      'due before the start',
      { ...move, by: '2026-09-15', ...now(50, '2026-09-10') },
      '2026-09-20',
      'off-track',
      'past-due',
    ],
    ['before the start', { ...move, ...now(10, '2026-09-20') }, '2026-09-30', 'not-started', 'before-start'],
    ['before the start, silent', { ...move }, '2026-09-30', 'not-started', 'before-start'],
    // 9 of 92 = 0.098; 10 of 92 = 0.109
    ['early and silent', { ...move }, '2026-10-09', 'not-started', 'early'],
    ['silent', { ...move }, '2026-10-10', 'no-data', 'no-score'],
    // expected 0.5: on track at most 0.1 behind, at risk at most 0.2
    ['on pace', { ...move, ...now(50, day) }, day, 'on-track', 'on-pace'],
    ['exactly 0.1 behind', { ...move, ...now(40, day) }, day, 'on-track', 'on-pace'],
    ['a hair more', { ...move, ...now(39.9, day) }, day, 'at-risk', 'behind'],
    ['exactly 0.2 behind', { ...move, ...now(30, day) }, day, 'at-risk', 'behind'],
    ['a hair more than that', { ...move, ...now(29.9, day) }, day, 'off-track', 'far-behind'],
    // 31 December: 1 expected; 0.9 and 0.7 of it
    ['0.9 of it at the end', { ...move, ...now(90, '2026-12-31') }, '2026-12-31', 'on-track', 'on-pace'],
    ['less at the end', { ...move, ...now(89.9, '2026-12-31') }, '2026-12-31', 'at-risk', 'behind'],
    ['0.7 of it at the end', { ...move, ...now(70, '2026-12-31') }, '2026-12-31', 'at-risk', 'behind'],
    ['less than that at the end', { ...move, ...now(69.9, '2026-12-31') }, '2026-12-31', 'off-track', 'far-behind'],
    // 8 December is day 69: 0.75 expected; 0.7 × 0.75 = 0.525 is less than 0.75 − 0.2
    ['0.7 of 0.75', { ...move, ...now(52.5, '2026-12-08') }, '2026-12-08', 'at-risk', 'behind'],
    ['less than 0.7 of 0.75', { ...move, ...now(52.4, '2026-12-08') }, '2026-12-08', 'off-track', 'far-behind'],
    // the first day: 0.011 expected, so that a baseline is on track and a loss is told
    [
      'at its baseline on the first day',
      { from: 30, to: 45, ...now(30, '2026-10-01') },
      '2026-10-01',
      'on-track',
      'on-pace',
    ],
    [
      'a loss of 0.2 on the first day',
      { from: 30, to: 45, ...now(27, '2026-10-01') },
      '2026-10-01',
      'off-track',
      'far-behind',
    ],
    ['stale after 14 days', { ...move, ...now(60, '2026-10-31') }, day, 'at-risk', 'stale'],
    ['fresh on the 14th day', { ...move, ...now(60, '2026-11-01') }, day, 'on-track', 'on-pace'],
    ['stale and behind is behind', { ...move, ...now(35, '2026-10-31') }, day, 'at-risk', 'behind'],
    ['judged', { ...now(0.4, day) }, day, 'on-track', 'on-pace'],
    ['a judged one goes stale', { ...now(0.6, '2026-10-31') }, day, 'at-risk', 'stale'],
    ['a grade is not stale', { reviews: [['2026-10-02', 0.6]] }, day, 'on-track', 'on-pace'],
    ['unmeasured', {}, day, 'no-data', 'no-score'],
  ])('%s', (_, spec, asOf, status, reason) => {
    expect(scoreKr(spec, asOf).verdict).toMatchObject({ status, reason });
  });

  test('elapsed is exactly 0.1 on the first of ten days: silence is no data then', () => {
    const sprint = { plan: { cycle: { id: 'sprint', start: '2026-10-01', end: '2026-10-10' } } };
    expect(scoreKr(move, '2026-10-01', sprint)).toMatchObject({
      pace: { elapsed: 0.1 },
      verdict: { reason: 'no-score' },
    });
    const eleven = { plan: { cycle: { id: 'sprint', start: '2026-10-01', end: '2026-10-11' } } };
    expect(scoreKr(move, '2026-10-01', eleven).verdict?.reason).toBe('early');
  });

  test.each<[string, KeyResultSpec, string, string]>([
    // 76 / 95 = 0.8 says nothing of the way made: 0.5 would be on track
    ['in %', { to: 95, unit: '%', ...now('76%', day) }, 'at-risk', 'assumed-baseline'],
    ['out of 5', { to: 4.5, unit: '/5', ...now(4, day) }, 'at-risk', 'assumed-baseline'],
    ['with a bound', { to: 95, comparison: 'at-least', ...now(76, day) }, 'at-risk', 'assumed-baseline'],
    ['a plain number', { to: 95, ...now(76, day) }, 'on-track', 'on-pace'],
    ['a baseline that is written', { from: 0, to: 95, unit: '%', ...now('76%', day) }, 'on-track', 'on-pace'],
    ['a running total', { cumulative: true, to: 95, unit: '%', ...now('76%', day) }, 'on-track', 'on-pace'],
    ['until it is done', { to: 95, unit: '%', ...now('95%', day) }, 'done', 'reached'],
    ['far behind it is off track', { to: 95, unit: '%', ...now('19%', day) }, 'off-track', 'far-behind'],
  ])('from a 0 that is assumed: %s', (_, spec, status, reason) => {
    expect(scoreKr(spec).verdict).toMatchObject({ status, reason });
  });

  test.each<[string, KeyResultSpec, PlanSpec]>([
    ['closed', { ...move, ...now(45, day) }, { state: 'closed' }],
    ['without a due date', { ...move, ...now(45, day) }, { cycle: null }],
    ['without a start', { ...move, by: '2026-12-31' }, { cycle: null }],
  ])('none: %s', (_, spec, plan) => {
    expect(scoreKr(spec, day, { plan })).toMatchObject({ verdict: undefined });
  });

  test('a draft has one', () => {
    expect(scoreKr(move, day, { plan: { state: 'draft' } }).verdict?.status).toBe('no-data');
  });

  test('a key result of a dropped objective is dropped with it', () => {
    const model = oneObjective([{ ...move }]);
    const dropped = { ...first(objectivesOf(model)), dropped: { reason: undefined } };
    const keyResult = { ...first(dropped.keyResults), objective: dropped };
    expect(scored(model).keyResult(keyResult).verdict?.status).toBe('dropped');
  });

  test('settings move the shares and the grace', () => {
    const statusWith = (pace: Partial<ScoringSettings['pace']>, value: number) => {
      const model = oneObjective([{ ...move, ...now(value, day) }]);
      const settings = { ...defaultSettings, pace: { ...defaultSettings.pace, ...pace } };
      return scored(model, day, settings).keyResult(first(first(objectivesOf(model)).keyResults)).verdict?.status;
    };
    // without a grace 0.9 × 0.5 and 0.7 × 0.5
    const strict = { onTrackGrace: 0, atRiskGrace: 0 };
    expect(statusWith(strict, 45)).toBe('on-track');
    expect(statusWith(strict, 44)).toBe('at-risk');
    expect(statusWith(strict, 34)).toBe('off-track');
    // 0.6 × 0.5
    expect(statusWith({ ...strict, onTrack: 0.6 }, 30)).toBe('on-track');
    expect(statusWith({ onTrackGrace: 0.3, atRiskGrace: 0.4 }, 20)).toBe('on-track');
  });
});

describe('stale: twice the rhythm of the cycle', () => {
  test.each([
    ['daily', '2026-10-12', '2026-10-13'],
    ['weekly', '2026-10-24', '2026-10-25'],
    ['biweekly', '2026-11-07', '2026-11-08'],
    ['monthly', '2026-12-10', '2026-12-11'],
    ['quarterly', '2027-04-10', '2027-04-11'],
    ['yearly', '2028-10-10', '2028-10-11'],
  ] as const)('%s: fresh on %s, stale on %s', (rhythm, fresh, stale) => {
    const around = { plan: { cycle: { ...q4, rhythm } } };
    const spec = { ...move, checkIns: [['2026-10-10', 50]] } as const;
    expect(scoreKr(spec, fresh, around).staleness?.stale).toBe(false);
    expect(scoreKr(spec, stale, around).staleness?.stale).toBe(true);
  });
});
