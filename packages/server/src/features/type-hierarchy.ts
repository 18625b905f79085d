import { placedElements } from '@okr/analysis';
import { type KeyResult, type Objective, rangeOf } from '@okr/core';
import type { Position, TypeHierarchyItem } from 'vscode-languageserver';
import { detailOf, labelOf, symbolKind } from '../names/kinds.ts';
import { record } from '../settings.ts';
import type { View } from '../view.ts';
import { goalAt } from './navigation.ts';

type Goal = Objective | KeyResult;

/** The alignment tree: what a goal supports is above it, its supporters are below it. */
export function prepareHierarchy(view: View, position: Position): TypeHierarchyItem[] | null {
  const goal = goalAt(view, position);
  return goal === undefined ? null : [itemOf(view, goal)];
}

export function supertypes(view: View, item: TypeHierarchyItem): TypeHierarchyItem[] | null {
  const goal = goalOf(view, item);
  return goal === undefined
    ? null
    : goal.supports.flatMap(({ target }) => (target === undefined ? [] : [itemOf(view, target)]));
}

export function subtypes(view: View, item: TypeHierarchyItem): TypeHierarchyItem[] | null {
  const goal = goalOf(view, item);
  return goal === undefined ? null : goal.supporters.map((supporter) => itemOf(view, supporter));
}

function itemOf(view: View, goal: Goal): TypeHierarchyItem {
  const { file, written } = goal;
  return {
    name: labelOf(goal),
    detail: detailOf(view, goal),
    kind: symbolKind(goal),
    uri: view.uriOf(file),
    range: rangeOf(file, written.span),
    selectionRange: rangeOf(file, written.head),
    data: { start: written.span.start },
  };
}

/** The goal of an item that was handed out before; undefined where it is no longer there. */
function goalOf(view: View, { data }: TypeHierarchyItem): Goal | undefined {
  const { start } = record(data);
  for (const { element, span } of placedElements(view.workspace).get(view.file) ?? []) {
    if (span.start === start && (element.kind === 'objective' || element.kind === 'key-result')) return element;
  }
  return undefined;
}
