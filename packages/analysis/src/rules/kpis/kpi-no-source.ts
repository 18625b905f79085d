import type { Rule, RuleCases } from '../rule.ts';
import { addClause } from './shared/add-clause.ts';
import { kpiTitle } from './shared/kpi-title.ts';

export const rule: Rule = {
  id: 'kpi-no-source',
  group: 'kpis',
  severity: 'info',
  page: () => ({
    en: {
      title: 'Nobody can tell where this number comes from',
      text: 'The KPI names no `source`. When the person who fills it in is away, or the number looks odd, others cannot look it up or check it. A source is a file, a report, a survey or a system, as people in the team call it.',
      bad: 'kpi csat "Customer satisfaction" unit points owner @thuy target >= 4.5 every month\n',
      good: 'kpi csat "Customer satisfaction" unit points owner @thuy target >= 4.5 every month source "Survey after handover"\n',
      source: 'The M in SMART: a measure is one that somebody else can measure too.',
    },
    vi: {
      title: 'Không rõ số này lấy từ đâu',
      text: 'KPI chưa ghi `nguồn`. Khi người nhập số vắng mặt, hoặc con số trông lạ, người khác không biết tra ở đâu để kiểm tra. Nguồn có thể là một tệp, một báo cáo, một đợt khảo sát hay một hệ thống, gọi như trong nội bộ vẫn gọi.',
      bad: 'ngôn ngữ vi\nkpi csat "Mức độ hài lòng của khách" đơn vị điểm phụ trách @thuý chỉ tiêu >= 4,5 đo mỗi tháng\n',
      good: 'ngôn ngữ vi\nkpi csat "Mức độ hài lòng của khách" đơn vị điểm phụ trách @thuý chỉ tiêu >= 4,5 đo mỗi tháng nguồn "Phiếu sau bàn giao"\n',
      source: 'Chữ M trong SMART: đo được nghĩa là người khác cũng đo lại được.',
    },
  }),
  checks: {
    kpi(kpi, context) {
      if (kpi.written.source !== undefined || kpi.written.unread.includes('source')) return;
      const title = kpiTitle(kpi);
      context.report(kpi, {
        span: kpi.written.head,
        message: {
          en: `${title} doesn’t say where its number comes from, so others can’t check it. Add \`source "…"\`: a report, a survey, a file.`,
          vi: `${title} chưa ghi số liệu lấy từ đâu, nên người khác không kiểm tra lại được. Hãy thêm \`nguồn "…"\`: một báo cáo, khảo sát hay tệp.`,
        },
        fixes: [addClause(kpi, 'source', (say) => `${say('source')} "…"`)],
      });
    },
  },
  lack: {
    of: 'kpi',
    has: ({ written }) => written.source !== undefined,
    message: (who) => ({
      en: `${who.en} don’t say where their numbers come from, so others can’t check them. Add \`source "…"\`: a report, a survey, a file.`,
      vi: `${who.vi} chưa ghi số liệu lấy từ đâu nên người khác không kiểm tra lại được. Hãy thêm \`nguồn "…"\`: một báo cáo, khảo sát hay tệp.`,
    }),
    wide: 'most',
    fixesAll: false,
  },
};

export const cases: RuleCases = {
  fires: [
    {
      okr: '⟦kpi csat "Customer satisfaction"⟧ unit points\n  2026-10  4.4\n',
      fixed: 'kpi csat "Customer satisfaction" unit points source "…"\n  2026-10  4.4\n',
    },
    { okr: '⟦kpi csat "Mức độ hài lòng"⟧ đơn vị điểm\n', fixed: 'kpi csat "Mức độ hài lòng" đơn vị điểm nguồn "…"\n' },
  ],
  silent: [
    { okr: 'kpi csat "Customer satisfaction" source "metrics/csat.csv"\n' },
    { okr: 'kpi csat "Customer satisfaction" unit points\n  source metrics\n' },
    { okr: 'kpi csat "Mức độ hài lòng" đơn vị điểm\n  nguồn dữ liệu "Phiếu khảo sát"\n' },
  ],
};
