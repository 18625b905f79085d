import type { KeyResult, Kpi } from '@okr/core';
import type { Fix } from '@okr/language';
import type { Rule, RuleCases, RuleContext } from '../rule.ts';
import { date } from '../shared/say.ts';
import { type Dated, sortedByDate } from './shared/dated-lines.ts';

export const rule: Rule = {
  id: 'check-ins-out-of-order',
  group: 'shape',
  severity: 'info',
  page: () => ({
    en: {
      title: 'Check-ins that do not stand in the order of their dates.',
      text: 'Every date counts for what it says, so nothing is scored wrongly. But history is read from top to bottom, and a line out of order is easily overlooked or written twice. Sort the lines, oldest first.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85%
    2026-11-10  76%
    2026-10-15  72%
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85%
    2026-10-15  72%
    2026-11-10  76%
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'Documentation, “The language › Check-in and old target”.',
    },
    vi: {
      title: 'Các check-in không theo thứ tự ngày.',
      text: 'Ngày nào vẫn được tính đúng ngày đó nên điểm không sai. Nhưng lịch sử được đọc từ trên xuống, dòng lệch thứ tự dễ bị bỏ sót hoặc ghi hai lần. Hãy sắp lại, ngày cũ nhất ở trên.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
    10/11/2026  76%
    15/10/2026  72%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
    15/10/2026  72%
    10/11/2026  76%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Tài liệu, “Ngôn ngữ › Check-in và chỉ tiêu cũ”.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      report(keyResult, keyResult.checkIns, context);
    },
    kpi(kpi, context) {
      report(kpi, kpi.actuals, context);
    },
  },
};

function report(element: KeyResult | Kpi, lines: readonly Dated[], context: RuleContext): void {
  let above: Dated | undefined;
  for (const line of lines) {
    if (above !== undefined && line.date < above.date) {
      reportLine(element, line, above, lines, context);
      return;
    }
    above = line;
  }
}

function reportLine(
  element: KeyResult | Kpi,
  line: Dated,
  above: Dated,
  lines: readonly Dated[],
  context: RuleContext,
): void {
  context.report(element, {
    span: line.written.date.span,
    message: {
      en: `${date(line.date).en} comes after ${date(above.date).en}. Scores are right, but the history is easily misread. Sort the lines, oldest first.`,
      vi: `${date(line.date).vi} nằm dưới ${date(above.date).vi}: điểm vẫn đúng, nhưng lịch sử lệch thứ tự dễ đọc nhầm. Hãy sắp lại, ngày cũ nhất ở trên.`,
    },
    fixes: sortFixes(lines, context.textOf(element.file)),
  });
}

function sortFixes(lines: readonly Dated[], text: string): readonly Fix[] {
  const sorted = sortedByDate(lines, text);
  if (sorted === undefined) return [];
  return [{ title: { en: 'Sort by date', vi: 'Sắp theo ngày' }, ...sorted }];
}

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
    2026-11-10  76%  confidence 7/10  "after the campaign" // late
    ⟦2026-10-15⟧  72%
    2026-10-20  73%
  kr "Other" from 1 to 2
`,
      fixed: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
    2026-10-15  72%
    2026-10-20  73%
    2026-11-10  76%  confidence 7/10  "after the campaign" // late
  kr "Other" from 1 to 2
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
    2026-11-10  76%
    // the second wave
    // of the survey
    ⟦2026-10-15⟧  72%
    milestone "Half of them" by 2026-11-01
    2026-10-20  73%
`,
      fixed: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
    // the second wave
    // of the survey
    2026-10-15  72%
    2026-10-20  73%
    milestone "Half of them" by 2026-11-01
    2026-11-10  76%
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
    2026-11-10  76% /* asked
    twice */
    ⟦2026-10-15⟧  72%
`,
    },
    {
      okr: `ngôn ngữ vi
kpi csat "Mức độ hài lòng" đơn vị điểm
  tháng 10/2026  4,4
  ⟦tháng 9/2026⟧  4,2  "50 phiếu"`,
      fixed: `ngôn ngữ vi
kpi csat "Mức độ hài lòng" đơn vị điểm
  tháng 9/2026  4,2  "50 phiếu"
  tháng 10/2026  4,4`,
    },
  ],
  silent: [
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
    2026-10-15  72%
    2026-11-10  76%
  kr "Other" from 1 to 2
    2026-10-01  1
`,
    },
    {
      okr: `ngôn ngữ vi
kpi csat "Mức độ hài lòng" đơn vị điểm
  tháng 9/2026  4,2
  tháng 10/2026  4,4
`,
    },
  ],
};
