import { expect, test } from 'vitest';
import { defaultSettings, PublishMemory, publish, ScoreMemory, scoreWorkspace } from '../../src/index.ts';
import { agency } from './agency.ts';

const model = agency();
const scores = new ScoreMemory();
const memory = new PublishMemory();
const remembered = (asOf: string, names: string) =>
  publish(model, scoreWorkspace(model, { asOf, settings: defaultSettings, memory: scores }), {
    memory,
    fileName: ({ path }) => `${names}${path}`,
  });
const fresh = (asOf: string, names: string) =>
  publish(model, scoreWorkspace(model, { asOf, settings: defaultSettings }), {
    fileName: ({ path }) => `${names}${path}`,
  });

test('what has not changed is the same object again', () => {
  const before = remembered('2026-11-15', '');
  const after = remembered('2026-11-15', '');
  expect(after).toEqual(fresh('2026-11-15', ''));
  for (const [index, plan] of after.plans.entries()) expect(plan).toBe(before.plans[index]);
  for (const [index, kpi] of after.kpis.entries()) expect(kpi).toBe(before.kpis[index]);
});

test.each([
  ['2026-12-01', ''],
  ['2026-11-15', 'file:///'],
  ['2026-10-01', ''],
])('another day or other names → all as without a memory (%s %s)', (asOf, names) => {
  remembered('2026-11-15', '');
  expect(remembered(asOf, names)).toEqual(fresh(asOf, names));
});
