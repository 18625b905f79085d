import { expect, test } from 'vitest';
import { applyPublishedDelta, type Published, publish, publishedDelta } from '../../src/index.ts';
import { scored } from '../support/scored.ts';
import { agency } from './agency.ts';

const model = agency();
const on = (asOf: string): Published => publish(model, scored(model, asOf));

test('nothing changed → every item is named by its index', () => {
  const before = on('2026-11-15');
  const delta = publishedDelta(before, on('2026-11-15'));
  expect(delta.plans).toEqual(before.plans.map((_, index) => index));
  expect(delta.kpis).toEqual([0, 1]);
});

test('one plan changed → only that one is written out', () => {
  const before = on('2026-11-15');
  const after = { ...before, plans: before.plans.map((plan, at) => (at === 1 ? { ...plan, title: 'Renamed' } : plan)) };
  expect(publishedDelta(before, after).plans.map((entry) => typeof entry)).toEqual(
    before.plans.map((_, index) => (index === 1 ? 'object' : 'number')),
  );
});

test('applied to what it was made from, a delta gives the later workspace; what is the same stays the same object', () => {
  const before = on('2026-11-15');
  const after = on('2026-12-01');
  const applied = applyPublishedDelta(before, publishedDelta(before, after));
  expect(applied).toEqual(after);
  expect(applied?.cycles[0]).toBe(before.cycles[0]);
});

test('a delta of another base is refused', () => {
  const before = on('2026-11-15');
  const delta = publishedDelta(before, before);
  expect(applyPublishedDelta({ ...before, plans: [] }, delta)).toBeUndefined();
});
