import { writeNumber } from '@okr/core';
import type { Rule, RuleCases } from '../rule.ts';
import { indentAt, insertAt, lineBreakOf } from '../shared/edits.ts';
import { dateIn, inFile, quoted } from '../shared/say.ts';
import { endOfLine } from './shared/check-in-line.ts';

export const rule: Rule = {
  id: 'close-without-review',
  group: 'cycle',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'The plan is closed and nobody looked back',
      text: 'A closed plan keeps its numbers, but what the team made of them is lost: whether the score is fair, what was learned, what to do otherwise next time. Grade each objective in a `review` with a sentence, and write what was `learned`.',
      bad: 'plan for @linh in 2026-Q3 closed\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points\n    2026-09-28  41\n',
      good: 'plan for @linh in 2026-Q3 closed\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points\n    2026-09-28  41\n  review 2026-09-30 grade 0.7 "Half of the customers answered"\n    learned "Ask after each handover"\n',
      source: 'John Doerr, Measure What Matters: grading, self-assessment and reflection close a cycle.',
    },
    vi: {
      title: 'Kế hoạch đã đóng mà chưa tổng kết',
      text: 'Kế hoạch đã đóng vẫn giữ các con số, nhưng điều nhóm rút ra thì mất: điểm có công bằng không, học được gì, lần sau làm khác thế nào. Hãy chấm từng mục tiêu trong phần `tổng kết` kèm một câu, và ghi `bài học`.',
      bad: 'ngôn ngữ vi\nkế hoạch của @linh trong quý III/2026 đã đóng\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm\n    28/09/2026  41\n',
      good: 'ngôn ngữ vi\nkế hoạch của @linh trong quý III/2026 đã đóng\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm\n    28/09/2026  41\n  tổng kết 30/09/2026 chấm 0,7 "Một nửa số khách trả lời"\n    bài học "Hỏi ngay sau mỗi lần bàn giao"\n',
      source: 'John Doerr, Measure What Matters: chấm điểm, tự đánh giá và nhìn lại khép lại một chu kỳ.',
    },
  }),
  checks: {
    objective(objective, context) {
      if (objective.plan.state !== 'closed' || objective.dropped !== undefined) return;
      if (objective.written.reviews.some((review) => review.grade !== undefined)) return;
      const { written, file, plan } = objective;
      const text = context.textOf(file);
      const day = dateIn(file, plan.cycle?.target?.days?.end ?? context.asOf);
      const score = context.scores.objective(objective).score ?? 0;
      const grade = writeNumber(Math.round(score * 100) / 100, file.tongue.decimalMark);
      const line = inFile(file, (say) => `${say('review')} ${day} ${say('grade')} ${grade} "…"`);
      const title = quoted(written.title.value);
      context.report(objective, {
        span: written.head,
        message: {
          en: `The plan is closed, but ${title} has no grade. Say whether its score is fair and what you learned: \`review ${day} grade … "…"\`.`,
          vi: `Kế hoạch đã đóng nhưng ${title} chưa được chấm: chưa ai nói điểm có công bằng không và rút ra điều gì. Hãy thêm \`tổng kết ${day} chấm … "…"\`.`,
        },
        fixes: [
          {
            title: { en: 'Add a review', vi: 'Thêm phần tổng kết' },
            edits: [
              insertAt(
                endOfLine(text, written.span.end),
                `${lineBreakOf(text)}${indentAt(text, written.head.start)}  ${line}`,
              ),
            ],
            safe: false,
          },
        ],
      });
    },
  },
};

const plan = 'plan for @linh in 2026-Q3 closed\n';

export const cases: RuleCases = {
  fires: [
    {
      okr: `${plan}⟦objective "Customers stay"⟧\n  kr "NPS" from 30 to 45\n    2026-09-28  41\n`,
      fixed: `${plan}objective "Customers stay"\n  kr "NPS" from 30 to 45\n    2026-09-28  41\n  review 2026-09-30 grade 0.73 "…"\n`,
    },
    { okr: `${plan}⟦objective "Customers stay"⟧\n  kr "NPS" from 30 to 45\n  review 2026-09-30 "Fine"\n` },
    {
      okr: 'ngôn ngữ vi\nkế hoạch của @an trong quý III/2026 đã đóng\n⟦mục tiêu "Khách ở lại"⟧\n  kết quả "NPS" từ 30 lên 45\n',
      fixed:
        'ngôn ngữ vi\nkế hoạch của @an trong quý III/2026 đã đóng\nmục tiêu "Khách ở lại"\n  kết quả "NPS" từ 30 lên 45\n  tổng kết 30/09/2026 chấm 0 "…"\n',
    },
  ],
  silent: [
    { okr: `${plan}objective "Customers stay"\n  kr "NPS" from 30 to 45\n  review 2026-09-30 grade 0.7 "Fine"\n` },
    { okr: `${plan}objective "Customers stay" dropped "Sold"\n  kr "NPS" from 30 to 45\n` },
    { okr: 'plan for @linh in 2026-Q3\nobjective "Customers stay"\n  kr "NPS" from 30 to 45\n' },
    {
      okr: 'kế hoạch của @an trong quý III/2026 đã đóng\nmục tiêu "Khách ở lại"\n  kết quả "NPS" từ 30 lên 45\n  tổng kết 2026-09-30 chấm 0,7\n',
    },
  ],
};
