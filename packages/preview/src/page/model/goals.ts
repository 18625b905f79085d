import type { ObjectiveElement } from './elements.ts';
import type { Sieve } from './filter.ts';
import type { InitiativesNode, ObjectiveNode, TreeNode } from './nodes.ts';
import { sorted } from './sort.ts';
import type { Sort } from './view.ts';

/** What nothing is left out of is the same after most updates: it is made once. */
const whole = new WeakMap<ObjectiveElement, ReadonlyMap<Sort, ObjectiveNode>>();

/** An objective with its key results, then its initiatives as one row. */
export function objectiveNode(element: ObjectiveElement, sieve: Sieve, sort: Sort): ObjectiveNode {
  if (sieve.narrows) return made(element, sieve, sort);
  const known = whole.get(element);
  const ready = known?.get(sort);
  if (ready !== undefined) return ready;
  const node = made(element, sieve, sort);
  whole.set(element, new Map([...(known ?? []), [sort, node]]));
  return node;
}

function made(element: ObjectiveElement, sieve: Sieve, sort: Sort): ObjectiveNode {
  const keyResults = element.keyResults
    .filter(sieve.keyResult)
    .map((each): TreeNode => ({ kind: 'key-result', id: each.id, element: each, children: [] }));
  return {
    kind: 'objective',
    id: element.id,
    element,
    children: [...sorted(keyResults, sort), ...initiativeRows(element, sieve, sort)],
  };
}

export function initiativeRows(element: ObjectiveElement, sieve: Sieve, sort: Sort): readonly InitiativesNode[] {
  const items = element.initiatives.filter(sieve.initiative);
  if (items.length === 0) return [];
  const children = items.map((each): TreeNode => ({ kind: 'initiative', id: each.id, element: each, children: [] }));
  return [{ kind: 'initiatives', id: `initiatives:${element.id}`, element, items, children: sorted(children, sort) }];
}
