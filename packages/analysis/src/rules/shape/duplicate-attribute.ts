import type { Rule, RuleCases } from '../rule.ts';

/** Reported while a file is read. */
export const rule: Rule = {
  id: 'duplicate-attribute',
  group: 'shape',
  severity: 'error',
  page: () => ({
    en: {
      title: 'The same thing said twice.',
      text: 'A clause stands twice in one element, or a key result is measured in two ways. Only the first counts, so the plan may say something other than its author believes. Keep the one that is meant and remove the other.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85% owner @linh
    owner @an
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85% owner @linh, @an
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'Documentation, “The language › Everywhere”.',
    },
    vi: {
      title: 'Một điều được ghi hai lần.',
      text: 'Một thông tin có mặt hai lần trong cùng một phần, hoặc một kết quả có hai cách đo. Chỉ lần đầu được tính, nên kế hoạch có thể nói khác điều người viết nghĩ. Hãy giữ lại điều đúng ý và bỏ điều kia.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% phụ trách @linh
    phụ trách @an
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% phụ trách @linh, @an
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Tài liệu, “Ngôn ngữ › Dùng ở mọi nơi”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% owner @linh
    ⟦owner @an⟧
`,
      fixed: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% owner @linh
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài" cam kết ⟦khát vọng⟧
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% hạn 31/12/2026
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% ⟦duy trì ít nhất 80%⟧
`,
      fixed: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
`,
    },
  ],
  silent: [
    {
      okr: `objective "Customers stay" note "one" note "two" tag growth tag renewals
  kr "Customers who renew" from 70% to 85% committed owner @linh
    was to 90% until 2026-11-01 because "fewer contracts end"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài" phụ trách @linh
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% phụ trách @linh
    15/10/2026  72%
    15/11/2026  72%
`,
    },
  ],
};
