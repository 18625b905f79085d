import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safe, safeLine } from '../../src/index.ts';

test.each([
  ['\u001b[2Jgone', '␛[2Jgone'],
  ['a\u0000b\u007f', 'a␀b␡'],
  ['\u009b31m', '<U+009B>31m'],
  ['abc\u202Edef', 'abc<U+202E>def'],
  ['a\u200bb\u2060\ufeff', 'a<U+200B>b<U+2060><U+FEFF>'],
  ['half \ud83d', 'half <U+D83D>'],
  ['hidden \u{e0041}', 'hidden <U+E0041>'],
  ['a\u200db', 'a<U+200D>b'],
  ['a\ufe0f 1\ufe0f', 'a<U+FE0F> 1<U+FE0F>'],
  ['soft\u00adly', 'soft<U+00AD>ly'],
  ['\u3164', '<U+3164>'],
  ['mục tiêu 👨‍👩‍👧\n\tx', 'mục tiêu 👨‍👩‍👧\n\tx'],
  ['👩🏽‍🚀 ❤️ ❤️‍🔥 1️⃣ 🇻🇳', '👩🏽‍🚀 ❤️ ❤️‍🔥 1️⃣ 🇻🇳'],
  ['Tiê\u0301ng Viê\u0323t', 'Tiê\u0301ng Viê\u0323t'],
])('safe: %j', (text, expected) => {
  expect(safe(text)).toBe(expected);
});

test('safeLine keeps one line', () => {
  expect(safeLine('a\r\n\tb\u2028c')).toBe('a b c');
});

test('what is safe stays as it is', () => {
  const any = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));
  const sign = fc.constantFrom('\u200d', '\ufe0f', '👩', '❤', '🏽', '1', '\u20e3', 'a', '\u0301', '\u202e', '\ud83d');
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(sign, any) }), (text) => {
      expect(safe(safe(text))).toBe(safe(text));
      expect(safe(text)).not.toMatch(/\p{Cs}/u);
    }),
  );
});
