import { dateOfActual, formatQuantity, type IsoDate, type Kpi, type Language, type Span } from '@okr/core';
import type { Rule, RuleCases } from '../rule.ts';
import { when } from '../shared/say.ts';
import { boundInWords } from './shared/bound-in-words.ts';
import { kpiTitle } from './shared/kpi-title.ts';

export const rule: Rule = {
  id: 'kpi-alarm',
  group: 'kpis',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'The KPI stands at a level that was meant to alarm',
      text: 'Its newest actual lies inside `alert`, the level at which the team said that somebody should act. Find out why, write what is being done into a `note` or an initiative, and enter the next actual as soon as there is one. If the level is no alarm any more, change `alert`.',
      bad: 'kpi csat "Customer satisfaction" unit points target >= 4.5 alert < 4 every month owner @thuy source "Survey"\n  2026-10  3.8\n',
      good: 'kpi csat "Customer satisfaction" unit points target >= 4.5 alert < 4 every month owner @thuy source "Survey"\n  2026-10  4.4\n',
      source: 'Andrew Grove, High Output Management: indicators are there to make us act in time.',
    },
    vi: {
      title: 'KPI đang ở mức báo động',
      text: 'Số mới nhất nằm trong vùng `báo động`, tức mức mà chính nhóm đã hẹn nhau phải hành động. Hãy tìm nguyên nhân, ghi việc đang làm vào `ghi chú` hoặc một sáng kiến, và nhập số tiếp theo ngay khi có. Nếu mức này không còn đáng báo động, hãy sửa lại ngưỡng.',
      bad: 'ngôn ngữ vi\nkpi csat "Mức độ hài lòng của khách" đơn vị điểm chỉ tiêu >= 4,5 báo động < 4 đo mỗi tháng phụ trách @thuý nguồn "Phiếu"\n  tháng 10/2026  3,8\n',
      good: 'ngôn ngữ vi\nkpi csat "Mức độ hài lòng của khách" đơn vị điểm chỉ tiêu >= 4,5 báo động < 4 đo mỗi tháng phụ trách @thuý nguồn "Phiếu"\n  tháng 10/2026  4,4\n',
      source: 'Andrew Grove, High Output Management: chỉ số có đó để ta hành động kịp lúc.',
    },
  }),
  checks: {
    kpi(kpi, context) {
      const score = context.scores.kpi(kpi);
      const { current } = score;
      const { alert } = score.then.kpi;
      if (score.health !== 'alarm' || current === undefined || alert === undefined) return;
      const value = (language: Language) => formatQuantity(current.value, kpi.unit, language);
      const on = when(current);
      context.report(kpi, {
        span: actualSpan(kpi, current.date, context.asOf),
        message: {
          en: `${kpiTitle(kpi)} stood at ${value('en')} ${on.en}, inside its alert (${boundInWords(alert, kpi.unit, 'en')}). Find out why and write down what is being done.`,
          vi: `${kpiTitle(kpi)} ở mức ${value('vi')} ${on.vi}, nằm trong vùng báo động (${boundInWords(alert, kpi.unit, 'vi')}). Hãy tìm nguyên nhân và ghi lại việc đang làm.`,
        },
      });
    },
  },
};

/** The line of the actual that counts, else the head. */
function actualSpan(kpi: Kpi, day: IsoDate, asOf: IsoDate): Span {
  return (
    kpi.actuals.findLast((actual) => dateOfActual(actual, asOf) === day && actual.value !== undefined)?.written.span ??
    kpi.written.head
  );
}

export const cases: RuleCases = {
  fires: [
    { okr: 'kpi csat "Customer satisfaction" target >= 4.5 alert < 4\n  2026-09  4.2\n  ⟦2026-10  3.8⟧\n' },
    { okr: 'kpi late "Late orders" unit % target <= 5% alert > 5%\n  ⟦2026-11-01  6%⟧\n' },
    // The month that still runs.
    { okr: 'kpi csat "Customer satisfaction" target >= 4.5 alert < 4\n  2026-10  4.2\n  ⟦2026-11  3.8⟧\n' },
    {
      okr: 'ngôn ngữ vi\nkpi csat "Mức độ hài lòng" đơn vị điểm chỉ tiêu >= 4,5 báo động < 4\n  ⟦tháng 10/2026  3,9  "40 phiếu"⟧\n',
    },
  ],
  silent: [
    { okr: 'kpi csat "Customer satisfaction" target >= 4.5 alert < 4\n  2026-10  4\n' },
    { okr: 'kpi csat "Customer satisfaction" target >= 4.5 alert < 4\n  2026-12  3\n' },
    { okr: 'kpi csat "Customer satisfaction" target >= 4.5\n  2026-10  1\n' },
    { okr: 'kpi csat "Mức độ hài lòng" chỉ tiêu >= 4 báo động < 3\n  2026-10  3\n' },
  ],
};
