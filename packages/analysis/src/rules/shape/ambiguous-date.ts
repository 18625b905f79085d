import type { Rule, RuleCases } from '../rule.ts';

/** Reported while a file is read. */
export const rule: Rule = {
  id: 'ambiguous-date',
  group: 'shape',
  severity: 'error',
  page: () => ({
    en: {
      title: 'A date that two readers would read as two days.',
      text: '`03/04/2026` is the third of April to one reader and the fourth of March to another. In a file that says `language vi` the day comes first; everywhere else a date with two readings is not guessed. Write `2026-04-03`, or choose one of the two fixes.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85% by 10/12/2026
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85% by 2026-12-10
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'Documentation, “Values and names › Dates and periods”.',
    },
    vi: {
      title: 'Một ngày có thể đọc thành hai ngày khác nhau.',
      text: '`03/04/2026` với người này là ngày 3 tháng 4, với người khác là ngày 4 tháng 3. Tệp có ghi `ngôn ngữ vi` thì ngày đứng trước; tệp khác thì không đoán. Hãy thêm `ngôn ngữ vi` ở đầu tệp, viết `2026-04-03`, hoặc chọn một trong hai cách sửa.',
      bad: `kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% hạn 10/12/2026
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% hạn 10/12/2026
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Tài liệu, “Giá trị và tên › Ngày và kỳ”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% by ⟦10/12/2026⟧
`,
      fixed: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% by 2026-12-10
`,
    },
    {
      okr: `mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% hạn 2026-12-31
    ⟦05/11/2026⟧  72%
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% by ⟦end of year⟧
`,
      fixed: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% by 2026-12-31
`,
    },
    {
      okr: `mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% đến hết ⟦quý 2⟧
`,
      fixed: `mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% đến hết 30/06/2027
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% by 2026-12-31
    ⟦10/11⟧: 72%
`,
      fixed: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% by 2026-12-31
    2026-11-10: 72%
`,
    },
  ],
  silent: [
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% by 31/12/2026
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% hạn 10/12/2026
    05/11/2026  72%
`,
    },
  ],
};
