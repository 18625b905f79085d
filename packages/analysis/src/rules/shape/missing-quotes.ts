import type { Rule, RuleCases } from '../rule.ts';

/** Reported while a file is read. */
export const rule: Rule = {
  id: 'missing-quotes',
  group: 'shape',
  severity: 'hint',
  page: () => ({
    en: {
      title: 'A title without quotes.',
      text: 'Behind a label (`KR1:`) and in a list a title needs no quotes: it runs to the first clause from which the rest of the line can be read. Such a file is a plan as it stands, so this is said once, as a hint: “Tidy up” (`okr fmt --tidy`) writes the full form, where nobody has to guess where a title ends. Behind a keyword alone (`kr Customers who renew from 70% to 85%`) the quotes are missing, and that is an error.',
      bad: `Objective: Customers stay because the product helps them
Key Results:
- Customers who renew from 70% to 85%
- Customers who recommend us from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'Documentation, “Lists as they come › Titles without quotes”.',
    },
    vi: {
      title: 'Tên không có dấu nháy kép.',
      text: 'Sau nhãn (`KQ1:`) và trong danh sách, tên không cần dấu nháy: tên kéo dài đến cụm đầu tiên mà từ đó đọc được hết dòng. Tệp như vậy đã là một kế hoạch, nên chỉ nhắc một lần, rất nhẹ: lệnh “Viết lại đầy đủ” (`okr fmt --tidy`) ghi lại dạng đầy đủ, ở đó không ai phải đoán tên dừng ở đâu. Sau một từ khóa đứng riêng (`kết quả Tỷ lệ gia hạn từ 70% lên 85%`) thì thiếu dấu nháy là lỗi.',
      bad: `Mục tiêu: Khách hàng ở lại vì sản phẩm thật sự giúp họ
Kết quả then chốt:
- Tỷ lệ khách gia hạn từ 70% lên 85%
- Điểm khách sẵn lòng giới thiệu từ 30 lên 45 điểm`,
      good: `kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Tài liệu, “Danh sách như vốn có › Tên không có dấu nháy”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `⟦Objective⟧: Customers stay
Key Results:
- Customers who renew from 70% to 85%
- Customers who recommend us from 30 to 45 points
`,
    },
    {
      okr: `objective "Customers stay"
  kr ⟦Customers who renew⟧ from 70% to 85%
`,
      fixed: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
`,
    },
    {
      okr: `mục tiêu "Khách hàng ở lại lâu dài"
  kết quả ⟦Tỷ lệ khách gia hạn⟧ từ 70% lên 85%
`,
      fixed: `mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
`,
    },
  ],
  silent: [
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
`,
    },
    {
      okr: `mục tiêu "Khách hàng ở lại lâu dài"
  kết quả gia_hạn "Tỷ lệ khách gia hạn" từ 70% lên 85%
`,
    },
  ],
};
