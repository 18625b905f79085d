import type { Kpi, OrgUnit, Person } from '@okr/core';

/** Whose scorecard a KPI counts in. */
export type Holder = OrgUnit | Person;

/** The KPIs of each unit and person, in the order given. */
export function kpisByHolder(kpis: Iterable<Kpi>): ReadonlyMap<Holder, readonly Kpi[]> {
  const all = new Map<Holder, Kpi[]>();
  for (const kpi of kpis) {
    const holder = kpi.for?.target;
    if (holder === undefined) continue;
    const own = all.get(holder);
    if (own === undefined) all.set(holder, [kpi]);
    else own.push(kpi);
  }
  return all;
}
