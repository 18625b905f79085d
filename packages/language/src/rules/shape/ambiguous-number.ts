import type { Rule, RuleCases } from '../rule.ts';

/** Reported while a file is read. */
export const rule: Rule = {
  id: 'ambiguous-number',
  group: 'shape',
  severity: 'error',
  page: {
    en: {
      title: 'A number that two readers would read as two numbers.',
      text: '`1.000` is a thousand in Vietnam and one in America. In a file that says its language, one of the separators groups; otherwise the language does not guess where a factor of a thousand is at stake. Write `1000`, `1_000`, or choose one of the two fixes.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Weekly active users" from 800 to 1,200 users
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Weekly active users" from 800 to 1200 users
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'This language’s reference, “Tokens”.',
    },
    vi: {
      title: 'Một con số đọc được thành hai số khác nhau.',
      text: '`1.000` ở Việt Nam là một nghìn, ở Mỹ là một. Tệp có ghi ngôn ngữ thì dấu này tách hàng nghìn, dấu kia là dấu thập phân; còn lại thì không đoán, vì sai một lần là lệch nghìn lần. Hãy viết `1000`, `1_000`, hoặc chọn một trong hai cách sửa.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Người dùng mỗi tuần" từ 800 lên 1,200 người
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Người dùng mỗi tuần" từ 800 lên 1.200 người
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Tài liệu của ngôn ngữ này, mục “Số và ngày”.',
    },
  },
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
  kr "Weekly users" from 800 to ⟦1.200⟧ users
`,
      fixed: `objective "Customers stay"
  kr "Weekly users" from 800 to 1200 users
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "Doanh thu" từ 900 lên ⟦1.250⟧ tỷ đồng
`,
      fixed: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "Doanh thu" từ 900 lên 1250 tỷ đồng
`,
    },
  ],
  silent: [
    {
      okr: `language en
objective "Customers stay"
  kr "Weekly users" from 800 to 1,200 users
  kr "Error rate" from 0.125 to 0.05
  kr "Visits" from 1,000,000 to 2_000_000
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "Người dùng mỗi tuần" từ 800 lên 1.200 người
  kết quả "Điểm hài lòng" từ 7.8 lên 8,5 điểm
`,
    },
  ],
};
