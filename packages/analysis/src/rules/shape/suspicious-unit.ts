import type { Rule, RuleCases } from '../rule.ts';

/** Reported while a file is read. */
export const rule: Rule = {
  id: 'suspicious-unit',
  group: 'shape',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'A keyword that was probably meant inside a unit.',
      text: 'Unit words run to the end of the line, so `45 points by tomorrow` is a target of 45 “points by tomorrow”. `by`, `owner`, `weight` and `confidence` are keywords only where what they need follows: a date, a person, a number. Write that, or put the unit in quotes if it is meant so.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70 to 85 contracts by next spring
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70 to 85 contracts by 2026-12-15
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'Documentation, “Values and names › Units”.',
    },
    vi: {
      title: 'Có lẽ một từ khóa đã lẫn vào đơn vị.',
      text: 'Đơn vị kéo dài đến hết dòng, nên `45 điểm hạn sang năm` là 45 “điểm hạn sang năm”. `hạn`, `phụ trách`, `trọng số`, `tự tin` chỉ là từ khóa khi theo sau là thứ nó cần: ngày, người, con số. Hãy ghi đúng thứ đó, hoặc đặt đơn vị trong ngoặc kép nếu đúng là ý ấy.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Hợp đồng được gia hạn" từ 70 lên 85 hợp đồng hạn mùa xuân
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Hợp đồng được gia hạn" từ 70 lên 85 hợp đồng hạn 15/12/2026
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Tài liệu, “Giá trị và tên › Đơn vị”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
  kr "Contracts renewed" from 70 to 85 contracts ⟦by⟧ next spring
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Hợp đồng được gia hạn" từ 70 lên 85 hợp đồng ⟦hạn⟧ mùa xuân
`,
    },
  ],
  silent: [
    {
      okr: `objective "Customers stay"
  kr "Contracts renewed" from 70 to 85 contracts by 2026-12-31 weight 2 owner @linh
  kr "Active users" from 100 to 500 weekly active users
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Companies" from 0 to 50 "companies by owner"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Hợp đồng được gia hạn" từ 70 lên 85 hợp đồng gia hạn
  kết quả "Từ khóa lên trang nhất" từ 10 lên 30 từ khóa hạn 31/12/2026
`,
    },
  ],
};
