import { defaultSettings, scoreWorkspace } from '@okr/core';
import { expect, test } from 'vitest';
import { loadFile } from '../../../packages/language/src/load.ts';
import { resolve } from '../../../packages/language/src/resolve/resolve.ts';
import { breaksOf } from './breaks.ts';

/** Measures in the words that people write, and what was measured of each. */
const lines: readonly (readonly [written: string, ...checkIns: readonly string[]])[] = [
  ['kr "Uptime" >= 99.5%', '99.7%'],
  ['kr "Days" 45 → 20 days', '30'],
  ['kr "Days" 45 to 20 days by 2026-12-31', '30'],
  ['kr "Contracts" 8 contracts owner @an', '3'],
  ['kr "Orders" from 200 orders increase by 30%', '230'],
  ['kr "Orders" from 200 orders to 300 more orders', '230'],
  ['kr "NPS" to 45 points (currently 30)', '38'],
  ['kr "NPS" increase from 30 to 45 points vs last year', '38'],
  ['kr "Answer" from 5 hours within 2 hours', '3 hours'],
  ['kr "NPS" current 30, target 45', '38'],
  ['kr "NPS" reach 45 points or more', '38'],
  ['kr "Keep NPS" >= 45 points', '50', '38'],
  ['kr "Costs" from 100 cut by half', '80'],
  ['kr "Users" from 100 double', '150'],
  ['kr "Increase views" by 25%', '230'],
  ['kr "NPS" from: 30, to: 45 points; by: 2026-12-31.', '38'],
  ['kết quả "Đơn" từ 100 tăng 30%', '120'],
  ['kết quả "Ngày" từ 10 ngày giảm 3 ngày', '8'],
  ['kết quả "Đơn" từ 100 đơn tăng thêm 50 đơn', '120'],
  ['kết quả "Doanh thu" tăng từ 10 tỷ lên 13 tỷ', '12 tỷ'],
  ['kết quả "Lỗi" từ 8% giảm dưới 5%', '7%'],
  ['kết quả "Điểm" đạt 8 điểm trở lên', '6'],
  ['kết quả "Điểm" lên 25 điểm (từ 10 điểm hiện tại)', '16'],
  ['kết quả "Điểm" hiện tại 30 điểm, mục tiêu 45 điểm', '38'],
  ['kết quả "Điểm" đạt tỷ lệ 45% so với quý trước', '38%'],
  ['kết quả "Đơn" từ 100 giảm một nửa', '80'],
  ['kết quả "Đơn" từ 100 tăng 1,8 lần', '150'],
  ['kết quả "Lỗi" kiểm soát ở mức 5%', '9%', '7%'],
  ['kết quả "Điểm" từ 30 lên 45 điểm trong quý IV/2026, người phụ trách @hà', '38'],
];

function scoreOf(written: string, checkIns: readonly string[]): number | undefined {
  const dated = checkIns.map((value, index) => `    2026-11-${10 + index}  ${value}\n`).join('');
  const text = `plan in 2026-Q4\nobjective "O"\n  ${written}\n${dated}`;
  const { workspace } = resolve([loadFile({ path: 'plan.okr', text })], defaultSettings);
  const scores = scoreWorkspace(workspace, { asOf: '2026-11-30', settings: defaultSettings });
  const [own] = workspace.plans.flatMap(({ objectives }) => objectives.flatMap(({ keyResults }) => keyResults));
  return own && scores.keyResult(own).score;
}

/** Signs around or behind a token; letters and digits that are lost may leave another measure, which nobody can know. */
test.each(lines)('a sign beside one token leaves the old score or none: %s', (written, ...checkIns) => {
  const before = scoreOf(written, checkIns);
  const wrong = breaksOf(written)
    .filter(({ kind }) => kind.includes('…'))
    .flatMap(({ text, kind }) => {
      const after = scoreOf(text, checkIns);
      return after === undefined || after === before ? [] : [`${kind}: ${text} → ${after}`];
    });
  expect(wrong).toEqual([]);
});
