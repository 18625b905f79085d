import type { Rule, RuleCases } from '../rule.ts';

/** Reported while names are linked and values are settled. */
export const rule: Rule = {
  id: 'support-circle',
  group: 'shape',
  severity: 'error',
  page: () => ({
    en: {
      title: 'Objectives that support each other in a circle.',
      text: 'If A supports B and B supports A, each would take its score from the other. The links of the circle are left out of every score. Decide which of them serves the other, and remove the link that points back.',
      bad: `plan in 2026-Q4 draft
objective stay "Customers stay because the product helps them" owner @linh committed supports answer
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points
objective answer "Whoever asks gets help the same day" owner @linh committed supports stay
  kr "Questions answered the same day" from 40% to 80%
  kr "Questions asked twice" from 20% to 8%`,
      good: `plan in 2026-Q4 draft
objective stay "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points
objective answer "Whoever asks gets help the same day" owner @linh committed supports stay
  kr "Questions answered the same day" from 40% to 80%
  kr "Questions asked twice" from 20% to 8%`,
      source: 'Documentation, “Values and names › Names and references”.',
    },
    vi: {
      title: 'Các mục tiêu đóng góp cho nhau thành vòng tròn.',
      text: 'A đóng góp cho B mà B lại đóng góp cho A thì bên này lấy điểm của bên kia. Các liên kết trong vòng không được tính điểm. Hãy chọn bên nào đóng góp cho bên nào, rồi bỏ liên kết trỏ ngược lại.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu ở_lại "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết đóng góp cho trả_lời
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm
mục tiêu trả_lời "Ai hỏi cũng được giúp ngay trong ngày" phụ trách @linh cam kết đóng góp cho ở_lại
  kết quả "Câu hỏi được trả lời trong ngày" từ 40% lên 80%
  kết quả "Câu hỏi phải hỏi lại" từ 20% xuống 8%`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu ở_lại "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm
mục tiêu trả_lời "Ai hỏi cũng được giúp ngay trong ngày" phụ trách @linh cam kết đóng góp cho ở_lại
  kết quả "Câu hỏi được trả lời trong ngày" từ 40% lên 80%
  kết quả "Câu hỏi phải hỏi lại" từ 20% xuống 8%`,
      source: 'Tài liệu, “Giá trị và tên › Tên và tham chiếu”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective a "Customers stay" supports ⟦b⟧
  kr "Customers who renew" from 70% to 85%
objective b "Help comes fast" supports ⟦a⟧
  kr "Same-day answers" from 40% to 80%
`,
      fixed: `objective a "Customers stay"
  kr "Customers who renew" from 70% to 85%
objective b "Help comes fast"
  kr "Same-day answers" from 40% to 80%
`,
    },
    {
      okr: `objective c "Nobody waits"
  kr "Minutes waited" from 30 to 10 minutes
objective a "Customers stay" supports ⟦b⟧, c
  kr "Customers who renew" from 70% to 85%
objective b "Help comes fast"
  supports c, ⟦a⟧ committed
  kr "Same-day answers" from 40% to 80%
`,
      fixed: `objective c "Nobody waits"
  kr "Minutes waited" from 30 to 10 minutes
objective a "Customers stay" supports c
  kr "Customers who renew" from 70% to 85%
objective b "Help comes fast"
  supports c committed
  kr "Same-day answers" from 40% to 80%
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu a "Khách hàng ở lại" đóng góp cho ⟦b.nhanh⟧
  kết quả "Tỷ lệ gia hạn" từ 70% lên 85%
mục tiêu b "Trả lời trong ngày" đóng góp cho ⟦a⟧
  kết quả nhanh "Trả lời trong ngày" từ 40% lên 80%
`,
      fixed: `ngôn ngữ vi
mục tiêu a "Khách hàng ở lại"
  kết quả "Tỷ lệ gia hạn" từ 70% lên 85%
mục tiêu b "Trả lời trong ngày"
  kết quả nhanh "Trả lời trong ngày" từ 40% lên 80%
`,
    },
  ],
  silent: [
    {
      okr: `objective a "Customers stay"
  kr renew "Customers who renew" from 70% to 85%
objective b "Help comes fast" supports a.renew
  kr "Same-day answers" from 40% to 80%
objective c "Nobody waits" supports a, b
  kr "Minutes waited" from 30 to 10 minutes
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu a "Khách hàng ở lại"
  kết quả "Tỷ lệ gia hạn" từ 70% lên 85%
mục tiêu b "Trả lời trong ngày" đóng góp cho a
  kết quả "Trả lời trong ngày" từ 40% lên 80%
`,
    },
  ],
};
