import { expect, test } from 'vitest';
import { formatRate } from '../../src/format/rate.ts';
import { readUnit } from '../../src/quantity/unit.ts';

test.each([
  [0.903, 'points', '+0.9 points', '+0,9 points'],
  [-3.804, '', '−3.8', '−3,8'],
  [0.0452, 'tỷ đồng', '+0.045 tỷ đồng', '+0,045 tỷ đồng'],
  [3043.48, 'USD', '+3,043 USD', '+3.043 USD'],
  [9.96, 'hours', '+10 hours', '+10 hours'],
  [1.25, '%', '+1.3 pp', '+1,3 điểm %'],
  [-0.062, '/5', '−0.062 points', '−0,062 điểm'],
  [-1, '/5', '−1 point', '−1 điểm'],
  [1, '%', '+1 pp', '+1 điểm %'],
  [0, 'points', '+0 points', '+0 points'],
])('%d %s a week is %s', (value, unit, en, vi) => {
  expect(formatRate(value, readUnit(unit), 'en')).toBe(en);
  expect(formatRate(value, readUnit(unit), 'vi')).toBe(vi);
});
