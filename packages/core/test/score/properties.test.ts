import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bound } from '../../src/index.ts';
import { oneObjective } from '../support/plan.ts';
import { first, objectivesOf, scored, scoreKr, scoreOne } from '../support/scored.ts';
import type { CheckInSpec, KeyResultSpec, MilestoneSpec } from '../support/spec.ts';

const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 1e-12, -1e-12, 1e300, -1e300),
);
const date = fc
  .date({ min: new Date('2026-09-01'), max: new Date('2027-02-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const goal = fc.oneof(
  number,
  number.map((times) => ({ times })),
  number.map((plus) => ({ plus })),
);
const comparison = fc.constantFrom('above', 'below', 'at-least', 'at-most');
const bound: fc.Arbitrary<Bound> = fc.oneof(
  fc.record({ kind: comparison, value: number }),
  fc.record({ kind: fc.constant('between' as const), low: number, high: number }),
);
const checkIn = fc
  .tuple(date, fc.oneof(number, fc.constant('60%')), fc.double({ min: 0, max: 1, noNaN: true }))
  .map((each): CheckInSpec => each);
const weight = fc.oneof(fc.integer({ min: -2, max: 9 }), fc.constantFrom('30%', '70%'));
const milestone: fc.Arbitrary<MilestoneSpec> = fc.record(
  { weight, by: date, done: fc.oneof(date, fc.constant(true as const)) },
  { requiredKeys: [] },
);
const keyResult: fc.Arbitrary<KeyResultSpec> = fc.record(
  {
    from: fc.oneof(number, fc.constant('?' as const)),
    to: goal,
    comparison,
    stretch: goal,
    keep: bound,
    unit: fc.constantFrom('', '%', '/5', 'points'),
    cumulative: fc.boolean(),
    direction: fc.record({ way: fc.constantFrom('up', 'down'), by: fc.constantFrom('word', 'verb', 'metric') }),
    unread: fc.constantFrom([], [], [], ['to'], ['from'], ['stretch']),
    by: date,
    weight,
    ambition: fc.constantFrom('committed', 'aspirational'),
    done: date,
    checkIns: fc.array(checkIn, { maxLength: 6 }),
    milestones: fc.array(milestone, { maxLength: 4 }),
    was: fc.array(fc.record({ from: number, to: goal, until: date }), { maxLength: 2 }),
    reviews: fc.array(fc.tuple(date, fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

/** Every number in the values of a score, without the model behind it. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value === null || typeof value !== 'object') return [];
  const hidden = ['keyResult', 'objective', 'measure', 'milestone', 'promise', 'review', 'kpi'];
  return Object.entries(value).flatMap(([key, each]) => (hidden.includes(key) ? [] : numbersOf(each)));
}

describe('for any key result', () => {
  test('every number is finite, the score within [0, 1] and graded', () => {
    fc.assert(
      fc.property(keyResult, date, (spec, asOf) => {
        const score = scoreKr(spec, asOf);
        for (const each of numbersOf(score)) expect(Number.isFinite(each)).toBe(true);
        if (score.score !== undefined) {
          expect(score.score).toBeGreaterThanOrEqual(0);
          expect(score.score).toBeLessThanOrEqual(1);
          // the full mark is for 1 alone
          const most = score.score > 0.95 && score.score < 1 ? 0.1 : 0.0500000001;
          expect(Math.abs((score.grade ?? 9) - score.score)).toBeLessThanOrEqual(most);
          expect(score.grade === 1).toBe(score.score === 1);
        }
        expect(score.band === undefined).toBe(score.score === undefined);
      }),
    );
  });

  test('a part of it that cannot be read leaves no score', () => {
    const part = fc.constantFrom('from', 'to', 'stretch', 'keep');
    fc.assert(
      fc.property(keyResult, part, date, (spec, unread, asOf) => {
        expect(scoreKr({ ...spec, unread: [unread] }, asOf).score).toBeUndefined();
      }),
    );
  });

  test('nothing is green or on track without a score, or on an old number', () => {
    fc.assert(
      fc.property(keyResult, date, (spec, asOf) => {
        const { score, colour, verdict, staleness } = scoreKr(spec, asOf);
        if (verdict?.status === 'on-track') {
          expect(score).toBeDefined();
          expect(staleness?.stale ?? false).toBe(false);
        }
        if (colour === 'green' && score === undefined) expect(verdict?.reason).toBe('marked-done');
      }),
    );
  });

  test('the same text on the same date gives the same numbers', () => {
    fc.assert(
      fc.property(keyResult, date, (spec, asOf) => {
        expect(numbersOf(scoreKr(spec, asOf))).toEqual(numbersOf(scoreKr(spec, asOf)));
      }),
    );
  });

  test('what is dated later changes nothing today', () => {
    fc.assert(
      fc.property(keyResult, checkIn, (spec, later) => {
        const asOf = '2026-11-15';
        fc.pre(later[0] > asOf && (spec.to !== undefined || spec.keep !== undefined));
        const more = { ...spec, checkIns: [...(spec.checkIns ?? []), later] };
        expect(numbersOf(scoreKr(more, asOf))).toEqual(numbersOf(scoreKr(spec, asOf)));
      }),
    );
  });

  test('the closer to the target, the higher the score', () => {
    const level = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(level, level, level, level, (from, to, a, b) => {
        fc.pre(from !== to);
        const up = Math.sign(to - from);
        const [low, high] = (a - b) * up <= 0 ? [a, b] : [b, a];
        const at = (value: number) => scoreKr({ from, to, checkIns: [['2026-11-15', value]] }).score ?? -1;
        expect(at(low)).toBeLessThanOrEqual(at(high));
      }),
    );
  });
});

describe('for any objective', () => {
  const family = fc.array(keyResult, { minLength: 1, maxLength: 6 });
  const clearWeights = fc.array(fc.tuple(keyResult, fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 6 });

  test('the order of its key results does not matter', () => {
    fc.assert(
      fc.property(family, (keyResults) => {
        const forward = scoreOne(keyResults);
        const backward = scoreOne(keyResults.toReversed());
        expect(backward.score ?? -1).toBeCloseTo(forward.score ?? -1, 8);
        expect(backward.status).toBe(forward.status);
        expect(backward.reported).toBe(forward.reported);
      }),
    );
  });

  test('the scale of weights does not matter', () => {
    fc.assert(
      fc.property(clearWeights, fc.constantFrom(2, 10, 0.5), (keyResults, factor) => {
        const weighed = (by: number) =>
          scoreOne(keyResults.map(([spec, weight]) => ({ ...spec, weight: weight * by }))).score;
        expect(weighed(factor) ?? -1).toBeCloseTo(weighed(1) ?? -1, 8);
      }),
    );
  });

  test('its score lies between its lowest and highest key result, a silent one counting 0', () => {
    fc.assert(
      fc.property(family, (keyResults) => {
        const model = oneObjective(keyResults);
        const score = scored(model).objective(first(objectivesOf(model)));
        const parts = score.parts.map((part) => part.score.score ?? 0);
        if (score.score === undefined) expect(score.reported).toBe(0);
        else {
          expect(score.score).toBeGreaterThanOrEqual(Math.min(...parts) - 1e-8);
          expect(score.score).toBeLessThanOrEqual(Math.max(...parts) + 1e-8);
        }
      }),
    );
  });
});
