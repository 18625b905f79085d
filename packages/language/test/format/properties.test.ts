import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialectFor, dialects } from '../../src/dialect/dialects.ts';
import { keywords } from '../../src/dialect/keywords.ts';
import { surfacesOf } from '../../src/dialect/surfaces.ts';
import { formatFile } from '../../src/format/format-file.ts';
import { junkLines, mutations } from '../recovery/damage.ts';
import { english, vietnamese } from '../recovery/plans.ts';
import { meaningOf, newProblems } from './meaning.ts';

const root = join(import.meta.dirname, '../../../..');
const folders = [join(root, 'examples'), join(import.meta.dirname, 'goldens')];
const files = folders.flatMap((cwd) => globSync('**/*.okr', { cwd }).map((name) => join(cwd, name)));
const plans = [english, vietnamese, ...files.sort().map((path) => readFileSync(path, 'utf8'))];
const lines = [...new Set(plans.flatMap((plan) => plan.split('\n')))];

const oddities = [
  '03',
  '1.250',
  '7.8',
  '1/11/26',
  '30/11',
  'cuối quý',
  'quý IV/2026',
  'Q4',
  '/* x */',
  '// okr-ignore kr-activity: why',
  '"""',
  ',',
  'done',
  'cam kết',
  '\u00a0',
  '\t',
];

/** A line of a plan, whole or damaged in some way. */
const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...lines) },
  { weight: 1, arbitrary: fc.constantFrom(...junkLines) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...lines), fc.constantFrom(...mutations))
      .map(([text, mutation]) => mutation.apply(text)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...lines), fc.nat(8)).map(([text, by]) => ' '.repeat(by) + text.trimStart()),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...lines), fc.constantFrom(...oddities), fc.nat())
      .map(
        ([text, odd, at]) => `${text.slice(0, at % (text.length + 1))} ${odd} ${text.slice(at % (text.length + 1))}`,
      ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...lines), fc.constantFrom(...lines)).map(([a, b]) => `${a} ${b.trim()}`),
  },
);

/** A plan with some of its lines replaced, taken out or added. */
const mutated = fc
  .tuple(
    fc.constantFrom(...plans),
    fc.array(fc.tuple(fc.nat(), fc.nat(1), fc.option(line, { nil: undefined })), { maxLength: 6 }),
    fc.constantFrom('\n', '\n', '\r\n'),
  )
  .map(([plan, changes, lineBreak]) => {
    const text = plan.split('\n');
    for (const [at, drop, added] of changes)
      text.splice(at % text.length, drop, ...(added === undefined ? [] : [added]));
    return text.join(lineBreak);
  });

const heap = fc.array(line, { maxLength: 25 }).map((all) => all.join('\n'));

const words = keywords.flatMap((keyword) => dialects.flatMap((dialect) => surfacesOf(keyword, dialect)));
const soup = fc
  .array(
    fc.oneof(fc.constantFrom(...words, ...oddities, '"a"', '@an', 'x', '5', '2026-11-01', '\n', '\n  '), fc.string()),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(' '));

const anyText = fc.oneof(
  { weight: 4, arbitrary: mutated },
  { weight: 2, arbitrary: heap },
  { weight: 1, arbitrary: soup },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

const language = fc.constantFrom('en', 'vi');
const runs = { numRuns: 100 };

function formatted(text: string, options: Parameters<typeof formatFile>[2] = {}): string {
  return formatFile('plan.okr', text, options).text;
}

/** Quoted texts, comments and names: what belongs to the author alone. */
function ownWords(text: string): readonly string[] {
  return [...text.matchAll(/"[^"\n]*"|\/\/[^\n]*|@[\p{L}\w.]+/gu)].map(([own]) => own.trimEnd()).sort();
}

describe('any text', { timeout: 60_000 }, () => {
  test('formatting what is formatted changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = formatted(text);
        expect(formatted(once)).toBe(once);
      }),
      runs,
    );
  });

  test('it says the same, and has no problem that it did not have', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const before = meaningOf(text);
        const after = meaningOf(formatted(text));
        expect(after.says).toBe(before.says);
        expect(newProblems(before, after)).toEqual([]);
      }),
      runs,
    );
  });

  test('what the author wrote in quotes, in comments and as names is there', () => {
    fc.assert(
      fc.property(fc.oneof(mutated, heap), (text) => {
        expect(ownWords(formatted(text))).toEqual(ownWords(text));
      }),
      runs,
    );
  });

  test('a range says the same too, and leaves every other line as it is', () => {
    fc.assert(
      fc.property(mutated, fc.nat(), fc.nat(5), (text, from, count) => {
        const before = text.split('\n');
        const startLine = from % before.length;
        const range = { startLine, endLine: startLine + count };
        const after = formatted(text, { ranges: [range] });
        const kept = after.split('\n');
        expect(kept.slice(0, startLine)).toEqual(before.slice(0, startLine));
        const below = before.slice(range.endLine + 1);
        if (below.length > 0) expect(kept.slice(-below.length)).toEqual(below);
        expect(meaningOf(after).says).toBe(meaningOf(text).says);
      }),
      runs,
    );
  });

  test('in the other language it gets an answer that is formatted', () => {
    fc.assert(
      fc.property(anyText, language, (text, to) => {
        const once = formatted(text, { toTongue: dialectFor(to) });
        expect(formatted(once)).toBe(once);
      }),
      runs,
    );
  });
});

/** Numbers and days with two readings may find one once the file says its language. */
const unsettled = ['ambiguous-date', 'ambiguous-number', 'impossible-date', 'conflict-marker'];

describe('every plan', { timeout: 60_000 }, () => {
  test('says the same in the other language, and back again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...plans), mutated), language, (text, to) => {
        const before = meaningOf(text);
        fc.pre(!unsettled.some((rule) => before.problems.has(rule)));
        const there = formatted(text, { toTongue: dialectFor(to) });
        expect(meaningOf(there).says).toBe(before.says);
        expect(newProblems(before, meaningOf(there))).toEqual([]);
        const back = formatted(there, { toTongue: dialectFor(to === 'en' ? 'vi' : 'en') });
        expect(meaningOf(back).says).toBe(before.says);
      }),
      runs,
    );
  });
});
