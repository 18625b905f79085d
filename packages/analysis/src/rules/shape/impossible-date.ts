import type { Rule, RuleCases } from '../rule.ts';

/** Reported while a file is read. */
export const rule: Rule = {
  id: 'impossible-date',
  group: 'shape',
  severity: 'error',
  page: () => ({
    en: {
      title: 'A day or a period that does not exist.',
      text: 'There is no 31 November, no fifth quarter, and no `đầu tháng` that means one day. What is written there counts as not written, so a deadline or a check-in is missing until it is corrected.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85% by 2026-11-31
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85% by 2026-11-30
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'Documentation, “Values and names › Dates and periods”.',
    },
    vi: {
      title: 'Một ngày hoặc một kỳ không có thật.',
      text: 'Không có ngày 31 tháng 11, không có quý 5, và `đầu tháng` thì chưa phải một ngày. Chỗ ghi sai coi như chưa ghi, nên hạn hoặc check-in vẫn thiếu cho đến khi sửa.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% hạn 31/11/2026
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% hạn 30/11/2026
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Tài liệu, “Giá trị và tên › Ngày và kỳ”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `plan in ⟦2026-Q5⟧
objective "Customers stay"
  kr "Customers who renew" from 70% to 85% by ⟦2026-02-30⟧
    ⟦2026-13-05⟧  72%
`,
      fixed: `plan in 2026-Q5
objective "Customers stay"
  kr "Customers who renew" from 70% to 85% by 2026-02-28
    2026-05-13  72%
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% by ⟦11/31/2026⟧
    ⟦2026-11-45⟧  72%
`,
      fixed: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% by 11/30/2026
    2026-11-45  72%
`,
    },
    {
      okr: `cycle winter "Winter" from 2027-01-31 ⟦to 2026-11-01⟧
`,
      fixed: `cycle winter "Winter" from 2026-11-01 to 2027-01-31
`,
    },
    {
      okr: `cycle 2026-Q4 ⟦from 2027-01-31⟧
`,
      fixed: `cycle 2026-Q4 from 2027-01-31
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% hạn ⟦31/11/2026⟧
    ⟦ngày 10/31/2026⟧  72%
`,
      fixed: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% hạn 30/11/2026
    ngày 31/10/2026  72%
`,
    },
    {
      okr: `ngôn ngữ vi
kế hoạch trong quý IV/2026
mục tiêu "Khách hàng ở lại"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% hạn ⟦31/11⟧
    ⟦30/09⟧  72%
`,
      fixed: `ngôn ngữ vi
kế hoạch trong quý IV/2026
mục tiêu "Khách hàng ở lại"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% hạn 30/11
    30/09  72%
`,
    },
    {
      okr: `ngôn ngữ vi
chu kỳ đông "Mùa đông" từ 31/01/2027 ⟦đến 01/11/2026⟧
`,
      fixed: `ngôn ngữ vi
chu kỳ đông "Mùa đông" từ 01/11/2026 đến 31/01/2027
`,
    },
  ],
  silent: [
    {
      okr: `plan in 2028-Q1
objective "Customers stay"
  kr "Customers who renew" from 70% to 85% by 2028-02-29
`,
    },
    {
      okr: `ngôn ngữ vi
kế hoạch trong quý IV/2026
mục tiêu "Khách hàng ở lại"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% hạn hết tháng 11
    31.10.2026  72%
`,
    },
  ],
};
