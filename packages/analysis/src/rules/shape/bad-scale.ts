import type { Rule, RuleCases } from '../rule.ts';

/** Reported while names are linked and values are settled. */
export const rule: Rule = {
  id: 'bad-scale',
  group: 'shape',
  severity: 'error',
  page: () => ({
    en: {
      title: 'A scale whose thresholds go up and down.',
      text: 'A scale rates a KPI from 1 to 5 by how many of its four thresholds are reached, so they have to rise all the way, or fall all the way where less is better. In any other order a better value could be rated worse.',
      bad: `kpi csat "Customer satisfaction" unit points
  target >= 4.5 every month owner @thuy source "Support survey"
  scale 3 4 3.5 4.5`,
      good: `kpi csat "Customer satisfaction" unit points
  target >= 4.5 every month owner @thuy source "Support survey"
  scale 3 3.5 4 4.5`,
      source: 'Documentation, “KPIs › Write a KPI”.',
    },
    vi: {
      title: 'Thang điểm lúc lên lúc xuống.',
      text: 'Thang điểm xếp KPI từ mức 1 đến mức 5 theo số ngưỡng đã đạt trong bốn ngưỡng, nên các ngưỡng phải tăng dần, hoặc giảm dần nếu càng ít càng tốt. Thứ tự khác đi thì số tốt hơn có khi bị xếp thấp hơn.',
      bad: `ngôn ngữ vi
kpi csat "Mức độ hài lòng của khách hàng" đơn vị điểm
  chỉ tiêu >= 4,5 đo mỗi tháng phụ trách @thuý nguồn "Khảo sát sau bàn giao"
  thang điểm 3 4 3,5 4,5`,
      good: `ngôn ngữ vi
kpi csat "Mức độ hài lòng của khách hàng" đơn vị điểm
  chỉ tiêu >= 4,5 đo mỗi tháng phụ trách @thuý nguồn "Khảo sát sau bàn giao"
  thang điểm 3 3,5 4 4,5`,
      source: 'Tài liệu, “KPI › Viết một KPI”.',
    },
  }),
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `kpi csat "Customer satisfaction" unit points
  ⟦scale 3 4 3.5 4.5⟧
kpi returns "Parcels sent back"
  ⟦scale 9% 5% 7% 1%⟧
`,
      fixed: `kpi csat "Customer satisfaction" unit points
  scale 3 3.5 4 4.5
kpi returns "Parcels sent back"
  scale 9% 7% 5% 1%
`,
    },
    {
      okr: `kpi csat "Customer satisfaction" unit points
  ⟦scale 3 4 4 4.5⟧
`,
      fixed: `kpi csat "Customer satisfaction" unit points
  scale 3 4 4 4.5
`,
    },
    {
      okr: `ngôn ngữ vi
kpi lỗi "Tỷ lệ lỗi" đơn vị %
  ⟦thang điểm 9 5,5 7 1⟧
kpi csat "Mức độ hài lòng" đơn vị điểm
  ⟦thang điểm 9 5 5 1⟧
`,
      fixed: `ngôn ngữ vi
kpi lỗi "Tỷ lệ lỗi" đơn vị %
  thang điểm 9 7 5,5 1
kpi csat "Mức độ hài lòng" đơn vị điểm
  thang điểm 9 5 5 1
`,
    },
  ],
  silent: [
    {
      okr: `kpi csat "Customer satisfaction" unit points
  scale 3 3.5 4 4.5
`,
    },
    {
      okr: `ngôn ngữ vi
kpi lỗi "Tỷ lệ lỗi" đơn vị %
  thang điểm 9 7 5 1
`,
    },
  ],
};
