import { expect, test } from 'vitest';
import { readUnit } from '../../src/quantity/unit.ts';
import { writeWithUnit } from '../../src/quantity/write.ts';

test.each([
  // number, magnitude, unit → written
  ['45', '', '', '45'],
  ['2.4', 'M', '', '2.4M'],
  ['2,4', 'tỷ', '', '2,4 tỷ'],
  ['500', 'K', '', '500K'],
  ['30', 'tr', 'đồng', '30tr đồng'],
  ['3,2', 'tỷ', 'đồng', '3,2 tỷ đồng'],
  ['25', '', '%', '25%'],
  ['10', '', '% số hạng mục', '10% số hạng mục'],
  ['9', '', '/10', '9/10'],
  ['9', 'k', '/tháng', '9k /tháng'],
  ['45', '', 'points', '45 points'],
  ['2.4', 'M', '$', '$2.4M'],
  ['-2.4', 'M', '$', '-$2.4M'],
  ['−2.4', '', '$', '−$2.4'],
  ['+5', '', '€', '+€5'],
  ['5', '', '$/khách', '$5/khách'],
  ['5', '', 'USD', '5 USD'],
  ['5', '', 'đ', '5 đ'],
  ['5', '', '₫', '5 ₫'],
  ['5', '', 'VND', '5 VND'],
])('%s, %s and %s are written %s %s', (number, magnitude, unit, written) => {
  expect(writeWithUnit(number, magnitude, readUnit(unit))).toBe(written);
});
