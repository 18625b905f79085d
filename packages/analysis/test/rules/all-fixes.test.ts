import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/rules/diagnostic.ts';
import { applyEdits, check } from './check.ts';
import { unmark } from './marked.ts';
import { readRuleFiles } from './rule-files.ts';

const files = await readRuleFiles();

test.each(files.map(({ rule, cases }) => ({ id: rule.id, cases })))(
  'a file that ends its lines in CR and LF does so after each fix of $id',
  ({ id, cases }) => {
    for (const { okr, asOf } of cases.fires) {
      const text = unmark(okr).text.replaceAll('\n', '\r\n');
      for (const { fixes } of check(text, asOf).diagnostics.filter(({ rule }) => rule === id)) {
        for (const { edits } of fixes) expect(applyEdits(text, edits)).not.toMatch(/(?<!\r)\n/);
      }
    }
  },
);

/** Findings of a rule as grave as one of them. */
function alike(found: readonly Diagnostic[], { rule, severity }: Diagnostic): number {
  return found.filter((one) => one.rule === rule && one.severity === severity).length;
}

function errors(found: readonly Diagnostic[]): readonly string[] {
  return found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
}

test.each(files.map(({ rule, cases }) => ({ id: rule.id, page: rule.page(), cases })))(
  'what is pointed at is gone after the first fix of $id, and nothing new is wrong',
  ({ id, page, cases }) => {
    const marked = cases.fires.map(({ okr, asOf }) => ({ text: unmark(okr).text, asOf }));
    for (const { text, asOf } of [
      { text: page.en.bad, asOf: undefined },
      { text: page.vi.bad, asOf: undefined },
      ...marked,
    ]) {
      const before = check(text, asOf).diagnostics;
      for (const found of before.filter(({ rule }) => rule === id)) {
        const edits = found.fixes[0]?.edits;
        // Where a place is left for the author to fill in, both come with what is written there.
        if (edits === undefined || edits.some((edit) => edit.text.includes('…'))) continue;
        const after = check(applyEdits(text, edits), asOf).diagnostics;
        expect(alike(after, found)).toBeLessThan(alike(before, found));
        const known = errors(before);
        expect(errors(after).filter((rule) => !known.includes(rule))).toEqual([]);
        expect(errors(after).length).toBeLessThanOrEqual(known.length);
      }
    }
  },
);
