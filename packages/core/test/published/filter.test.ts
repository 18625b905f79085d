import { expect, test } from 'vitest';
import { filterPublished, publish } from '../../src/index.ts';
import { workspace } from '../support/plan.ts';
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

test('the part of a unit writes out no number of those who support its goals', () => {
  const around = workspace({
    units: [{ name: 'web' }, { name: 'sales' }],
    plans: [
      { for: 'web', objectives: [{ name: 'ship', keyResults: [{ name: 'sold' }, { name: 'own', to: 10 }] }] },
      ...['one', 'two'].map((name, at) => ({
        for: 'sales',
        objectives: [
          {
            name,
            supports: ['ship', 'sold'],
            keyResults: [{ from: 0, to: 100, checkIns: [['2026-11-15', 31 + at] as const] }],
          },
        ],
      })),
    ],
  });
  const explained = (alone: boolean): string => {
    const [plan] = filterPublished(publish(around, scored(around), { alone }), { unit: 'web' }).plans;
    const [objective] = plan?.objectives ?? [];
    return [objective, ...(objective?.keyResults ?? [])].map((each) => each?.explanation).join('\n');
  };
  expect(explained(false)).toContain('(0.31 + 0.32) / 2');
  expect(explained(true)).not.toMatch(/0\.31|0\.32(?!\d)/);
});
