import type { MapLayout, Placed } from './layout.ts';

export interface Links {
  readonly from: string;
  readonly to: string;
}

/**
 * Where an arrow key leads from a node: left to what it supports, right to its first supporter, up and down within its
 * column. Home and End are the first and last in reading order. Undefined for other keys, and where there is nothing.
 */
export function stepFrom(key: string, id: string, map: MapLayout, edges: readonly Links[]): string | undefined {
  const at = map.nodes.find((node) => node.id === id);
  if (at === undefined) return undefined;
  const places = new Map(map.nodes.map((node) => [node.id, node]));
  const highest = (ids: readonly string[]): string | undefined =>
    ids
      .map((each) => places.get(each))
      .filter((each) => each !== undefined)
      .sort((a, b) => Math.abs(a.y - at.y) - Math.abs(b.y - at.y))[0]?.id;
  const column = readingOrder(map).filter((node) => Math.abs(node.x - at.x) < node.width / 2);
  const row = column.findIndex((node) => node.id === id);
  switch (key) {
    case 'ArrowLeft':
      return highest(edges.filter(({ from }) => from === id).map(({ to }) => to));
    case 'ArrowRight':
      return highest(edges.filter(({ to }) => to === id).map(({ from }) => from));
    case 'ArrowUp':
      return column[row - 1]?.id;
    case 'ArrowDown':
      return column[row + 1]?.id;
    case 'Home':
      return readingOrder(map)[0]?.id;
    case 'End':
      return readingOrder(map).at(-1)?.id;
    default:
      return undefined;
  }
}

/** Column by column from the left, each from above; what is linked to nothing comes after. */
export function readingOrder({ nodes, apart }: MapLayout): readonly Placed[] {
  const isApart = (node: Placed): boolean => apart !== undefined && node.y >= apart;
  return nodes.toSorted((a, b) => Number(isApart(a)) - Number(isApart(b)) || a.x - b.x || a.y - b.y);
}
