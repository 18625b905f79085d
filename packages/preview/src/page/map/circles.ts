import type { KeyResultElement, ObjectiveElement, ScoredIndex } from '../parts/index.ts';

type Goal = ObjectiveElement | KeyResultElement;

/**
 * Objectives that lead to each other by what they and their key results support. A key result leads to its objective, so
 * one objective whose key result is served by itself is a circle of one. Tarjan (1972): strongly connected components, here
 * without recursion, for a chain of any length.
 */
export function findCircles(
  index: ScoredIndex,
  objectives: readonly ObjectiveElement[],
): readonly (readonly ObjectiveElement[])[] {
  const order = new Map(objectives.map((objective, at) => [objective, at]));
  // A key result that nothing supports is in no circle; the others are come to from what supports them.
  return components<Goal>(objectives, (goal) => leadsTo(index, goal))
    .filter((component) => component.length > 1 || component.some((goal) => leadsTo(index, goal).includes(goal)))
    .map((component) => {
      const members = new Set(component.map((goal) => (goal.kind === 'objective' ? goal : goal.objective)));
      return [...members].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    });
}

const NOTHING: readonly Goal[] = [];

function leadsTo(index: ScoredIndex, goal: Goal): readonly Goal[] {
  const { supports } = goal.value;
  if (supports.length === 0) return goal.kind === 'key-result' ? [goal.objective] : NOTHING;
  const supported = supports.map((name) => index.goal(name)).filter((each) => each !== undefined);
  return goal.kind === 'key-result' ? [...supported, goal.objective] : supported;
}

interface Visit<T> {
  readonly node: T;
  readonly next: readonly T[];
  at: number;
}

/** Sets of nodes each of which leads to all others of its set. */
function components<T>(nodes: readonly T[], next: (node: T) => readonly T[]): readonly (readonly T[])[] {
  const found: T[][] = [];
  const numbers = new Map<T, number>();
  const lows = new Map<T, number>();
  const stack: T[] = [];
  const onStack = new Set<T>();
  const low = (node: T): number => lows.get(node) ?? Number.POSITIVE_INFINITY;
  const enter = (node: T): Visit<T> => {
    numbers.set(node, numbers.size);
    lows.set(node, numbers.size - 1);
    stack.push(node);
    onStack.add(node);
    return { node, next: next(node), at: 0 };
  };
  for (const root of nodes) {
    if (numbers.has(root)) continue;
    const visits = [enter(root)];
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const { node } = visit;
      const child = visit.next[visit.at++];
      if (child !== undefined) {
        if (!numbers.has(child)) visits.push(enter(child));
        else if (onStack.has(child)) lows.set(node, Math.min(low(node), numbers.get(child) ?? 0));
        continue;
      }
      visits.pop();
      const parent = visits.at(-1)?.node;
      if (parent !== undefined) lows.set(parent, Math.min(low(parent), low(node)));
      if (low(node) !== numbers.get(node)) continue;
      const at = stack.lastIndexOf(node);
      const component = stack.splice(at);
      for (const each of component) onStack.delete(each);
      found.push(component);
    }
  }
  return found;
}
