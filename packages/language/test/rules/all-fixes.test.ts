import { expect, test } from 'vitest';
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
