import type { NoCourse } from '@okr/core';
import type { Rule, RuleCases } from '../rule.ts';
import { quoted } from '../shared/say.ts';
import { addCheckIn } from './shared/check-in-line.ts';
import { isInMotion } from './shared/in-motion.ts';

export const rule: Rule = {
  id: 'check-in-missing',
  group: 'cycle',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'The cycle is under way and there is no number yet',
      text: 'More than a tenth of the time is gone and this key result has no check-in. It has no score, and its objective counts it as 0 as soon as a sibling reports. One line with a date and a value is enough; the first number often shows that the measure needs mending while there is still time.',
      bad: 'plan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points\n',
      good: 'plan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points\n    2026-11-13  37\n',
      source: 'Christina Wodtke, Radical Focus: the weekly check-in is what keeps an OKR alive.',
    },
    vi: {
      title: 'Chu kỳ đã chạy mà chưa có số liệu',
      text: 'Đã qua hơn một phần mười thời gian mà kết quả này chưa có dòng check-in nào. Nó chưa có điểm, và mục tiêu sẽ tính nó bằng 0 ngay khi kết quả khác báo số. Chỉ cần một dòng gồm ngày và con số; số đầu tiên thường cho thấy thước đo cần chỉnh khi vẫn còn kịp.',
      bad: 'ngôn ngữ vi\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm\n',
      good: 'ngôn ngữ vi\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm\n    13/11/2026  37\n',
      source: 'Christina Wodtke, Radical Focus: check-in hằng tuần là điều giữ cho OKR sống.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      if (!isInMotion(keyResult, context.asOf)) return;
      const { basis, current, verdict, pace } = context.scores.keyResult(keyResult);
      if (basis.by !== 'measure' || current !== undefined || verdict?.status !== 'no-data' || pace === undefined)
        return;
      // An error on the measure or on a value already says why there is no number.
      if (basis.course.kind === 'none' && !waiting.has(basis.course.reason)) return;
      if (keyResult.checkIns.some((checkIn) => checkIn.date <= context.asOf)) return;
      const title = quoted(keyResult.written.title.value);
      context.report(keyResult, {
        span: keyResult.written.head,
        message: {
          en: `Day ${pace.day} of ${pace.days}, and ${title} has no number yet, so it has no score. Add a dated line below it, such as \`${context.asOf}  …\`.`,
          vi: `Đã qua ${pace.day}/${pace.days} ngày mà ${title} chưa có số liệu nên chưa có điểm. Hãy thêm một dòng ghi ngày và con số ở bên dưới.`,
        },
        fixes:
          keyResult.measuredBy === undefined
            ? [addCheckIn(keyResult, context.asOf, context.textOf(keyResult.file), '…')]
            : [],
      });
    },
  },
  lack: {
    of: 'keyResult',
    has: ({ checkIns }, asOf) => checkIns.some(({ date }) => date <= asOf),
    message: (who) => ({
      en: `The cycle is under way and ${who.en} have no number yet, so they have no score. Add a dated line below each.`,
      vi: `Chu kỳ đang chạy mà ${lowered(who.vi)} chưa có số liệu nên chưa có điểm. Hãy thêm một dòng ghi ngày và con số dưới mỗi kết quả.`,
    }),
    wide: 'all',
    fixesAll: true,
  },
};

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Without a number they have no score either, and a number would give them one. */
const waiting: ReadonlySet<NoCourse> = new Set<NoCourse>(['unknown-baseline', 'relative-without-baseline']);

const plan = 'plan for @linh in 2026-Q4\nobjective "Customers stay"\n';
const planVi = 'ngôn ngữ vi\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách ở lại"\n';

export const cases: RuleCases = {
  fires: [
    {
      okr: `${plan}  ⟦kr "Customers recommend us"⟧ from 30 to 45 points\n    owner @linh\n`,
      fixed: `${plan}  kr "Customers recommend us" from 30 to 45 points\n    owner @linh\n    2026-11-15  …\n`,
    },
    { okr: `${plan}  ⟦kr "Renewals"⟧ from ? to 60%\n    2026-12-01  50%\n` },
    {
      okr: `${planVi}  ⟦kết quả "Khách giới thiệu"⟧ từ 30 lên 45 điểm\n`,
      fixed: `${planVi}  kết quả "Khách giới thiệu" từ 30 lên 45 điểm\n    15/11/2026  …\n`,
    },
  ],
  silent: [
    { okr: `${plan}  kr "Customers recommend us" from 30 to 45 points\n    2026-11-13  37\n` },
    { okr: `${plan}  kr "Customers recommend us" from 30 to 45 points\n`, asOf: '2026-10-05' },
    { okr: `${plan}  kr "Customers recommend us" from 30 to 45 points\n`, asOf: '2026-09-05' },
    {
      okr: 'plan for @linh in 2026-Q4 draft\nobjective "Customers stay"\n  kr "Customers recommend us" from 30 to 45 points\n',
    },
    { okr: `${plan}  kr "Customers recommend us" from 30 to 45 points\n    2026-11-13  37 hours\n` },
    { okr: `${plan}  kr "Every project uses the checklist"\n    milestone "Half of them" by 2026-12-01\n` },
    { okr: `${planVi}  kết quả "Khách giới thiệu" từ 30 lên 45 điểm đã hủy "đổi ưu tiên"\n` },
  ],
};
