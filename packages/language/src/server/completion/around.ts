import type { Objective, Plan } from '@okr/core';
import { elementAt, placedElements } from '../../rules/elements.ts';
import type { RuleElement } from '../../rules/rule.ts';
import type { View } from '../view.ts';

/** The innermost element at an offset; behind the last one, that one. */
export function elementAround(view: View, offset: number): RuleElement | undefined {
  return elementAt(placedElements(view.workspace).get(view.file) ?? [], offset)?.element;
}

export function objectiveAround(view: View, offset: number): Objective | undefined {
  const element = elementAround(view, offset);
  if (element?.kind === 'objective') return element;
  return element?.kind === 'key-result' || element?.kind === 'initiative' ? element.objective : undefined;
}

export function planAround(view: View, offset: number): Plan | undefined {
  const element = elementAround(view, offset);
  return element?.kind === 'plan' ? element : objectiveAround(view, offset)?.plan;
}
