import { describe, expect, it } from 'vitest';
import { dialectFor } from '../../src/dialect/dialects.ts';
import { formatFile } from '../../src/format/format-file.ts';

function formatted(clauses: string, language = ''): string {
  const head = language === '' ? '' : `language ${language}\n\n`;
  const text = `${head}plan in 2026-Q1\n\nobjective "O"\n  kr "K" ${clauses}\n`;
  const { text: written } = formatFile('plan.okr', text);
  expect(formatFile('plan.okr', written).edits).toEqual([]);
  return written.trimEnd().split('"K" ')[1] ?? '';
}

describe('the words of a measure stay as they stand', () => {
  it.each([
    '>= 95%',
    '45 → 20 days',
    'đạt tỷ lệ 95%',
    'kiểm soát ở mức 5%',
    '8 điểm trở lên',
    'từ 8 trở lên',
    'tăng từ 10 tỷ lên 13 tỷ',
    'increase by 30%',
    'from 200 increase by 30%',
    '300 more listings',
    'giảm tối thiểu 20%',
    'to 45 points (currently 30)',
    'lên 25% (từ Y% hiện tại)',
    'to 45 points (by the survey) by 2026-03-31',
    'to 45 points vs last year',
    'đạt 80 dự án trong tổng số 120 dự án',
    'from: 30, to: 45 points; by: 2026-03-31.',
    'hiện tại 30, mục tiêu 45',
    'current 30, target 45',
    'to 45 in Q1',
    'đạt 45 trong quý 1',
    'đạt 45 đến cuối quý',
    'to 45 until 2026-03-31',
    'to 45 PIC @linh',
    'người phụ trách: @hà',
    'from X% to TBD',
    'up to 3 incidents',
  ])('%s', (clauses) => {
    expect(formatted(clauses)).toBe(clauses);
  });

  it('what stands in tokens alone is written as ever', () => {
    expect(formatted('  8   contracts   by 2026-03-31')).toBe('8 contracts by 2026-03-31');
    expect(formatted('đạt 45 hạn cuối quý', 'vi')).toBe('đạt 45 hạn 31/03/2026');
    expect(formatted('>= 45   pic @linh')).toBe('>= 45 PIC @linh');
  });
});

describe('in the other language what they mean stays', () => {
  const translated = (clauses: string, to: 'en' | 'vi'): string => {
    const from = to === 'en' ? 'vi' : 'en';
    const text = `language ${from}\n\nplan in 2026-Q1\n\nobjective "O"\n  kr "K" ${clauses}\n`;
    return (
      formatFile('plan.okr', text, { toTongue: dialectFor(to) })
        .text.trimEnd()
        .split('"K" ')[1] ?? ''
    );
  };

  it.each([
    ['trên 90%', 'en', 'above 90%'],
    ['giảm dưới 5%', 'en', 'giảm below 5%'],
    ['đạt 45 trong quý 1', 'en', 'to 45 by 2026-03-31'],
    ['to 45 in Q1', 'vi', 'đạt 45 hạn 31/03/2026'],
    ['up to 3 incidents', 'vi', 'up to 3 incidents'],
    ['to 45 PIC @linh', 'vi', 'đạt 45 phụ trách @linh'],
    ['tăng 1,8 lần', 'en', 'tăng 1.8 lần'],
  ] as const)('%s in %s: %s', (clauses, to, expected) => {
    expect(translated(clauses, to)).toBe(expected);
  });
});
