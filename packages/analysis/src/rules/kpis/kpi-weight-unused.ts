import type { Kpi } from '@okr/core';
import type { Fix } from '@okr/language';
import type { Rule, RuleCases } from '../rule.ts';
import { addClause } from './shared/add-clause.ts';
import { kpiTitle } from './shared/kpi-title.ts';

export const rule: Rule = {
  id: 'kpi-weight-unused',
  group: 'kpis',
  severity: 'info',
  page: () => ({
    en: {
      title: 'The weight of a KPI that is in no scorecard',
      text: 'The `weight` of a KPI says how much it counts in a scorecard, and a scorecard adds up the KPIs of one team or one person: those that are `for` it. Without `for` a KPI is in no scorecard, however many teams own it, and its weight changes no number. Say whose scorecard it belongs to, or remove the weight.',
      bad: 'team care "Customer care"\nkpi csat "Customer satisfaction" unit points target >= 4.5 every month source "Survey" owner @thuy weight 2\n',
      good: 'team care "Customer care"\nkpi csat "Customer satisfaction" for care unit points target >= 4.5 every month source "Survey" owner @thuy weight 2\n',
      source: 'Documentation, “KPIs and scorecards › Scorecards”.',
    },
    vi: {
      title: 'Trọng số của KPI không thuộc bảng điểm nào',
      text: '`trọng số` của KPI cho biết KPI chiếm bao nhiêu trong bảng điểm; bảng điểm cộng các KPI của một nhóm hay một người, tức những KPI có ghi `của`. Không ghi `của` thì KPI không nằm trong bảng điểm nào, dù ai phụ trách, và trọng số không làm thay đổi con số nào. Hãy ghi KPI của ai, hoặc bỏ trọng số.',
      bad: 'ngôn ngữ vi\nnhóm cskh "Chăm sóc khách hàng"\nkpi csat "Mức độ hài lòng của khách" đơn vị điểm chỉ tiêu >= 4,5 đo mỗi tháng nguồn "Phiếu khảo sát" phụ trách @thuý trọng số 2\n',
      good: 'ngôn ngữ vi\nnhóm cskh "Chăm sóc khách hàng"\nkpi csat "Mức độ hài lòng của khách" của cskh đơn vị điểm chỉ tiêu >= 4,5 đo mỗi tháng nguồn "Phiếu khảo sát" phụ trách @thuý trọng số 2\n',
      source: 'Tài liệu, “KPI và bảng điểm › Bảng điểm”.',
    },
  }),
  checks: {
    kpi(kpi, context) {
      const { written } = kpi;
      if (written.weight === undefined || written.for !== undefined || written.unread.includes('for')) return;
      context.report(kpi, {
        span: written.weight.span,
        message: {
          en: `This weight counts nowhere yet: ${kpiTitle(kpi)} is in no scorecard. Say whose it is, such as \`for sales\`, or remove the weight.`,
          vi: `Trọng số này chưa được tính: ${kpiTitle(kpi)} không thuộc bảng điểm nào. Hãy ghi KPI của ai, ví dụ \`của kinh_doanh\`, hoặc bỏ trọng số.`,
        },
        fixes: forItsOwner(kpi),
      });
    },
  },
};

/** The scorecard of its only owner is the likeliest. */
function forItsOwner(kpi: Kpi): readonly Fix[] {
  const [owner, ...others] = kpi.written.owners?.value ?? [];
  if (owner === undefined || others.length > 0) return [];
  return [addClause(kpi, 'for', (say) => `${say('for', 'unit')} ${owner.text}`)];
}

export const cases: RuleCases = {
  fires: [
    {
      okr: 'kpi csat "Customer satisfaction" unit points owner @thuy ⟦weight 2⟧\n',
      fixed: 'kpi csat "Customer satisfaction" for @thuy unit points owner @thuy weight 2\n',
    },
    { okr: 'kpi csat "Customer satisfaction" ⟦weight 60%⟧\n' },
    {
      okr: 'kpi csat "Mức độ hài lòng" đơn vị điểm phụ trách @thuý ⟦trọng số 2⟧\n',
      fixed: 'kpi csat "Mức độ hài lòng" của @thuý đơn vị điểm phụ trách @thuý trọng số 2\n',
    },
  ],
  silent: [
    { okr: 'team care "Care"\nkpi csat "Customer satisfaction" for care weight 2\n' },
    { okr: 'kpi csat "Customer satisfaction" for @thuy weight 2\n' },
    { okr: 'kpi csat "Customer satisfaction" for nobody_yet weight 2\n' },
    { okr: 'kpi csat "Customer satisfaction" owner @thuy\n' },
    { okr: 'kpi csat "Mức độ hài lòng" của @thuý trọng số 2\n' },
  ],
};
