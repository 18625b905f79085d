import { formatQuantity } from '@okr/core';
import type { Rule, RuleCases } from '../rule.ts';
import { quoted } from '../shared/say.ts';
import { isInMotion } from './shared/in-motion.ts';

export const rule: Rule = {
  id: 'flat',
  group: 'cycle',
  severity: 'info',
  page: () => ({
    en: {
      title: 'The number has not moved for several check-ins',
      text: 'The last four check-ins all say the same. Either nothing that is being done reaches this number, or the number is copied from week to week. Ask which initiative should move it and when that would show; if the measure only moves once a quarter, find one that leads it.',
      bad: 'plan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Renewals" from 40% to 55%\n    2026-10-16  48%\n    2026-10-26  48%\n    2026-11-05  48%\n    2026-11-13  48%\n',
      good: 'plan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Renewals" from 40% to 55%\n    2026-10-16  46%\n    2026-10-26  47%\n    2026-11-05  48%\n    2026-11-13  48%\n',
      source: 'Christina Wodtke, Radical Focus: confidence and movement are what a weekly check-in talks about.',
    },
    vi: {
      title: 'Con số không đổi qua nhiều lần check-in',
      text: 'Bốn dòng check-in gần nhất đều cùng một số. Hoặc việc đang làm chưa tác động đến con số này, hoặc số được chép lại từ tuần trước. Hãy hỏi sáng kiến nào sẽ làm nó thay đổi và bao giờ thấy được; nếu thước đo cả quý mới thay đổi một lần, hãy tìm một thước đo sớm hơn.',
      bad: 'ngôn ngữ vi\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Tỷ lệ gia hạn" từ 40% lên 55%\n    16/10/2026  48%\n    26/10/2026  48%\n    05/11/2026  48%\n    13/11/2026  48%\n',
      good: 'ngôn ngữ vi\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Tỷ lệ gia hạn" từ 40% lên 55%\n    16/10/2026  46%\n    26/10/2026  47%\n    05/11/2026  48%\n    13/11/2026  48%\n',
      source: 'Christina Wodtke, Radical Focus: check-in hằng tuần là để nói về mức tự tin và sự thay đổi.',
    },
  }),
  limits: {
    checkIns: {
      default: 4,
      description: {
        en: 'Check-ins with one value that count as flat.',
        vi: 'Số lần check-in cùng một số thì coi là không đổi.',
      },
    },
  },
  checks: {
    keyResult(keyResult, context) {
      const count = Math.max(2, context.limit('checkIns', keyResult.file));
      if (keyResult.checkIns.length < count || !isInMotion(keyResult, context.asOf)) return;
      const { basis, kind, unit, verdict } = context.scores.keyResult(keyResult);
      if (kind !== 'move' || basis.by !== 'measure' || unit === undefined || verdict?.status === 'done') return;
      const latest = basis.measurements.filter(({ source }) => source === 'check-in').slice(-count);
      const [first] = latest;
      if (first === undefined || latest.length < count || latest.some(({ value }) => value !== first.value)) return;
      const title = quoted(keyResult.written.title.value);
      context.report(keyResult, {
        span: keyResult.written.head,
        message: {
          en: `${title} has been ${formatQuantity(first.value, unit, 'en')} for ${count} check-ins. Which initiative should move it, and is it measured each time?`,
          vi: `${title} đứng ở ${formatQuantity(first.value, unit, 'vi')} qua ${count} lần check-in. Hãy xem sáng kiến nào sẽ làm nó thay đổi, và số có được đo lại mỗi lần không.`,
        },
      });
    },
  },
};

const lines = '    2026-10-16  48%\n    2026-10-26  48%\n    2026-11-05  48%\n    2026-11-13  48%\n';
const plan = 'plan for @linh in 2026-Q4\nobjective "Customers stay"\n';

export const cases: RuleCases = {
  fires: [
    { okr: `${plan}  ⟦kr "Renewals"⟧ from 40% to 55%\n${lines}` },
    { okr: `${plan}  ⟦kr "Renewals"⟧ from 40% to 55%\n    2026-10-10  44%\n${lines}` },
    {
      okr: `kế hoạch của @an trong quý IV/2026\nmục tiêu "Khách ở lại"\n  ⟦kết quả "Gia hạn"⟧ từ 40% lên 55%\n${lines}`,
    },
  ],
  silent: [
    { okr: `${plan}  kr "Renewals" from 40% to 55%\n${lines}    2026-11-14  49%\n` },
    { okr: `${plan}  kr "Renewals" from 40% to 48%\n${lines}` },
    { okr: `${plan}  kr "Renewals" keep at least 45%\n${lines}` },
    { okr: `${plan}  kr "Renewals" from 40% to 55%\n${lines}`, asOf: '2026-11-12' },
    {
      okr: `kế hoạch của @an trong quý IV/2026 đã đóng\nmục tiêu "Khách ở lại"\n  kết quả "Gia hạn" từ 40% lên 55%\n${lines}`,
    },
  ],
};
