import type { Rule, RuleCases } from '../rule.ts';

/** Reported while a file is read. */
export const rule: Rule = {
  id: 'missing-marks',
  group: 'shape',
  severity: 'info',
  page: () => ({
    en: {
      title: 'A Vietnamese keyword typed without its marks.',
      text: '`muc tieu` is understood as `mục tiêu`, so nothing is lost. A plan is read by more people than write it, and they read faster with the marks. The quick fix and the formatter restore them.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
muc tieu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Documentation, “Keywords”.',
    },
    vi: {
      title: 'Từ khóa tiếng Việt gõ không dấu.',
      text: '`muc tieu` vẫn được hiểu là `mục tiêu`, nên không mất gì. Nhưng một kế hoạch được đọc nhiều hơn được viết, và có dấu thì đọc nhanh hơn. Sửa nhanh và lệnh định dạng sẽ thêm dấu lại.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
muc tieu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" cam kết
  ket qua "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Tài liệu, “Từ khóa”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% ⟦han⟧ 2026-12-31
`,
      fixed: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85% hạn 2026-12-31
`,
    },
    {
      okr: `ngôn ngữ vi
⟦muc tieu⟧ "Khách hàng ở lại lâu dài"
  kết quả "Tỷ lệ khách gia hạn" từ 70% ⟦len⟧ 85% hạn 31/12/2026
`,
      fixed: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85% hạn 31/12/2026
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  ⟦KET QUA⟧ "Tỷ lệ khách gia hạn" từ 70% lên 85% ⟦trong so⟧ 2
`,
    },
  ],
  silent: [
    {
      okr: `ngôn ngữ vi
MỤC TIÊU "Khach hang o lai lau dai"
  kết quả gia_han "Ty le khach gia han" từ 70% lên 85% hạn 31/12/2026
`,
    },
    {
      okr: `objective "Customers stay"
  kr tu "Customers who renew" from 70% to 85%
`,
    },
  ],
};
