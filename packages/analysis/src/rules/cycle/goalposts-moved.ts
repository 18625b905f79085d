import type { KeyResult, Kpi, WrittenRevision } from '@okr/core';
import { kpiTitle } from '../kpis/shared/kpi-title.ts';
import type { Rule, RuleCases, RuleContext } from '../rule.ts';
import { insertAt } from '../shared/edits.ts';
import { inFile, quoted } from '../shared/say.ts';
import { isRunning } from './shared/in-motion.ts';

export const rule: Rule = {
  id: 'goalposts-moved',
  group: 'cycle',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'A promise was changed and nobody says why',
      text: 'A `was` line keeps what was promised before; that is honest, and the score against it stays visible; in a KPI it judges the numbers of its time. Without `because`, though, a reader at the end of the cycle cannot tell a better understanding from a lowered bar. Write the reason in one sentence while it is fresh.',
      bad: 'plan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points\n    was from 30 to 50 until 2026-11-01\n',
      good: 'plan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points\n    was from 30 to 50 until 2026-11-01 because "The survey reaches only half of the customers"\n    2026-11-13  38\n',
      source: 'Documentation, “The language › Check-in and old target”.',
    },
    vi: {
      title: 'Đổi chỉ tiêu giữa kỳ mà không ghi lý do',
      text: 'Dòng `trước đây` giữ lại điều đã cam kết; như vậy là thẳng thắn, và điểm so với mức cũ vẫn còn thấy; trong KPI, số liệu thời đó được xét theo mức đó. Nhưng thiếu `vì` thì cuối kỳ không ai phân biệt được là hiểu rõ hơn hay hạ đích cho dễ đạt. Hãy ghi lý do bằng một câu khi còn nhớ rõ.',
      bad: 'ngôn ngữ vi\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm\n    trước đây từ 30 lên 50 đến hết 01/11/2026\n',
      good: 'ngôn ngữ vi\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm\n    trước đây từ 30 lên 50 đến hết 01/11/2026 vì "Khảo sát mới phủ một nửa số khách"\n    13/11/2026  38\n',
      source: 'Tài liệu, “Ngôn ngữ › Check-in và chỉ tiêu cũ”.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      if (keyResult.written.revisions.length === 0 || !isRunning(keyResult.objective, context.asOf)) return;
      const { title, revisions } = keyResult.written;
      for (const revision of revisions) {
        const old = (revision.to?.value.value ?? revision.stretch?.value)?.text ?? revision.by?.value.text;
        reportSilent(keyResult, quoted(title.value), revision, old, context);
      }
    },
    kpi(kpi, context) {
      for (const revision of kpi.written.revisions) {
        const bound = (revision.target ?? revision.alert)?.value;
        const old = bound && (bound.kind === 'between' ? `${bound.low.text}–${bound.high.text}` : bound.value.text);
        reportSilent(kpi, kpiTitle(kpi), revision, old, context);
      }
    },
  },
};

/** A `was` line that gives no reason. */
function reportSilent(
  on: KeyResult | Kpi,
  title: string,
  { because, span, until }: Pick<WrittenRevision, 'because' | 'span' | 'until'>,
  old: string | undefined,
  context: RuleContext,
): void {
  if (because !== undefined) return;
  const was = old === undefined ? { en: '', vi: '' } : { en: ` (before: ${old})`, vi: ` (trước đó: ${old})` };
  const clause = inFile(on.file, (say) => ` ${say('because')} "…"`);
  context.report(on, {
    span,
    message: {
      en: `The target of ${title} was changed${was.en} without a reason, which looks like lowering the bar. Add \`because "…"\`.`,
      vi: `Chỉ tiêu của ${title} đã đổi giữa kỳ${was.vi} mà không ghi lý do, nên cuối kỳ dễ bị hiểu là hạ đích cho dễ đạt. Hãy thêm \`vì "…"\` vào dòng này.`,
    },
    fixes: [
      {
        title: { en: 'Add `because "…"`', vi: 'Thêm `vì "…"`' },
        edits: [insertAt(until.span.end, clause)],
        safe: false,
      },
    ],
  });
}

const plan = 'plan for @linh in 2026-Q4\nobjective "Customers stay"\n  kr "NPS" from 30 to 45 points\n';

export const cases: RuleCases = {
  fires: [
    {
      okr: `${plan}    ⟦was from 30 to 50 until 2026-11-01⟧\n`,
      fixed: `${plan}    was from 30 to 50 until 2026-11-01 because "…"\n`,
    },
    {
      okr: 'ngôn ngữ vi\nkế hoạch của @an trong quý IV/2026\nmục tiêu "Khách ở lại"\n  kết quả "NPS" từ 30 lên 45 điểm\n    ⟦trước đây lên 50 đến hết 01/11/2026⟧\n',
      fixed:
        'ngôn ngữ vi\nkế hoạch của @an trong quý IV/2026\nmục tiêu "Khách ở lại"\n  kết quả "NPS" từ 30 lên 45 điểm\n    trước đây lên 50 đến hết 01/11/2026 vì "…"\n',
    },
    {
      okr: 'kpi csat "Satisfaction" unit points target >= 4\n  ⟦was target >= 4.5 until 2026-06-30⟧\n',
      fixed: 'kpi csat "Satisfaction" unit points target >= 4\n  was target >= 4.5 until 2026-06-30 because "…"\n',
    },
    {
      okr: 'ngôn ngữ vi\nkpi csat "Mức độ hài lòng" đơn vị điểm thang điểm 3 3,5 4 4,5\n  ⟦trước đây thang điểm 3 4 4,5 4,8 đến hết 30/06/2026⟧\n',
    },
  ],
  silent: [
    { okr: 'kpi csat "Satisfaction" target >= 4\n  was target >= 4.5 until 2026-06-30 because "A harder survey"\n' },
    { okr: `${plan}    was to 50 until 2026-11-01 because "The survey reaches half of them"\n` },
    { okr: plan },
    {
      okr: 'kế hoạch của @an trong quý IV/2026 đã đóng\nmục tiêu "Khách ở lại"\n  kết quả "NPS" từ 30 lên 45 điểm\n    trước đây lên 50 đến hết 2026-11-01\n',
    },
  ],
};
