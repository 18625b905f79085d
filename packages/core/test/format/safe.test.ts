import { expect, test } from 'vitest';
import { safe, safeLine } from '../../src/index.ts';

test.each([
  ['\u001b[2Jgone', '␛[2Jgone'],
  ['a\u0000b\u007f', 'a␀b␡'],
  ['\u009b31m', '\uFFFD31m'],
  ['abc\u202Edef', 'abc\uFFFDdef'],
  ['mục tiêu 👨‍👩‍👧\n\tx', 'mục tiêu 👨‍👩‍👧\n\tx'],
])('safe: %j', (text, expected) => {
  expect(safe(text)).toBe(expected);
});

test('safeLine keeps one line', () => {
  expect(safeLine('a\r\n\tb\u2028c')).toBe('a b c');
});
