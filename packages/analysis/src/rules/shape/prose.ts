import type { Rule, RuleCases } from '../rule.ts';

/** Reported while a file is read. */
export const rule: Rule = {
  id: 'prose',
  group: 'shape',
  severity: 'info',
  page: () => ({
    en: {
      title: 'Text around a list of OKRs.',
      text: 'A slide, a chat or an article says more than its OKRs. In a file that has labels (`Objective:`, `KR1:`) or headings of lists (`Key Results:`), lines that begin with nothing of the language are text around them: they are told once a paragraph and change no number. Leave them, or make them comments. In a file without labels such a line is an error, for there it is most likely a slip.',
      bad: `The studio wants to keep its customers.

Objective: Customers stay because the product helps them
Key Results:
- Customers who renew from 70% to 85%
- Customers who recommend us from 30 to 45 points`,
      good: `// The studio wants to keep its customers.

plan in 2026-Q4 draft
Objective: Customers stay because the product helps them
Key Results:
- Customers who renew from 70% to 85%
- Customers who recommend us from 30 to 45 points`,
      source: 'Documentation, “Lists as they come › Other text”.',
    },
    vi: {
      title: 'Lời văn quanh danh sách OKR.',
      text: 'Một trang trình chiếu, một đoạn chat hay một bài viết thường nói nhiều hơn phần OKR. Trong tệp có nhãn (`Mục tiêu:`, `KQ1:`) hoặc tiêu đề danh sách (`Kết quả then chốt:`), những dòng không mở đầu bằng phần nào của ngôn ngữ này là lời văn xung quanh: mỗi đoạn được nhắc một lần và không làm đổi con số nào. Có thể để nguyên, hoặc chuyển thành chú thích. Trong tệp không có nhãn, dòng như vậy là lỗi, vì nhiều khả năng là viết nhầm.',
      bad: `Xưởng muốn giữ chân khách hàng.

Mục tiêu: Khách hàng ở lại vì sản phẩm thật sự giúp họ
Kết quả then chốt:
- Tỷ lệ khách gia hạn từ 70% lên 85%
- Điểm khách sẵn lòng giới thiệu từ 30 lên 45 điểm`,
      good: `// Xưởng muốn giữ chân khách hàng.

kế hoạch trong quý IV/2026 nháp
Mục tiêu: Khách hàng ở lại vì sản phẩm thật sự giúp họ
Kết quả then chốt:
- Tỷ lệ khách gia hạn từ 70% lên 85%
- Điểm khách sẵn lòng giới thiệu từ 30 lên 45 điểm`,
      source: 'Tài liệu, “Danh sách như vốn có › Lời văn khác”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `⟦The studio wants to keep its customers.
In spring we lost a few of them.⟧

Objective: Customers stay
Key Results:
- Customers who renew from 70% to 85%

⟦(See the minutes of Monday.)⟧
`,
      fixed: `// The studio wants to keep its customers.
// In spring we lost a few of them.

Objective: Customers stay
Key Results:
- Customers who renew from 70% to 85%

// (See the minutes of Monday.)
`,
    },
    {
      okr: `⟦Xưởng muốn giữ chân khách hàng.⟧
Mục tiêu 1: Khách hàng ở lại lâu dài
KQ1: Tỷ lệ khách gia hạn từ 70% lên 85%
⟦KPI là con số theo dõi hằng ngày, còn đây là điều muốn thay đổi.⟧
`,
    },
  ],
  silent: [
    {
      okr: `Objective: Customers stay
// The studio wants to keep its customers.
KR1: Customers who renew from 70% to 85%
`,
    },
    {
      okr: `Mục tiêu: Khách hàng ở lại lâu dài

- Tỷ lệ khách gia hạn từ 70% lên 85%
`,
    },
  ],
};
