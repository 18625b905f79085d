import { formatNumber, type IsoDate, type KeyResult, type Objective, type Review } from '@okr/core';
import type { Rule, RuleCases, RuleContext } from '../rule.ts';

export const rule: Rule = {
  id: 'grade-differs',
  group: 'shape',
  severity: 'info',
  page: () => ({
    en: {
      title: 'A review’s grade that the numbers do not bear out.',
      text: 'A grade is a person’s judgement and may well differ from the computed one: a number can miss what mattered. But a difference of more than 0.1 is worth a sentence, or a last check-in that is still missing. Say in the review why, or correct one of the two.',
      bad: `plan in 2026-Q3 closed
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85%
    2026-09-28  76%
  kr "Customers who recommend us" from 30 to 45 points
    2026-09-28  36
  review 2026-09-30 grade 0.9 "We did well"`,
      good: `plan in 2026-Q3 closed
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85%
    2026-09-28  76%
  kr "Customers who recommend us" from 30 to 45 points
    2026-09-28  36
  review 2026-09-30 grade 0.4 "Renewals moved, the new survey came late"
    learned "Ask for the first survey in week one"`,
      source:
        'Google’s guide to OKRs at re:Work: grade each key result from 0.0 to 1.0 and look at what lies behind the number.',
    },
    vi: {
      title: 'Điểm chấm không khớp với số liệu.',
      text: 'Điểm chấm là nhận định của con người và có thể khác điểm tính ra: con số đôi khi bỏ lỡ điều quan trọng. Nhưng lệch quá 0,1 thì nên có một câu giải thích, hoặc còn thiếu check-in cuối. Hãy ghi lý do trong tổng kết, hoặc sửa một trong hai.',
      bad: `ngôn ngữ vi
kế hoạch trong quý III/2026 đã đóng
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
    28/09/2026  76%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm
    28/09/2026  36
  tổng kết 30/09/2026 chấm 0,9 "Làm tốt"`,
      good: `ngôn ngữ vi
kế hoạch trong quý III/2026 đã đóng
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
    28/09/2026  76%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm
    28/09/2026  36
  tổng kết 30/09/2026 chấm 0,4 "Gia hạn có tiến, khảo sát mới đến muộn"
    bài học "Khảo sát ngay tuần đầu"`,
      source: 'Hướng dẫn OKR của Google tại re:Work: chấm từng kết quả từ 0,0 đến 1,0 và xem điều gì nằm sau con số.',
    },
  }),
  checks: {
    objective(objective, context) {
      if (objective.written.reviews.length === 0) return;
      const score = context.scores.objective(objective);
      if (score.gradeDiffers && !hasMovedOn(score.review, objective.keyResults, context.asOf)) {
        report(objective, score.review, score.grade, context);
      }
    },
    keyResult(keyResult, context) {
      if (keyResult.reviews.length === 0) return;
      const score = context.scores.keyResult(keyResult);
      if (score.gradeDiffers && !hasMovedOn(score.review, [keyResult], context.asOf)) {
        report(keyResult, score.review, score.grade, context);
      }
    },
  },
};

/** The numbers have gone on since the review, so its grade speaks of other ones. */
function hasMovedOn(review: Review | undefined, keyResults: readonly KeyResult[], asOf: IsoDate): boolean {
  return keyResults.some(({ checkIns }) =>
    checkIns.some(({ date }) => review !== undefined && review.date < date && date <= asOf),
  );
}

function report(
  element: Objective | KeyResult,
  review: Review | undefined,
  computed: number | undefined,
  context: RuleContext,
): void {
  const clause = review?.written.grade;
  if (clause === undefined || review?.grade === undefined || computed === undefined) return;
  const [given, numbers] = [review.grade, computed];
  context.report(element, {
    span: clause.span,
    message: {
      en: `The review grades this ${formatNumber(given, 'en')}, the numbers give ${formatNumber(numbers, 'en')}. Say why in the review, add the last check-in, or correct the grade.`,
      vi: `Tổng kết chấm ${formatNumber(given, 'vi')}, còn số liệu cho ${formatNumber(numbers, 'vi')}. Hai con số có thể khác nhau, nhưng người đọc sẽ hỏi: hãy ghi lý do trong tổng kết, bổ sung check-in cuối còn thiếu, hoặc sửa điểm chấm.`,
    },
  });
}

export const cases: RuleCases = {
  fires: [
    {
      okr: `plan in 2026-Q3 closed
objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
    2026-09-28  76%
  review 2026-09-30 ⟦grade 0.8⟧
`,
    },
    {
      okr: `plan in 2026-Q3 closed
objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
    2026-09-28  85%
    review 2026-09-30 ⟦grade 0.5⟧ "only big customers"
`,
    },
    {
      okr: `ngôn ngữ vi
kế hoạch trong quý III/2026 đã đóng
mục tiêu "Khách hàng ở lại"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
    28/09/2026  76%
  tổng kết 30/09/2026 ⟦chấm 0,9⟧ "Làm tốt"
`,
    },
  ],
  silent: [
    {
      okr: `plan in 2026-Q3 closed
objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
    2026-09-28  76%
  review 2026-09-30 grade 0.5
`,
    },
    {
      okr: `plan in 2026-Q3 closed
objective "Customers stay"
  kr "Customers who renew"
  review 2026-09-30 grade 0.5
`,
    },
    {
      okr: `plan in 2026-Q4
objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
    2026-10-10  71%
    2026-11-10  84%
  review 2026-10-15 grade 0.1 "half-way look"
`,
    },
    {
      okr: `ngôn ngữ vi
kế hoạch trong quý III/2026 đã đóng
mục tiêu "Khách hàng ở lại"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
    28/09/2026  76%
  tổng kết 30/09/2026 chấm 0,4
`,
    },
  ],
};
