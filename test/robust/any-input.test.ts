import { analyse, defaultConfig } from '@okr/analysis';
import { positionAt } from '@okr/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examplePlans } from './plans.ts';

/** What must hold for any text: an answer, and every range inside the file. */
function holds(text: string): void {
  const { workspace, diagnostics, scores } = analyse([{ path: 'any.okr', text }], {
    asOf: '2026-11-15',
    config: defaultConfig,
  });
  for (const { span, message, fixes, related, file } of diagnostics) {
    for (const each of [
      span,
      ...related.map((other) => other.span),
      ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span)),
    ]) {
      expect(each.start).toBeGreaterThanOrEqual(0);
      expect(each.end).toBeGreaterThanOrEqual(each.start);
      expect(each.end).toBeLessThanOrEqual(text.length);
    }
    expect(positionAt(file, span.start).line).toBeGreaterThanOrEqual(0);
    expect(message.en).not.toBe('');
    expect(message.vi).not.toBe('');
    expect(`${message.en} ${message.vi}`).not.toMatch(/undefined|NaN|\[object|Infinity|Expecting token|null/);
  }
  for (const plan of workspace.plans) {
    const { score } = scores.plan(plan);
    if (score !== undefined) expect(score >= 0 && score <= 1).toBe(true);
    for (const keyResult of plan.objectives.flatMap(({ keyResults }) => keyResults)) {
      const { progress } = scores.keyResult(keyResult);
      if (progress !== undefined) expect(Number.isFinite(progress)).toBe(true);
    }
  }
}

const pieces = [
  'language vi',
  'ngôn ngữ en',
  'company',
  'phòng',
  'team',
  'người',
  '@an',
  'cycle',
  'plan for',
  'kế hoạch của',
  'in',
  'trong',
  '2026-Q4',
  'quý IV/2026',
  'objective',
  'mục tiêu',
  'kr',
  'kết quả',
  'initiative',
  'sáng kiến',
  'kpi',
  'owner',
  'from',
  'từ',
  'to',
  'lên',
  'xuống dưới',
  '?',
  '30',
  '25%',
  '$2.4M',
  '2,4 tỷ đồng',
  '1.000',
  'weight',
  'trọng số',
  'keep',
  'duy trì',
  'at least',
  'trong khoảng',
  'and',
  'by',
  'hạn',
  '2026-12-31',
  '31/12/2026',
  '30/06',
  'milestone',
  'was',
  'trước đây',
  'until',
  'đến hết',
  'review',
  'tổng kết',
  'grade',
  'done',
  'xong',
  'dropped',
  'supports',
  'a.b.c',
  '"',
  '"text"',
  '“Chữ”',
  '"""',
  '/*',
  '*/',
  '//',
  '// okr-ignore kr-activity: why',
  '<<<<<<<',
  '\n',
  '\n',
  '\n  ',
  '\r\n',
  '\t',
  ',',
  '-',
  '•',
  '→',
  '>=',
  '+30%',
  'x2',
  'points',
  'hợp đồng',
  'confidence',
  '7/10',
  'tự tin',
  'unit',
  'target',
  'scale',
  '\u0000',
  '\ufeff',
  '\u2028',
  '🎯',
  'e\u0301',
  '1e999',
  '999999999999999999999999',
  '-0',
  '0',
  '.5',
  ',5',
];

describe('any input has an answer', () => {
  test('arbitrary text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), holds), { numRuns: 300 });
  });

  test('arbitrary words of the language', () => {
    const words = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((list) => list.join(' '));
    fc.assert(fc.property(words, holds), { numRuns: 600 });
  });

  test('examples with a stretch cut out, doubled or replaced', () => {
    const mutated = fc
      .tuple(
        fc.constantFrom(...examplePlans),
        fc.nat(),
        fc.nat({ max: 80 }),
        fc.constantFrom('', '"', '\n', ' by ', 'to ', '\u0000', 'kr ', '"""', '/* '),
        fc.boolean(),
      )
      .map(([{ text }, at, length, insert, twice]) => {
        const start = at % (text.length + 1);
        const cut = text.slice(start, start + length);
        return text.slice(0, start) + (twice ? cut + cut : insert) + text.slice(start + length);
      });
    fc.assert(fc.property(mutated, holds), { numRuns: 200 });
  });
});

describe('same text, same answer', () => {
  test.each(examplePlans)('$path', ({ path, text }) => {
    const answer = () =>
      JSON.stringify(
        analyse([{ path, text }], { asOf: '2026-11-15', config: defaultConfig }).diagnostics.map((each) => [
          each.rule,
          each.span,
          each.message,
          each.element,
        ]),
      );
    expect(answer()).toBe(answer());
  });
});
