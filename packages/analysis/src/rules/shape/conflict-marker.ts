import type { Rule, RuleCases } from '../rule.ts';

/** Reported while a file is read. */
export const rule: Rule = {
  id: 'conflict-marker',
  group: 'shape',
  severity: 'error',
  page: () => ({
    en: {
      title: 'Two versions of a file that were never made one.',
      text: 'Git leaves `<<<<<<<`, `=======` and `>>>>>>>` where two people changed the same lines. Both sides are still read, so names may stand twice and scores may count both. Choose what is meant and delete the marker lines.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" committed
<<<<<<< HEAD
  kr "Customers who renew" from 70% to 85%
=======
  kr "Customers who renew early" from 20% to 35%
>>>>>>> linh
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'Documentation, “Problems, and how to ignore one › A broken line”.',
    },
    vi: {
      title: 'Hai bản của một tệp chưa được gộp xong.',
      text: 'Git để lại `<<<<<<<`, `=======` và `>>>>>>>` ở chỗ hai người sửa cùng dòng. Cả hai bên vẫn được đọc, nên tên có thể trùng và điểm có thể tính cả hai. Hãy chọn bên đúng ý rồi xóa các dòng đánh dấu.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" cam kết
<<<<<<< HEAD
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
=======
  kết quả "Tỷ lệ khách gia hạn sớm" từ 20% lên 35%
>>>>>>> linh
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Tài liệu, “Vấn đề, và cách bỏ qua › Dòng viết sai”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
⟦<<<<<<< HEAD⟧
  kr "Customers who renew" from 70% to 85%
⟦=======⟧
  kr "Customers who renew early" from 20% to 35%
⟦>>>>>>> linh⟧
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
⟦<<<<<<< HEAD⟧
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
⟦=======⟧
  kết quả "Tỷ lệ khách gia hạn sớm" từ 20% lên 35%
⟦>>>>>>> linh⟧
`,
    },
  ],
  silent: [
    {
      okr: `// =======
objective "Customers stay <<<<<<< with us"
  kr "Customers who renew" from 70% to >= 85%
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên >= 85%
`,
    },
  ],
};
