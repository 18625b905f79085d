import type { Target } from '../names/target.ts';
import type { View } from '../view.ts';
import { initiativeHover, keyResultHover, kpiHover, milestoneHover, objectiveHover } from './goals.ts';
import { cycleHover, personHover, planHover, unitHover } from './organisation.ts';

/** What there is to say about anything that has a name or a head. */
export function targetHover(view: View, target: Target): string {
  if (!('kind' in target)) {
    return milestoneHover(view, target);
  }
  switch (target.kind) {
    case 'key-result':
      return keyResultHover(view, target);
    case 'objective':
      return objectiveHover(view, target);
    case 'initiative':
      return initiativeHover(view, target);
    case 'kpi':
      return kpiHover(view, target);
    case 'unit':
      return unitHover(view, target);
    case 'person':
      return personHover(view, target);
    case 'plan':
      return planHover(view, target);
    case 'cycle':
      return cycleHover(view, target);
  }
}
