import type { Bilingual, Published } from '@okr/core';
import { counted, joined } from '../speech.ts';

/** Says what there is to choose from, where nothing fits; undefined where something does. */
export function nothingFound(document: Published, left: Published): Bilingual | undefined {
  const isEmpty = left.plans.length === 0 && left.kpis.length === 0;
  if (!isEmpty || (document.plans.length === 0 && document.kpis.length === 0)) return undefined;
  const cycles = listed(
    'cycles',
    'chu kỳ',
    document.plans.map(({ cycle }) => cycle),
  );
  const units = listed(
    'units',
    'đơn vị',
    document.plans.map(({ unit }) => unit),
  );
  const plans = counted(document.plans.length, { en: 'plan', vi: 'kế hoạch' }, 'plans');
  const head = { en: `nothing fits, of ${plans.en}`, vi: `không có gì khớp, trong ${plans.vi}` };
  return joined([head, ...cycles, ...units], '; ');
}

/** The same where scorecards are wanted. */
export function noCards(document: Published, left: Published): Bilingual | undefined {
  if (left.scorecards.length > 0) return undefined;
  if (document.scorecards.length === 0)
    return {
      en: 'no scorecards: write whom a KPI is for, such as for sales or for @an',
      vi: 'chưa có bảng điểm: hãy ghi KPI của ai, ví dụ của kinh_doanh hoặc của @an',
    };
  const cards = counted(document.scorecards.length, { en: 'scorecard', vi: 'bảng điểm' }, 'scorecards');
  const head = { en: `nothing fits, of ${cards.en}`, vi: `không có gì khớp, trong ${cards.vi}` };
  const of = (pick: (card: Published['scorecards'][number]) => string | null) => document.scorecards.map(pick);
  const whose = listed(
    'for',
    'của',
    of(({ unit, person }) => unit ?? person),
  );
  return joined(
    [
      head,
      ...listed(
        'cycles',
        'chu kỳ',
        of(({ cycle }) => cycle),
      ),
      ...whose,
    ],
    '; ',
  );
}

function listed(en: string, vi: string, names: readonly (string | null)[]): readonly Bilingual[] {
  const some = [...new Set(names.filter((name) => name !== null))].slice(0, 12).join(', ');
  return some === '' ? [] : [{ en: `${en}: ${some}`, vi: `${vi}: ${some}` }];
}
