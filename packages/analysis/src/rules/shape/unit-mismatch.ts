import type { Rule, RuleCases } from '../rule.ts';

/** Reported while names are linked and values are settled. */
export const rule: Rule = {
  id: 'unit-mismatch',
  group: 'shape',
  severity: 'error',
  page: () => ({
    en: {
      title: 'Values of one key result that cannot be compared.',
      text: 'Hours and per cent, euros and dollars do not convert, so there is no distance between them. The value is left out, or the measure has no score at all. Give all values one unit, or units of one kind (minutes and hours).',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "First answer to a customer" from 5 hours to 80%
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "First answer to a customer" from 5 hours to 90 minutes
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'Documentation, “Values and names › Units”.',
    },
    vi: {
      title: 'Các số trong một kết quả không so được với nhau.',
      text: 'Giờ và phần trăm, euro và đô la không quy đổi được nên không có quãng đường giữa chúng. Số đó không được tính, hoặc cả kết quả không chấm được. Hãy dùng một đơn vị, hoặc các đơn vị cùng loại (phút và giờ).',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Thời gian phản hồi đầu tiên" từ 5 giờ xuống 80%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Thời gian phản hồi đầu tiên" từ 5 giờ xuống 90 phút
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Tài liệu, “Giá trị và tên › Đơn vị”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
  kr "First answer" from 5 hours to 2 hours
    2026-10-15  ⟦40%⟧
    2026-10-22  ⟦3 huors⟧
  kr "Second answer" from ⟦9 huors⟧ to 5 hours
`,
      fixed: `objective "Customers stay"
  kr "First answer" from 5 hours to 2 hours
    2026-10-15  40%
    2026-10-22  3 hours
  kr "Second answer" from 9 hours to 5 hours
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to ⟦85 pp⟧
`,
      fixed: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "Doanh thu" từ 2 tỷ đồng lên 3 tỷ đồng
    15/10/2026  ⟦90.000 USD⟧
  kết quả "Thời gian trả lời" từ 90 phút xuống ⟦30 phútt⟧
  kết quả "Tỷ lệ gia hạn" từ 70% lên 85%
    15/10/2026  ⟦72,5 điểm %⟧
`,
      fixed: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "Doanh thu" từ 2 tỷ đồng lên 3 tỷ đồng
    15/10/2026  90.000 USD
  kết quả "Thời gian trả lời" từ 90 phút xuống 30 phút
  kết quả "Tỷ lệ gia hạn" từ 70% lên 85%
    15/10/2026  72,5%
`,
    },
  ],
  silent: [
    {
      okr: `objective "Customers stay"
  kr "First answer" from 5 hours to 90 minutes
    2026-10-15  3 hours
  kr "Customers who renew" from 70% to +5pp
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "Doanh thu" từ 900 triệu đồng lên 1,2 tỷ đồng
    15/10/2026  950 triệu
`,
    },
  ],
};
