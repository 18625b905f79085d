import { expect, test } from 'vitest';
import { decode } from '../../src/workspace/decode.ts';

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

test.each([
  ['plain', bytes('mục tiêu\n'), 'mục tiêu\n', false],
  ['a byte-order mark', bytes([0xef, 0xbb, 0xbf], 'kr'), 'kr', true],
  ['two marks: the second is text', bytes([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], 'kr'), '\uFEFFkr', true],
  ['a NUL', bytes('a\0b'), 'a\0b', false],
  ['nothing', bytes(), '', false],
])('%s', (_, input, text, mark) => {
  expect(decode(input)).toEqual({ text, mark, damage: [] });
});

test('a line that is not UTF-8 is named, the rest is read', () => {
  const { text, damage } = decode(bytes('one\nca', [0xe9, 0xe9], ' b\r\nthree'));
  expect(text).toBe('one\nca\uFFFD\uFFFD b\r\nthree');
  expect(damage.map(({ span, message }) => [span, message.en])).toEqual([
    [{ start: 6, end: 8 }, 'Line 2 holds bytes that are not UTF-8, so some letters are lost. Save the file as UTF-8.'],
  ]);
});

test('a binary file has a short answer', () => {
  const { text, damage } = decode(Buffer.alloc(2_000, '\xff\n', 'latin1'));
  expect(damage).toHaveLength(21);
  expect(damage.at(-1)?.message.en).toBe('980 more lines hold bytes that are not UTF-8. Save the file as UTF-8.');
  expect(damage.at(-1)?.span).toEqual({ start: text.length, end: text.length });
});

test.each(['utf16le', 'utf-16be'] as const)('%s is read and pointed out', (encoding) => {
  const little = Buffer.from('\uFEFFmục tiêu', 'utf16le');
  const { text, damage } = decode(encoding === 'utf16le' ? little : Buffer.from(little).swap16());
  expect(text).toBe('mục tiêu');
  expect(damage).toHaveLength(1);
});
