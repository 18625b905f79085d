import type { KeyResult } from '@okr/core';
import type { Rule, RuleCases } from '../rule.ts';
import { date, quoted } from '../shared/say.ts';
import { isInMotion } from './shared/in-motion.ts';

export const rule: Rule = {
  id: 'past-due',
  group: 'cycle',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'The day has come and gone',
      text: 'The deadline has passed, and the key result is neither reached, nor marked `done` or `dropped`, nor looked back on in a `review`. End it: write the last value, grade it in a review and say what was learned, or move the deadline with `was by … until …` so that the old promise stays visible.',
      bad: 'plan for @linh in 2026-Q3\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points\n    2026-09-28  41\n',
      good: 'plan for @linh in 2026-Q3\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points\n    2026-09-28  41\n  review 2026-09-30 grade 0.7 "The survey reached half of them"\n    learned "Ask after each handover, not once a quarter"\n',
      source: 'Christina Wodtke, Radical Focus: a cycle ends with grading and learning.',
    },
    vi: {
      title: 'Đã quá hạn',
      text: 'Đã quá hạn mà kết quả chưa đạt, cũng chưa ghi `xong`, `đã hủy` hay được nhìn lại trong `tổng kết`. Hãy khép lại: ghi số cuối cùng, chấm điểm trong phần tổng kết và rút bài học; hoặc dời hạn bằng `trước đây hạn … đến hết …` để cam kết cũ vẫn còn thấy.',
      bad: 'ngôn ngữ vi\nkế hoạch của @linh trong quý III/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm\n    28/09/2026  41\n',
      good: 'ngôn ngữ vi\nkế hoạch của @linh trong quý III/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm\n    28/09/2026  41\n  tổng kết 30/09/2026 chấm 0,7 "Khảo sát mới tới một nửa số khách"\n    bài học "Hỏi sau mỗi lần bàn giao, đừng đợi cuối quý"\n',
      source: 'Christina Wodtke, Radical Focus: chu kỳ khép lại bằng chấm điểm và rút bài học.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      const { due } = keyResult;
      if (due === undefined || due >= context.asOf || !isInMotion(keyResult, context.asOf)) return;
      const { score, progress } = context.scores.keyResult(keyResult);
      if (score === 1 || (progress !== undefined && progress >= 1) || isReviewed(keyResult, context.asOf)) return;
      const title = quoted(keyResult.written.title.value);
      const day = date(due);
      context.report(keyResult, {
        span: keyResult.written.by?.span ?? keyResult.written.head,
        message: {
          en: `${title} was due on ${day.en} and isn’t done. Add a \`review\`, or move the deadline and record the old one: \`was by ${day.en} until ${context.asOf}\`.`,
          vi: `${title} có hạn ${day.vi}, nay đã qua mà chưa xong cũng chưa tổng kết. Hãy ghi số cuối và phần \`tổng kết\`, hoặc dời hạn và giữ lại hạn cũ: \`trước đây hạn ${day.vi} đến hết ${date(context.asOf).vi}\`.`,
        },
      });
    },
  },
};

function isReviewed({ reviews, objective }: KeyResult, asOf: string): boolean {
  return reviews.some(({ date: day }) => day <= asOf) || objective.reviews.some(({ date: day }) => day <= asOf);
}

export const cases: RuleCases = {
  fires: [
    {
      okr: 'plan for @linh in 2026-Q3\nobjective "Customers stay"\n  ⟦kr "NPS"⟧ from 30 to 45\n    2026-09-28  41\n',
    },
    { okr: 'plan for @linh in 2026-Q4\nobjective "Customers stay"\n  kr "NPS" from 30 to 45 ⟦by 2026-11-01⟧\n' },
    {
      okr: 'ngôn ngữ vi\nkế hoạch của @an trong quý IV/2026\nmục tiêu "Khách ở lại"\n  kết quả "NPS" từ 30 lên 45 ⟦hạn 01/11/2026⟧\n    30/10/2026  44\n',
    },
  ],
  silent: [
    { okr: 'plan for @linh in 2026-Q4\nobjective "Customers stay"\n  kr "NPS" from 30 to 45 by 2026-11-15\n' },
    { okr: 'plan for @linh in 2026-Q3\nobjective "Customers stay"\n  kr "NPS" from 30 to 45\n    2026-09-28  46\n' },
    {
      okr: 'plan for @linh in 2026-Q3\nobjective "Customers stay"\n  kr "NPS" from 30 to 45\n    2026-09-28  41\n  review 2026-09-30 grade 0.7\n',
    },
    { okr: 'plan for @linh in 2026-Q3\nobjective "Customers stay"\n  kr "NPS" from 30 to 45 done 2026-09-20\n' },
    { okr: 'plan for @linh in 2026-Q3 closed\nobjective "Customers stay"\n  kr "NPS" from 30 to 45\n' },
    {
      okr: 'kế hoạch của @an trong quý III/2026\nmục tiêu "Khách ở lại"\n  kết quả "NPS" từ 30 lên 45 đã hủy "không còn phù hợp"\n',
    },
  ],
};
