import type { Bound, Quantity, WrittenBound } from '../quantity/quantity.ts';

/** The numbers of a bound, in the order written. */
export function boundQuantities(bound: WrittenBound): readonly Quantity[] {
  return bound.kind === 'between' ? [bound.low, bound.high] : [bound.value];
}

/** A bound in one unit; `take` gives each number in it, or undefined where it cannot be had. The lower end comes first. */
export function settleBound(bound: WrittenBound, take: (quantity: Quantity) => number | undefined): Bound | undefined {
  if (bound.kind !== 'between') {
    const value = take(bound.value);
    return value === undefined ? undefined : { kind: bound.kind, value };
  }
  const low = take(bound.low);
  const high = take(bound.high);
  if (low === undefined || high === undefined) return undefined;
  return { kind: 'between', low: Math.min(low, high), high: Math.max(low, high) };
}
