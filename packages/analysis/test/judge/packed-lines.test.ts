import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PackedLines } from '../../src/judge/text/packed-lines.ts';

test('each word finds what stands behind it, any other nothing', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'á', 'z', '-'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, other) => {
      const sorted = words.toSorted((a, b) => (a < b ? -1 : 1));
      const lines = new PackedLines(sorted.map((each, index) => `${each}\t${index}`).join('\n'), '\n');
      sorted.forEach((each, index) => {
        expect(lines.find(each)).toBe(String(index));
        expect(lines.find(each)).toBe(String(index));
      });
      if (!words.includes(other)) expect(lines.find(other)).toBeUndefined();
    }),
  );
});

test('words alone, parted by blanks', () => {
  const words = new PackedLines('ba bốn hai một', ' ');
  expect(words.find('hai')).toBe('');
  expect(words.find('năm')).toBeUndefined();
  expect(new PackedLines('', ' ').find('x')).toBeUndefined();
});
