import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedLine } from '../../src/check/source-line.ts';
import { widthOf } from '../../src/text/width.ts';

/** `⟦` and `⟧` stand around the range in the source line. */
function shown(marked: string, columns = 60): string {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const { text, marks } = markedLine(marked.replace(/[⟦⟧]/g, ''), start, end, columns);
  return `${text}\n${marks}`;
}

test.each([
  ['a plain range', 'kr ⟦"Train"⟧ by', 'kr "Train" by\n   ^^^^^^^'],
  ['a tab before it', '\t⟦kr⟧', '    kr\n    ^^'],
  ['a tab inside it', 'a⟦\tb⟧c', 'a   bc\n ^^^^'],
  ['marks typed apart', '"Tie\u0302\u0301ng" ⟦x⟧', '"Tie\u0302\u0301ng" x\n        ^'],
  ['wide characters', '"目標" ⟦目⟧', '"目標" 目\n       ^^'],
  ['emoji', '👨‍👩‍👧 ⟦🎯⟧ x', '👨‍👩‍👧 🎯 x\n   ^^'],
  ['half of a character', 'e⟦\u0301⟧x', 'e\u0301x\n^'],
  ['nothing, inside', 'by ⟦⟧tomorrow', 'by tomorrow\n   ^'],
  ['nothing, at the end', 'kr⟦⟧', 'kr\n  ^'],
  ['an empty line', '⟦⟧', '\n^'],
  ['control characters', '⟦\u001b[31m⟧x', '␛[31mx\n^^^^^'],
])('%s', (_, marked, expected) => {
  expect(shown(marked)).toBe(expected);
});

test('a long line is clipped around the range', () => {
  const line = `${'a '.repeat(50)}⟦here⟧${' b'.repeat(50)}`;
  expect(shown(line, 40)).toBe('…a a a a a a here b b b b b b b b b b b…\n             ^^^^');
});

test('a line of a megabyte costs no more than a short one', () => {
  const line = 'x'.repeat(1_000_000);
  const { text, marks } = markedLine(line, 600_000, 900_000, 50);
  expect(text).toHaveLength(50);
  expect(marks).toMatch(/^ +\^+$/);
});

test('whatever stands in a line, it fits and its marks stand under the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(200), fc.nat(200), (line, a, b) => {
      const start = Math.min(a, b, line.length);
      const end = Math.min(Math.max(a, b), line.length);
      const { text, marks } = markedLine(line, start, end, 40);
      expect(widthOf(text)).toBeLessThanOrEqual(40);
      expect(marks).toMatch(/\^$/);
      expect(widthOf(marks)).toBeLessThanOrEqual(40);
      expect(text).not.toMatch(/\p{Cc}/u);
    }),
  );
});
