import type { Rule, RuleCases } from '../rule.ts';
import { isOpenObjective } from '../shared/standing.ts';

export const rule: Rule = {
  id: 'objective-too-many-krs',
  group: 'objectives',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'More key results than a team can keep in mind.',
      text: 'Key results say how one would know that the objective is reached. Two to four do that; above five, attention is divided until nothing is key any more. Keep those that speak most directly of the objective and make the rest KPIs or initiatives. A fifth one is pointed out softly, a sixth with a warning.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Share of customers in region 1 who renew" from 70% to 85%
  kr "Share of customers in region 2 who renew" from 70% to 85%
  kr "Share of customers in region 3 who renew" from 70% to 85%
  kr "Share of customers in region 4 who renew" from 70% to 85%
  kr "Share of customers in region 5 who renew" from 70% to 85%
  kr "Share of customers in region 6 who renew" from 70% to 85%`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'John Doerr, Measure What Matters: three to five key results for an objective.',
    },
    vi: {
      title: 'Nhiều kết quả hơn mức một nhóm nhớ nổi.',
      text: 'Kết quả then chốt cho biết dựa vào đâu mà nói đã đạt mục tiêu. Hai đến bốn kết quả là đủ; quá năm thì sức bị chia nhỏ, không còn gì là then chốt. Hãy giữ những kết quả nói đúng nhất mục tiêu, phần còn lại chuyển thành KPI hoặc sáng kiến. Kết quả thứ năm được nhắc nhẹ, từ thứ sáu là cảnh báo.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách vùng 1 gia hạn" từ 70% lên 85%
  kết quả "Tỷ lệ khách vùng 2 gia hạn" từ 70% lên 85%
  kết quả "Tỷ lệ khách vùng 3 gia hạn" từ 70% lên 85%
  kết quả "Tỷ lệ khách vùng 4 gia hạn" từ 70% lên 85%
  kết quả "Tỷ lệ khách vùng 5 gia hạn" từ 70% lên 85%
  kết quả "Tỷ lệ khách vùng 6 gia hạn" từ 70% lên 85%`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'John Doerr, Measure What Matters: mỗi mục tiêu ba đến năm kết quả then chốt.',
    },
  }),
  limits: {
    most: {
      default: 5,
      description: { en: 'More key results than this are a warning.', vi: 'Nhiều kết quả hơn số này thì cảnh báo.' },
    },
    many: {
      default: 4,
      description: {
        en: 'More key results than this are pointed out softly.',
        vi: 'Nhiều kết quả hơn số này thì nhắc nhẹ.',
      },
    },
  },
  checks: {
    objective(objective, context) {
      const { file, written } = objective;
      if (!isOpenObjective(objective)) return;
      const count = objective.keyResults.filter((keyResult) => keyResult.dropped === undefined).length;
      const most = context.limit('most', file);
      const many = context.limit('many', file);
      if (count <= Math.min(many, most)) return;
      const above = count > most;
      const limit = above ? most : many;
      context.report(objective, {
        span: written.title.span,
        ...(above ? {} : { severity: 'info' as const }),
        message: {
          en: `${count} key results divide attention (limit ${limit}). Keep the 2–4 that matter most; turn the rest into a \`kpi\` or \`initiative\`.`,
          vi: `Mục tiêu này có ${count} kết quả; quá ${limit} thì khó tập trung và không còn gì là then chốt. Hãy giữ 2–4 kết quả nói đúng nhất mục tiêu, phần còn lại chuyển thành \`kpi\` hoặc \`sáng kiến\`.`,
        },
      });
    },
  },
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective ⟦"Customers stay"⟧
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
  kr "NPS 3" from 30 to 45
  kr "NPS 4" from 30 to 45
  kr "NPS 5" from 30 to 45
  kr "NPS 6" from 30 to 45
`,
    },
    {
      okr: `objective ⟦"Customers stay"⟧
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
  kr "NPS 3" from 30 to 45
  kr "NPS 4" from 30 to 45
  kr "NPS 5" from 30 to 45
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu ⟦"Khách hàng ở lại"⟧
  kết quả "Điểm 1" từ 30 lên 45
  kết quả "Điểm 2" từ 30 lên 45
  kết quả "Điểm 3" từ 30 lên 45
  kết quả "Điểm 4" từ 30 lên 45
  kết quả "Điểm 5" từ 30 lên 45
  kết quả "Điểm 6" từ 30 lên 45
  kết quả "Điểm 7" từ 30 lên 45
`,
    },
  ],
  silent: [
    {
      okr: `objective "Customers stay"
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
  kr "NPS 3" from 30 to 45
  kr "NPS 4" from 30 to 45
`,
    },
    {
      okr: `objective "Customers stay"
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
  kr "NPS 3" from 30 to 45
  kr "Old 0" from 1 to 2 dropped "folded into the first"
  kr "Old 1" from 1 to 2 dropped "folded into the first"
  kr "Old 2" from 1 to 2 dropped "folded into the first"
  kr "Old 3" from 1 to 2 dropped "folded into the first"
`,
    },
    {
      okr: `plan in 2026-Q3 closed
objective "Customers stay"
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
  kr "NPS 3" from 30 to 45
  kr "NPS 4" from 30 to 45
  kr "NPS 5" from 30 to 45
  kr "NPS 6" from 30 to 45
  kr "NPS 7" from 30 to 45
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "Điểm 1" từ 30 lên 45
  kết quả "Điểm 2" từ 30 lên 45
  kết quả "Điểm 3" từ 30 lên 45
  kết quả "Điểm 4" từ 30 lên 45
`,
    },
  ],
};
