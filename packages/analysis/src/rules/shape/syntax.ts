import type { Rule, RuleCases } from '../rule.ts';

/** Reported while a file is read. */
export const rule: Rule = {
  id: 'syntax',
  group: 'shape',
  severity: 'error',
  page: () => ({
    en: {
      title: 'Something that cannot be read.',
      text: 'A line or a clause does not have the shape that the language knows, so what it says counts nowhere. The message names what was expected. Nothing else is lost: everything before and after is still read, linked and scored.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70 to 85 contracts ownr @linh
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70 to 85 contracts owner @linh
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'Documentation, “The language” and “Problems, and how to ignore one › A broken line”.',
    },
    vi: {
      title: 'Một chỗ không đọc được.',
      text: 'Một dòng hoặc một cụm viết khác với cách ngôn ngữ này hiểu, nên nội dung của nó chưa được tính ở đâu cả. Lời nhắc cho biết chỗ đó cần gì. Những phần còn lại không mất: trước và sau nó vẫn được đọc, liên kết và chấm điểm.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70 lên 85 hợp đồng phụ trác @linh
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70 lên 85 hợp đồng phụ trách @linh
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Tài liệu, “Ngôn ngữ” và “Vấn đề, và cách bỏ qua › Dòng viết sai”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
⟦what we talked about on Monday⟧
  ⟦17 people came⟧
  kr "Customers who renew" from 70% to 85%
⟦what the minutes say: """⟧
`,
      fixed: `objective "Customers stay"
// what we talked about on Monday
  // 17 people came
  kr "Customers who renew" from 70% to 85%
what the minutes say: """
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
⟦những điều đã bàn hôm thứ hai⟧
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
⟦nhóm họp lại vào sáng thứ sáu⟧
`,
      fixed: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
// những điều đã bàn hôm thứ hai
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
// nhóm họp lại vào sáng thứ sáu
`,
    },
  ],
  silent: [
    {
      okr: `objective "Customers stay" // what we talked about on Monday
  /* a longer
     remark */
  kr "Customers who renew" from 70% to 85%
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  kết quả then chốt "Hợp đồng gia hạn"
    từ 70
    lên 85 hợp đồng gia hạn
`,
    },
  ],
};
