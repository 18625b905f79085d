import type { Rule, RuleCases } from '../rule.ts';

/** Reported while names are linked and values are settled. */
export const rule: Rule = {
  id: 'duplicate-name',
  group: 'shape',
  severity: 'error',
  page: {
    en: {
      title: 'Two elements with one name.',
      text: 'Names are how plans point at each other, so a name has to mean one thing: units, people, cycles and KPIs in the workspace, objectives in their plan, key results, milestones and initiatives in their objective. Of two, the first is meant everywhere. Rename the second.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr renewals "Customers who renew" from 70% to 85%
  kr renewals "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr renewals "Customers who renew" from 70% to 85%
  kr nps "Customers who recommend us" from 30 to 45 points`,
      source: 'This language’s reference, “Names”.',
    },
    vi: {
      title: 'Hai phần trùng tên.',
      text: 'Các kế hoạch trỏ tới nhau bằng tên, nên một tên chỉ được chỉ một thứ: đơn vị, người, chu kỳ, KPI trong cả thư mục làm việc; mục tiêu trong kế hoạch của nó; kết quả, cột mốc, sáng kiến trong mục tiêu của chúng. Nếu trùng, tên luôn được hiểu là phần ghi trước. Hãy đổi tên phần sau.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả gia_hạn "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả gia_hạn "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả gia_hạn "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả nps "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Tài liệu của ngôn ngữ này, mục “Tên”.',
    },
  },
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
  kr renewals "Customers who renew" from 70% to 85%
  kr ⟦renewals⟧ "Contracts renewed early" from 20% to 35%
`,
    },
    {
      okr: `ngôn ngữ vi
phòng sale "Phòng Kinh doanh"
phòng ⟦sale⟧ "Phòng Bán hàng"
`,
    },
  ],
  silent: [
    {
      okr: `plan in 2026-Q3 closed
objective stay "Customers stay"
  kr nps "Customers who recommend us" from 30 to 45 points
  review 2026-09-30 grade 0.7
plan in 2026-Q4
objective stay "Customers stay longer"
  kr nps "Customers who recommend us" from 45 to 50 points
`,
    },
    {
      okr: `ngôn ngữ vi
phòng sale "Phòng Kinh doanh"
kpi sale "Doanh số tháng" đơn vị đồng
mục tiêu sale "Khách hàng ở lại lâu dài"
  kết quả sale "Tỷ lệ khách gia hạn" từ 70% lên 85%
`,
    },
  ],
};
