import type { Rule, RuleCases } from '../rule.ts';

/** Reported while a file is read. */
export const rule: Rule = {
  id: 'misplaced-attribute',
  group: 'shape',
  severity: 'error',
  page: () => ({
    en: {
      title: 'A clause of the objective that stands below a key result.',
      text: 'What stands below a `kr` belongs to that key result. A clause that only an objective takes (`guard`, `because`) cannot be read there, and one that both take would be read as the key result’s although its indentation says otherwise. Move it up, under the objective and before its first key result.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  because "Renewals pay for growth"
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  because "Renewals pay for growth"
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'Documentation, “The language › Which line belongs to what”.',
    },
    vi: {
      title: 'Thông tin của mục tiêu nằm dưới một kết quả.',
      text: 'Những gì ghi dưới `kết quả` là của kết quả đó. Thông tin chỉ mục tiêu mới có (`bảo vệ`, `vì`) thì không đọc được ở đó; thông tin cả hai cùng có sẽ bị hiểu là của kết quả dù cách thụt dòng nói khác. Hãy chuyển lên, ngay dưới mục tiêu và trước kết quả đầu tiên.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  vì "Giữ khách cũ rẻ hơn tìm khách mới"
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  vì "Giữ khách cũ rẻ hơn tìm khách mới"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Tài liệu, “Ngôn ngữ › Dòng nào thuộc về phần nào”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
  ⟦because "Renewals pay for growth"⟧
`,
      fixed: `objective "Customers stay"
  because "Renewals pay for growth"
  kr "Customers who renew" from 70% to 85%
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
  ⟦owner @linh⟧
  kr "Customers who come back" from 20% to 35%
`,
      fixed: `objective "Customers stay"
  owner @linh
  kr "Customers who renew" from 70% to 85%
  kr "Customers who come back" from 20% to 35%
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  ⟦phụ trách @linh⟧
`,
      fixed: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  phụ trách @linh
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
  ⟦because """
    Renewals pay
    for growth
    """⟧
  kr "Customers who come back" from 20% to 35%
`,
      fixed: `objective "Customers stay"
  because """
    Renewals pay
    for growth
    """
  kr "Customers who renew" from 70% to 85%
  kr "Customers who come back" from 20% to 35%
`,
    },
    {
      okr: `objective "Customers stay" // why
  kr "Customers who renew" from 70% to 85%
  /* who */ ⟦owner @linh⟧
`,
      fixed: `objective "Customers stay" // why
  owner @linh
  kr "Customers who renew" from 70% to 85%
  /* who */
`,
    },
    {
      // An objective that begins where it stood would take the check-in.
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
  ⟦because "Renewals pay for growth"⟧ objective grow "We grow"
    2026-11-15  83%
`,
      fixed: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
  because "Renewals pay for growth" objective grow "We grow"
    2026-11-15  83%
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
  ⟦owner @linh,⟧
    @an
`,
      fixed: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
  owner @linh,
    @an
`,
    },
    {
      okr: `objective "Customers stay" committed
  kr "Customers who renew" from 70% to 85%
  ⟦aspirational⟧
`,
      fixed: `objective "Customers stay" committed
  kr "Customers who renew" from 70% to 85%
  aspirational
`,
    },
    {
      // Said twice it would be an error of another kind.
      okr: `objective "Customers stay" owner @linh
  kr "Customers who renew" from 70% to 85%
  ⟦owner @an⟧
`,
      fixed: `objective "Customers stay" owner @linh
  kr "Customers who renew" from 70% to 85%
  owner @an
`,
    },
  ],
  silent: [
    {
      okr: `objective "Customers stay" because "Renewals pay for growth"
  kr "Customers who renew" from 70% to 85%
    owner @linh
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
phụ trách @linh
`,
    },
  ],
};
