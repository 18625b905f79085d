import { addAll, type KeyResult, type Objective } from '@okr/core';

export type Node = Objective | KeyResult;

/** `by` supports `goal`: the goal's score may rest on it. */
export interface SupportEdge {
  readonly by: Node;
  readonly goal: Node;
}

/**
 * The edges that lie on a circle. A goal rests on its supporters and an objective on its key results, so two nodes rest
 * on each other when they are in one strongly connected component (Tarjan's algorithm, iterative: plans may be deep).
 */
export function edgesOnCircles<E extends SupportEdge>(edges: readonly E[]): ReadonlySet<E> {
  const restsOn = new Map<Node, Node[]>();
  const rest = (node: Node, on: Node) => {
    const list = restsOn.get(node);
    if (list === undefined) restsOn.set(node, [on]);
    else list.push(on);
  };
  for (const { by, goal } of edges) {
    rest(goal, by);
    for (const node of [by, goal]) if (node.kind === 'key-result') rest(node.objective, node);
  }
  const component = components(restsOn);
  return new Set(edges.filter(({ by, goal }) => by === goal || component.get(by) === component.get(goal)));
}

/** Whether a node's score may rest on another's, over any number of steps; `supportsOf` are the edges that end at a node. */
export function restsOn(
  node: Node,
  other: Node,
  supportsOf: (goal: Node) => Iterable<{ readonly by: Node | { readonly kind: 'initiative' } }>,
): boolean {
  const seen = new Set<Node>();
  const open: Node[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === other) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { by } of supportsOf(next)) if (by.kind !== 'initiative') open.push(by);
    if (next.kind === 'objective') addAll(open, next.keyResults);
  }
  return false;
}

interface Visit {
  readonly node: Node;
  readonly next: readonly Node[];
  at: number;
}

function components(graph: ReadonlyMap<Node, readonly Node[]>): ReadonlyMap<Node, number> {
  const order = new Map<Node, number>();
  const low = new Map<Node, number>();
  const component = new Map<Node, number>();
  const stack: Node[] = [];
  let count = 0;
  const enter = (node: Node): Visit => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    stack.push(node);
    return { node, next: graph.get(node) ?? [], at: 0 };
  };
  const lower = (node: Node, to: number) => low.set(node, Math.min(low.get(node) ?? to, to));
  const close = (node: Node) => {
    if (low.get(node) !== order.get(node)) return;
    count++;
    for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
      component.set(member, count);
      if (member === node) return;
    }
  };
  for (const root of graph.keys()) {
    if (order.has(root)) continue;
    const visits = [enter(root)];
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const next = visit.next[visit.at++];
      if (next === undefined) {
        visits.pop();
        close(visit.node);
        const parent = visits.at(-1);
        if (parent !== undefined) lower(parent.node, low.get(visit.node) ?? 0);
      } else if (!order.has(next)) {
        visits.push(enter(next));
      } else if (!component.has(next)) {
        lower(visit.node, order.get(next) ?? 0);
      }
    }
  }
  return component;
}
