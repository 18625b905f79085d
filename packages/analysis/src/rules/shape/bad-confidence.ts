import type { Rule, RuleCases } from '../rule.ts';

/** Reported while a file is read. */
export const rule: Rule = {
  id: 'bad-confidence',
  group: 'shape',
  severity: 'error',
  page: () => ({
    en: {
      title: 'A confidence outside 0 to 10.',
      text: 'Confidence says how likely the owner holds success to be: `7`, `7/10`, `70%` and `0.7` are the same. A value beyond that range cannot be compared with last week’s, so it is left out.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85% confidence 12/10
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85% confidence 7/10
  kr "Customers who recommend us" from 30 to 45 points`,
      source:
        'Documentation, “How scores are calculated › Confidence”; the habit of a weekly confidence out of ten is Christina Wodtke’s, Radical Focus.',
    },
    vi: {
      title: 'Mức độ tự tin nằm ngoài khoảng 0 đến 10.',
      text: 'Mức độ tự tin cho biết người phụ trách tin sẽ đạt đến đâu: `7`, `7/10`, `70%` và `0,7` là một. Giá trị ngoài khoảng này không so được với tuần trước nên không được tính.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% tự tin 12/10
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% tự tin 7/10
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source:
        'Tài liệu, “Điểm được tính thế nào › Mức độ tự tin”; thói quen ghi mức tự tin trên mười mỗi tuần là của Christina Wodtke, Radical Focus.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% confidence ⟦12/10⟧
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
    15/11/2026  72%  tự tin ⟦140%⟧
`,
    },
  ],
  silent: [
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% confidence 0.7
    2026-10-15  71%  confidence 10
    2026-11-15  72%  confidence 0/10
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% tự tin 70%
    15/11/2026  72%  tự tin 0,5
`,
    },
  ],
};
