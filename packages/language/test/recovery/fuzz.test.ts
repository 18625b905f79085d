import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellings } from '../../src/dialect/surfaces.ts';
import { parseFile } from '../../src/parse/parse.ts';
import { okrParser } from '../../src/parse/services.ts';
import { junkLines } from './damage.ts';
import { english, vietnamese } from './plans.ts';

/** Whatever is read: the parser never objects, and every range lies inside the file. */
function isSound(text: string): void {
  const { parserErrors } = okrParser().parse(text);
  expect(parserErrors.map(({ message }) => message)).toEqual([]);
  const { problems, comments, unread } = parseFile('fuzz.okr', text);
  for (const { start, end } of [...problems.map(({ span }) => span), ...comments]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const { fixes = [] } of problems) {
    for (const { edits } of fixes) {
      for (const { span } of edits) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }
  }
  for (const { start } of unread) expect(start).toBeLessThanOrEqual(text.length);
}

const pieces = [
  ...spellings.map(({ text }) => text),
  ...junkLines.map((line) => line.trim()),
  ...['"text"', '“lời”', '@linh', '@an.mine', 'renew', 'a.b', '2026-Q4', '2026', '2026-12-31', '31/12/2026', '30/06'],
  ...['quý IV/2026', '2026-Q3.renew', '45', '25%', '$2.4M', '7/10', '-5', '+30%', '1.000', '2 hours', 'x2', 'gấp đôi'],
  ...['>=', '<', '≤', '→', '->', '?', ',', ';', ':', '/', '%', '(', ')', '"', '"""', '“', '//', '/*', '*/', '\\', '@'],
  ...['\n', '\n', '\n', '\n  ', '\n    ', '\r\n', '\r', '\t', '\u2028', '\u00a0', '\u0301', '\ufeff', '\0', '🙂', '中'],
];

const tokens = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', '', '\n', '\n  ')), { maxLength: 60 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));

const edited = fc
  .tuple(
    fc.constantFrom(english, vietnamese, vietnamese.normalize('NFD')),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), fc.constantFrom('', ...pieces)), { minLength: 1, maxLength: 12 }),
  )
  .map(([plan, edits]) =>
    edits.reduce((text, [at, length, piece]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + piece + text.slice(from + length);
    }, plan),
  );

describe('no input is too broken to answer', () => {
  it('any bytes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), isSound), { numRuns: 300 });
  });

  it('any sequence of words of the language', () => {
    fc.assert(fc.property(tokens, isSound), { numRuns: 500 });
  }, 30_000);

  it('plans after random edits', () => {
    fc.assert(fc.property(edited, isSound), { numRuns: 200 });
  }, 30_000);
});
