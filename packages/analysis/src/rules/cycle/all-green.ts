import type { Rule, RuleCases } from '../rule.ts';
import { number } from '../shared/say.ts';

export const rule: Rule = {
  id: 'all-green',
  group: 'cycle',
  severity: 'info',
  page: () => ({
    en: {
      title: 'Everything was reached: were the targets too safe?',
      text: 'The closed plan scores above 0.85 on average. That is a reason to celebrate and to ask: would the team have got further with targets that were not sure to be met? For aspirational objectives around 0.7 is a good result.',
      bad: 'plan for @linh in 2026-Q3 closed\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points\n    2026-09-28  45\n  review 2026-09-30 grade 1.0\n',
      good: 'plan for @linh in 2026-Q3 closed\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points\n    2026-09-28  41\n  review 2026-09-30 grade 0.7\n',
      source: 'Google re:Work, OKR guide: full scores all over mean that the goals were not ambitious enough.',
    },
    vi: {
      title: 'Đạt hết mọi thứ: chỉ tiêu có quá an toàn không?',
      text: 'Kế hoạch đã đóng có điểm trung bình trên 0,85. Đó là điều đáng mừng và cũng đáng hỏi: nếu đặt chỉ tiêu chưa chắc đạt, nhóm có đi xa hơn không? Với mục tiêu khát vọng, khoảng 0,7 đã là kết quả tốt.',
      bad: 'ngôn ngữ vi\nkế hoạch của @linh trong quý III/2026 đã đóng\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm\n    28/09/2026  45\n  tổng kết 30/09/2026 chấm 1,0\n',
      good: 'ngôn ngữ vi\nkế hoạch của @linh trong quý III/2026 đã đóng\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm\n    28/09/2026  41\n  tổng kết 30/09/2026 chấm 0,7\n',
      source: 'Google re:Work, hướng dẫn OKR: đạt trọn vẹn mọi nơi nghĩa là mục tiêu chưa đủ tham vọng.',
    },
  }),
  limits: {
    average: {
      default: 0.85,
      description: {
        en: 'Average score of a closed plan above which its targets look too safe.',
        vi: 'Điểm trung bình của kế hoạch đã đóng mà trên mức này thì chỉ tiêu có vẻ quá an toàn.',
      },
    },
  },
  checks: {
    plan(plan, context) {
      if (plan.state !== 'closed' || plan.written === undefined) return;
      const { score } = context.scores.plan(plan);
      if (score === undefined || score <= context.limit('average', plan.file)) return;
      const shown = number(Math.round(score * 100) / 100);
      context.report(plan, {
        span:
          plan.written.for === undefined ? plan.written.head : { ...plan.written.head, end: plan.written.for.span.end },
        message: {
          en: `This closed plan scores ${shown.en} on average, so its targets were probably too safe. Aim higher next cycle: 0.7 is good for aspirational objectives.`,
          vi: `Kế hoạch đã đóng này đạt trung bình ${shown.vi} điểm, nên chỉ tiêu có lẽ quá an toàn. Chu kỳ tới hãy đặt cao hơn; với mục tiêu khát vọng, 0,7 đã là tốt.`,
        },
      });
    },
  },
};

export const cases: RuleCases = {
  fires: [
    {
      okr: '⟦plan for @linh⟧ in 2026-Q3 closed\nobjective "Customers stay"\n  kr "NPS" from 30 to 45\n    2026-09-28  44\n',
    },
    {
      okr: '⟦kế hoạch của @an⟧ trong quý III/2026 đã đóng\nmục tiêu "Khách ở lại"\n  kết quả "NPS" từ 30 lên 45\n    2026-09-28  46\n',
    },
  ],
  silent: [
    {
      okr: 'plan for @linh in 2026-Q3 closed\nobjective "Customers stay"\n  kr "NPS" from 30 to 45\n    2026-09-28  41\n',
    },
    { okr: 'plan for @linh in 2026-Q3 closed\nobjective "Customers stay"\n  kr "NPS" from 30 to 45\n' },
    { okr: 'plan for @linh in 2026-Q4\nobjective "Customers stay"\n  kr "NPS" from 30 to 45\n    2026-11-10  45\n' },
    {
      okr: 'kế hoạch của @an trong quý III/2026 đã đóng\nmục tiêu "Khách ở lại"\n  kết quả "NPS" từ 30 lên 45\n    2026-09-28  38\n',
    },
  ],
};
