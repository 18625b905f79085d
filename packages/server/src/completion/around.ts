import type { RuleElement } from '@okr/analysis';
import { elementAt, placedElements } from '@okr/analysis';
import type { Objective, Plan } from '@okr/core';
import type { View } from '../view.ts';

/** The innermost element at an offset; on blank lines below one, that one. */
export function elementAround(view: View, offset: number): RuleElement | undefined {
  return elementAt(placedElements(view.workspace).get(view.file) ?? [], lastInk(view.text, offset))?.element;
}

/** The last character before an offset that is no blank, where a blank or the end stands at it. */
function lastInk(text: string, offset: number): number {
  if (offset < text.length && /\S/.test(text[offset] ?? '')) return offset;
  let at = offset - 1;
  while (at > 0 && /\s/.test(text[at] ?? '')) at--;
  return Math.max(0, at);
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
