import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import { quickSpots } from './quick.ts';
import type { Size } from './size.ts';

export interface Placed extends Size {
  readonly id: string;
  /** Of its left upper corner. */
  readonly x: number;
  readonly y: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Route {
  readonly id: string;
  /** From the supporter to what it supports: out of one's side and into the other's. */
  readonly points: readonly Point[];
}

export interface MapLayout extends Size {
  readonly nodes: readonly Placed[];
  readonly routes: readonly Route[];
  /** Where what is linked to nothing begins; undefined where everything is linked, or nothing is. */
  readonly apart: number | undefined;
  /** The height at which a reader begins: the middle of the first column. */
  readonly start: number;
}

interface Linked {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

const GAP = 18;
const COLUMN_GAP = 52;
const HEADING = 44;
/** With more nodes and lines than this the quicker ranking is taken: its columns are a little less even. */
const LARGE = 150;
/** With more nodes than this there is no time to untangle lines. */
const HUGE = 240;

/**
 * What is supported stands on the left and its supporters to the right of it, column by column, as one reads a company down
 * to its people; what is linked to nothing stands below in a grid.
 */
export function layOut(ids: readonly string[], edges: readonly Linked[], size: Size): MapLayout {
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const joined = joinedLayout(
    ids.filter((id) => linked.has(id)),
    edges,
    size,
  );
  const alone = ids.filter((id) => !linked.has(id));
  if (alone.length === 0) return joined;
  const isBoth = joined.nodes.length > 0;
  const top = isBoth ? joined.height + HEADING : 0;
  const columns = columnsFor(alone.length, isBoth ? joined.width : 0, size);
  const grid = alone.map((id, at): Placed => {
    const column = at % columns;
    const row = Math.floor(at / columns);
    return { id, x: column * (size.width + GAP), y: top + row * (size.height + GAP), ...size };
  });
  const rows = Math.ceil(alone.length / columns);
  return {
    nodes: [...joined.nodes, ...grid],
    routes: joined.routes,
    width: Math.max(joined.width, columns * (size.width + GAP) - GAP),
    height: top + rows * (size.height + GAP) - GAP,
    apart: isBoth ? top : undefined,
    start: isBoth ? joined.start : 0,
  };
}

/** As wide as what stands above, else about as wide as high. */
function columnsFor(count: number, width: number, size: Size): number {
  const square = Math.ceil(Math.sqrt((count * size.height) / size.width));
  const above = Math.floor((width + GAP) / (size.width + GAP));
  return Math.max(1, Math.min(count, Math.max(square, above)));
}

function joinedLayout(ids: readonly string[], edges: readonly Linked[], size: Size): MapLayout {
  if (ids.length === 0) return { nodes: [], routes: [], width: 0, height: 0, apart: undefined, start: 0 };
  if (ids.length > HUGE) {
    const places = new Map(
      quickSpots(ids, edges, size, COLUMN_GAP, GAP).map((spot) => [spot.id, { ...spot, ...size }]),
    );
    return moved(
      [...places.values()],
      routesOf(edges, places, () => []),
    );
  }
  const graph = untangled(ids, edges, size);
  const nodes = ids.map((id): Placed => {
    const { x = 0, y = 0 } = graph.node(id);
    return { id, x: x - size.width / 2, y: y - size.height / 2, ...size };
  });
  const places = new Map(nodes.map((node) => [node.id, node]));
  const inner = ({ id, from, to }: Linked): readonly Point[] => {
    const { points = [] } = graph.edge(to, from, id);
    // Between neighbouring columns dagre's only point is halfway: a straight curve says as much.
    return points.length < 4 ? [] : points.slice(1, -1).toReversed();
  };
  return moved(nodes, routesOf(edges, places, inner));
}

function untangled(ids: readonly string[], edges: readonly Linked[], size: Size) {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  graph.setGraph({
    rankdir: 'LR',
    nodesep: GAP,
    edgesep: 8,
    ranksep: COLUMN_GAP,
    ranker: ids.length + edges.length > LARGE ? 'tight-tree' : 'network-simplex',
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of ids) graph.setNode(id, { ...size });
  // What is supported comes first, so that it stands on the left.
  for (const { id, from, to } of edges) graph.setEdge(to, from, {}, id);
  layout(graph);
  return graph;
}

function routesOf(
  edges: readonly Linked[],
  places: ReadonlyMap<string, Placed>,
  inner: (edge: Linked) => readonly Point[],
): readonly Route[] {
  return edges.map(
    (edge): Route => ({
      id: edge.id,
      points: sideToSide(places.get(edge.from), places.get(edge.to), inner(edge)),
    }),
  );
}

/** A line back, against the columns (there is one in each circle), leaves and enters lower, apart from the one forth. */
const BACK = 0.78;

function sideToSide(from: Placed | undefined, to: Placed | undefined, inner: readonly Point[]): readonly Point[] {
  if (from === undefined || to === undefined) return inner;
  const isForth = to.x < from.x;
  const height = isForth ? 0.5 : BACK;
  const start = { x: isForth ? from.x : from.x + from.width, y: from.y + from.height * height };
  const end = { x: isForth ? to.x + to.width : to.x, y: to.y + to.height * height };
  return [start, ...inner, end];
}

/** To begin at 0, 0: routes around a circle may run outside the nodes. */
function moved(nodes: readonly Placed[], routes: readonly Route[]): MapLayout {
  const points = routes.flatMap((route) => route.points);
  const xs = [...nodes.flatMap(({ x, width }) => [x, x + width]), ...points.map(({ x }) => x)];
  const ys = [...nodes.flatMap(({ y, height }) => [y, y + height]), ...points.map(({ y }) => y)];
  const left = least(xs);
  const top = least(ys);
  const placed = nodes.map((node) => ({ ...node, x: node.x - left, y: node.y - top }));
  const column = placed.filter((node) => node.x < node.width / 2);
  return {
    nodes: placed,
    routes: routes.map(({ id, points: route }) => ({
      id,
      points: route.map(({ x, y }) => ({ x: tenth(x - left), y: tenth(y - top) })),
    })),
    width: -least(xs.map((x) => -x)) - left,
    height: -least(ys.map((y) => -y)) - top,
    apart: undefined,
    start: column.reduce((sum, { y, height }) => sum + y + height / 2, 0) / Math.max(1, column.length),
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** `Math.min` takes no hundred thousand arguments. */
function least(values: readonly number[]): number {
  return values.reduce((smallest, value) => Math.min(smallest, value), Number.POSITIVE_INFINITY);
}
