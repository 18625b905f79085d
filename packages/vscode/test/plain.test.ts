import { expect, test } from 'vitest';
import { plainLabel, plainMessage, plainWords } from '../src/plain.ts';

test('what looks like an icon in a plan stays text', () => {
  expect(plainLabel('Costs $(error) $5 (five)')).toBe('Costs \\$(error) $5 (five)');
});

test('what looks like a link in a plan is none', () => {
  expect(plainMessage('[go](command:workbench.action.quit) [x]')).toBe('[go] (command:workbench.action.quit) [x]');
});

test('what a text of the server marks as code stands without its marks', () => {
  expect(plainWords('Write `by 2026-12-31` or `until`.')).toBe('Write by 2026-12-31 or until.');
});
