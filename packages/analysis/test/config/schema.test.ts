import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { configSchema, knownSettings, readConfig } from '../../src/config/index.ts';
import { known } from './known.ts';

const shipped: unknown = JSON.parse(
  readFileSync(new URL('../../schemas/okr.config.schema.json', import.meta.url), 'utf8'),
);

test('the schema that ships is that of the rules and word lists there are (npm run generate writes it)', () => {
  expect(shipped).toEqual(JSON.parse(JSON.stringify(configSchema(knownSettings))));
});

test('each description is English, then Vietnamese', () => {
  const descriptions = JSON.stringify(shipped).match(/"description":"(?:[^"\\]|\\.)*"/g) ?? [];
  expect(descriptions.length).toBeGreaterThan(50);
  for (const description of descriptions) expect(description).toMatch(/^"description":"[^\\].*\\n\\n.+"$/);
});

describe('schema and reader agree', () => {
  const isValid = new Ajv2020({ strict: true, allErrors: false }).compile(configSchema(known));
  const agree = (value: unknown): void => {
    const { problems } = readConfig(JSON.stringify(value), known);
    expect({ value, valid: isValid(value) }).toEqual({ value, valid: problems.length === 0 });
  };

  const leaf = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      '',
      'x',
      'vi',
      'en',
      'off',
      'error',
      'warning',
      0,
      1,
      0.5,
      -1,
      1.5,
      12,
      13,
      [],
      {},
    ),
    fc.array(fc.constantFrom<unknown>('a/**', '', 1), { maxLength: 2 }),
  );
  const some = (fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 9, arbitrary: fc.record({ ...fields }, { requiredKeys: [] }) }, { weight: 1, arbitrary: leaf });
  const rules = some({ 'kr-activity': leaf, syntax: leaf, unknown: leaf });
  const limits = some({ 'objective-too-many-krs': some({ warning: leaf, info: leaf, other: leaf }), syntax: leaf });
  const words = some({ 'work-verbs': some({ add: leaf, remove: leaf, other: leaf }), unknown: leaf });
  const config = some({
    $schema: leaf,
    language: leaf,
    // Their order (amber not above green) is for the reader alone: a schema cannot compare.
    bands: some({ green: fc.oneof(fc.constantFrom(0.4, 1), fc.constant('x')) }),
    pace: some({ atRisk: fc.constantFrom<unknown>(0, 0.9, 2, 'x') }),
    staleDays: leaf,
    fiscalYearStart: leaf,
    fiscalYearNamedBy: fc.constantFrom<unknown>('start', 'end', 'End', 1),
    rules,
    limits,
    words: some({ en: words, vi: words, fr: words }),
    overrides: fc.oneof(fc.array(some({ files: leaf, rules, limits, words }), { maxLength: 2 }), leaf),
  });

  test('whatever is written', () => {
    fc.assert(fc.property(config, agree), { numRuns: 1000 });
  });
});
