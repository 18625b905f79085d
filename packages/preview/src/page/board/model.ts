import type { Health, PublishedKpi } from '@okr/core';
import type { Sort } from '../model/view.ts';
import type { KpiElement } from '../parts/index.ts';

export const groupings = ['area', 'unit'] as const;
export type KpiGrouping = (typeof groupings)[number];

export interface KpiGroup {
  readonly key: string;
  /** Null for those that say none; they come last. */
  readonly title: string | null;
  readonly kpis: readonly KpiElement[];
}

/** KPIs under their area, or under the unit or person that they are for, in the order in which these are first named. Two spellings of an area are one. */
export function groupKpis(
  kpis: readonly KpiElement[],
  by: KpiGrouping,
  holderTitle: (holder: string) => string,
): readonly KpiGroup[] {
  const groups = new Map<string, { title: string | null; kpis: KpiElement[] }>();
  for (const kpi of kpis) {
    const name = by === 'area' ? kpi.value.area : kpi.value.for;
    const key = name === null ? '' : name.trim().normalize('NFC').toLowerCase();
    const title = name === null ? null : by === 'unit' ? holderTitle(name) : name;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { title, kpis: [kpi] });
    else group.kpis.push(kpi);
  }
  const all = [...groups].map(([key, group]) => ({ key, ...group }));
  return [...all.filter(({ title }) => title !== null), ...all.filter(({ title }) => title === null)];
}

const urgency: Readonly<Record<Health, number>> = { alarm: 0, watch: 1, healthy: 2 };

/** By status: what needs someone first. By score: the lowest rating first. Else as written. */
export function sortKpis(kpis: readonly KpiElement[], sort: Sort): readonly KpiElement[] {
  switch (sort) {
    case 'status':
      return kpis.toSorted((a, b) => urgencyOf(a.value) - urgencyOf(b.value));
    case 'score':
      return kpis.toSorted((a, b) => (a.value.rating ?? 6) - (b.value.rating ?? 6));
    default:
      return kpis;
  }
}

function urgencyOf({ health }: PublishedKpi): number {
  return health === null ? 3 : urgency[health];
}

export type HealthCounts = Readonly<Record<Health | 'none', number>>;

export function countHealth(kpis: readonly KpiElement[]): HealthCounts {
  const counts = { alarm: 0, watch: 0, healthy: 0, none: 0 };
  for (const { value } of kpis) counts[value.health ?? 'none']++;
  return counts;
}

export type TrendSense = 'better' | 'worse' | 'steady';

export interface KpiTrend {
  /** In the KPI's unit. */
  readonly change: number;
  readonly way: 'up' | 'down' | 'level';
  /** Undefined where neither target nor scale says which way is good. */
  readonly sense: TrendSense | undefined;
}

/** Undefined without an actual one period earlier. */
export function trendOf(kpi: PublishedKpi): KpiTrend | undefined {
  const { trend: change } = kpi;
  if (change === null) return undefined;
  if (change === 0) return { change, way: 'level', sense: 'steady' };
  const way = change > 0 ? 'up' : 'down';
  const good = goodWay(kpi);
  return { change, way, sense: good === undefined ? undefined : good === way ? 'better' : 'worse' };
}

/** Of a level between two ends neither way is good as such. */
function goodWay({ targetBound, scale }: PublishedKpi): 'up' | 'down' | undefined {
  switch (targetBound?.kind) {
    case 'at-least':
    case 'above':
      return 'up';
    case 'at-most':
    case 'below':
      return 'down';
    case 'between':
      return undefined;
  }
  const first = scale?.[0];
  const last = scale?.at(-1);
  if (first === undefined || last === undefined || first === last) return undefined;
  return first < last ? 'up' : 'down';
}
