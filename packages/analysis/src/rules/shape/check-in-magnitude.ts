import type { Rule, RuleCases } from '../rule.ts';

/** Reported while names are linked and values are settled. */
export const rule: Rule = {
  id: 'check-in-magnitude',
  group: 'shape',
  severity: 'error',
  page: () => ({
    en: {
      title: 'A bare number that would be multiplied beyond all sense.',
      text: 'A number without a unit takes that of its measure: under a target of `3.2 million USD`, a check-in of `2.9` is 2.9 million. A bare `2900000` would be 2.9 trillion, over a hundred times the measure’s span, so it is left out. Write `2.9`, or the full number with its unit.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Revenue from renewals" from 2.4 to 3.2 million USD
    2026-11-10  2900000
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Revenue from renewals" from 2.4 to 3.2 million USD
    2026-11-10  2.9
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'Documentation, “Values and names › Units”.',
    },
    vi: {
      title: 'Một số không đơn vị sẽ bị nhân lên quá mức.',
      text: 'Số không ghi đơn vị lấy đơn vị của số đo: chỉ tiêu là `3,2 tỷ đồng` thì check-in `2,9` là 2,9 tỷ. Ghi `2900000000` sẽ thành 2,9 tỷ tỷ, hơn một trăm lần khoảng của số đo, nên không được tính. Hãy ghi `2,9`, hoặc ghi đủ số kèm đơn vị.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Doanh thu từ khách gia hạn" từ 2,4 lên 3,2 tỷ đồng
    10/11/2026  2900000000
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Doanh thu từ khách gia hạn" từ 2,4 lên 3,2 tỷ đồng
    10/11/2026  2,9
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Tài liệu, “Giá trị và tên › Đơn vị”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
  kr "Revenue from renewals" from 2.4 to 3.2 million USD
    2026-11-10  ⟦2900000⟧
`,
      fixed: `objective "Customers stay"
  kr "Revenue from renewals" from 2.4 to 3.2 million USD
    2026-11-10  2900000 USD
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Doanh thu từ khách gia hạn" từ 2,4 lên 3,2 tỷ đồng
    10/11/2026  ⟦2.900.000.000⟧
`,
    },
  ],
  silent: [
    {
      okr: `objective "Customers stay"
  kr "Revenue from renewals" from 2.4 to 3.2 million USD
    2026-10-10  2.9
    2026-11-10  2900000 USD
  kr "Sign-ups" from 3 to 5
    2026-11-10  4000
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Doanh thu từ khách gia hạn" từ 2,4 lên 3,2 tỷ đồng
    10/10/2026  2,9
    10/11/2026  2.900.000.000 đồng
`,
    },
  ],
};
