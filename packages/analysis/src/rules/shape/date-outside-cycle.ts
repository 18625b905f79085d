import type { DaySpan, IsoDate, SourceFile, Span } from '@okr/core';
import type { Problem } from '@okr/language';
import type { Rule, RuleCases } from '../rule.ts';
import { date, dateIn } from '../shared/say.ts';
import { isDropped } from '../shared/standing.ts';

export const rule: Rule = {
  id: 'date-outside-cycle',
  group: 'shape',
  severity: 'error',
  page: () => ({
    en: {
      title: 'A deadline outside its plan’s cycle.',
      text: 'A plan’s cycle says when its results are judged. A key result or a milestone that ends before the cycle begins, or after it is over, cannot be scored with the rest: its pace is measured against days that are not in the plan. Move the date into the cycle, or the key result into the plan of the cycle in which it ends. Initiatives may run on.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85% by 2027-02-15
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85% by 2026-12-15
  kr "Customers who recommend us" from 30 to 45 points`,
      source:
        'Documentation, “Status, grades and forecasts › Pace”; one end for the whole cycle is the habit described by John Doerr, Measure What Matters.',
    },
    vi: {
      title: 'Hạn nằm ngoài chu kỳ của kế hoạch.',
      text: 'Chu kỳ của kế hoạch cho biết khi nào các kết quả được đánh giá. Kết quả hay cột mốc có hạn trước khi chu kỳ bắt đầu hoặc sau khi đã hết thì không chấm cùng những phần khác được. Hãy đưa hạn vào trong chu kỳ, hoặc chuyển kết quả sang kế hoạch của chu kỳ có ngày đó. Sáng kiến thì có thể kéo dài qua chu kỳ sau.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% hạn 15/02/2027
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% hạn 15/12/2026
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source:
        'Tài liệu, “Trạng thái, điểm chấm và dự báo › Tiến độ theo thời gian”; cả chu kỳ cùng một ngày cuối là thói quen John Doerr mô tả trong Measure What Matters.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      const cycle = keyResult.objective.plan.cycle?.target;
      if (cycle?.days === undefined || isDropped(keyResult)) return;
      const { written, due, milestones, file } = keyResult;
      const deadlines = [
        { at: written.by?.value.span, due },
        ...milestones.map((milestone) => ({ at: milestone.written.by?.value.span, due: milestone.due })),
      ];
      for (const { at, due: day } of deadlines) {
        if (at === undefined || day === undefined || isWithin(day, cycle.days)) continue;
        context.report(keyResult, outside(file, at, day, cycle.id, cycle.days));
      }
    },
  },
};

function isWithin(day: IsoDate, days: DaySpan): boolean {
  return days.start <= day && day <= days.end;
}

function outside(file: SourceFile, span: Span, day: IsoDate, cycle: string, days: DaySpan): Omit<Problem, 'rule'> {
  const late = day > days.end;
  const [due, start, end] = [date(day), date(days.start), date(days.end)];
  return {
    span,
    message: {
      en: `${due.en} is ${late ? 'after' : 'before'} the plan’s cycle ${cycle} (${start.en} to ${end.en}). Write a day in it, such as \`by ${end.en}\`, or move this to another plan.`,
      vi: `${due.vi} nằm ${late ? 'sau' : 'trước'} chu kỳ ${cycle} của kế hoạch (${start.vi} đến ${end.vi}), nên không chấm cùng các phần khác được. Hãy ghi một ngày trong chu kỳ, ví dụ \`hạn ${end.vi}\`, hoặc chuyển sang kế hoạch của chu kỳ đúng.`,
    },
    fixes: [
      {
        title: { en: `Move it to the cycle’s end, ${end.en}`, vi: `Đưa về ngày cuối chu kỳ, ${end.vi}` },
        edits: [{ span, text: dateIn(file, days.end) }],
        safe: false,
      },
    ],
  };
}

export const cases: RuleCases = {
  fires: [
    {
      okr: `plan in 2026-Q4
objective "Customers stay"
  kr "Customers who renew" from 70% to 85% by ⟦2027-02-15⟧
`,
      fixed: `plan in 2026-Q4
objective "Customers stay"
  kr "Customers who renew" from 70% to 85% by 2026-12-31
`,
    },
    {
      okr: `cycle spring "Spring" from 2026-02-01 to 2026-04-30
plan in spring
objective "Customers stay"
  kr "One portal for every customer"
    milestone "First customers use it" by ⟦2025-12-20⟧
    milestone "All use it" by 2026-04-30
`,
    },
    {
      okr: `ngôn ngữ vi
kế hoạch trong quý IV/2026
mục tiêu "Khách hàng ở lại"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% hạn ⟦15/01/2027⟧
`,
      fixed: `ngôn ngữ vi
kế hoạch trong quý IV/2026
mục tiêu "Khách hàng ở lại"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% hạn 31/12/2026
`,
    },
  ],
  silent: [
    {
      okr: `plan in 2026-Q4
objective "Customers stay"
  kr "Customers who renew" from 70% to 85% by 2026-12-31
  kr "Customers who recommend us" from 30 to 45 points by 2026-10-01
  initiative "A portal that outlives the quarter" by 2027-03-01
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% by 2031-01-01
`,
    },
    {
      okr: `plan in 2026-Q4
objective "Customers stay"
  kr "Customers who renew" from 70% to 85% by 2027-02-15 dropped "moved to next year"
`,
    },
    {
      okr: `ngôn ngữ vi
kế hoạch trong năm 2026
mục tiêu "Khách hàng ở lại"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% hạn quý IV/2026
  kết quả "Cổng khách hàng"
    cột mốc "Chạy thử" hạn 30/06
`,
    },
  ],
};
