import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

const big = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const four = (text: string, isLittle: boolean): Buffer => {
  const points = [...text].map((letter) => letter.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  for (const [at, point] of points.entries())
    isLittle ? bytes.writeUInt32LE(point, at * 4) : bytes.writeUInt32BE(point, at * 4);
  return bytes;
};

describe.each([
  ['UTF-16', 'little end first', (text: string) => Buffer.from(text, 'utf16le')],
  ['UTF-16', 'big end first', big],
  ['UTF-32', 'little end first', (text: string) => four(text, true)],
  ['UTF-32', 'big end first', (text: string) => four(text, false)],
])('%s, %s, is read and pointed out', (encoding, _, bytesOf) => {
  const texts = [
    'objective "Customers stay"\n',
    'mục tiêu gia_hạn "Khách hàng ở lại vì sản phẩm thật sự giúp họ" 🎯\r\n',
    'kr',
  ];

  test.each(
    texts.flatMap(
      (text) =>
        [
          [text, ''],
          [text, '\uFEFF'],
        ] as const,
    ),
  )('%j after %j', (text, mark) => {
    const { text: read, damage } = decode(bytesOf(mark + text));
    const isTooShort = mark === '' && bytesOf(text).length < 4;
    expect(read).toBe(isTooShort ? expect.anything() : text);
    expect(damage.map(({ message }) => message.en)).toEqual([
      `This file is saved as ${encoding}; other tools cannot read it. Save it as UTF-8.`,
    ]);
  });
});

test.each([
  ['zeros', Buffer.alloc(400)],
  ['a few zeros', Buffer.from(`objective "a\0b\0c"${' '.repeat(40)}\n`)],
  ['noise', Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 7919) % 256))],
  ['a zero after each other letter of a line', Buffer.from(`ab\0cd\0ef\0gh\0${'objective '.repeat(20)}`)],
])('%s is taken for no other encoding', (_, bytes) => {
  const { damage } = decode(bytes);
  expect(damage.filter(({ message }) => /UTF-(16|32)/.test(message.en))).toEqual([]);
});

test('text in UTF-8 is never taken for another encoding, nor changed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      fc.pre(!text.startsWith('\uFEFF') && !text.includes('\0'));
      expect(decode(Buffer.from(text))).toEqual({ text, mark: false, damage: [] });
    }),
  );
});
