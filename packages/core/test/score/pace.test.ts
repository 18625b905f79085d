import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/index.ts';
import { oneObjective } from '../support/plan.ts';
import { first, objectivesOf, scored, scoreKr } from '../support/scored.ts';
import { type KeyResultSpec, q4 } from '../support/spec.ts';

const move = { from: 0, to: 100 } as const;
/** A fresh check-in on the day itself. */
const now = (value: number, asOf: string): Pick<KeyResultSpec, 'checkIns'> => ({ checkIns: [[asOf, value]] });

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
  test.each<[string, KeyResultSpec, string, string | undefined, string | undefined]>([
    ['score 1', { ...move, ...now(100, '2026-11-15') }, '2026-11-15', 'done', 'reached'],
    ['score 1 past due', { ...move, ...now(100, '2026-11-15') }, '2027-01-01', 'done', 'reached'],
    ['marked done', { ...move, ...now(50, '2026-11-15'), done: true }, '2026-11-15', 'done', 'marked-done'],
    [
      'done from its day',
      { ...move, ...now(50, '2026-10-10'), done: '2026-10-20' },
      '2026-10-19',
      'on-track',
      'on-pace',
    ],
    ['done on its day', { ...move, ...now(50, '2026-10-10'), done: '2026-10-20' }, '2026-10-20', 'done', 'marked-done'],
    ['dropped', { ...move, ...now(100, '2026-11-15'), dropped: 'no budget' }, '2026-11-15', 'dropped', 'dropped'],
    ['past due', { ...move, ...now(99, '2026-12-31') }, '2027-01-01', 'off-track', 'past-due'],
    ['past due without a score', { ...move }, '2027-01-01', 'off-track', 'past-due'],
    ['due today is not past', { ...move, ...now(99, '2026-12-31') }, '2026-12-31', 'on-track', 'on-pace'],
    ['before the start', { ...move, ...now(10, '2026-09-20') }, '2026-09-30', 'not-started', 'before-start'],
    // 9 of 92 = 0.098; 10 of 92 = 0.109
    ['early and silent', { ...move }, '2026-10-09', 'not-started', 'early'],
    ['silent', { ...move }, '2026-10-10', 'no-data', 'no-score'],
    // expected 0.5: on track from 0.45, at risk from 0.35
    ['on pace', { ...move, ...now(45, '2026-11-15') }, '2026-11-15', 'on-track', 'on-pace'],
    ['just behind', { ...move, ...now(44.9, '2026-11-15') }, '2026-11-15', 'at-risk', 'behind'],
    ['at the lower end', { ...move, ...now(35, '2026-11-15') }, '2026-11-15', 'at-risk', 'behind'],
    ['far behind', { ...move, ...now(34.9, '2026-11-15') }, '2026-11-15', 'off-track', 'far-behind'],
    ['stale after 14 days', { ...move, ...now(60, '2026-10-31') }, '2026-11-15', 'at-risk', 'stale'],
    ['fresh on the 14th day', { ...move, ...now(60, '2026-11-01') }, '2026-11-15', 'on-track', 'on-pace'],
    ['judged', { ...now(0.45, '2026-11-15') }, '2026-11-15', 'on-track', 'on-pace'],
    ['a grade is not stale', { reviews: [['2026-10-02', 0.6]] }, '2026-11-15', 'on-track', 'on-pace'],
    ['unmeasured', {}, '2026-11-15', 'no-data', 'no-score'],
  ])('%s', (_, spec, asOf, status, reason) => {
    expect(scoreKr(spec, asOf).verdict).toMatchObject({ status, reason });
  });

  const keep = { keep: { kind: 'at-least', value: 60 } } as const;
  test.each<[string, KeyResultSpec, string, string, string]>([
    ['held is on track, not done', { ...keep, ...now(63, '2026-11-15') }, '2026-11-15', 'on-track', 'on-pace'],
    ['held on the due date', { ...keep, ...now(63, '2026-12-31') }, '2026-12-31', 'on-track', 'on-pace'],
    ['held after the due date', { ...keep, ...now(63, '2026-12-31') }, '2027-01-01', 'done', 'held-to-the-end'],
    ['lost', { ...keep, ...now(59, '2026-11-15') }, '2026-11-15', 'off-track', 'far-behind'],
    [
      'marked done before the due date',
      { ...keep, ...now(63, '2026-11-15'), done: true },
      '2026-11-15',
      'on-track',
      'on-pace',
    ],
  ])('keep: %s', (_, spec, asOf, status, reason) => {
    expect(scoreKr(spec, asOf)).toMatchObject({ expected: 1, verdict: { status, reason } });
  });

  test('a closed plan has none', () => {
    expect(
      scoreKr({ ...move, ...now(45, '2026-11-15') }, '2026-11-15', { plan: { state: 'closed' } }).verdict,
    ).toBeUndefined();
  });

  test('a key result of a dropped objective is dropped with it', () => {
    const model = oneObjective([{ ...move }]);
    const dropped = { ...first(objectivesOf(model)), dropped: { reason: undefined } };
    const keyResult = { ...first(dropped.keyResults), objective: dropped };
    expect(scored(model).keyResult(keyResult).verdict?.status).toBe('dropped');
  });

  test('settings move the shares', () => {
    const model = oneObjective([{ ...move, ...now(44, '2026-11-15') }]);
    const lenient = { ...defaultSettings, pace: { ...defaultSettings.pace, onTrack: 0.8, atRisk: 0.5 } };
    const keyResult = first(first(objectivesOf(model)).keyResults);
    expect(scored(model, '2026-11-15', lenient).keyResult(keyResult).verdict?.status).toBe('on-track');
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
