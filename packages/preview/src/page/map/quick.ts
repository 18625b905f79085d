import type { Size } from './size.ts';

interface Linked {
  readonly from: string;
  readonly to: string;
}

interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Columns for graphs that are too large to untangle while somebody waits: each node stands one column right of the last of
 * what it supports, as near as there is room to the height of what it supports. Linear in nodes and lines; the line that
 * closes a circle is left out of account.
 */
export function quickSpots(
  ids: readonly string[],
  edges: readonly Linked[],
  size: Size,
  gapX: number,
  gapY: number,
): readonly Spot[] {
  const supported = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (const { from, to } of edges) supported.get(from)?.push(to);
  const ranks = ranksOf(ids, supported);
  const columns: string[][] = [];
  for (const id of ids) {
    const rank = ranks.get(id) ?? 0;
    columns[rank] ??= [];
    columns[rank].push(id);
  }
  const heights = new Map<string, number>();
  const step = size.height + gapY;
  return columns.flatMap((column, rank) => {
    const wished = column.map((id, at) => {
      const above = (supported.get(id) ?? []).map((each) => heights.get(each)).filter((y) => y !== undefined);
      return { id, at, wish: above.length === 0 ? at * step : above.reduce((sum, y) => sum + y, 0) / above.length };
    });
    let free = Number.NEGATIVE_INFINITY;
    return wished
      .sort((a, b) => a.wish - b.wish || a.at - b.at)
      .map(({ id, wish }): Spot => {
        const y = Math.max(free, wish);
        free = y + step;
        heights.set(id, y);
        return { id, x: rank * (size.width + gapX), y };
      });
  });
}

/** One more than the highest rank of what a node supports. */
function ranksOf(
  ids: readonly string[],
  supported: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  const onWay = new Set<string>();
  for (const start of ids) {
    // A chain may be longer than the stack of calls is deep.
    const way = [{ id: start, next: 0 }];
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const targets = supported.get(last.id) ?? [];
      onWay.add(last.id);
      const target = targets[last.next++];
      if (target !== undefined) {
        if (!ranks.has(target) && !onWay.has(target)) way.push({ id: target, next: 0 });
        continue;
      }
      ranks.set(last.id, 1 + targets.reduce((highest, id) => Math.max(highest, ranks.get(id) ?? -1), -1));
      onWay.delete(last.id);
      way.pop();
    }
  }
  return ranks;
}
