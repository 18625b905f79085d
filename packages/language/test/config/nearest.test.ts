import { expect, test } from 'vitest';
import { nearest } from '../../src/config/index.ts';

const ids = ['kr-activity', 'kr-no-owner', 'kpi-no-owner', 'syntax', 'stale'];

test.each([
  ['kr-activty', ['kr-activity']],
  ['KR-ACTIVITY', ['kr-activity']],
  ['no-owner', ['kr-no-owner', 'kpi-no-owner']],
  ['sytnax', ['syntax']],
  ['quarterly-report', []],
  ['x'.repeat(100_000), []],
])('%s', (word, expected) => {
  expect(nearest(word, ids)).toEqual(expected);
});
