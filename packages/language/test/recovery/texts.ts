import fc from 'fast-check';
import { spellings } from '../../src/dialect/surfaces.ts';
import { junkLines } from './damage.ts';
import { english, vietnamese } from './plans.ts';

const pieces = [
  ...spellings.map(({ text }) => text),
  ...junkLines.map((line) => line.trim()),
  ...['"text"', '“lời”', '@linh', '@an.mine', 'renew', 'a.b', '2026-Q4', '2026', '2026-12-31', '31/12/2026', '30/06'],
  ...['quý IV/2026', '2026-Q3.renew', '45', '25%', '$2.4M', '7/10', '-5', '+30%', '1.000', '2 hours', 'x2', 'gấp đôi'],
  ...['>=', '<', '≤', '→', '->', '?', ',', ';', ':', '/', '%', '(', ')', '"', '"""', '“', '//', '/*', '*/', '\\', '@'],
  ...['\n', '\n', '\n', '\n  ', '\n    ', '\r\n', '\r', '\t', '\u2028', '\u00a0', '\u0301', '\ufeff', '\0', '🙂', '中'],
];

/** Words and signs of the language in any order. */
export const tokens = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', '', '\n', '\n  ')), { maxLength: 60 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));

/** Whole plans with some pieces put in and taken out. */
export const edited = fc
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
