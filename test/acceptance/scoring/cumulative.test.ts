import { describe, expect, test } from 'vitest';
import { ketQuaOf, keyResultOf, keyResultOfLine } from './scored.ts';

describe('a running total: c / t', () => {
  test.each<readonly [lines: string, target: number, progress: number]>([
    // 10 / 40, whatever `from` says
    ['to 40 clients cumulative\n 2026-11-10 10', 40, 0.25],
    ['from 30 to 40 clients cumulative\n 2026-11-10 10', 40, 0.25],
    ['from 50 to 40 clients cumulative\n 2026-11-10 10', 40, 0.25],
    ['from 40 to 40 clients cumulative\n 2026-11-10 10', 40, 0.25],
    ['cumulative from 30 to 40 clients\n 2026-11-10 10', 40, 0.25],
    ['to at least 40 clients cumulative\n 2026-11-10 10', 40, 0.25],
    // $2.4M × 1.3 = $3.12M: 1.56 / 3.12
    ['from $2.4M to +30% cumulative\n 2026-11-10 $1.56M', 3_120_000, 0.5],
    // 700 + 300 = 1000
    ['from 700 to +300 listings cumulative\n 2026-11-10 250', 1000, 0.25],
    // the newest is the total; nothing is added up
    ['to 40 clients cumulative\n 2026-10-10 10\n 2026-11-10 20', 40, 0.5],
    ['to 40 clients cumulative\n 2026-11-10 50', 40, 1.25],
  ])('%s', (lines, target, progress) =>
    expect(keyResultOf(lines)).toMatchObject({ kind: 'move', cumulative: true, target, progress, errors: [] }),
  );

  test.each<readonly [lines: string, target: number, progress: number]>([
    // 2,4 tỷ × 1,3 = 3,12 tỷ
    ['từ 2,4 tỷ đồng lên +30% lũy kế\n 10/11/2026 1,56', 3_120_000_000, 0.5],
    ['đạt 40 hợp đồng cộng dồn\n 10/11/2026 10', 40, 0.25],
  ])('%s', (lines, target, progress) =>
    expect(ketQuaOf(lines)).toMatchObject({ kind: 'move', cumulative: true, target, progress, errors: [] }),
  );

  test('the reference is shown, and the rate starts at 0', () => {
    // 92 in the 46 days that are left
    expect(keyResultOf('from 60 to 92 clients cumulative')).toMatchObject({
      baseline: 60,
      baselineOrigin: 'written',
      score: null,
      forecast: { neededPerWeek: 14 },
    });
  });

  test.each([
    'to +30% cumulative\n 2026-11-10 10',
    'from ? to +30% cumulative\n 2026-11-10 10',
    'from 0 to +30% cumulative\n 2026-11-10 10',
  ])('a relative target without its reference: %s', (lines) => expect(keyResultOf(lines).score).toBeNull());
});

describe('with a ceiling, or to 0: 1 while within it, else 0', () => {
  test.each<readonly [line: string, value: string, progress: number]>([
    ['kr "Machine stops" to at most 20 stops cumulative', '20', 1],
    ['kr "Machine stops" to at most 20 stops cumulative', '21', 0],
    ['kr "Machine stops" to below 20 stops cumulative', '20', 0],
    ['kr "Machine stops" up to 20 stops cumulative', '12', 1],
    ['kr "Machine stops" to 0 stops cumulative', '0', 1],
    ['kr "Machine stops" to 0 stops cumulative', '1', 0],
    ['kr "Cut complaints" to 20 cumulative', '12', 1],
    ['kr "Complaints" from 30 to 20 cumulative', '21', 0],
    // 30 × 0.8 = 24
    ['kr "Machine stops" from 30 to -20% cumulative', '24', 1],
    ['kr "Machine stops" from 30 to -20% cumulative', '25', 0],
    ['kết quả "Lần dừng máy" lên tối đa 20 lần lũy kế', '20', 1],
    ['kết quả "Lần dừng máy" xuống còn 20 lần lũy kế', '21', 0],
    ['kết quả "Số khiếu nại" đạt 20 lũy kế', '12', 1],
  ])('%s at %s', (line, value, progress) => {
    const day = line.startsWith('kr') ? '2026-11-10' : '10/11/2026';
    expect(keyResultOfLine(`${line}\n${day} ${value}`)).toMatchObject({
      kind: 'move',
      progress,
      status: progress === 1 ? 'on-track' : 'off-track',
      forecast: null,
      errors: [],
    });
  });

  test('done only after its due date', () => {
    const lines = 'to at most 20 stops cumulative\n 2026-12-30 12';
    expect(keyResultOf(lines, '2026-12-31').status).toBe('on-track');
    expect(keyResultOf(lines, '2027-01-01').status).toBe('done');
  });
});
