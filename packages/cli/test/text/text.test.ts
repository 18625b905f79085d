import { expect, test } from 'vitest';
import { characters, widthOf } from '../../src/text/width.ts';
import { clip, wrap } from '../../src/text/wrap.ts';

test.each([
  ['one two three', 7, ['one two', 'three']],
  ['khách hàng ở lại', 10, ['khách hàng', 'ở lại']],
  ['目標 目標', 6, ['目標', '目標']],
  ['unbreakable', 4, ['unbreakable']],
  ['', 4, ['']],
])('wrap %j to %i columns', (text, columns, lines) => {
  expect(wrap(text, columns)).toEqual(lines);
});

test('clip counts columns, not characters', () => {
  expect(clip('目標達成', 5)).toBe('目標…');
  expect(clip('abc', 3)).toBe('abc');
});

test.each([
  ['abc', 3],
  ['mục tiêu', 8],
  ['mục tiêu'.normalize('NFD'), 8],
  ['“30 → 38” – ██░│', 16],
  ['目標', 4],
  ['ﾊﾟ한글', 6],
  ['🎯', 2],
  ['👨‍👩‍👧', 2],
  ['🇻🇳', 2],
  ['1️⃣', 2],
  ['❤️', 2],
  ['\u200b', 0],
  ['\u001b[31mred\u001b[39m', 3],
  ['', 0],
])('%j takes %i columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns);
});

test('a character is what a person sees', () => {
  expect(characters('e\u0302\u0301x')).toEqual(['e\u0302\u0301', 'x']);
  expect(characters('👨‍👩‍👧x')).toEqual(['👨‍👩‍👧', 'x']);
  expect(characters('\u0301a\nb')).toEqual(['\u0301', 'a', '\n', 'b']);
});
