/** Rows of the table below, kept between calls: words are compared by the thousand. */
let rows = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)];

/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one word of another (optimal
 * string alignment: Levenshtein's distance with transpositions). More than `limit` is `limit + 1`. Of the table only the
 * band is filled that so few edits can reach: it takes time by the left word's length and the limit.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (left === right) return 0;
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  const width = right.length + 1;
  if ((rows[0]?.length ?? 0) < width) rows = rows.map(() => new Uint16Array(width * 2));
  let [before, above, current] = rows;
  if (before === undefined || above === undefined || current === undefined) return limit + 1;
  for (let column = 0; column <= Math.min(right.length, limit); column++) above[column] = column;
  if (limit < right.length) above[limit + 1] = limit + 1;
  for (let row = 1; row <= left.length; row++) {
    const from = Math.max(1, row - limit);
    const to = Math.min(right.length, row + limit);
    current[from - 1] = from === 1 ? row : limit + 1;
    let best = from === 1 ? row : limit + 1;
    const letter = left.charCodeAt(row - 1);
    const letterBefore = row > 1 ? left.charCodeAt(row - 2) : -1;
    for (let column = from; column <= to; column++) {
      const other = right.charCodeAt(column - 1);
      let cost = (above[column - 1] ?? 0) + (letter === other ? 0 : 1);
      cost = Math.min(cost, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      if (column > 1 && letterBefore === other && letter === right.charCodeAt(column - 2)) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      current[column] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    if (to < right.length) current[to + 1] = limit + 1;
    [before, above, current] = [above, current, before];
  }
  return Math.min(above[right.length] ?? 0, limit + 1);
}
