import { expect, test } from 'vitest';
import { plainLabel, plainMessage } from '../src/plain.ts';

test('what looks like an icon in a plan stays text', () => {
  expect(plainLabel('Costs $(error) $5 (five)')).toBe('Costs \\$(error) $5 (five)');
});

test('what looks like a link in a plan is none', () => {
  expect(plainMessage('[go](command:workbench.action.quit) [x]')).toBe('[go] (command:workbench.action.quit) [x]');
});
