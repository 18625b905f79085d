import type { Rule, RuleCases } from '../rule.ts';

/** Reported where ignores are applied, in `suppress.ts`. */
export const rule: Rule = {
  id: 'unused-ignore',
  group: 'text',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'An `okr-ignore` that silences nothing.',
      text: 'The finding that this comment was written for is gone, the rule is misspelt, the rule is an error, or nothing opens on the line that the comment speaks of. An ignore that stays behind hides the next finding, which may be a real one. Remove it, or name the rule as it stands in the finding.',
      bad: 'objective "Customers stay because the product helps them" aspirational\n  // okr-ignore kr-no-baseline: first survey comes in October\n  kr "Customers who renew" from 70% to 85% by 2026-12-31 owner @linh\n  kr "Customers who recommend us" from 30 to 45 points by 2026-12-31 owner @linh',
      good: 'objective "Customers stay because the product helps them" aspirational\n  // okr-ignore kr-no-baseline: first survey comes in October\n  kr "Customers who renew" to 85% by 2026-12-31 owner @linh\n  kr "Customers who recommend us" from 30 to 45 points by 2026-12-31 owner @linh',
      source: 'Documentation, “Problems, and how to ignore one › Ignore a problem”.',
    },
    vi: {
      title: 'Một dòng `okr-ignore` không tắt được cảnh báo nào.',
      text: 'Cảnh báo từng được bỏ qua nay không còn, hoặc tên quy tắc viết sai, hoặc quy tắc ấy là lỗi, hoặc dòng đi kèm không mở phần nào. Để lại thì nó sẽ che mất cảnh báo sau này, có khi là cảnh báo thật. Hãy bỏ đi, hoặc ghi đúng tên quy tắc như trong cảnh báo.',
      bad: 'ngôn ngữ vi\nmục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" khát vọng\n  // okr-ignore kr-no-baseline: tháng 10 mới khảo sát lần đầu\n  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% hạn 31/12/2026 phụ trách @linh\n  kết quả "Điểm sẵn lòng giới thiệu" từ 30 lên 45 điểm hạn 31/12/2026 phụ trách @linh',
      good: 'ngôn ngữ vi\nmục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" khát vọng\n  // okr-ignore kr-no-baseline: tháng 10 mới khảo sát lần đầu\n  kết quả "Tỷ lệ khách gia hạn" đạt 85% hạn 31/12/2026 phụ trách @linh\n  kết quả "Điểm sẵn lòng giới thiệu" từ 30 lên 45 điểm hạn 31/12/2026 phụ trách @linh',
      source: 'Tài liệu, “Vấn đề, và cách bỏ qua › Bỏ qua một vấn đề”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
  // okr-ignore ⟦kr-no-deadline⟧: nobody knows yet
  kr "Customers who renew" from 70% to 85% by 2026-12-31
`,
      fixed: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% by 2026-12-31
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% // okr-ignore kr-no-deadline, ⟦kr-no-baseline⟧: the board sets it in May
`,
      fixed: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% // okr-ignore kr-no-deadline: the board sets it in May
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài với công ty"
  // okr-ignore ⟦kr-no-dealine⟧: hội đồng quản trị sẽ chốt
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
`,
      fixed: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài với công ty"
  // okr-ignore kr-no-deadline: hội đồng quản trị sẽ chốt
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
`,
    },
    {
      okr: `objective "Customers stay"
  // okr-ignore ⟦baseline-equals-target⟧: we know
  kr "Customers who renew" from 70% to 70% by 2026-12-31
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
    // okr-ignore ⟦kr-no-deadline⟧: stands by a clause, where nothing opens
    confidence 6/10
`,
    },
  ],
  silent: [
    {
      okr: `objective "Customers stay"
  // okr-ignore kr-no-deadline: the board sets it in May
  kr "Customers who renew" from 70% to 85%
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài với công ty"
  // okr-ignore kr-no-deadline: hội đồng quản trị chốt hạn trong tháng 5
  // okr-ignore kr-no-baseline: chưa đo lần nào

  kết quả "Tỷ lệ khách gia hạn" đạt 85%
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Customers // okr-ignore kr-activity: this stands in a title" from 70% to 85% by 2026-12-31
`,
    },
  ],
};
