import { expect, test } from 'vitest';
import { explainKpi, type Language, textOf } from '../../../src/index.ts';
import { scoreKpiSpec } from '../../support/scored.ts';
import type { KpiSpec } from '../../support/spec.ts';

const day = '2026-11-15';
const csat: Omit<KpiSpec, 'name'> = {
  unit: 'điểm',
  every: 'month',
  target: { kind: 'at-least', value: 4.5 },
  alert: { kind: 'below', value: 4 },
  scale: [3, 3.5, 4, 4.5],
  actuals: [
    ['2026-09-01', 4.5],
    ['2026-10-01', 4.4],
  ],
};
const lines = (spec: Omit<KpiSpec, 'name'>, language: Language = 'en', asOf = day) =>
  textOf(explainKpi(scoreKpiSpec(spec, asOf), language)).split('\n');

test('a KPI explains itself in both languages', () => {
  expect(lines(csat)).toEqual([
    'Now 4.4 điểm (1 Oct 2026)',
    'Stale: nothing new for 45 days (last 1 Oct 2026); the limit is 41 days',
    'Watch: its target, at least 4.5 điểm, is not met',
    'Rating 4 of 5: 3 of 4 thresholds reached (3 · 3.5 · 4 · 4.5)',
    '−0.1 điểm against 4.5 điểm (1 Sep 2026)',
  ]);
  expect(lines(csat, 'vi', '2026-10-20')).toEqual([
    'Hiện tại 4,4 điểm (01/10/2026)',
    'Cần theo dõi: chưa đạt chỉ tiêu ít nhất 4,5 điểm',
    'Mức xếp loại 4/5: đạt 3/4 ngưỡng (3 · 3,5 · 4 · 4,5)',
    '−0,1 điểm so với 4,5 điểm (01/09/2026)',
  ]);
});

test('a period is named as one, never as a day', () => {
  const monthly: Omit<KpiSpec, 'name'> = {
    every: 'month',
    actuals: [
      ['2026-10-31', 4.4, '2026-10-01'],
      ['2026-11-30', 4.6, '2026-11-01'],
    ],
  };
  expect(lines(monthly)).toEqual([
    'Now 4.6 (November 2026)',
    'No target, so no health',
    '+0.2 against 4.4 (October 2026)',
  ]);
  expect(lines(monthly, 'vi')).toEqual([
    'Hiện tại 4,6 (tháng 11/2026)',
    'Chưa có chỉ tiêu nên chưa xét tình trạng',
    '+0,2 so với 4,4 (tháng 10/2026)',
  ]);
  // 31 October and a month and a third of it: 40 days
  expect(lines(monthly, 'en', '2027-01-15')).toContain(
    'Stale: nothing new for 46 days (last November 2026); the limit is 40 days',
  );
  const quarterly: Omit<KpiSpec, 'name'> = { actuals: [['2026-12-31', 4, '2026-10-01']] };
  expect(lines(quarterly)[0]).toBe('Now 4 (2026-Q4)');
  expect(lines(quarterly, 'vi')[0]).toBe('Hiện tại 4 (quý IV/2026)');
});

test.each<[string, Omit<KpiSpec, 'name'>, string]>([
  ['healthy', { ...csat, actuals: [[day, 4.6]] }, 'Healthy: its target, at least 4.5 điểm, is met'],
  ['alarm', { ...csat, actuals: [[day, 3.9]] }, 'Alarm: inside its alert, below 4 điểm'],
  ['no target', { actuals: [[day, 3.9]] }, 'No target, so no health'],
  ['no value', { ...csat, actuals: [] }, 'No value yet'],
])('%s', (_, spec, line) => {
  expect(lines(spec)).toContain(line);
});
