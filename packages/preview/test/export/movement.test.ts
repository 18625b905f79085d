import type { PublishedKeyResult } from '@okr/core';
import { expect, test } from 'vitest';
import { movement } from '../../src/export/movement.ts';
import { whenText } from '../../src/export/names.ts';
import { confidenceWords } from '../../src/export/sums.ts';
import { keyResult, objective } from './scored.ts';

const hours = { unit: 'hours', baseline: 5, current: 4, target: 2, progress: 1 / 3 };

test.each<[string, Partial<PublishedKeyResult>, string, string]>([
  ['a move', {}, '30 → 38 → 45 points', '30 → 38 → 45 points'],
  [
    'beyond its target',
    { current: 48.75, progress: 1.25 },
    '30 → 48.75 → 45 points (progress 125%)',
    '30 → 48,75 → 45 points (tiến độ 125%)',
  ],
  [
    'behind its baseline',
    { current: 27, progress: -0.2 },
    '30 → 27 → 45 points (progress −20%)',
    '30 → 27 → 45 points (tiến độ −20%)',
  ],
  ['to below', { ...hours, bound: { kind: 'below', value: 2 } }, '5 → 4 → < 2 hours', '5 → 4 → < 2 hours'],
  ['to at most', { ...hours, bound: { kind: 'at-most', value: 2 } }, '5 → 4 → ≤ 2 hours', '5 → 4 → ≤ 2 hours'],
  ['from an assumed 0', { baseline: 0, baselineOrigin: 'zero' }, '? → 38 → 45 points', '? → 38 → 45 points'],
  ['a running total', { cumulative: true, baseline: 30 }, '38 → 45 points · running total', '38 → 45 points · lũy kế'],
  [
    'a running total under a ceiling',
    { cumulative: true, baseline: null, bound: { kind: 'at-most', value: 45 }, progress: 1 },
    '38 → ≤ 45 points · running total',
    '38 → ≤ 45 points · lũy kế',
  ],
  [
    'a level to hold',
    { kind: 'keep', baseline: null, bound: { kind: 'at-least', value: 35 }, held: { held: 3, of: 4 } },
    '38 points (keep ≥ 35 points) · held 3 of 4',
    '38 points (duy trì ≥ 35 points) · giữ được 3/4 lần',
  ],
  [
    'a level that nobody measured',
    { kind: 'keep', baseline: null, current: null, bound: { kind: 'between', low: 3, high: 5 } },
    '– (keep 3–5 points)',
    '– (duy trì 3–5 points)',
  ],
  ['self-assessed', { kind: 'judged' }, 'self-assessed', 'tự đánh giá'],
  ['carried', { kind: 'carried' }, 'carried by supporters', 'theo mục tiêu đóng góp'],
  ['unmeasured', { kind: 'unmeasured' }, 'not measured', 'chưa có số đo'],
])('%s', (_, change, en, vi) => {
  expect([movement(keyResult(change), 'en'), movement(keyResult(change), 'vi')]).toEqual([en, vi]);
});

test('a value of a period is shown as of the period, never of a day', () => {
  expect(whenText('2026-10', '2026-10-31', 'vi')).toBe('tháng 10/2026');
  expect(whenText('2026-Q3', '2026-09-30', 'en')).toBe('2026-Q3');
  expect(whenText('2026-10', '2026-10-31', 'en')).toBe('October 2026');
  expect(whenText(null, '2026-10-31', 'en')).toBe('31 Oct 2026');
});

test('the confidence of an objective is the mean, with its lowest named', () => {
  const keyResults = [
    keyResult({ confidence: 0.8 }),
    keyResult({ qualifiedName: 'us.renew.late', title: 'Late projects', confidence: 0.5 }),
  ];
  const unsure = objective({
    keyResults,
    confidence: 0.65,
    lowestConfidence: { keyResult: 'us.renew.late', confidence: 0.5 },
  });
  expect(confidenceWords(unsure, 'en')).toBe('confidence 6.5/10, lowest 5/10 (“Late projects”)');
  expect(confidenceWords(unsure, 'vi')).toBe('tự tin 6,5/10, thấp nhất 5/10 (“Late projects”)');
});
