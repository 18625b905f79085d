import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fix } from '../../../language/src/findings.ts';
import { applyEdits, check } from './check.ts';
import { unmark } from './marked.ts';
import { readRuleFiles } from './rule-files.ts';

const files = await readRuleFiles();
const plans = files.flatMap(({ cases }) => [...cases.fires, ...cases.silent].map((one) => unmark(one.okr).text));
const lines = [...new Set(plans.flatMap((plan) => plan.split('\n')))];

function isWithin(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return 0 <= start && start <= end && end <= text.length;
}

function hasOverlap({ edits }: Fix): boolean {
  const spans = edits.map(({ span }) => span).sort((a, b) => a.start - b.start || a.end - b.end);
  return spans.some((span, index) => index > 0 && span.start < (spans[index - 1]?.end ?? 0));
}

describe('the rules', () => {
  test('point into the file and never throw, whatever lines stand in whatever order', () => {
    const mixed = fc.array(fc.constantFrom(...lines), { maxLength: 30 }).map((some) => some.join('\n'));
    const broken = fc.tuple(mixed, fc.nat(), fc.string({ maxLength: 5 })).map(([text, at, noise]) => {
      const place = text.length === 0 ? 0 : at % text.length;
      return text.slice(0, place) + noise + text.slice(place);
    });
    fc.assert(
      fc.property(broken, (text) => {
        for (const { span, fixes, related } of check(text).diagnostics) {
          expect(isWithin(text, span)).toBe(true);
          for (const one of related) expect(isWithin(text, one.span)).toBe(true);
          for (const fix of fixes) {
            expect(hasOverlap(fix)).toBe(false);
            for (const edit of fix.edits) expect(isWithin(text, edit.span)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('say the same of lines that end with CRLF', () => {
    for (const plan of plans) {
      const say = (text: string): readonly string[] =>
        check(text).diagnostics.map(({ rule, span }) =>
          `${rule} ${text.slice(span.start, span.end)}`.replaceAll('\r', ''),
        );
      expect(say(plan.replaceAll('\n', '\r\n'))).toEqual(say(plan));
    }
  });
});

describe('a safe fix', () => {
  const fixable = files.flatMap(({ rule, cases }) =>
    cases.fires.map((one, index) => ({ id: rule.id, index, text: unmark(one.okr).text, asOf: one.asOf })),
  );

  test.each(fixable)('of $id $index takes its finding away and brings no error', ({ id, text, asOf }) => {
    const before = check(text, asOf).diagnostics;
    const errors = before.filter((one) => one.severity === 'error').length;
    for (const { fixes, rule } of before) {
      for (const fix of rule === id ? fixes.filter((one) => one.safe) : []) {
        const after = check(applyEdits(text, fix.edits), asOf).diagnostics;
        expect(after.filter((one) => one.rule === id).length).toBeLessThan(
          before.filter((one) => one.rule === id).length,
        );
        expect(after.filter((one) => one.severity === 'error').length).toBeLessThanOrEqual(errors);
      }
    }
  });
});
