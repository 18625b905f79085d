import { describe, expect, test } from 'vitest';
import { scored } from './scored.ts';

function vi(lines: string) {
  const { errors, keyResult } = scored(
    `ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Cửa hàng"\n  kết quả "Kết quả" ${lines}\n`,
  );
  return { ...keyResult('Kết quả'), errors };
}

describe('said once, meant for all', () => {
  test.each<readonly [lines: string, current: number, unit: string | null, progress: number]>([
    // (2,9 − 2,4) / (3,2 − 2,4) = 0,5 / 0,8, in full đồng
    ['từ 2,4 lên 3,2 tỷ đồng\n 10/11/2026 2,9', 2_900_000_000, 'đồng', 0.625],
    ['từ 2,4 lên 3,2 tỷ đồng\n 10/11/2026 2900 triệu', 2_900_000_000, 'đồng', 0.625],
    ['từ 30tr lên 50 triệu đồng\n 10/11/2026 45.000.000 đồng', 45_000_000, 'đồng', 0.75],
    ['từ 900 triệu đồng lên 1,2 tỷ đồng\n 10/11/2026 1 tỷ', 1_000_000_000, 'đồng', 0.333333333],
    ['từ 10k lên 50k lượt\n 10/11/2026 30', 30_000, 'lượt', 0.5],
    ['từ 10 lên 50k lượt\n 10/11/2026 30', 30_000, 'lượt', 0.5],
    ['từ 5.000 lên 10.000 người dùng\n 10/11/2026 7.500', 7500, 'người dùng', 0.5],
    ['từ 25% xuống 10%\n 10/11/2026 18', 18, '%', 0.466666667],
    // the target is relative, so the baseline gives the unit
    ['từ 40% lên +5 điểm %\n 10/11/2026 42', 42, '%', 0.4],
    // (4,1 − 3,8) / (4,5 − 3,8) = 3 / 7
    ['từ 3,8 lên 4,5/5\n 10/11/2026 4,1', 4.1, '/5', 0.428571429],
    // 90 minutes are 1,5 hours: (1,25 − 1,5) / −0,5
    ['từ 90 phút xuống 1 giờ\n 10/11/2026 75 phút', 1.25, 'giờ', 0.5],
    // 35 days are 5 weeks: (4 − 5) / −2
    ['từ 35 ngày xuống 3 tuần\n 10/11/2026 4 tuần', 4, 'tuần', 0.5],
    ['từ 10% số hạng mục lên 90% hạng mục\n 10/11/2026 50', 50, '% hạng mục', 0.5],
    ['từ 40 khách lên gấp đôi\n 10/11/2026 60', 60, 'khách', 0.5],
  ])('%s', (lines, current, unit, progress) =>
    expect(vi(lines)).toMatchObject({ current, unit, progress, errors: [] }),
  );

  test.each([
    ['từ 35 ngày xuống 3 tuần\n 10/11/2026 28', 'unit-mismatch: 28'],
    ['từ 900 triệu đồng lên 1,2 tỷ đồng\n 10/11/2026 1000', 'unit-mismatch: 1000'],
    ['từ 2,4 lên 3,2 tỷ đồng\n 10/11/2026 2900000000', 'check-in-magnitude: 2900000000'],
    ['từ 100 USD lên 200 đồng', 'unit-mismatch: 200 đồng'],
  ])('%s', (lines, error) => expect(vi(lines)).toMatchObject({ score: null, errors: [error] }));
});

test.each([
  // (2,9 − 2,4) / (3,2 − 2,4), whichever of the two says the magnitude or the currency
  ['từ 2,4 lên 3,2 tỷ đồng', 'tỷ đồng', '2,9', 2_900_000_000],
  ['từ 2,4 lên 3,2 tỷ', 'tỷ đồng', '2,9', 2_900_000_000],
  ['từ 2,4 lên 3,2 tỷ đồng', 'tỷ', '2,9', 2_900_000_000],
  ['từ 2,4 lên 3,2 tỷ đồng', 'đồng', '2900 triệu', 2_900_000_000],
  ['từ 2400 triệu lên 3200 triệu', 'tỷ đồng', '2,9', 2_900_000_000],
  ['từ 2,4 lên 3,2', 'tỷ đồng', '2,9', 2.9],
  ['từ 2,4 lên 3,2', 'tỷ', '2,9', 2.9],
])('%s, measured by a KPI in %s', (lines, unit, actual, current) => {
  const { keyResult, errors } = scored(`ngôn ngữ vi
kế hoạch trong quý IV/2026
mục tiêu "Tăng trưởng"
  kết quả "Doanh thu" ${lines} đo bằng doanh_thu
kpi doanh_thu "Doanh thu" đơn vị ${unit}
  01/11/2026 ${actual}
`);
  expect(errors).toEqual([]);
  expect(keyResult('Doanh thu')).toMatchObject({ current, progress: 0.625 });
});

test('a KPI in millions measures a key result in full đồng, to the đồng', () => {
  const { keyResult } = scored(`ngôn ngữ vi
kế hoạch trong quý IV/2026
mục tiêu "Chi phí"
  kết quả "Chi phí" duy trì tối đa 16,1 triệu đồng đo bằng chi_phí
kpi chi_phí "Chi phí" đơn vị triệu đồng
  tháng 11/2026 16,1
`);
  expect(keyResult('Chi phí')).toMatchObject({ current: 16_100_000, score: 1 });
});
