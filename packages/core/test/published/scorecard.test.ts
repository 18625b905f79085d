import { expect, test } from 'vitest';
import {
  applyPublishedDelta,
  defaultSettings,
  filterPublished,
  type Published,
  type PublishedScorecard,
  PublishMemory,
  type PublishOptions,
  publish,
  publishedDelta,
} from '../../src/index.ts';
import { salesTeam } from '../support/cards.ts';
import { workspace } from '../support/plan.ts';
import { scored } from '../support/scored.ts';

const model = salesTeam();
const on = (asOf: string, options: PublishOptions = {}): Published => publish(model, scored(model, asOf), options);
const listed = (cards: readonly PublishedScorecard[]) =>
  cards.map(({ unit, person, cycle, current, total }) => [unit ?? person, cycle, current, total]);

test('a card for each unit and person with KPIs, of each period with a number and of the current one', () => {
  // Sales in Q4: 50% × 4 + 30% × 3 + 20% × 1; in Q3 only revenue has a number: 50% × 5 + 30% × 1 + 20% × 1.
  expect(listed(on('2026-11-15').scorecards)).toEqual([
    ['sales', '2026-Q3', false, 3],
    ['sales', '2026-Q4', true, 3.1],
    ['@an', '2026-Q4', true, 5],
  ]);
});

test('a card says all of itself', () => {
  const [, card] = on('2026-11-15').scorecards;
  expect(card).toMatchObject({
    unit: 'sales',
    person: null,
    cycle: '2026-Q4',
    start: '2026-10-01',
    end: '2026-12-31',
    counted: 3,
    reported: 2,
    of: 4,
    file: 'plan.okr',
    explanation: `Total 50% × 4 + 30% × 3 + 20% × 1 = 3.10 of 5
2 of 3 KPIs have a number in this period; 1 without a number counts as 1
1 skipped: neither a scale nor a target`,
  });
  expect(card?.rows).toMatchObject([
    { kpi: 'revenue', weight: 0.5, share: 0.5, value: 101, rating: 4, attainment: 4, basis: 'rating', until: null },
    { kpi: 'csat', share: 0.3, health: 'watch', rating: null, attainment: 3, basis: 'health', leftOut: null },
    { kpi: 'returns', share: 0.2, value: null, date: null, attainment: 1, basis: 'no-actual' },
    { kpi: 'visits', share: null, value: 40, date: '2026-11-02', attainment: null, basis: null, leftOut: 'no-levels' },
  ]);
});

test('of a number of last quarter the row says until when what judged it was in force', () => {
  const [card] = on('2026-11-15').scorecards;
  expect(card?.rows[0]).toMatchObject({ value: 95, date: '2026-09-30', rating: 5, until: '2026-09-30' });
  expect(card?.rows[0]?.reason).toBe(
    '95: rating 5, 4 of 4 thresholds reached (60 · 70 · 80 · 90); judged by the old scale (until 30 Sep 2026)',
  );
});

test.each([
  ['2026', [3.1, 5]],
  ['tháng 10/2026', [3.1]],
  ['2026-11', [1, 5]],
  // It has not begun, or nobody has a number in it.
  ['2027-Q1', []],
  ['2026-Q1', []],
  ['the year of the fox', []],
])('a period that is asked for has its cards too: %s', (cycle, totals) => {
  const { scorecards } = filterPublished(on('2026-11-15', { cycle }), { cycle });
  expect(scorecards.map(({ total }) => total)).toEqual(totals);
});

test('a card is found by its unit and by its person', () => {
  const document = on('2026-11-15');
  const owners = (wanted: Parameters<typeof filterPublished>[1]) =>
    filterPublished(document, wanted).scorecards.map(({ unit, person, cycle }) => `${unit ?? person} ${cycle}`);
  expect(owners({ owner: 'an' })).toEqual(['@an 2026-Q4']);
  expect(owners({ unit: 'SALES' })).toEqual(['sales 2026-Q3', 'sales 2026-Q4']);
  expect(owners({ cycle: 'Q3 2026' })).toEqual(['sales 2026-Q3']);
  expect(filterPublished(document, { owner: '@an' }).kpis.map(({ name }) => name)).toEqual(['calls']);
});

test('a person’s KPI without an owner is the person’s own', () => {
  expect(on('2026-11-15').kpis.map(({ name, for: whose, owners }) => [name, whose, owners])).toEqual([
    ['revenue', 'sales', []],
    ['csat', 'sales', []],
    ['returns', 'sales', []],
    ['visits', 'sales', []],
    ['calls', '@an', ['@an']],
  ]);
});

test('a KPI says its weight and what it was held against before', () => {
  expect(on('2026-11-15').kpis[0]).toMatchObject({
    weight: 0.5,
    promises: [{ until: '2026-09-30', targetBound: null, alertBound: null, scale: [60, 70, 80, 90], because: null }],
  });
});

test('cards of files that are left out are left out', () => {
  expect(on('2026-11-15', { leaveOut: () => true }).scorecards).toEqual([]);
});

test('with a memory, what has not changed is the same object, and what has is made anew', () => {
  const memory = new PublishMemory();
  const before = on('2026-11-15', { memory });
  const again = on('2026-11-15', { memory });
  expect(again.scorecards.length).toBeGreaterThan(0);
  for (const [index, card] of again.scorecards.entries()) expect(card).toBe(before.scorecards[index]);
  expect(on('2027-01-15', { memory })).toEqual(on('2027-01-15'));
  expect(on('2026-11-15', { memory, language: 'vi' })).toEqual(on('2026-11-15', { language: 'vi' }));
});

test('every list of a published workspace is in the delta', () => {
  const before = on('2026-11-15');
  const lists = Object.entries(before).filter(([, value]) => Array.isArray(value));
  for (const [name, list] of lists) {
    const after: Published = { ...before, [name]: list.slice(1) };
    const applied = applyPublishedDelta(before, publishedDelta(before, after));
    expect(applied, name).toEqual(after);
  }
  expect(lists.map(([name]) => name)).toContain('scorecards');
});

test('a delta that names a card which is not there is refused', () => {
  const before = on('2026-11-15');
  expect(applyPublishedDelta({ ...before, scorecards: [] }, publishedDelta(before, before))).toBeUndefined();
});

test('a workspace without KPIs that are somebody’s has no cards', () => {
  const without = workspace({ kpis: [{ name: 'a', target: { kind: 'at-least', value: 1 } }] });
  expect(publish(without, scored(without)).scorecards).toEqual([]);
});

test('a fiscal year shifts the quarters', () => {
  const settings = { ...defaultSettings, fiscalYearStart: 4 };
  const { scorecards } = publish(model, scored(model, '2026-11-15', settings));
  expect(scorecards.filter(({ person }) => person !== null)).toMatchObject([
    { cycle: '2026-Q3', start: '2026-10-01', end: '2026-12-31' },
  ]);
});
