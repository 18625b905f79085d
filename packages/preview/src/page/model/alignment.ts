import { addAll } from '@okr/core';
import type { KeyResultElement, ObjectiveElement, ScoredIndex } from './elements.ts';
import type { Sieve } from './filter.ts';
import { initiativeRows } from './goals.ts';
import type { AgainNode, KeyResultNode, ObjectiveNode, TreeNode } from './nodes.ts';
import { sorted } from './sort.ts';
import type { Sort } from './view.ts';

type Goal = ObjectiveElement | KeyResultElement;

interface Building {
  readonly index: ScoredIndex;
  readonly sieve: Sieve;
  readonly sort: Sort;
  /** Who supports what; links of a circle too, which the published supporters leave out. */
  readonly supporters: ReadonlyMap<Goal, readonly Goal[]>;
  /** What stands in the tree in full. */
  readonly placed: Set<Goal>;
}

/** Supporters of supporters under each other; what is farther down stands at the top, with what supports it. */
const deepest = 30;

/**
 * Objectives that support nothing, each with its key results and, under what they support, those that support it. What
 * supports two things stands in full under the first; a circle begins at the objective that is written first.
 */
export function alignmentTree(index: ScoredIndex, sieve: Sieve, sort: Sort): readonly TreeNode[] {
  const all = index.plans.filter((plan) => sieve.plan(plan)).flatMap((plan) => index.objectivesOf.get(plan) ?? []);
  const building: Building = { index, sieve, sort, supporters: supportersOf(index, all), placed: new Set() };
  const supportsNothing = (objective: ObjectiveElement): boolean =>
    !objective.value.supports.some((name) => {
      const goal = index.goal(name);
      return goal !== undefined && sieve.plan(planOf(goal));
    });
  const tops = all.filter(supportsNothing);
  const rows = tops.flatMap((objective) => objectiveRows(building, objective, 1));
  for (const objective of all) {
    if (!building.placed.has(objective)) addAll(rows, objectiveRows(building, objective, 1));
  }
  return sorted(rows, sort);
}

function planOf(goal: Goal): ObjectiveElement['plan'] {
  return goal.kind === 'objective' ? goal.plan : goal.objective.plan;
}

/** Nothing for one that the filter leaves out with everything under it. */
function objectiveRows(
  building: Building,
  element: ObjectiveElement,
  depth: number,
): readonly (ObjectiveNode | AgainNode)[] {
  const { sieve, sort, placed } = building;
  if (placed.has(element) || depth > deepest) return sieve.objective(element) ? [again(element)] : [];
  placed.add(element);
  const keyResults = element.keyResults.flatMap((each) => keyResultRows(building, each, depth));
  const children = [
    ...sorted(keyResults, sort),
    ...initiativeRows(element, sieve, sort),
    ...sorted(supporterRows(building, element, depth), sort),
  ];
  if (children.length === 0 && !sieve.objective(element)) return [];
  return [{ kind: 'objective', id: element.id, element, children }];
}

function keyResultRows(building: Building, element: KeyResultElement, depth: number): readonly KeyResultNode[] {
  building.placed.add(element);
  const children = sorted(supporterRows(building, element, depth), building.sort);
  if (children.length === 0 && !building.sieve.keyResult(element)) return [];
  return [{ kind: 'key-result', id: element.id, element, children }];
}

function supporterRows(building: Building, above: Goal, depth: number): readonly TreeNode[] {
  return (building.supporters.get(above) ?? []).flatMap((goal): readonly TreeNode[] => {
    // A key result that supports something stands in its own objective.
    if (goal.kind === 'key-result') {
      return building.sieve.keyResult(goal) ? [{ ...again(goal), id: `${above.id}/${goal.id}` }] : [];
    }
    return objectiveRows(building, goal, depth + 1).map((row) =>
      row.kind === 'again' ? { ...row, id: `${above.id}/${goal.id}` } : row,
    );
  });
}

function supportersOf(index: ScoredIndex, objectives: readonly ObjectiveElement[]): Building['supporters'] {
  const supporters = new Map<Goal, Goal[]>();
  for (const objective of objectives) {
    for (const goal of [objective, ...objective.keyResults]) {
      for (const name of goal.value.supports) {
        const above = index.goal(name);
        if (above === undefined) continue;
        const known = supporters.get(above);
        if (known === undefined) supporters.set(above, [goal]);
        else known.push(goal);
      }
    }
  }
  return supporters;
}

function again(element: Goal): AgainNode {
  return { kind: 'again', id: `again/${element.id}`, element, children: [] };
}
