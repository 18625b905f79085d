import type { Kpi } from '@okr/core';
import { dialectOf, type Fix } from '@okr/language';
import type { Rule, RuleCases } from '../rule.ts';
import type { Say } from '../shared/say.ts';
import { addClause } from './shared/add-clause.ts';
import { kpiTitle } from './shared/kpi-title.ts';

export const rule: Rule = {
  id: 'kpi-no-owner',
  group: 'kpis',
  severity: 'info',
  page: () => ({
    en: {
      title: 'Nobody answers for this KPI',
      text: 'A KPI without an owner is watched by everyone and tended by no one: nobody enters the number in time, and nobody speaks first when it turns. Name one person; the unit that it is about goes into `for`. A KPI for a person needs no owner: it is that person’s.',
      bad: 'kpi csat "Customer satisfaction" unit points target >= 4.5 every month source "Survey after handover"\n',
      good: 'kpi csat "Customer satisfaction" unit points target >= 4.5 every month source "Survey after handover" owner @thuy\n',
      source: 'The A in SMART: a measure is assigned to somebody.',
    },
    vi: {
      title: 'Chưa có ai phụ trách KPI này',
      text: 'KPI không có người phụ trách thì ai cũng nhìn mà không ai lo: không ai nhập số đúng hạn, cũng không ai lên tiếng trước khi số xấu đi. Hãy ghi tên một người; đơn vị mà KPI nói tới thì ghi sau `của`. KPI của một người thì không cần ghi thêm: chính người đó phụ trách.',
      bad: 'ngôn ngữ vi\nkpi csat "Mức độ hài lòng của khách" đơn vị điểm chỉ tiêu >= 4,5 đo mỗi tháng nguồn "Phiếu sau bàn giao"\n',
      good: 'ngôn ngữ vi\nkpi csat "Mức độ hài lòng của khách" đơn vị điểm chỉ tiêu >= 4,5 đo mỗi tháng nguồn "Phiếu sau bàn giao" phụ trách @thuý\n',
      source: 'Chữ A trong SMART: mỗi thước đo được giao cho một người.',
    },
  }),
  checks: {
    kpi(kpi, context) {
      const { written } = kpi;
      // A personal KPI is its person's, or its role's: whoever holds the role answers for it.
      const isPersonal = written.role !== undefined || kpi.for?.target?.kind === 'person';
      if (written.owners !== undefined || isPersonal || written.unread.includes('owner')) return;
      context.report(kpi, {
        span: written.head,
        message: {
          en: `${kpiTitle(kpi)} has no owner, so its values are easily forgotten. Add \`owner @…\`.`,
          vi: `${kpiTitle(kpi)} chưa có người phụ trách, nên không ai nhập số hay lên tiếng khi số xấu đi. Hãy thêm \`phụ trách @…\`.`,
        },
        fixes: [addOwner(kpi)],
      });
    },
  },
  lack: {
    of: 'kpi',
    has: ({ written }) => written.owners !== undefined,
    message: (who) => ({
      en: `${who.en} have no owner, so their values are easily forgotten. Add \`owner @…\` to each.`,
      vi: `${who.vi} chưa có người phụ trách nên không ai nhập số. Hãy thêm \`phụ trách @…\` cho từng KPI.`,
    }),
    wide: 'most',
    fixesAll: false,
  },
};

/** Who leads the unit is the likeliest; else a name to be written over. */
function addOwner(kpi: Kpi): Fix {
  const holder = kpi.for?.target;
  const lead = holder?.kind === 'unit' ? holder.lead?.text : undefined;
  const owner = (name: string) => (say: Say) => `${say('owner')} ${name}`;
  if (lead !== undefined) return addClause(kpi, 'owner', owner(lead));
  return addClause(kpi, 'owner', owner(`@${dialectOf(kpi.file.tongue).samples.name}`), owner('@…'));
}

export const cases: RuleCases = {
  fires: [
    {
      okr: '⟦kpi csat "Customer satisfaction"⟧ unit points\n',
      fixed: 'kpi csat "Customer satisfaction" unit points owner @name\n',
    },
    {
      okr: '⟦kpi csat "Mức độ hài lòng"⟧ đơn vị điểm\n',
      fixed: 'kpi csat "Mức độ hài lòng" đơn vị điểm phụ trách @tên\n',
    },
    {
      okr: 'team care "Care" lead @thuy\n⟦kpi csat "Customer satisfaction"⟧ for care source "survey.csv"\n',
      fixed: 'team care "Care" lead @thuy\nkpi csat "Customer satisfaction" for care owner @thuy source "survey.csv"\n',
    },
  ],
  silent: [
    { okr: 'kpi csat "Customer satisfaction" owner @thuy\n' },
    { okr: 'kpi calls "Calls answered" role "Care agent" unit calls\n' },
    { okr: 'kpi calls "Calls answered" for @an unit calls\n' },
    { okr: 'kpi csat "Customer satisfaction" owner thuy!\n' },
    { okr: 'kpi csat "Mức độ hài lòng" chủ trì @thuý\n' },
  ],
};
