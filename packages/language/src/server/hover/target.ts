import { formatDate } from '@okr/core';
import type { Target } from '../names/occurrences.ts';
import type { View } from '../view.ts';
import { words } from '../words.ts';
import { initiativeHover, keyResultHover, kpiHover, objectiveHover } from './goals.ts';
import { cycleHover, personHover, planHover, unitHover } from './organisation.ts';
import { heading, paragraphs } from './parts.ts';

/** What there is to say about anything that has a name or a head. */
export function targetHover(view: View, target: Target): string {
  if (!('kind' in target)) {
    const { due, written } = target;
    const end = due && `${words.due[view.language]} ${formatDate(due, view.language)}`;
    return paragraphs([heading(written.title.value, written.name?.text), end]);
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
