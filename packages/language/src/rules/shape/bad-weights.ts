import type { Rule, RuleCases } from '../rule.ts';

/** Reported while names are linked and values are settled. */
export const rule: Rule = {
  id: 'bad-weights',
  group: 'shape',
  severity: 'error',
  page: {
    en: {
      title: 'Weights that cannot be added up.',
      text: 'Weights say what share of the whole a part is. Written in per cent they have to make 100 % together and stand on every sibling; `2` beside `30%`, a negative weight or a sum of zero have no meaning. Until they are mended, percentages keep their proportions and all others count alike.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85% weight 70%
  kr "Customers who recommend us" from 30 to 45 points weight 50%`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85% weight 70%
  kr "Customers who recommend us" from 30 to 45 points weight 30%`,
      source: 'This language’s scoring page, “Roll-up”.',
    },
    vi: {
      title: 'Các trọng số không cộng lại được.',
      text: 'Trọng số cho biết mỗi phần chiếm bao nhiêu của cả. Ghi bằng % thì phải đủ 100% và phần nào cũng có; `2` đứng cạnh `30%`, số âm hoặc tổng bằng không thì không có nghĩa. Khi chưa sửa, các tỷ lệ % vẫn giữ tương quan với nhau, còn lại thì mọi phần được tính như nhau.',
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
      source: 'Trang chấm điểm của ngôn ngữ này, mục “Tổng hợp”.',
    },
  },
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% ⟦weight -2⟧
  kr "Customers who recommend us" from 30 to 45 points
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% ⟦trọng số -1⟧
  kết quả "Điểm khách giới thiệu" từ 30 lên 45 điểm
`,
    },
  ],
  silent: [
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
