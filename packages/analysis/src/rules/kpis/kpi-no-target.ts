import { type Kpi, readQuantity } from '@okr/core';
import type { Fix } from '@okr/language';
import type { Rule, RuleCases } from '../rule.ts';
import type { Say } from '../shared/say.ts';
import { addClause } from './shared/add-clause.ts';
import { kpiTitle } from './shared/kpi-title.ts';

export const rule: Rule = {
  id: 'kpi-no-target',
  group: 'kpis',
  severity: 'info',
  page: () => ({
    en: {
      title: 'This KPI has nothing to be held against',
      text: 'Without a `target` the number has no health: a reader sees 4.2 and does not know whether to be glad. Write the level that counts as good, and, if there is one, the level at which somebody should be called (`alert`).',
      bad: 'kpi csat "Customer satisfaction" unit points owner @thuy every month source "Survey after handover"\n',
      good: 'kpi csat "Customer satisfaction" unit points target >= 4.5 alert < 4 owner @thuy every month source "Survey after handover"\n',
      source: 'Documentation, “KPIs › Write a KPI”.',
    },
    vi: {
      title: 'KPI chưa có chỉ tiêu để so',
      text: 'Không có `chỉ tiêu` thì con số không có tình trạng: người đọc thấy 4,2 mà không biết nên mừng hay lo. Hãy ghi mức được coi là tốt và, nếu có, mức phải báo ngay (`báo động`).',
      bad: 'ngôn ngữ vi\nkpi csat "Mức độ hài lòng của khách" đơn vị điểm phụ trách @thuý đo mỗi tháng nguồn "Phiếu sau bàn giao"\n',
      good: 'ngôn ngữ vi\nkpi csat "Mức độ hài lòng của khách" đơn vị điểm chỉ tiêu >= 4,5 báo động < 4 phụ trách @thuý đo mỗi tháng nguồn "Phiếu sau bàn giao"\n',
      source: 'Tài liệu, “KPI › Viết một KPI”.',
    },
  }),
  checks: {
    kpi(kpi, context) {
      const { written } = kpi;
      if (written.target !== undefined || written.unread.includes('target')) return;
      context.report(kpi, {
        span: written.head,
        message: {
          en: `${kpiTitle(kpi)} has no target, so its number is neither good nor bad. Add the level that counts as good: \`target >= …\` or \`target <= …\`.`,
          vi: `${kpiTitle(kpi)} chưa có chỉ tiêu, nên không biết số đang tốt hay xấu. Hãy ghi mức được coi là tốt: \`chỉ tiêu >= …\` hoặc \`chỉ tiêu <= …\`.`,
        },
        fixes: [addTarget(kpi)],
      });
    },
  },
  lack: {
    of: 'kpi',
    has: ({ written }) => written.target !== undefined,
    message: (who) => ({
      en: `${who.en} have no target, so their numbers are neither good nor bad. Add the level that counts as good: \`target >= …\`.`,
      vi: `${who.vi} chưa có chỉ tiêu nên không biết số đang tốt hay xấu. Hãy ghi mức được coi là tốt: \`chỉ tiêu >= …\`.`,
    }),
    wide: 'most',
    fixesAll: false,
  },
};

/** What its title moves to is the level that was meant; else its newest number, until a better one is written over it. */
function addTarget(kpi: Kpi): Fix {
  const level = (bound: string) => (say: Say) => `${say('target')} ${bound}`;
  const meant = levelIn(kpi);
  if (meant !== undefined) return addClause(kpi, 'target', level(meant));
  const newest = kpi.written.actuals.findLast(({ value }) => value !== undefined)?.value?.text ?? '0';
  return addClause(kpi, 'target', level(`>= ${newest}`), level('>= …'));
}

const move = /(\d[\d.,]*)[ \p{L}%]{0,16}?(?:→|[-=]>|\bto\b|lên|xuống|còn) *(?:còn *)?(\d[\d.,]* ?%?)[ \p{L}]*$/u;

/** `NPS 30 → 45`, `Đơn trễ từ 24% xuống 12%`: the end of the move, from the side that it comes from. */
function levelIn({ written, file }: Kpi): string | undefined {
  const [, from = '', to = ''] = move.exec(written.title?.value.normalize('NFC') ?? '') ?? [];
  const [start, end] = [from, to].map((text) => readQuantity(text.replace(/[.,]$/, ''), 0, file.declared));
  if (!start?.ok || !end?.ok || start.value.value === end.value.value) return undefined;
  return `${start.value.value < end.value.value ? '>=' : '<='} ${end.value.text}`;
}

export const cases: RuleCases = {
  fires: [
    {
      okr: '⟦kpi csat "Customer satisfaction"⟧ unit points alert < 4\n',
      fixed: 'kpi csat "Customer satisfaction" unit points target >= 0 alert < 4\n',
    },
    {
      okr: '⟦chỉ số csat "Mức độ hài lòng"⟧ đơn vị điểm\n  2026-09  4,2\n  2026-10  4,4 điểm\n',
      fixed: 'chỉ số csat "Mức độ hài lòng" đơn vị điểm chỉ tiêu >= 4,4 điểm\n  2026-09  4,2\n  2026-10  4,4 điểm\n',
    },
    { okr: '⟦KPI: NPS 30 → 45⟧\n', fixed: 'KPI: "NPS 30 → 45" target >= 45\n' },
    {
      okr: 'ngôn ngữ vi\n⟦KPI: Đơn giao trễ từ 24% xuống còn 12%⟧\n',
      fixed: 'ngôn ngữ vi\nKPI: "Đơn giao trễ từ 24% xuống còn 12%" chỉ tiêu <= 12%\n',
    },
  ],
  silent: [
    { okr: 'kpi csat "Customer satisfaction" target >= 4.5\n' },
    { okr: 'kpi csat "Customer satisfaction" target soon\n' },
    { okr: 'kpi csat "Mức độ hài lòng"\n  chỉ tiêu trong khoảng 4 đến 5\n' },
  ],
};
