import type { Rule, RuleCases } from '../rule.ts';

/** Reported while a file is read. */
export const rule: Rule = {
  id: 'orphan-check-in',
  group: 'shape',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'A dated line whose opener is gone.',
      text: 'The `kr` or `kpi` above this line is commented out, or so broken that it opens nothing. What stands below it was written for that one: counted for the one further up, it would make a number that nobody measured. So it counts for nothing, and neither do milestones, `was` lines and measures there. Mend the opener, or comment its lines out as well. A comment that is indented deeper than what is open is a remark inside it.',
      bad: `plan in 2026-Q4
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85%
    2026-11-10  78%
  // kr "Customers who recommend us" from 30 to 45 points
    2026-11-12  33`,
      good: `plan in 2026-Q4
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85%
    2026-11-10  78%
  // kr "Customers who recommend us" from 30 to 45 points
  //   2026-11-12  33`,
      source: 'Documentation, “Problems, and how to ignore one › A broken line”.',
    },
    vi: {
      title: 'Dòng có ngày mà dòng mở đầu của nó không còn.',
      text: 'Dòng `kết quả` hoặc `kpi` phía trên đã thành chú thích, hoặc hỏng đến mức không mở được gì. Những dòng bên dưới vốn viết cho nó; nếu tính vào kết quả ở trên nữa thì sẽ ra con số không ai đo. Vì vậy chúng không được tính, kể cả cột mốc, dòng `trước đây` và thước đo ở đó. Hãy sửa dòng mở đầu, hoặc chú thích luôn các dòng của nó. Chú thích thụt sâu hơn phần đang mở là lời ghi bên trong phần ấy.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
    10/11/2026  78%
  // kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm
    12/11/2026  33`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
    10/11/2026  78%
  // kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm
  //   12/11/2026  33`,
      source: 'Tài liệu, “Vấn đề, và cách bỏ qua › Dòng viết sai”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
  kr "Orders" from 0 to 10
    2026-10-15  5
  // kr "Visits" from 100 to 200
    ⟦2026-11-15  180⟧
`,
      fixed: `objective "Customers stay"
  kr "Orders" from 0 to 10
    2026-10-15  5
  // kr "Visits" from 100 to 200
    // 2026-11-15  180
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Orders" from 0 to 10
    2026-10-15  5
  /* kr "Visits" from 100 to 200 */
    ⟦was to 180 until 2026-10-01⟧
    ⟦milestone "Half of them"⟧
    ⟦2026-11-15  180⟧ // after the fair
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Orders" from 0 to 10
    2026-10-15  5
  "Visits" from 100 to 200
    ⟦2026-11-15  180⟧
  kr "Renewals" from 70% to 85%
    2026-11-15  72%
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Orders"
    from 0 to 10
  "Visits"
    ⟦from 100 to 200⟧
    owner @linh
    ⟦2026-11-15  180⟧
`,
    },
    {
      okr: `ngôn ngữ vi
kpi csat "Mức hài lòng" đơn vị điểm
  tháng 9/2026  4,2
//kpi nps "Mức giới thiệu" đơn vị điểm
  ⟦tháng 10/2026  33⟧
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Hợp đồng gia hạn" từ 70 lên 85 hợp đồng
    15/10/2026  72
  // kết quả "Điểm giới thiệu" từ 30 lên 45 điểm
    ⟦15/11/2026  33⟧  // đợt hai
`,
    },
  ],
  silent: [
    {
      okr: `objective "Customers stay"
  kr "Orders" from 0 to 10
    // kr "Orders" was from 0 to 8 in the first draft
    2026-10-15  5
  // the kr below is the owner's favourite
  kr "Visits" from 100 to 200
    // milestone "Half of them"
    2026-11-15  180
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Orders" from 0 to 10
  "a remark" weight 2
    2026-10-15  5
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Hợp đồng gia hạn" từ 70 lên 85 hợp đồng
    15/10/2026  72
  // kết quả của đợt khảo sát sẽ có sau
    15/11/2026  74
  // kết quả "Điểm giới thiệu" từ 30 lên 45 điểm
  //   15/11/2026  33
  sáng kiến "Gọi lại khách cũ"
`,
    },
  ],
};
