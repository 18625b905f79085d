import type { Rule, RuleCases } from '../rule.ts';
import { addClause } from './shared/add-clause.ts';
import { kpiTitle } from './shared/kpi-title.ts';

export const rule: Rule = {
  id: 'kpi-no-rhythm',
  group: 'kpis',
  severity: 'info',
  page: () => ({
    en: {
      title: 'Nobody knows when the next number is due',
      text: 'Without `every`, a KPI that has not moved for half a year looks as fresh as one of last week: nothing here can tell that a number is missing. Write how often it is measured.',
      bad: 'kpi csat "Customer satisfaction" unit points target >= 4.5 owner @thuy source "Survey after handover"\n',
      good: 'kpi csat "Customer satisfaction" unit points target >= 4.5 every month owner @thuy source "Survey after handover"\n',
      source: 'The T in SMART: a measure has its time.',
    },
    vi: {
      title: 'Không rõ bao giờ có số tiếp theo',
      text: 'Không ghi `đo mỗi` thì một KPI nửa năm chưa có số mới trông vẫn như vừa đo tuần trước: không thể biết là đang thiếu số. Hãy ghi bao lâu đo một lần.',
      bad: 'ngôn ngữ vi\nkpi csat "Mức độ hài lòng của khách" đơn vị điểm chỉ tiêu >= 4,5 phụ trách @thuý nguồn "Phiếu sau bàn giao"\n',
      good: 'ngôn ngữ vi\nkpi csat "Mức độ hài lòng của khách" đơn vị điểm chỉ tiêu >= 4,5 đo mỗi tháng phụ trách @thuý nguồn "Phiếu sau bàn giao"\n',
      source: 'Chữ T trong SMART: mỗi thước đo có thời hạn của nó.',
    },
  }),
  checks: {
    kpi(kpi, context) {
      if (kpi.every !== undefined || kpi.written.unread.includes('every')) return;
      context.report(kpi, {
        span: kpi.written.head,
        message: {
          en: `${kpiTitle(kpi)} doesn’t say how often it is measured, so missing values go unnoticed. Add \`every month\`, or how often you measure it.`,
          vi: `${kpiTitle(kpi)} chưa ghi bao lâu đo một lần, nên thiếu số cũng không ai biết. Hãy thêm \`đo mỗi tháng\`, hoặc nhịp đo thực tế.`,
        },
        fixes: [addClause(kpi, 'every', (say) => `${say('every')} ${say('month')}`)],
      });
    },
  },
  lack: {
    of: 'kpi',
    has: ({ every }) => every !== undefined,
    message: (who) => ({
      en: `${who.en} don’t say how often they are measured, so missing values go unnoticed. Add \`every month\`, or what fits.`,
      vi: `${who.vi} chưa ghi bao lâu đo một lần nên thiếu số cũng không ai biết. Hãy thêm \`đo mỗi tháng\`, hoặc nhịp đo thực tế.`,
    }),
    wide: 'most',
    fixesAll: true,
  },
};

export const cases: RuleCases = {
  fires: [
    {
      okr: '⟦kpi csat "Customer satisfaction"⟧ unit points\n',
      fixed: 'kpi csat "Customer satisfaction" unit points every month\n',
    },
    {
      okr: '⟦kpi csat "Mức độ hài lòng"⟧ đơn vị điểm\n',
      fixed: 'kpi csat "Mức độ hài lòng" đơn vị điểm đo mỗi tháng\n',
    },
  ],
  silent: [
    { okr: 'kpi csat "Customer satisfaction" every quarter\n' },
    { okr: 'kpi csat "Customer satisfaction" every moon\n' },
    { okr: 'kpi csat "Mức độ hài lòng" đo mỗi quý\n' },
  ],
};
