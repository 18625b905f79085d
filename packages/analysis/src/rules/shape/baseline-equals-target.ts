import type { Rule, RuleCases } from '../rule.ts';

/** Reported while names are linked and values are settled. */
export const rule: Rule = {
  id: 'baseline-equals-target',
  group: 'shape',
  severity: 'error',
  page: () => ({
    en: {
      title: 'A baseline and a target that are the same.',
      text: 'From 70 to 70 there is no way to go, so there is nothing to score. If the level is to be held, say so: `keep at least 70%`. If it is to move, correct one of the two numbers.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 70%
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" keep at least 70%
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'Documentation, “How scores are calculated › Progress”.',
    },
    vi: {
      title: 'Mức ban đầu và chỉ tiêu bằng nhau.',
      text: 'Từ 70 đến 70 thì không có quãng nào để đi nên không chấm điểm được. Nếu muốn giữ mức này, hãy ghi `duy trì ít nhất 70%`. Nếu muốn thay đổi, hãy sửa một trong hai số.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 70%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" duy trì ít nhất 70%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Tài liệu, “Điểm được tính thế nào › Tiến độ của kết quả”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
  kr "First answer" from 60 minutes to ⟦1 hour⟧ by 2026-12-31
    2026-11-01  50 minutes
`,
      fixed: `objective "Customers stay"
  kr "First answer" keep at least 1 hour by 2026-12-31
    2026-11-01  50 minutes
`,
    },
    {
      okr: `objective "Customers stay"
  kr "First answer"
    from 2 hours
    to below ⟦2⟧
  kr "Customers who renew" from 70% to ⟦+0%⟧
  kr "Visits" to ⟦40 k⟧ from 40 k
`,
      fixed: `objective "Customers stay"
  kr "First answer"
    keep below 2 hours
  kr "Customers who renew" keep at least 70%
  kr "Visits" keep at least 40 k
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to ⟦70%⟧ stretch 80%
  kr "Customers who come back" from 70% to ⟦70%⟧ stretch 75.500%
  kr "Partners who renew" from 60% to 75%
    was from 70% to ⟦70%⟧ until 2026-10-31 because "too timid"
`,
      fixed: `objective "Customers stay"
  kr "Customers who renew" from ? to 70% stretch 80%
  kr "Customers who come back" from ? to 70% stretch 75.500%
  kr "Partners who renew" from 60% to 75%
    was from 70% to 70% until 2026-10-31 because "too timid"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên ⟦70%⟧ phụ trách @linh
  kết quả "Doanh thu" từ 2,5 lên ⟦2,5 tỷ đồng⟧
`,
      fixed: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "Tỷ lệ khách gia hạn" duy trì ít nhất 70% phụ trách @linh
  kết quả "Doanh thu" duy trì ít nhất 2,5 tỷ đồng
`,
    },
  ],
  silent: [
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 70.5%
  kr "First answer" from 60 minutes to 1 minute
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "Tỷ lệ khách gia hạn" duy trì ít nhất 70%
  kết quả "Doanh thu" từ 10 lên +10 tỷ đồng
`,
    },
  ],
};
