import type { Health } from '@okr/core';
import type { KpiElement, ScoredIndex } from './elements.ts';
import type { Sieve } from './filter.ts';

const worstFirst: readonly (Health | null)[] = ['alarm', 'watch', null, 'healthy'];

/** The KPIs that objectives in sight guard, those that suffer first. */
export function guardsOf(index: ScoredIndex, sieve: Sieve): readonly KpiElement[] {
  const guards = new Set<KpiElement>();
  for (const plan of index.plans) {
    if (!sieve.plan(plan)) continue;
    for (const objective of index.objectivesOf.get(plan) ?? []) {
      if (objective.value.guard.length === 0 || !sieve.objective(objective)) continue;
      for (const name of objective.value.guard) {
        const kpi = index.kpi(name);
        if (kpi !== undefined) guards.add(kpi);
      }
    }
  }
  return [...guards].sort((a, b) => worstFirst.indexOf(a.value.health) - worstFirst.indexOf(b.value.health));
}
