import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/rules/diagnostic.ts';
import { rulePage } from '../../src/rules/page.ts';
import type { RuleCase } from '../../src/rules/rule.ts';
import { applyFirstFixes, check } from './check.ts';
import { mark, unmark } from './marked.ts';
import { readRuleFiles } from './rule-files.ts';

const longest = 340;
const files = await readRuleFiles();

describe.each(files.map((file) => ({ id: file.rule.id, ...file })))('$id', ({ id, rule, cases }) => {
  const of = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
    diagnostics.filter((one) => one.rule === id);

  test.each(cases.fires.map((one, index) => ({ index, one })))('fires $index', ({ one }) => {
    const { text } = unmark(one.okr);
    const found = of(check(text, one.asOf).diagnostics);
    expect(
      mark(
        text,
        found.map(({ span }) => span),
      ),
    ).toBe(one.okr);
    expect(found.length).toBeGreaterThan(0);
    if (one.fixed !== undefined) expect(applyFirstFixes(text, found)).toBe(one.fixed);
    for (const { message, fixes } of found) {
      for (const language of ['en', 'vi'] as const) {
        expect(message[language].length).toBeLessThanOrEqual(longest);
        expect(message[language]).not.toMatch(/undefined|NaN|\[object/);
        for (const fix of fixes) expect(fix.title[language]).not.toBe('');
      }
    }
  });

  test.each(cases.silent.map((one, index) => ({ index, one })))('is silent $index', ({ one }) => {
    const found = of(check(one.okr, one.asOf).diagnostics);
    expect(
      mark(
        one.okr,
        found.map(({ span }) => span),
      ),
    ).toBe(one.okr);
  });

  test('shows in both languages a bad plan that it reports and a good one that draws no warning of any rule', () => {
    for (const language of ['en', 'vi'] as const) {
      const { bad, good } = rule.page()[language];
      expect(of(check(bad.repeat(rule.badTimes ?? 1)).diagnostics)).not.toEqual([]);
      const left = check(good).diagnostics.filter(
        (one) => one.rule === id || one.severity === 'error' || one.severity === 'warning',
      );
      expect(left.map((one) => `${one.rule}: ${one.message.en}`)).toEqual([]);
      expect(rulePage(rule, language)).toContain(`# ${id}\n`);
    }
  });

  test('has cases in both languages', () => {
    const languages = (list: readonly RuleCase[]): readonly string[] =>
      [...new Set(list.map((one) => check(unmark(one.okr).text).workspace.files[0]?.tongue.key ?? ''))].sort();
    expect(languages(cases.fires)).toEqual(['en', 'vi']);
    expect(languages(cases.silent)).toEqual(['en', 'vi']);
    expect(cases.fires.length).toBeGreaterThanOrEqual(2);
    expect(cases.silent.length).toBeGreaterThanOrEqual(2);
  });
});
