import type { Rule, RuleCases } from '../rule.ts';

/** Reported while a file is read. */
export const rule: Rule = {
  id: 'ambiguous-number',
  group: 'shape',
  severity: 'error',
  page: () => ({
    en: {
      title: 'A number that two readers would read as two numbers.',
      text: '`1.000` is a thousand in Vietnam and one in America. In a file that says its language, one separator groups and the other is the decimal mark: with `language en`, `1,000` is a thousand and `99.995` a decimal. Where that does not settle it, nobody should guess at a factor of a thousand: in files that say no language, before a last digit 0 (`1.000` in English), for thousands in per cent (`1,000%`). The same holds for a share written as a fraction: `0.15` under `from 10% to 20%` is 15%, or 0.15%. Write `1000`, `15%`, or choose one of the fixes.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Weekly active users" from 800 to 1,200 users
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Weekly active users" from 800 to 1200 users
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'Documentation, “Values and names › Numbers”.',
    },
    vi: {
      title: 'Một con số đọc được thành hai số khác nhau.',
      text: '`1.000` ở Việt Nam là một nghìn, ở Mỹ là một. Tệp có ghi ngôn ngữ thì một dấu tách hàng nghìn, dấu kia là dấu thập phân: với `ngôn ngữ vi`, `1.000` là một nghìn còn `99,995` là số thập phân. Chỗ nào chưa rõ thì không đoán, vì sai một lần là lệch nghìn lần: tệp không ghi ngôn ngữ, chữ số cuối là 0 (`1,000` trong tệp tiếng Việt), hàng nghìn phần trăm (`1.000%`). Tỷ lệ ghi thành số lẻ cũng vậy: `0,15` dưới `từ 10% lên 20%` là 15% hay 0,15%? Hãy viết `1000`, `15%`, hoặc chọn một cách sửa.',
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
      source: 'Tài liệu, “Giá trị và tên › Số”.',
    },
  }),
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
  kết quả "Doanh thu" từ 900 lên ⟦1,250⟧ tỷ đồng
`,
      fixed: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "Doanh thu" từ 900 lên 1250 tỷ đồng
`,
    },
    {
      okr: `language en
objective "Customers stay"
  kr "Growth of the waiting list" from 100% to ⟦1,250⟧%
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Customers who order again" from 10% to 20%
    2026-11-10  ⟦0.15⟧
`,
      fixed: `objective "Customers stay"
  kr "Customers who order again" from 10% to 20%
    2026-11-10  15%
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "Tỷ lệ khách mua lại" từ ⟦0,1⟧ lên 20%
`,
    },
  ],
  silent: [
    {
      okr: `language en
objective "Customers stay"
  kr "Weekly users" from 800 to 1,200 users
  kr "Error rate" from 0.125 to 0.05
  kr "Time that the service is up" from 99.95% to 99.995%
  kr "Visits" from 1,000,000 to 2_000_000
  kr "Orders with an error" from 0.5% to 0.2%
    2026-11-10  0.3
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "Người dùng mỗi tuần" từ 800 lên 1.200 người
  kết quả "Doanh thu" từ 900 lên 1.250 tỷ đồng
  kết quả "Lượt khám" từ 8 000 lên 12 500 lượt
  kết quả "Điểm hài lòng" từ 7.8 lên 8,5 điểm
`,
    },
  ],
};
