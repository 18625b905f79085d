import { describe, expect, test } from 'vitest';
import { toldOnce } from '../../../src/rules/coach/told-once.ts';
import { rules } from '../../../src/rules/registry.generated.ts';
import { applyEdits, check } from '../check.ts';
import { unmark } from '../marked.ts';
import { readRuleFiles } from '../rule-files.ts';

const files = (await readRuleFiles()).filter(({ rule }) => rule.group === 'key-results');

/** Writes something into every place that a fix leaves open. */
const filled = (text: string): string =>
  text
    .replace(/"…"/g, '"Filled in"')
    .replace(/(from|từ) … (to|lên) …/g, '$1 10% $2 20%')
    .replace(/ (to|lên) …/g, ' $1 20')
    .replace(/ (by|hạn) …/g, ' $1 2026-12-01');

describe.each(files.map((file) => ({ id: file.rule.id, ...file })))('$id', ({ id, cases }) => {
  test('no fix of it leaves more errors than there were, or other line breaks', () => {
    for (const { okr, asOf } of cases.fires) {
      const { text } = unmark(okr);
      for (const source of [text, text.replaceAll('\n', '\r\n')]) {
        const { diagnostics } = check(source, asOf);
        const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
        for (const { fixes } of diagnostics.filter(({ rule }) => rule === id)) {
          for (const { edits } of fixes) {
            const after = applyEdits(source, edits);
            expect(after.includes('\r')).toBe(source.includes('\r'));
            expect(after.replaceAll('\r\n', '').includes(source.includes('\r') ? '\n' : '\r')).toBe(false);
            const left = check(filled(after), asOf).diagnostics.filter(({ severity }) => severity === 'error');
            expect(left.length, filled(after)).toBeLessThanOrEqual(errors);
          }
        }
      }
    }
  });
});

test('one title gets one warning about how it is worded', () => {
  const wording = ['kr-activity', 'kr-vague-words', 'kr-unmeasured', 'kr-two-measures'];
  for (const title of [
    'Organise 10 trainings',
    'Launch a better app',
    'Improve customer service',
    'Customers recommend us',
    'Create a dashboard for churn and retention',
    'Tổ chức 10 buổi training',
    'Cải thiện dịch vụ khách hàng',
    'Làm việc hiệu quả',
    'Khách hàng sẵn lòng giới thiệu',
  ]) {
    const diagnostics = toldOnce(check(`objective "A state to reach"\n  kr "${title}" by 2026-12-31\n`).diagnostics);
    expect(
      diagnostics.filter(({ rule, severity }) => severity === 'warning' && wording.includes(rule)),
      title,
    ).toHaveLength(1);
  }
});

test('what could not be read is not asked for again', () => {
  const asked = (clauses: string): readonly string[] =>
    check(`objective "A state to reach" owner @an\n  kr "Share of renewals" ${clauses}\n`)
      .diagnostics.map(({ rule }) => rule)
      .filter((rule) => files.some((file) => file.rule.id === rule));
  expect(asked('from 10 to 1,000 by 2026-12-31')).toEqual([]);
  expect(asked('from 1,000 to 2000 by 2026-12-31')).toEqual([]);
  expect(asked('from 10% to 20% by 2026-02-30')).toEqual([]);
  expect(asked('keep at least 1,000 by 2026-12-31')).toEqual([]);
});

test.each([
  ['digits', '1 '.repeat(50_000)],
  ['joined digits', '1'.repeat(100_000)],
  ['leading words', 'at to '.repeat(16_000)],
  ['percentages', 'increase a b c by 20 '.repeat(5_000)],
  ['blanks', `a${' '.repeat(100_000)}b from 1 to 2`],
  ['joiners', 'revenue and '.repeat(8_000)],
  ['vague words', 'tốt hơn và hiệu quả '.repeat(5_000)],
  ['escaped quotes', '\\"'.repeat(50_000)],
  ['one word', 'a'.repeat(100_000)],
])('a title of 100,000 characters is answered: %s', (_, title) => {
  for (const measure of ['', 'from 1 to 2 points', 'from 8 to 120%']) {
    const { diagnostics } = check(`objective "A"\n  kr "${title}" ${measure}\n`);
    for (const { message } of diagnostics) expect(message.en.length).toBeLessThan(400);
  }
});

test('every rule of the group is in the registry', () => {
  const known = new Set(rules.map(({ id }) => id));
  expect(files.filter(({ rule }) => !known.has(rule.id))).toEqual([]);
  expect(files).toHaveLength(21);
});
