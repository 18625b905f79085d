import { useMemo } from 'preact/hooks';
import type { ObjectiveElement, ScoredElement } from '../parts/index.ts';
import { type MapGraph, type MapNode, ownerOf } from './graph.ts';
import { layOut, type MapLayout, type Placed } from './layout.ts';
import { nodeSize } from './node.tsx';
import { readingOrder } from './steps.ts';

/** The node that an element is drawn in; undefined where it is not on the map. */
export function nodeIdOf(graph: MapGraph, element: ScoredElement | undefined): string | undefined {
  const objective = objectiveOf(element);
  const owner = element?.kind === 'unit' || element?.kind === 'person' ? element.value.name : undefined;
  const node = graph.nodes.find((each) => {
    if (each.kind === 'objective') return each.element === objective;
    if (each.kind !== 'group') return false;
    return objective === undefined ? owner !== undefined && each.owner === owner : each.objectives.includes(objective);
  });
  return node?.id;
}

function objectiveOf(element: ScoredElement | undefined): ObjectiveElement | undefined {
  switch (element?.kind) {
    case 'objective':
      return element;
    case 'key-result':
    case 'initiative':
      return element.objective;
    default:
      return undefined;
  }
}

/** What a node supports, and what supports it. */
export function neighbours({ edges }: MapGraph, id: string | undefined): ReadonlySet<string> {
  const near = new Set<string>();
  for (const { from, to } of edges) {
    if (from === id) near.add(to);
    if (to === id) near.add(from);
  }
  return near;
}

/** Placed anew only where nodes or lines come or go: while scores change under typing, everything keeps its place. */
export function useLayout(graph: MapGraph): MapLayout {
  const structure = JSON.stringify([
    graph.nodes.map((node) => node.id),
    graph.edges.map(({ id, from, to }) => [id, from, to]),
  ]);
  // The structure is all of the graph that the layout depends on.
  return useMemo(
    () =>
      layOut(
        graph.nodes.map((node) => node.id),
        graph.edges,
        nodeSize,
      ),
    [structure],
  );
}

/** In the order in which a reader goes through them. */
export function inReadingOrder(
  graph: MapGraph,
  map: MapLayout,
): readonly { readonly node: MapNode; readonly place: Placed }[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  return readingOrder(map).flatMap((place) => {
    const node = nodes.get(place.id);
    return node === undefined ? [] : [{ node, place }];
  });
}

/** Owners in the order in which they plan. */
export function ownersOf(objectives: readonly Parameters<typeof ownerOf>[0][]): readonly (string | null)[] {
  return [...new Set(objectives.map(ownerOf))];
}

export interface Kept {
  /** By owner: what somebody opened (false) or closed (true). */
  readonly closed: Readonly<Record<string, boolean>>;
  readonly camera: unknown;
}

/** What an earlier page kept; undefined for anything else. */
export function readKept(kept: unknown): Kept | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const closed: Record<string, boolean> = {};
  if ('closed' in kept && typeof kept.closed === 'object' && kept.closed !== null) {
    for (const [owner, value] of Object.entries(kept.closed)) if (typeof value === 'boolean') closed[owner] = value;
  }
  return { closed, camera: 'camera' in kept ? kept.camera : undefined };
}
