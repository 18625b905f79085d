import { expect, it } from 'vitest';
import { wayTo } from '../src/workspace/uris.ts';

it.each([
  ['file:///work/plans', 'file:///work/plans/data.csv', 'data.csv'],
  ['file:///work/plans', 'file:///work/plans/a%20b/data.csv', 'a b/data.csv'],
  ['file:///work/plans/2026', 'file:///work/data/nps.csv', '../../data/nps.csv'],
  ['file:///work/plans', 'file:///work/plans-2/data.csv', '../plans-2/data.csv'],
  ['file:///', 'file:///data.csv', 'data.csv'],
])('from %s the way to %s is %s', (folder, file, way) => {
  expect(wayTo(file, folder)).toBe(way);
});
