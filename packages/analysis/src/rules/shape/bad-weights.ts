import type { Rule, RuleCases } from '../rule.ts';

/** Reported while names are linked and values are settled. */
export const rule: Rule = {
  id: 'bad-weights',
  group: 'shape',
  severity: 'error',
  page: () => ({
    en: {
      title: 'Weights that cannot be added up.',
      text: 'Weights say what share of the whole a part is. Written in per cent they have to make 100 % together and stand on every sibling; `2` beside `30%`, a negative weight or a sum of zero have no meaning. The KPIs of one team or person are weighed together in the same way, in whichever file they are. Until they are mended, percentages keep their proportions and all others count alike.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85% weight 70%
  kr "Customers who recommend us" from 30 to 45 points weight 50%`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85% weight 70%
  kr "Customers who recommend us" from 30 to 45 points weight 30%`,
      source: 'Documentation, “How scores are calculated › Roll-up”.',
    },
    vi: {
      title: 'Các trọng số không cộng lại được.',
      text: 'Trọng số cho biết mỗi phần chiếm bao nhiêu của cả. Ghi bằng % thì phải đủ 100% và phần nào cũng có; `2` đứng cạnh `30%`, số âm hoặc tổng bằng không thì không có nghĩa. Các KPI của cùng một đơn vị hay một người cũng được tính chung như vậy, dù nằm ở tệp nào. Khi chưa sửa, các tỷ lệ % vẫn giữ tương quan với nhau, còn lại thì mọi phần được tính như nhau.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% trọng số 70%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm trọng số 50%`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% trọng số 70%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm trọng số 30%`,
      source: 'Tài liệu, “Điểm được tính thế nào › Tổng hợp”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% ⟦weight -2⟧
  kr "Customers who recommend us" from 30 to 45 points
`,
      fixed: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% weight 2
  kr "Customers who recommend us" from 30 to 45 points
`,
    },
    {
      okr: `objective "Customers stay" weight 70%
  kr "Customers who renew" from 70% to 85% weight 33.3%
  kr "Customers who pay on time" from 70% to 85% weight 33.3%
  kr "Customers who recommend us" from 30 to 45 points ⟦weight 30%⟧
objective "Partners stay" ⟦weight 30⟧
  kr "Partners order in the portal"
    milestone "First" ⟦weight 40%⟧
    milestone "Second" by 2026-12-01
`,
      fixed: `objective "Customers stay" weight 70%
  kr "Customers who renew" from 70% to 85% weight 33.3%
  kr "Customers who pay on time" from 70% to 85% weight 33.3%
  kr "Customers who recommend us" from 30 to 45 points weight 33.4%
objective "Partners stay" weight 30%
  kr "Partners order in the portal"
    milestone "First" weight 40%
    milestone "Second" weight 60% by 2026-12-01
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% weight 70%
  kr "Customers who left" from 9% to 5% weight 50% dropped "not ours"
  kr "Customers who recommend us" from 30 to 45 points ⟦weight 20%⟧
`,
      fixed: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% weight 70%
  kr "Customers who left" from 9% to 5% weight 50% dropped "not ours"
  kr "Customers who recommend us" from 30 to 45 points weight 30%
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% weight 30%
  kr "Customers who recommend us" from 30 to 45 points ⟦weight 2⟧
objective "Partners stay"
  kr "Partners who renew" from 60% to 75% weight 0
  kr "Partners who recommend us" from 20 to 35 points ⟦weight 0⟧
objective "Suppliers stay"
  kr "Suppliers who renew" from 60% to 75% weight 80%
  kr "Suppliers who wait" from 20 to 5 days weight 60%
  kr "Suppliers who recommend us" from 20 to 35 points ⟦weight 60%⟧
`,
      fixed: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% weight 30%
  kr "Customers who recommend us" from 30 to 45 points weight 2
objective "Partners stay"
  kr "Partners who renew" from 60% to 75% weight 0
  kr "Partners who recommend us" from 20 to 35 points weight 0
objective "Suppliers stay"
  kr "Suppliers who renew" from 60% to 75% weight 80%
  kr "Suppliers who wait" from 20 to 5 days weight 60%
  kr "Suppliers who recommend us" from 20 to 35 points weight 60%
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% ⟦trọng số -1⟧
  kết quả "Điểm khách giới thiệu" từ 30 lên 45 điểm
mục tiêu "Đối tác ở lại"
  kết quả "Tỷ lệ đối tác gia hạn" từ 70% lên 85% ⟦tỷ trọng 62,5%⟧
  kết quả "Điểm đối tác giới thiệu" từ 30 lên 45 điểm
mục tiêu "Nhà cung cấp ở lại"
  kết quả "Tỷ lệ nhà cung cấp gia hạn" từ 70% lên 85% tỷ trọng 62,5%
  kết quả "Điểm nhà cung cấp giới thiệu" từ 30 lên 45 điểm ⟦tỷ trọng 47,5 %⟧
`,
      fixed: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% trọng số 1
  kết quả "Điểm khách giới thiệu" từ 30 lên 45 điểm
mục tiêu "Đối tác ở lại"
  kết quả "Tỷ lệ đối tác gia hạn" từ 70% lên 85% tỷ trọng 62,5%
  kết quả "Điểm đối tác giới thiệu" trọng số 37,5% từ 30 lên 45 điểm
mục tiêu "Nhà cung cấp ở lại"
  kết quả "Tỷ lệ nhà cung cấp gia hạn" từ 70% lên 85% tỷ trọng 62,5%
  kết quả "Điểm nhà cung cấp giới thiệu" từ 30 lên 45 điểm tỷ trọng 37,5%
`,
    },
    {
      okr: `team sales "Sales"
kpi "Orders on time" for sales target >= 95% weight 70%
kpi "Calls answered" for @an target >= 90% weight 2
kpi "Offers won" for sales target >= 30% ⟦weight 20%⟧
kpi "Visits" for @an target >= 20 ⟦weight 30%⟧
`,
      fixed: `team sales "Sales"
kpi "Orders on time" for sales target >= 95% weight 70%
kpi "Calls answered" for @an target >= 90% weight 2
kpi "Offers won" for sales target >= 30% weight 30%
kpi "Visits" for @an target >= 20 weight 30%
`,
    },
    {
      okr: `ngôn ngữ vi
kpi "Đơn đúng hẹn" của @an chỉ tiêu >= 95% ⟦trọng số 60%⟧
kpi "Tỷ lệ chốt" của @an chỉ tiêu >= 30%
`,
      fixed: `ngôn ngữ vi
kpi "Đơn đúng hẹn" của @an chỉ tiêu >= 95% trọng số 60%
kpi "Tỷ lệ chốt" trọng số 40% của @an chỉ tiêu >= 30%
`,
    },
  ],
  silent: [
    {
      okr: `team sales "Sales"
team care "Care"
kpi "Orders on time" for sales target >= 95% weight 70%
kpi "Offers won" for sales scale 20 25 30 35 weight 30%
kpi "Visits" for sales
kpi "Answers" for care target >= 90% weight 40%
kpi "Complaints" for care target <= 5 weight 60%
kpi "Nobody's" target >= 1 weight 10%
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% weight 2
  kr "Customers who recommend us" from 30 to 45 points
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% trọng số 62,5%
  kết quả "Điểm khách giới thiệu" từ 30 lên 45 điểm trọng số 37,5%
`,
    },
  ],
};
