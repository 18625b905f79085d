import type { Rule, RuleCases } from '../rule.ts';

/** Reported while a file is read. */
export const rule: Rule = {
  id: 'impossible-date',
  group: 'shape',
  severity: 'error',
  page: {
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
      source: 'This language’s reference, “Tokens”.',
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
      source: 'Tài liệu của ngôn ngữ này, mục “Số và ngày”.',
    },
  },
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `plan in ⟦2026-Q5⟧
objective "Customers stay"
  kr "Customers who renew" from 70% to 85% by ⟦2026-02-30⟧
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% hạn ⟦31/11/2026⟧
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
