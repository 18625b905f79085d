import type { Rule, RuleCases } from '../rule.ts';

/** Reported while names are linked and values are settled. */
export const rule: Rule = {
  id: 'ambiguous-reference',
  group: 'shape',
  severity: 'error',
  page: () => ({
    en: {
      title: 'A name with two answers.',
      text: 'Two elements at the same level answer to this name, so the link cannot be drawn. Put the plan, the person or the period before it: `delivery.renew`, `@an.mine`, `2026-Q3.renew`.',
      bad: `team a "Team A"
team b "Team B"
plan for a in 2026-Q4 draft
objective stay "Customers stay because they are helped" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points
plan for b in 2026-Q4 draft
objective stay "Partners stay because they earn with us" owner @linh committed
  kr "Partners who renew" from 60% to 75%
  kr "Partners who recommend us" from 20 to 35 points
plan in 2026-Q4 draft
objective "Everyone answers within a day" owner @linh committed supports stay
  kr "Questions answered the same day" from 40% to 80%
  kr "Questions asked twice" from 20% to 8%`,
      good: `team a "Team A"
team b "Team B"
plan for a in 2026-Q4 draft
objective stay "Customers stay because they are helped" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points
plan for b in 2026-Q4 draft
objective stay "Partners stay because they earn with us" owner @linh committed
  kr "Partners who renew" from 60% to 75%
  kr "Partners who recommend us" from 20 to 35 points
plan in 2026-Q4 draft
objective "Everyone answers within a day" owner @linh committed supports a.stay
  kr "Questions answered the same day" from 40% to 80%
  kr "Questions asked twice" from 20% to 8%`,
      source: 'Documentation, “Values and names › Names and references”.',
    },
    vi: {
      title: 'Một tên trỏ tới hai chỗ.',
      text: 'Có hai phần cùng mức mang tên này nên không biết liên kết tới đâu. Hãy ghi thêm kế hoạch, người hoặc chu kỳ phía trước: `giao_hàng.gia_hạn`, `@an.riêng`, `2026-Q3.gia_hạn`.',
      bad: `ngôn ngữ vi
nhóm a "Nhóm A"
nhóm b "Nhóm B"
kế hoạch của a trong quý IV/2026 nháp
mục tiêu ở_lại "Khách hàng ở lại vì được giúp đỡ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách giới thiệu" từ 30 lên 45 điểm
kế hoạch của b trong quý IV/2026 nháp
mục tiêu ở_lại "Đối tác ở lại vì cùng có lợi" phụ trách @linh cam kết
  kết quả "Tỷ lệ đối tác gia hạn" từ 60% lên 75%
  kết quả "Điểm đối tác giới thiệu" từ 20 lên 35 điểm
kế hoạch trong quý IV/2026 nháp
mục tiêu "Ai hỏi cũng được trả lời trong ngày" phụ trách @linh cam kết đóng góp cho ở_lại
  kết quả "Câu hỏi được trả lời trong ngày" từ 40% lên 80%
  kết quả "Câu hỏi phải hỏi lại" từ 20% xuống 8%`,
      good: `ngôn ngữ vi
nhóm a "Nhóm A"
nhóm b "Nhóm B"
kế hoạch của a trong quý IV/2026 nháp
mục tiêu ở_lại "Khách hàng ở lại vì được giúp đỡ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách giới thiệu" từ 30 lên 45 điểm
kế hoạch của b trong quý IV/2026 nháp
mục tiêu ở_lại "Đối tác ở lại vì cùng có lợi" phụ trách @linh cam kết
  kết quả "Tỷ lệ đối tác gia hạn" từ 60% lên 75%
  kết quả "Điểm đối tác giới thiệu" từ 20 lên 35 điểm
kế hoạch trong quý IV/2026 nháp
mục tiêu "Ai hỏi cũng được trả lời trong ngày" phụ trách @linh cam kết đóng góp cho a.ở_lại
  kết quả "Câu hỏi được trả lời trong ngày" từ 40% lên 80%
  kết quả "Câu hỏi phải hỏi lại" từ 20% xuống 8%`,
      source: 'Tài liệu, “Giá trị và tên › Tên và tham chiếu”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `team a "Team A"
team b "Team B"
plan for a in 2026-Q4
objective stay "Customers stay"
  kr "Customers who renew" from 70% to 85%
plan for b in 2026-Q4
objective stay "Partners stay"
  kr "Partners who renew" from 60% to 75%
plan in 2026-Q4
objective "Answers come fast" supports ⟦stay⟧
  kr "Same-day answers" from 40% to 80%
`,
      fixed: `team a "Team A"
team b "Team B"
plan for a in 2026-Q4
objective stay "Customers stay"
  kr "Customers who renew" from 70% to 85%
plan for b in 2026-Q4
objective stay "Partners stay"
  kr "Partners who renew" from 60% to 75%
plan in 2026-Q4
objective "Answers come fast" supports a.stay
  kr "Same-day answers" from 40% to 80%
`,
    },
    {
      okr: `ngôn ngữ vi
nhóm a "Nhóm A"
nhóm b "Nhóm B"
kế hoạch của a trong quý IV/2026
mục tiêu ở_lại "Khách hàng ở lại"
  kết quả "Tỷ lệ gia hạn" từ 70% lên 85%
kế hoạch của b trong quý IV/2026
mục tiêu ở_lại "Đối tác ở lại"
  kết quả "Tỷ lệ gia hạn" từ 60% lên 75%
kế hoạch trong quý IV/2026
mục tiêu "Trả lời trong ngày" đóng góp cho ⟦ở_lại⟧
  kết quả "Trả lời trong ngày" từ 40% lên 80%
`,
    },
  ],
  silent: [
    {
      okr: `team a "Team A"
team b "Team B"
plan for a in 2026-Q4
objective stay "Customers stay"
  kr "Customers who renew" from 70% to 85%
objective "Help comes fast" supports stay
  kr "Same-day answers" from 40% to 80%
plan for b in 2026-Q4
objective stay "Partners stay"
  kr "Partners who renew" from 60% to 75%
`,
    },
    {
      okr: `ngôn ngữ vi
kế hoạch trong quý III/2026 đã đóng
mục tiêu ở_lại "Khách hàng ở lại"
  kết quả "Tỷ lệ gia hạn" từ 70% lên 85%
kế hoạch trong quý IV/2026
mục tiêu ở_lại "Khách hàng ở lại lâu hơn"
  kết quả "Tỷ lệ gia hạn" từ 85% lên 90%
mục tiêu "Trả lời trong ngày" đóng góp cho ở_lại
  kết quả "Trả lời trong ngày" từ 40% lên 80%
`,
    },
  ],
};
