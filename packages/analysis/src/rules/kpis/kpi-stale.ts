import type { Rule, RuleCases } from '../rule.ts';
import { date, when } from '../shared/say.ts';
import { kpiTitle } from './shared/kpi-title.ts';

export const rule: Rule = {
  id: 'kpi-stale',
  group: 'kpis',
  severity: 'warning',
  page: () => ({
    en: {
      title: "The KPI's newest number is too old",
      text: 'A KPI that is measured every month should have a number for every month. When one period and a third have gone by without a new actual, its health speaks of the past. Enter the missing actual, even if it did not change; if the KPI is measured less often now, say so after `every`.',
      bad: 'kpi csat "Customer satisfaction" unit points target >= 4.5 every month owner @thuy source "Survey"\n  2026-07  4.6\n',
      good: 'kpi csat "Customer satisfaction" unit points target >= 4.5 every month owner @thuy source "Survey"\n  2026-10  4.6\n',
      source: 'Documentation, “KPIs and scorecards › KPIs”.',
    },
    vi: {
      title: 'Số mới nhất của KPI đã cũ',
      text: 'KPI đo mỗi tháng thì tháng nào cũng cần có số. Quá một kỳ cộng thêm một phần ba kỳ mà chưa có số mới thì tình trạng chỉ còn nói chuyện quá khứ. Hãy nhập số còn thiếu, kể cả khi không đổi; nếu nay đo thưa hơn, hãy sửa lại sau `đo mỗi`.',
      bad: 'ngôn ngữ vi\nkpi csat "Mức độ hài lòng" đơn vị điểm chỉ tiêu >= 4,5 đo mỗi tháng phụ trách @thuý nguồn "Phiếu"\n  tháng 7/2026  4,6\n',
      good: 'ngôn ngữ vi\nkpi csat "Mức độ hài lòng" đơn vị điểm chỉ tiêu >= 4,5 đo mỗi tháng phụ trách @thuý nguồn "Phiếu"\n  tháng 10/2026  4,6\n',
      source: 'Tài liệu, “KPI và bảng điểm › KPI”.',
    },
  }),
  checks: {
    kpi(kpi, context) {
      const { staleness, current } = context.scores.kpi(kpi);
      if (staleness?.stale !== true || current === undefined) return;
      const last = when(current);
      const today = date(context.asOf);
      context.report(kpi, {
        span: kpi.written.head,
        message: {
          // An old value must not look like today's: the writer measures it.
          en: `${kpiTitle(kpi)} has no new value for ${staleness.daysSilent} days (last: ${last.en}), so its health is out of date. Add one: \`${today.en}  …\`.`,
          vi: `${kpiTitle(kpi)} đã ${staleness.daysSilent} ngày chưa có số mới (lần cuối ${last.vi}), nên tình trạng không còn đáng tin. Hãy đo và ghi một dòng: \`${today.vi}  …\`.`,
        },
      });
    },
  },
};

export const cases: RuleCases = {
  fires: [
    { okr: '⟦kpi csat "Customer satisfaction"⟧ target >= 4.5 every month\n  2026-08  4.6\n' },
    { okr: '⟦kpi calls "Calls answered"⟧ every day\n  2026-11-10  82\n' },
    { okr: 'ngôn ngữ vi\n⟦kpi csat "Mức độ hài lòng"⟧ đo mỗi tuần\n  01/10/2026  4,6\n' },
  ],
  silent: [
    { okr: 'kpi csat "Customer satisfaction" target >= 4.5 every month\n  2026-10  4.6\n' },
    { okr: 'kpi csat "Customer satisfaction" target >= 4.5\n  2025-10  4.6\n' },
    { okr: 'kpi csat "Customer satisfaction" every month\n' },
    { okr: 'ngôn ngữ vi\nkpi csat "Mức độ hài lòng" đo mỗi quý\n  quý III/2026  4,6\n' },
  ],
};
