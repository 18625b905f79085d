import type { Cycle } from '@okr/core';
import type { DraftPlan } from './build.ts';

/** The cycles of plans that nobody declares. */
export function undeclared(plans: readonly DraftPlan[]): readonly Cycle[] {
  return plans.flatMap(({ cycle }) => (cycle?.target && cycle.target.declared === undefined ? [cycle.target] : []));
}

/** The people whom plans are for. */
export function holdersOf(plans: readonly DraftPlan[]): readonly string[] {
  return plans.flatMap(({ for: holder }) => (holder?.target?.kind === 'person' ? [holder.target.id] : []));
}

/** All people whom plans name, in their order, each once. */
export function peopleIn(plans: readonly DraftPlan[]): readonly string[] {
  const ids = new Set<string>();
  for (const { for: holder, objectives } of plans) {
    if (holder?.target?.kind === 'person') ids.add(holder.target.id);
    for (const objective of objectives) {
      for (const { owners } of [objective, ...objective.keyResults, ...objective.initiatives]) {
        for (const { target } of owners) if (target?.kind === 'person') ids.add(target.id);
      }
    }
  }
  return [...ids];
}
