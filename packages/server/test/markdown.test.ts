import { expect, test } from 'vitest';
import { code, escaped, plain } from '../src/hover/markdown.ts';

test.each([
  ['plain words (and dates 29/11/2026), + and - inside', 'plain words (and dates 29/11/2026), + and - inside'],
  ['*bold* _it_ `code`', '\\*bold\\* \\_it\\_ \\`code\\`'],
  ['[a](b)', '\\[a\\]\\(b)'],
  ['<b>&lt;', '&lt;b>&amp;lt;'],
  ['a | b', 'a \\| b'],
  ['# no heading', '\\# no heading'],
  ['- no list', '\\- no list'],
  ['1. no list', '1\\. no list'],
  ['0.78 → grade 0.8', '0.78 → grade 0.8'],
  ['-5 is a number', '-5 is a number'],
  ['two\nlines', 'two lines'],
])('%j is shown letter by letter', (text, markdown) => {
  expect(escaped(text)).toBe(markdown);
  expect(plain(escaped(text))).toBe(text.replace('\n', ' '));
});

test('code holds any sign', () => {
  expect(code('a')).toBe('`a`');
  expect(code('a`b')).toBe('``a`b``');
  expect(code('`')).toBe('`` ` ``');
});

test('what nobody would see is shown', () => {
  expect(escaped('a\u202eb\u200b')).toBe('a&lt;U+202E>b&lt;U+200B>');
  expect(code('a\u001b[31mb')).toBe('`a␛[31mb`');
});
