import { expect, test } from 'vitest';
import { safe, safeLine } from '../../src/text/safe.ts';
import { clip, pad, wrap } from '../../src/text/wrap.ts';

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

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['khách hàng ở lại', 10, ['khách hàng', 'ở lại']],
  ['目標 目標', 6, ['目標', '目標']],
  ['unbreakable', 4, ['unbreakable']],
  ['', 4, ['']],
])('wrap %j to %i columns', (text, columns, lines) => {
  expect(wrap(text, columns)).toEqual(lines);
});

test('clip and pad count columns, not characters', () => {
  expect(clip('目標達成', 5)).toBe('目標…');
  expect(clip('abc', 3)).toBe('abc');
  expect(pad('目', 4)).toBe('目  ');
});
