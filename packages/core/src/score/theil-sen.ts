/** The slopes of all pairs of points, per step of x: their median, and their 10th and 90th percentile. */
export interface RobustTrend {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Theil (1950), Sen (1968): one outlier does not bend the line. Pairs of equal x have no slope; undefined where no pair
 * has one. Quadratic in the number of points.
 */
export function theilSen(points: readonly Point[]): RobustTrend | undefined {
  const pairs = new Float64Array((points.length * (points.length - 1)) / 2);
  let count = 0;
  let index = 0;
  for (const a of points) {
    for (let other = ++index; other < points.length; other++) {
      const b = points[other];
      if (b !== undefined && a.x !== b.x) pairs[count++] = (b.y - a.y) / (b.x - a.x);
    }
  }
  if (count === 0) return undefined;
  const slopes = sorted(count === pairs.length ? pairs : pairs.subarray(0, count));
  return { slope: percentile(slopes, 0.5), low: percentile(slopes, 0.1), high: percentile(slopes, 0.9) };
}

/** In place. A cycle has few check-ins: so few numbers are in order before a call to the engine's sort is set up. */
function sorted(values: Float64Array): Float64Array {
  if (values.length > 48) return values.sort();
  for (let at = 1; at < values.length; at++) {
    const value = values[at] ?? 0;
    let to = at;
    for (let before = values[to - 1]; before !== undefined && before > value; before = values[to - 1]) {
      values[to] = before;
      to--;
    }
    values[to] = value;
  }
  return values;
}

/** Of sorted values, linear between neighbours (0.5 of an even number is the mean of the middle two). NaN for none. */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}
