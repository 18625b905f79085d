import type { Rule, RuleCases } from '../rule.ts';

/** Reported while names are linked and values are settled. */
export const rule: Rule = {
  id: 'unit-words-differ',
  group: 'shape',
  severity: 'info',
  page: () => ({
    en: {
      title: 'Two plain-word units in one key result.',
      text: 'The numbers of one key result are compared with each other, and words such as `customers` and `contracts` do not convert. The score takes them as one; a reader cannot be sure. Say the unit once, at the target, and leave it out elsewhere.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Contracts renewed" from 70 customers to 85 contracts
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Contracts renewed" from 70 to 85 contracts
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'Documentation, “Values and names › Units”.',
    },
    vi: {
      title: 'Một kết quả dùng hai đơn vị bằng chữ khác nhau.',
      text: 'Các con số của một kết quả được so với nhau, mà những từ như `khách` và `hợp đồng` thì không quy đổi được. Khi chấm điểm, chúng được coi là một; người đọc thì không chắc. Hãy ghi đơn vị một lần ở chỉ tiêu, chỗ khác bỏ trống.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Hợp đồng được gia hạn" từ 70 khách lên 85 hợp đồng
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Hợp đồng được gia hạn" từ 70 lên 85 hợp đồng
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Tài liệu, “Giá trị và tên › Đơn vị”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
  kr "Contracts renewed" from 70 to 85 contracts
    2026-10-15  ⟦72 customers⟧
`,
      fixed: `objective "Customers stay"
  kr "Contracts renewed" from 70 to 85 contracts
    2026-10-15  72 contracts
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Hợp đồng được gia hạn" từ 70 lên 85 hợp đồng
    15/10/2026  ⟦72 khách⟧
`,
      fixed: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Hợp đồng được gia hạn" từ 70 lên 85 hợp đồng
    15/10/2026  72 hợp đồng
`,
    },
  ],
  silent: [
    {
      okr: `objective "Customers stay"
  kr "Contracts renewed" from 1 contract to 85 contracts
    2026-10-15  72
  kr "First answer" from 1 day to 2 hours
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Doanh thu từ khách cũ" từ 2,4 lên 3,2 tỷ đồng
    15/10/2026  2.500.000.000 VND
`,
    },
  ],
};
