import { analyse, defaultConfig } from '@okr/analysis';
import { expect, test } from 'vitest';
import { generatePlan } from './generate.ts';
import { median } from './measure.ts';

test.each(['en', 'vi'] as const)('a generated plan (%s) has the lines asked for and no error', (language) => {
  const text = generatePlan({ language, lines: 400, seed: 3 });
  expect(text.split('\n').length).toBeGreaterThanOrEqual(400);
  const { diagnostics, workspace } = analyse([{ path: 'plan.okr', text }], {
    asOf: '2026-11-30',
    config: defaultConfig,
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(workspace.plans.flatMap((plan) => plan.objectives).length).toBeGreaterThan(10);
});

test('the same seed gives the same plan, another seed another', () => {
  const plan = (seed: number) => generatePlan({ language: 'en', lines: 100, seed });
  expect(plan(1)).toBe(plan(1));
  expect(plan(1)).not.toBe(plan(2));
});

test('the median of an even number of values lies between the middle two', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5]);
});
