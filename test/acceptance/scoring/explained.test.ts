import { describe, expect, test } from 'vitest';
import { keyResultOf, scored } from './scored.ts';

describe('an explanation holds by its own numbers', () => {
  test.each([
    // two decimals would say 0.45, whose grade is 0.5, and `0.45 is below 0.45`
    ['44.9', '44.9 / 100 = 0.449 → grade 0.4', 'At risk: progress 0.449 is below 0.45, at least 0.35'],
    ['44.96', '44.96 / 100 = 0.4496 → grade 0.4', 'At risk: progress 0.4496 is below 0.45, at least 0.35'],
    ['45', '45 / 100 = 0.45 → grade 0.5', 'On track: progress 0.45 is at least 0.45'],
    ['34.6', '34.6 / 100 = 0.346 → grade 0.3', 'Off track: progress 0.346 is below 0.35'],
    ['99.9', '99.9 / 100 = 0.9990 → grade 1.0', 'On track: progress 0.9990 is at least 0.45'],
    ['33.3', '33.3 / 100 = 0.33 → grade 0.3', 'Off track: progress 0.33 is below 0.35'],
  ])('at %s of 100', (value, formula, status) => {
    const lines = keyResultOf(`from 0 to 100\n 2026-11-10 ${value}`).explanation.split('\n');
    expect(lines[1]).toBe(formula);
    expect(lines[3]).toBe(status);
  });

  test('a limit that two decimals would make of the progress', () => {
    // 1 November is day 32 of 92: 0.9 × 0.347826 = 0.313043; 0.3125 would be 0.31 as well
    const { statusReason } = keyResultOf('from 0 to 10000\n 2026-11-01 3125', '2026-11-01');
    expect(statusReason).toBe('At risk: progress 0.3125 is below 0.3130, at least 0.2435');
  });

  test('a small part of a per cent is told apart from the whole', () => {
    const { explanation } = keyResultOf('keep at least 99.995%\n 2026-11-10 99.99%');
    expect(explanation).toContain('Now 99.99% (10 Nov 2026); to hold: at least 99.995%');
  });

  test('what is judged later is not said to lack a measure', () => {
    expect(keyResultOf('\n review 2026-12-01 grade 0.5').explanation).toMatch(/^Not judged yet, so no score\n/);
    expect(keyResultOf('').explanation).toMatch(/^Nothing to measure it by, so no score\n/);
  });

  test('marks out of five are apart by points', () => {
    const { explanation } = keyResultOf('from 3.8/5 to 4.5/5\n 2026-11-10 4.1');
    // 0.4 in 46 days
    expect(explanation).toContain('Needs +0.061 points a week');
  });
});

test('a Vietnamese plan is explained in Vietnamese, line by line', () => {
  const { keyResult, objective } = scored(`ngôn ngữ vi
chu kỳ quý IV/2026 check-in hằng tuần
kế hoạch trong quý IV/2026
mục tiêu "Khách cũ ở lại" cam kết
  kết quả "Doanh thu gia hạn" từ 2,4 lên 3,2 tỷ đồng vươn tới 3,6 tỷ đồng trọng số 2
    trước đây lên 4 tỷ đồng đến hết 01/11/2026
    15/10/2026  2,5  tự tin 6/10
    29/10/2026  2,7  tự tin 7/10
    12/11/2026  2,9
  kết quả "Tỷ lệ giao đúng hẹn" duy trì ít nhất 95%
    15/10/2026  96%
    12/11/2026  94%
`);
  // 0,5 / 0,8; 0,2 tỷ in 14 days are 100 triệu a week, seven of them to 31 December: 2,9 + 0,7; 0,3 tỷ in 46 days
  expect(keyResult('Doanh thu gia hạn').explanation.split('\n')).toEqual([
    'Hiện tại 2,9 tỷ đồng (12/11/2026); từ 2,4 tỷ đồng lên 3,2 tỷ đồng',
    '(2,9 − 2,4) / (3,2 − 2,4) = 0,63 → làm tròn 0,6',
    'Cam kết: xanh khi đạt đủ 1, vàng từ 0,7',
    'Mức vươn tới 3,6 tỷ đồng',
    '15/11/2026 là ngày thứ 46/92 → cần đạt 0,50',
    'Đúng tiến độ: tiến độ 0,63 từ 0,45 trở lên',
    'Mức độ tự tin 7/10 (+1 so với lần trước)',
    'Dự báo đến 31/12/2026: 3,6 tỷ đồng (3,6 tỷ đồng đến 3,6 tỷ đồng), điểm 1,00',
    'Nhịp cần đạt mỗi tuần: +46 triệu đồng, hiện tại +100 triệu đồng; đạt chỉ tiêu vào khoảng 03/12/2026',
    'Chỉ tiêu ban đầu (đến hết 01/11/2026) từ 2,4 tỷ đồng lên 4 tỷ đồng: so với mức đó là 0,31',
  ]);
  expect(keyResult('Tỷ lệ giao đúng hẹn').explanation.split('\n')).toEqual([
    'Hiện tại 94% (12/11/2026); cần giữ: ít nhất 95%',
    '94% không đạt mức cần giữ ít nhất 95% → 0; giữ được ở 1/2 lần check-in',
    'Cam kết: xanh khi đạt đủ 1, vàng từ 0,7',
    '15/11/2026 là ngày thứ 46/92; ngày nào cũng cần đạt 1 vì là mức cần giữ',
    'Chệch hướng: tiến độ 0,00 dưới 0,70',
  ]);
  // (2 × 0,625 + 0) / 3
  expect(objective('Khách cũ ở lại').explanation.split('\n')).toEqual([
    '(2 × 0,63 + 1 × 0,00) / 3 = 0,42 → làm tròn 0,4',
    '2/2 kết quả có số liệu',
    'Cam kết: xanh khi đạt đủ 1, vàng từ 0,7',
    'Chệch hướng: 1 chệch hướng, 1 đúng tiến độ',
  ]);
});
