import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chosenCycles } from '../../../src/page/model/cycles.ts';
import { indexScored } from '../../../src/page/model/elements.ts';
import { type Filter, noFilter } from '../../../src/page/model/filter.ts';
import { summaryOf } from '../../../src/page/model/summary.ts';
import { scored } from '../support/scored.ts';

const plan = readFileSync(join(import.meta.dirname, '../fixtures/harbour.okr'), 'utf8');
const summary = (filter: Partial<Filter> = {}, asOf = '2026-11-15') => {
  const published = scored(plan, { asOf });
  return summaryOf(published, indexScored(published), { ...noFilter, ...filter });
};

test('the one unit that all are in heads the page, with the score that was published for it', () => {
  const { owner, cycle, rollUp, reported, of } = summary();
  expect([owner?.id, cycle?.name, rollUp?.grade]).toEqual(['unit:harbour', '2026-Q4', 0.4]);
  expect([reported, of]).toEqual([12, 13]);
});

test('counting through the filter and counting what was published agree', () => {
  const { statuses, reported, of } = summary();
  expect(summary({ unit: 'harbour' })).toMatchObject({ statuses, reported, of });
});

test('statuses are counted whatever statuses are asked for, and of what is filtered otherwise', () => {
  expect(summary({ statuses: ['done'] }).statuses).toEqual(summary().statuses);
  expect(summary({ unit: 'online' })).toMatchObject({ reported: 2, of: 2, owner: { id: 'unit:online' } });
  expect(summary({ owner: '@ana.wu' }).rollUp?.grade).toBe(0.8);
});

test.each([
  ['2026-11-15', null, ['2026-Q4']],
  ['2026-08-15', null, ['2026-Q3']],
  ['2027-02-01', null, ['2026-Q4']],
  ['2020-01-01', null, ['2026-Q3']],
  ['2026-11-15', '*', ['2026-Q3', '2026-Q4']],
  ['2026-11-15', '2026-Q3', ['2026-Q3']],
  ['2026-11-15', 'gone', ['2026-Q4']],
])('on %s, asked for %s, the cycles are %s', (asOf, asked, names) => {
  expect(chosenCycles(scored(plan, { asOf }), asked).map(({ name }) => name)).toEqual(names);
});
