import type { Rule, RuleCases } from '../rule.ts';

/** Reported where ignores are applied, in `suppress.ts`. */
export const rule: Rule = {
  id: 'ignore-without-reason',
  group: 'text',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'An `okr-ignore` that does not say why.',
      text: 'Whoever reads the plan next quarter has to know whether the exception still holds. Without a reason nobody can tell, so nobody dares to remove it. Such an ignore silences nothing. Write the reason after a colon.',
      bad: 'objective "Customers stay because the product helps them" owner @linh\n  // okr-ignore kr-no-deadline\n  kr "Customers who renew" from 70% to 85%',
      good: 'objective "Customers stay because the product helps them" owner @linh\n  // okr-ignore kr-no-deadline: the board sets the date in May\n  kr "Customers who renew" from 70% to 85%',
      source: 'Documentation, “Problems, and how to ignore one › Ignore a problem”.',
    },
    vi: {
      title: 'Một dòng `okr-ignore` không nói lý do.',
      text: 'Quý sau, người đọc kế hoạch cần biết ngoại lệ này còn đúng không. Không có lý do thì không ai biết, nên cũng không ai dám bỏ. Dòng như vậy chưa có tác dụng. Hãy ghi lý do sau dấu hai chấm.',
      bad: 'ngôn ngữ vi\nmục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh\n  // okr-ignore kr-no-deadline\n  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%',
      good: 'ngôn ngữ vi\nmục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh\n  // okr-ignore kr-no-deadline: hội đồng quản trị chốt hạn trong tháng 5\n  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%',
      source: 'Tài liệu, “Vấn đề, và cách bỏ qua › Bỏ qua một vấn đề”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
  ⟦// okr-ignore kr-no-deadline⟧
  kr "Customers who renew" from 70% to 85%
`,
      fixed: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài với công ty" ⟦// okr-ignore objective-orphan:⟧
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% hạn 31/12/2026
`,
      fixed: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài với công ty"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% hạn 31/12/2026
`,
    },
  ],
  silent: [
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%   // okr-ignore kr-no-deadline: the board sets it in May
`,
    },
    {
      okr: `ngôn ngữ vi
// okr-ignored là một từ khác, và ghi chú thường thì không cần lý do
mục tiêu "Khách hàng ở lại lâu dài với công ty"
  // okr-ignore kr-no-deadline: hội đồng quản trị chốt hạn trong tháng 5
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
`,
    },
  ],
};
