import type { Rule, RuleCases } from '../rule.ts';

/** Reported while names are linked and values are settled. */
export const rule: Rule = {
  id: 'unknown-reference',
  group: 'shape',
  severity: 'error',
  page: () => ({
    en: {
      title: 'A name that nothing answers to.',
      text: 'A reference points at something that no file of the workspace declares, so the link does not count: no roll-up, no owner unit, no KPI. Choose one of the near names that are offered, or declare it.',
      bad: `kpi csat "Customer satisfaction" unit points
  target >= 4.5 every month owner @thuy source "Support survey"
plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who rate us" from 3.9 to 4.5 points measured by csta
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `kpi csat "Customer satisfaction" unit points
  target >= 4.5 every month owner @thuy source "Support survey"
plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who rate us" from 3.9 to 4.5 points measured by csat
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'Documentation, “Values and names › Names and references”.',
    },
    vi: {
      title: 'Một tên không trỏ tới đâu.',
      text: 'Liên kết trỏ tới thứ chưa có ở tệp nào trong thư mục làm việc, nên chưa được tính: không tổng hợp, không có đơn vị phụ trách, không có KPI. Hãy chọn một tên gần giống được gợi ý, hoặc khai báo tên đó.',
      bad: `ngôn ngữ vi
kpi csat "Mức độ hài lòng" đơn vị điểm
  chỉ tiêu >= 4,5 đo mỗi tháng phụ trách @thuý nguồn "Khảo sát"
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Điểm khách chấm khi bàn giao" từ 3,9 lên 4,5 điểm đo bằng csta
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kpi csat "Mức độ hài lòng" đơn vị điểm
  chỉ tiêu >= 4,5 đo mỗi tháng phụ trách @thuý nguồn "Khảo sát"
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Điểm khách chấm khi bàn giao" từ 3,9 lên 4,5 điểm đo bằng csat
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Tài liệu, “Giá trị và tên › Tên và tham chiếu”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective a "Customers stay" supports ⟦a⟧
  kr "Customers who renew" from 70% to 85%
`,
      fixed: `objective a "Customers stay"
  kr "Customers who renew" from 70% to 85%
`,
    },
    {
      okr: `team sales "Sales"
plan for ⟦sale⟧ in 2026-Q4
objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
`,
      fixed: `team sales "Sales"
plan for sales in 2026-Q4
objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu gia_hạn "Khách hàng ở lại lâu dài"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
mục tiêu "Khách được phục vụ tận tâm" đóng góp cho ⟦gia_han⟧
  kết quả "Khiếu nại lặp lại" từ 9 xuống 3 vụ
`,
      fixed: `ngôn ngữ vi
mục tiêu gia_hạn "Khách hàng ở lại lâu dài"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
mục tiêu "Khách được phục vụ tận tâm" đóng góp cho gia_hạn
  kết quả "Khiếu nại lặp lại" từ 9 xuống 3 vụ
`,
    },
  ],
  silent: [
    {
      okr: `plan for sales in 2026-Q4
objective "Customers stay" owner @nobody.declared
  kr "Customers who renew" from 70% to 85%
team sales "Sales"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu gia_hạn "Khách hàng ở lại lâu dài"
  kết quả tỷ_lệ "Tỷ lệ khách gia hạn" từ 70% lên 85%
  sáng kiến "Gọi cho mọi khách sắp hết hạn" cho tỷ_lệ
`,
    },
  ],
};
