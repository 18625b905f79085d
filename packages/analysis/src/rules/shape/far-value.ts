import type { KeyResultScore } from '@okr/core';
import { shortened } from '@okr/language';
import type { Rule, RuleCases } from '../rule.ts';
import { number } from '../shared/say.ts';

export const rule: Rule = {
  id: 'far-value',
  group: 'shape',
  severity: 'info',
  page: () => ({
    en: {
      title: 'A value far outside its measure.',
      text: 'A check-in lies more than three times the way of its measure beyond one of its ends. Real numbers rarely do: more often a zero is one too many, a unit was meant that is not written, or the line belongs to another key result. It counts as it stands. Check it, and let it stand if it is true.',
      bad: `plan in 2026-Q4
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who recommend us" from 30 to 45 points
    2026-11-12  380
  kr "Customers who renew" from 70% to 85%
    2026-11-12  76%`,
      good: `plan in 2026-Q4
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who recommend us" from 30 to 45 points
    2026-11-12  38
  kr "Customers who renew" from 70% to 85%
    2026-11-12  76%`,
      source: 'Documentation, “Values and names › Units”.',
    },
    vi: {
      title: 'Số nằm quá xa thước đo.',
      text: 'Một check-in vượt ra ngoài thước đo hơn ba lần đoạn đường của nó. Số thật hiếm khi như vậy: thường là thừa một số 0, thiếu đơn vị, hoặc dòng này của kết quả khác. Số vẫn được tính như đã ghi. Hãy xem lại, và cứ để nguyên nếu đúng.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm
    12/11/2026  380
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
    12/11/2026  76%`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm
    12/11/2026  38
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
    12/11/2026  76%`,
      source: 'Tài liệu, “Giá trị và tên › Đơn vị”.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      if (keyResult.checkIns.length === 0) return;
      const ends = endsOf(context.scores.keyResult(keyResult));
      if (ends === undefined) return;
      const [low, high] = ends;
      const reach = 3 * (high - low);
      for (const { value, written } of keyResult.checkIns) {
        if (value === undefined || written.value === undefined) continue;
        if (value >= low - reach && value <= high + reach) continue;
        const text = shortened(written.value.text);
        const [from, to] = [number(low), number(high)];
        context.report(keyResult, {
          span: written.value.span,
          message: {
            en: `${text} is far outside this measure, which goes from ${from.en} to ${to.en}. Check the number, its unit and its place.`,
            vi: `${text} nằm quá xa thước đo này (từ ${from.vi} đến ${to.vi}). Hãy xem lại số, đơn vị và chỗ của dòng này; nếu đúng thì cứ để nguyên.`,
          },
        });
      }
    },
  },
};

/** The two ends of a measure, the lower first, its stretch among them; undefined where it has no two. */
function endsOf({ basis, stretch }: KeyResultScore): readonly [low: number, high: number] | undefined {
  if (basis.by !== 'measure') return undefined;
  const { course } = basis;
  if (course.kind === 'keep' && course.bound.kind === 'between') return inOrder(course.bound.low, course.bound.high);
  if (course.kind !== 'move') return undefined;
  const { baseline, target } = course;
  const farthest = stretch?.value ?? target;
  return inOrder(Math.min(baseline, target, farthest), Math.max(baseline, target, farthest));
}

function inOrder(low: number, high: number): readonly [low: number, high: number] | undefined {
  return low < high ? [low, high] : undefined;
}

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
  kr "Customers who recommend us" from 30 to 45 points
    2026-10-15  ⟦-16⟧
    2026-11-15  ⟦91 points⟧
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Contracts" to 8 contracts
    2026-10-15  4
    2026-11-15  ⟦42⟧
  kr "Open projects" keep between 3 and 5 projects
    2026-11-15  ⟦50⟧
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
    15/11/2026  ⟦780%⟧
`,
    },
  ],
  silent: [
    {
      okr: `objective "Customers stay"
  kr "Customers who recommend us" from 30 to 45 points
    2026-10-15  -15
    2026-11-15  90
  kr "Late projects" from 25% to 10% stretch 0%
    2026-11-15  90%
  kr "Renewals" keep at least 60%
    2026-11-15  5%
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Doanh thu" từ 2,4 lên 3,2 tỷ đồng
    15/11/2026  2900
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
    15/11/2026  60%
`,
    },
  ],
};
