import { describe, expect, test } from 'vitest';
import { keyResultOf, scored } from './scored.ts';

describe('an explanation holds by its own numbers', () => {
  const onTrack = 'on track from 0.40 (0.50 − 0.1)';
  const atRisk = 'at risk from 0.30 (0.50 − 0.2)';
  test.each([
    // two decimals would say 0.45, whose grade is 0.5
    ['44.9', '44.9 / 100 = 0.449 → grade 0.4', `On track: progress 0.449, ${onTrack}`],
    ['44.96', '44.96 / 100 = 0.4496 → grade 0.4', `On track: progress 0.4496, ${onTrack}`],
    ['45', '45 / 100 = 0.45 → grade 0.5', `On track: progress 0.45, ${onTrack}`],
    // and of 0.399 that it is 0.40
    [
      '39.9',
      '39.9 / 100 = 0.40 → grade 0.4',
      'At risk: progress 0.399, on track from 0.400 (0.50 − 0.1), at risk from 0.300 (0.50 − 0.2)',
    ],
    ['34.6', '34.6 / 100 = 0.346 → grade 0.3', `At risk: progress 0.346, ${onTrack}, ${atRisk}`],
    ['29.9', '29.9 / 100 = 0.30 → grade 0.3', 'Off track: progress 0.299, at risk from 0.300 (0.50 − 0.2)'],
    ['99.9', '99.9 / 100 = 0.9990 → grade 0.9', `On track: progress 0.9990, ${onTrack}`],
  ])('at %s of 100', (value, formula, status) => {
    const lines = keyResultOf(`from 0 to 100\n 2026-11-10 ${value}`).explanation.split('\n');
    expect(lines[1]).toBe(formula);
    expect(lines[3]).toBe(status);
  });

  test('a limit that two decimals would make of the progress', () => {
    // 1 November is day 32 of 92: 0.347826 − 0.1 = 0.247826; 0.2477 would be 0.25 as well
    const { statusReason } = keyResultOf('from 0 to 10000\n 2026-11-01 2477', '2026-11-01');
    expect(statusReason).toBe(
      'At risk: progress 0.2477, on track from 0.2478 (0.3478 − 0.1), at risk from 0.1478 (0.3478 − 0.2)',
    );
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
  // 0,5 / 0,8; 0,2 tỷ in 14 days are 100 triệu a week, seven of them to 31 December: 2,9 + 0,7, which stops at 3,2
  // 0,3 tỷ are three weeks; against the old target 0,5 / 1,6
  expect(keyResult('Doanh thu gia hạn').explanation.split('\n')).toEqual([
    'Hiện tại 2,9 tỷ đồng (12/11/2026); từ 2,4 tỷ đồng lên 3,2 tỷ đồng',
    '(2,9 − 2,4) / (3,2 − 2,4) = 0,63 → điểm chấm 0,6',
    'Cam kết: xanh khi đạt đủ 1, vàng từ điểm chấm 0,7',
    'Mức vươn tới 3,6 tỷ đồng',
    'Đến 15/11/2026 đã qua 46/92 ngày; mức cần đạt đến hôm nay 46 / 92 = 0,50',
    'Đúng tiến độ: tiến độ 0,63, cần từ 0,40 (0,50 − 0,1) trở lên',
    'Mức độ tự tin 7/10 (+1 so với lần trước)',
    'Dự báo đến 31/12/2026: 3,2 tỷ đồng, điểm 1,00',
    'Nhịp hiện tại mỗi tuần: +100 triệu đồng; đạt 3,2 tỷ đồng vào khoảng 03/12/2026',
    'Chỉ tiêu cũ (đến hết 01/11/2026): từ 2,4 tỷ đồng lên 4 tỷ đồng; (2,9 − 2,4) / (4 − 2,4) = 0,31',
  ]);
  expect(keyResult('Tỷ lệ giao đúng hẹn').explanation.split('\n')).toEqual([
    'Hiện tại 94% (12/11/2026); cần giữ: ít nhất 95%',
    'Giữ được ở 1/2 lần check-in; 1 / 2 = 0,50 → điểm chấm 0,5',
    'Cam kết: xanh khi đạt đủ 1, vàng từ điểm chấm 0,7',
    'Đến 15/11/2026 đã qua 46/92 ngày; mức cần giữ ngay từ ngày đầu',
    'Chệch hướng: số mới nhất 94% không đạt mức ít nhất 95%',
  ]);
  // (2 × 0,625 + 0,5) / 3; 0,63 would come to 0,59
  expect(objective('Khách cũ ở lại').explanation.split('\n')).toEqual([
    '(2 × 0,625 + 1 × 0,500) / 3 = 0,58 → điểm chấm 0,6',
    '2/2 kết quả có số liệu',
    'Cam kết: xanh khi đạt đủ 1, vàng từ điểm chấm 0,7',
    'Chệch hướng: “Tỷ lệ giao đúng hẹn” (1 chệch hướng, 1 đúng tiến độ)',
    'Mức độ tự tin 7/10 (“Doanh thu gia hạn”)',
  ]);
});

test('the same plan in English, with what had to be assumed first', () => {
  const { keyResult, document } = scored(`language en
cycle 2026-Q4 check-ins weekly
plan "Shop" in 2026-Q4
objective "Customers stay"
  kr "Cut attrition" to 8%
    2026-10-10  12%
    2026-11-10  9%
  kr "Incidents" up to 3 incidents cumulative
    2026-11-10  1
  kr "Launch"
    milestone "Design" by 2026-10-31 done 2026-10-30
    milestone "Build" by 2026-11-10
    milestone "Open"
`);
  expect(keyResult('Cut attrition').explanation.split('\n')).toEqual([
    'No baseline is written: the first check-in, 12% (10 Oct 2026), is taken; “Cut” in the title says down',
    'Now 9% (10 Nov 2026); from 12% to 8%',
    '(9 − 12) / (8 − 12) = 0.75 → grade 0.8',
    '15 Nov 2026 is day 46 of 92; 46 / 92 = 0.50 expected by now',
    'On track: progress 0.75, on track from 0.40 (0.50 − 0.1)',
    // 1 in 46/7 weeks
    'Needs −0.15 pp a week',
  ]);
  expect(keyResult('Incidents').explanation.split('\n')).toEqual([
    'A running total: it starts at 0',
    'Now 1 incident (10 Nov 2026); running total of at most 3 incidents',
    'Within its ceiling, at most 3 incidents: 1 → grade 1.0',
    '15 Nov 2026 is day 46 of 92; a ceiling to keep to from the first day on',
    'On track: the total, 1 incident, is at most 3 incidents',
  ]);
  expect(keyResult('Launch').explanation.split('\n')).toEqual([
    '1 of 3 milestones done = 0.33 → grade 0.3',
    // (2 + 0.5) / 3
    '15 Nov 2026 is day 46 of 92; (2 + 1 × 46 / 92) / 3 = 0.83 of the weight is due by now',
    // 0.7 × 0.8333 = 0.583 is less than 0.633
    'Off track: progress 0.33, at risk from 0.58 (0.7 × 0.83)',
    'Overdue: “Build” (10 Nov 2026)',
  ]);
  // (0.75 + 1 + 0.3333) / 3 = 0.694
  expect(document.plans[0]?.explanation.split('\n')).toEqual([
    '0.69 → grade 0.7',
    '1 of 1 objective scored',
    'Off track: “Customers stay”',
  ]);
});
