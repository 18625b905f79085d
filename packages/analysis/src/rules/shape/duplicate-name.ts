import type { Rule, RuleCases } from '../rule.ts';

/** Reported while names are linked and values are settled. */
export const rule: Rule = {
  id: 'duplicate-name',
  group: 'shape',
  severity: 'error',
  page: () => ({
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
      source: 'Documentation, “Values and names › Names and references”.',
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
      source: 'Tài liệu, “Giá trị và tên › Tên và tham chiếu”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
  kr renewals "Customers who renew" from 70% to 85%
  kr ⟦renewals⟧ "Contracts renewed early" from 20% to 35%
  kr Renewals_2 "Contracts renewed late" from 20% to 5%
  kr ⟦renewals⟧ "Contracts renewed at once" from 10% to 25%
`,
      fixed: `objective "Customers stay"
  kr renewals "Customers who renew" from 70% to 85%
  kr renewals_3 "Contracts renewed early" from 20% to 35%
  kr Renewals_2 "Contracts renewed late" from 20% to 5%
  kr renewals_4 "Contracts renewed at once" from 10% to 25%
`,
    },
    {
      okr: `person @linh "Linh Tran"
person ⟦@linh⟧ "Linh Do"
plan for @linh in 2026-Q4
objective stay "Customers stay"
  kr "The portal carries every order"
    milestone first "First customers" by 2026-11-01
    milestone ⟦first⟧ "Half of them" by 2026-12-01
  initiative call "Call everyone"
  initiative ⟦call⟧ "Call them again"
plan for @linh in 2026-Q4
objective ⟦stay⟧ "Partners stay"
  kr "Partners who renew" from 60% to 75%
objective stay_2 "Suppliers stay"
  kr "Suppliers who renew" from 60% to 75%
`,
      fixed: `person @linh "Linh Tran"
person @linh_2 "Linh Do"
plan for @linh in 2026-Q4
objective stay "Customers stay"
  kr "The portal carries every order"
    milestone first "First customers" by 2026-11-01
    milestone first_2 "Half of them" by 2026-12-01
  initiative call "Call everyone"
  initiative call_2 "Call them again"
plan for @linh in 2026-Q4
objective stay_3 "Partners stay"
  kr "Partners who renew" from 60% to 75%
objective stay_2 "Suppliers stay"
  kr "Suppliers who renew" from 60% to 75%
`,
    },
    {
      okr: `cycle 2026-Q4 check-ins weekly
⟦cycle Q4 2026⟧ check-ins monthly
cycle winter "Winter" from 2026-12-01 to 2027-02-28
cycle ⟦winter⟧ "Next winter" from 2027-12-01 to 2028-02-29
`,
      fixed: `cycle 2026-Q4 check-ins weekly
cycle Q4 2026 check-ins monthly
cycle winter "Winter" from 2026-12-01 to 2027-02-28
cycle winter_2 "Next winter" from 2027-12-01 to 2028-02-29
`,
    },
    {
      okr: `ngôn ngữ vi
phòng sale "Phòng Kinh doanh"
phòng ⟦sale⟧ "Phòng Bán hàng"
kpi gia_hạn "Khách gia hạn" đơn vị %
kpi ⟦gia_hạn⟧ "Hợp đồng gia hạn" đơn vị hợp đồng
`,
      fixed: `ngôn ngữ vi
phòng sale "Phòng Kinh doanh"
phòng sale_2 "Phòng Bán hàng"
kpi gia_hạn "Khách gia hạn" đơn vị %
kpi gia_hạn_2 "Hợp đồng gia hạn" đơn vị hợp đồng
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
