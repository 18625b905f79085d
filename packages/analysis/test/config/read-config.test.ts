import { defaultSettings } from '@okr/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/index.ts';
import { known } from './known.ts';

/** Problems as a person would see them. */
function problemsOf(text: string): string[] {
  return readConfig(text, known).problems.map(
    ({ range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${message.en}`,
  );
}

describe('a configuration without mistakes', () => {
  test('the empty one changes nothing', () => {
    const { config, problems } = readConfig('{}', known);
    expect(problems).toEqual([]);
    expect(config.scoring).toEqual(defaultSettings);
    expect(config.language).toBeUndefined();
  });

  test('every key is read; comments and trailing commas are fine', () => {
    const { config, problems } = readConfig(
      `\uFEFF{
        "$schema": "./schema.json", // where editors find it
        "language": "vi",
        "bands": { "amber": 0.5, "green": 0.8 },
        "pace": { "onTrack": 0.95 },
        "staleDays": 10,
        "fiscalYearStart": 4,
        "fiscalYearNamedBy": "end",
        "rules": { "kr-activity": "error", "objective-no-ambition": "off", "syntax": "error" },
        "limits": { "objective-too-many-krs": { "warning": 6 } },
        "words": { "vi": { "work-verbs": { "add": ["chốt sổ"], "remove": [] } } },
        /* old plans */
        "overrides": [{ "files": ["legacy/**"], "rules": { "kr-activity": "off" }, }],
      }`,
      known,
    );
    expect(problems).toEqual([]);
    expect(config).toEqual({
      language: 'vi',
      scoring: {
        bands: { amber: 0.5, green: 0.8 },
        pace: { onTrack: 0.95, atRisk: 0.7, onTrackGrace: 0.1, atRiskGrace: 0.2 },
        staleDays: 10,
        fiscalYearStart: 4,
        fiscalYearNamedBy: 'end',
      },
      rules: { 'kr-activity': 'error', 'objective-no-ambition': 'off', syntax: 'error' },
      limits: { 'objective-too-many-krs': { warning: 6 } },
      words: { en: {}, vi: { 'work-verbs': { add: ['chốt sổ'], remove: [] } } },
      overrides: [{ files: ['legacy/**'], rules: { 'kr-activity': 'off' }, limits: {} }],
      place: undefined,
    });
  });
});

describe('mistakes say where and what', () => {
  test.each([
    ['', '1:1 the file is empty; the least it may hold is {}'],
    ['[]', '1:1 must be an object in {…}'],
    ['{ "langauge": "vi" }', '1:3 "langauge" is not known here; did you mean "language"?'],
    ['{\n  "language": "fr"\n}', '2:15 must be one of "en", "vi"'],
    ['{ "staleDays": "14" }', '1:16 must be a whole number from 1 to 3660'],
    ['{ "staleDays": 1.5 }', '1:16 must be a whole number from 1 to 3660'],
    ['{ "fiscalYearStart": 13 }', '1:22 must be a whole number from 1 to 12'],
    ['{ "fiscalYearNamedBy": "last" }', '1:24 must be one of "start", "end"'],
    ['{ "bands": { "amber": 0.8 } }', '1:3 "amber" (0.8) must not be above "green" (0.7)'],
    ['{ "rules": { "kr-activty": "off" } }', '1:14 "kr-activty" is not known here; did you mean "kr-activity"?'],
    ['{ "rules": { "kr-activity": "warn" } }', '1:29 must be one of "error", "warning", "info", "hint", "off"'],
    ['{ "rules": { "syntax": "off" } }', '1:24 must be one of "error"'],
    ['{ "limits": { "kr-activity": {} } }', '1:15 "kr-activity" is not known here; known are "objective-too-many-krs"'],
    ['{ "overrides": [{ "rules": {} }] }', '1:17 needs "files"'],
    ['{ "overrides": [{ "files": [] }] }', '1:28 needs at least 1 entry'],
    [
      `{ "overrides": [{ "files": ["${'a'.repeat(257)}"] }] }`,
      '1:29 must be a pattern in quotes, 1 to 256 letters long',
    ],
    [
      '{ "overrides": [{ "files": ["+(a|b)"] }] }',
      '1:29 groups such as +(a|b) are not read here; write {a,b}, or \\( for a bracket',
    ],
    ['{ "language": "vi", "language": "en" }', '1:21 "language" is given twice'],
    ['{ "language": "vi" "staleDays": 3 }', '1:20 not JSON: a comma is missing here'],
    ['{ "language": "vi"', '1:19 not JSON: a closing } is missing'],
    ['{ language: "vi" }', '1:3 not JSON: keys and texts need double quotes'],
  ])('%s', (text, problem) => {
    expect(problemsOf(text)[0]).toBe(problem);
  });

  test('in Vietnamese too', () => {
    expect(readConfig('{ "langauge": 1 }', known).problems[0]?.message.vi).toBe(
      'không có "langauge" ở đây; có phải ý bạn là "language"?',
    );
  });

  test('the rest still works', () => {
    const { config, problems } = readConfig(
      '{ "language": "vi", "staleDays": 0, "rules": { "kr-activity": "off", "nope": "off" }, "bands": { "amber": 2, "green": 0.9 } ',
      known,
    );
    expect(problems).toHaveLength(4);
    expect(config.language).toBe('vi');
    expect(config.rules).toEqual({ 'kr-activity': 'off' });
    expect(config.scoring).toEqual({ ...defaultSettings, bands: { amber: 0.4, green: 0.9 } });
  });
});

test('patterns beyond a thousand are left out, and the first of them is named', () => {
  const files = (count: number) => Array.from({ length: count }, (_, at) => `a${at}/**`);
  const text = JSON.stringify({ overrides: [{ files: files(600) }, { files: files(500) }, { files: ['b'] }] });
  const { config, problems } = readConfig(text, known);
  expect(config.overrides.map((override) => override.files.length)).toEqual([600, 400]);
  expect(problems.map(({ span, message }) => [text.slice(span.start, span.end), message.en])).toEqual([
    ['"a400/**"', 'more than 1000 patterns: from here on they are skipped'],
  ]);
});

test('keys of Object.prototype are no settings', () => {
  expect(problemsOf('{ "rules": { "constructor": "off" } }')).toHaveLength(1);
  expect(problemsOf('{ "__proto__": {} }')).toHaveLength(1);
});

test('any text has an answer, every problem inside it', () => {
  const json = fc.json();
  const broken = fc.string({
    unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', 'rules', 'files', '1', '\n', '//', ' '),
  });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), json, broken), (text) => {
      for (const { span } of readConfig(text, known).problems) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
  expect(readConfig('['.repeat(200_000), known).problems).toHaveLength(1);
  const many = `{${Array.from({ length: 5000 }, (_, at) => `"x${at}": ${at},\n`).join('')}}`;
  expect(readConfig(many, known).problems.at(-1)?.range.start).toEqual({ line: 4999, character: 0 });
});
