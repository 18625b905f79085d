import { type Actual, type CheckIn, formatDate, type IsoDate, type KeyResult, type Kpi } from '@okr/core';
import type { Rule, RuleCases, RuleContext } from '../rule.ts';
import { removals } from '../shared/edits.ts';

export const rule: Rule = {
  id: 'same-day',
  group: 'shape',
  severity: 'info',
  page: () => ({
    en: {
      title: 'Two values on one day.',
      text: 'A ledger is written from top to bottom, so of two lines on one day the lower, newer one counts, unless it has an error of its own. The upper one changes no number and may puzzle its readers. Remove it, or correct its date. A month and its last day are one day here.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85%
    2026-11-10  76%
    2026-11-10  78%
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85%
    2026-11-10  78%
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'Documentation, “Problems, and how to ignore one › A broken line”.',
    },
    vi: {
      title: 'Hai số liệu trong cùng một ngày.',
      text: 'Sổ được ghi từ trên xuống, nên khi hai dòng cùng ngày thì dòng dưới, mới hơn, được tính, trừ khi chính nó có lỗi. Dòng trên không làm đổi con số nào nhưng dễ gây khó hiểu. Hãy xóa dòng trên, hoặc sửa lại ngày. Một tháng và ngày cuối của tháng đó là cùng một ngày.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
    10/11/2026  76%
    10/11/2026  78%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
    10/11/2026  78%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Tài liệu, “Vấn đề, và cách bỏ qua › Dòng viết sai”.',
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

/** From the last line up: each whose day has a value below it already. One with an error of its own has its error. */
function report(element: KeyResult | Kpi, lines: readonly (CheckIn | Actual)[], context: RuleContext): void {
  const lower = new Map<IsoDate, CheckIn | Actual>();
  for (const line of lines.toReversed()) {
    if (line.value === undefined) continue;
    const counting = lower.get(line.date);
    if (counting === undefined) lower.set(line.date, line);
    else reportLine(element, line, counting, context);
  }
}

function reportLine(
  element: KeyResult | Kpi,
  { date, written: { span } }: CheckIn | Actual,
  counting: CheckIn | Actual,
  context: RuleContext,
): void {
  const { file } = element;
  context.report(element, {
    span,
    message: {
      en: `Another value for ${formatDate(date, 'en')} follows below, and the lower, newer line counts. Remove this one, or correct its date.`,
      vi: `Ngày ${formatDate(date, 'vi')} còn số liệu ở dòng dưới, và dòng dưới mới hơn nên được tính. Hãy xóa dòng này, hoặc sửa lại ngày.`,
    },
    fixes: [
      {
        title: { en: 'Remove the upper line', vi: 'Xóa dòng trên' },
        edits: removals(context.textOf(file), [span]),
        safe: false,
      },
    ],
    related: [
      {
        file,
        span: counting.written.span,
        message: { en: 'The line that counts is here.', vi: 'Dòng được tính ở đây.' },
      },
    ],
  });
}

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
    ⟦2026-10-15  72%⟧
    2026-10-15  73%
`,
      fixed: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
    2026-10-15  73%
`,
    },
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
    ⟦2026-10-15  72%  confidence 7/10⟧
    2026-11-01  75%
    ⟦2026-10-15  73%⟧
    2026-10-15  74%
    2026-10-15  3 hours
`,
    },
    {
      okr: `ngôn ngữ vi
kpi csat "Mức độ hài lòng" đơn vị điểm
  ⟦tháng 10/2026  4,4⟧
  31/10/2026  4,5
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
    ⟦15/10/2026  72%⟧
    15/10/2026  73%
`,
    },
  ],
  silent: [
    {
      okr: `objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
    2026-10-15  72%
    2026-10-16  73%
    2026-11-01  75%
    2026-11-01  3 hours
`,
    },
    {
      okr: `ngôn ngữ vi
kpi csat "Mức độ hài lòng" đơn vị điểm
  tháng 9/2026  4,4
  tháng 10/2026  4,4
  quý IV/2026  4,5
`,
    },
  ],
};
