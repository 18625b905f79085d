import { expect, test } from 'vitest';
import { filterPublished, publish } from '../../src/index.ts';
import { scored } from '../support/scored.ts';
import { agency } from './agency.ts';

const model = agency();
const published = publish(model, scored(model));
const titlesIn = (cycle: string) => filterPublished(published, { cycle }).plans.map(({ title, unit }) => title ?? unit);

test('a cycle is found however its period is written', () => {
  const inFourth = titlesIn('2026-Q4');
  expect(inFourth.length).toBeGreaterThan(0);
  expect(inFourth.length).toBeLessThan(published.plans.length);
  for (const written of ['Q4 2026', 'Q4/2026', 'q4 2026', 'quý IV/2026', 'quý 4 năm 2026']) {
    expect(titlesIn(written), written).toEqual(inFourth);
  }
});

test('a cycle that no plan is in leaves none', () => {
  expect(titlesIn('2031-Q1')).toEqual([]);
  expect(titlesIn('the year of the fox')).toEqual([]);
});
