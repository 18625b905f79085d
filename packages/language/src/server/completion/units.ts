import type { KeyResult, Kpi } from '@okr/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { View } from '../view.ts';
import type { Offer } from './item.ts';
import { typedAt } from './typed.ts';

/** More units than these help nobody. */
const most = 20;

/**
 * Units in use, those of the element's own measure first, then those that are used most; not the word that is being typed,
 * if nothing else is counted in it.
 */
export function usedUnits(view: View, element: KeyResult | Kpi | undefined, offset: number): readonly Offer[] {
  const own =
    element?.kind === 'kpi'
      ? element.unit.text
      : (element?.measure?.unit.text ?? element?.measuredBy?.target?.unit.text);
  const counts = new Map<string, number>();
  const count = (text: string | undefined): void => {
    // A currency sign stands before its number.
    if (text !== undefined && text !== '' && !/^\p{Sc}$/u.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  };
  for (const { objectives } of view.workspace.plans) {
    for (const { keyResults } of objectives) for (const { measure } of keyResults) count(measure?.unit.text);
  }
  for (const { unit } of view.workspace.kpis) count(unit.text);
  const typed = typedAt(view, offset);
  return [...counts]
    .filter(([text, times]) => times > 1 || text !== typed)
    .sort(([a, x], [b, y]) => Number(b === own) - Number(a === own) || y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([label]) => ({ label, kind: CompletionItemKind.Unit, rank: label === own ? 0 : 1 }));
}
