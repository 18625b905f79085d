import type { Rule, RuleCases } from '../rule.ts';

/** Reported when all findings of a file are known, in `coach/unfinished.ts`. */
export const rule: Rule = {
  id: 'plan-unfinished',
  group: 'objectives',
  severity: 'hint',
  page: () => ({
    en: {
      title: 'A plan that has not begun still lacks owners, initiatives or ambition.',
      text: 'Until a plan begins (it is a `draft`, its cycle lies ahead, or its first days pass without a number), a missing owner, initiative or ambition is no weakness yet: it is what is left to do. It is told once, of the plan. Once the plan runs, [kr-no-owner](kr-no-owner.md), [kr-without-initiative](kr-without-initiative.md) and [objective-no-ambition](objective-no-ambition.md) speak of what is still missing.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them"
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" committed owner @linh
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points
  initiative "Call every customer before the renewal"`,
      source: 'Documentation, “Problems, and how to ignore one › Told once”.',
    },
    vi: {
      title: 'Kế hoạch chưa bắt đầu còn thiếu người phụ trách, sáng kiến hoặc loại mục tiêu.',
      text: 'Khi kế hoạch chưa bắt đầu (còn là `nháp`, chu kỳ chưa tới, hoặc mới qua vài ngày đầu và chưa có số liệu), thiếu người phụ trách, sáng kiến hay loại mục tiêu chưa phải là điểm yếu mà chỉ là phần còn phải làm. Điều này được nhắc một lần, ở kế hoạch. Khi kế hoạch đã chạy, [kr-no-owner](kr-no-owner.md), [kr-without-initiative](kr-without-initiative.md) và [objective-no-ambition](objective-no-ambition.md) sẽ nhắc những gì còn thiếu.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" cam kết phụ trách @linh
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm
  sáng kiến "Gọi cho từng khách trước ngày gia hạn"`,
      source: 'Tài liệu, “Vấn đề, và cách bỏ qua › Nhắc một lần”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: '⟦plan⟧ in 2026-Q4 draft\nobjective "Customers stay"\n  kr "Customers recommend us" from 30 to 45\n',
      fixed:
        'plan in 2026-Q4 draft\nobjective "Customers stay" owner @…\n  kr "Customers recommend us" from 30 to 45\n  initiative "…"\n',
    },
    {
      okr: '⟦plan⟧ for @linh in 2026-Q4\nobjective "Customers stay" committed\n  kr "Renewals" from 60% to 75%\n',
      asOf: '2026-09-15',
    },
    {
      okr: '⟦plan⟧ in 2026-Q4\nobjective "Customers stay" owner @linh\n  kr "Renewals" from 60% to 75%\n  initiative "Calls"\n',
      asOf: '2026-10-05',
      fixed:
        'plan in 2026-Q4\nobjective "Customers stay" committed owner @linh\n  kr "Renewals" from 60% to 75%\n  initiative "Calls"\n',
    },
    {
      okr: '⟦kế hoạch⟧ trong 2026-Q4 nháp\nmục tiêu "Khách ở lại" cam kết\n  kết quả "Tỷ lệ gia hạn" từ 60% lên 80%\n',
      fixed:
        'kế hoạch trong 2026-Q4 nháp\nmục tiêu "Khách ở lại" phụ trách @… cam kết\n  kết quả "Tỷ lệ gia hạn" từ 60% lên 80%\n  sáng kiến "…"\n',
    },
  ],
  silent: [
    {
      okr: 'plan for @linh in 2026-Q4 draft\nobjective "Customers stay" committed\n  kr "Renewals" from 60% to 75%\n  initiative "Calls"\n',
    },
    { okr: 'plan in 2026-Q4\nobjective "Customers stay"\n  kr "Renewals" from 60% to 75%\n' },
    {
      okr: 'plan in 2026-Q4\nobjective "Customers stay"\n  kr "Renewals" from 60% to 75%\n    2026-10-02  61%\n',
      asOf: '2026-10-05',
    },
    { okr: 'objective "Customers stay"\n  kr "Renewals" from 60% to 75%\n' },
    {
      okr: 'kế hoạch của @linh trong 2026-Q4 nháp\nmục tiêu "Khách ở lại" cam kết\n  kết quả "Tỷ lệ gia hạn" từ 60% lên 80%\n  sáng kiến "Gọi khách"\n',
    },
  ],
};
