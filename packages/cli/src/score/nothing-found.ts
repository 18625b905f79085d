import type { Bilingual, Published, PublishedFilter } from '@okr/core';
import { counted, joined } from '../speech.ts';

/** Says what was asked for and what there is of that kind, where nothing fits; undefined where something does. */
export function nothingFound(document: Published, left: Published, wanted: PublishedFilter): Bilingual | undefined {
  const isEmpty = left.plans.length === 0 && left.kpis.length === 0;
  if (!isEmpty || (document.plans.length === 0 && document.kpis.length === 0)) return undefined;
  const { owner, unit, cycle } = wanted;
  const asked = [
    ...(owner === undefined ? [] : [{ en: `owner ${owner}`, vi: `người phụ trách ${owner}` }]),
    ...(unit === undefined ? [] : [{ en: `team ${unit}`, vi: `đơn vị ${unit}` }]),
    ...(cycle === undefined ? [] : [{ en: `cycle ${cycle}`, vi: `chu kỳ ${cycle}` }]),
  ];
  const { en, vi } = joined(asked, ', ');
  const head = { en: `no plan and no KPI has ${en}`, vi: `không kế hoạch hay KPI nào có ${vi}` };
  const owners = owner === undefined ? [] : listed('owners here', 'người phụ trách hiện có', ownersIn(document));
  const units = listed(
    'teams',
    'đơn vị',
    document.plans.map((plan) => plan.unit),
  );
  const cycles = listed(
    'cycles',
    'chu kỳ',
    document.plans.map((plan) => plan.cycle),
  );
  return joined([head, ...owners, ...(owner === undefined ? [...cycles, ...units] : [])], '; ');
}

/** People with their `@`. */
function ownersIn({ plans, kpis }: Published): readonly string[] {
  const objectives = plans.flatMap((plan) => plan.objectives);
  return [...objectives, ...objectives.flatMap(({ keyResults }) => keyResults), ...kpis].flatMap(
    ({ owners }) => owners,
  );
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
