/** Adds one after the other. A list spread into arguments, as in `push(...items)`, overflows the stack where it is long. */
export function addAll<T>(to: T[], items: Iterable<T>): void {
  for (const item of items) to.push(item);
}

/** The largest number; of none, `otherwise`. */
export function largest(values: Iterable<number>, otherwise = Number.NEGATIVE_INFINITY): number {
  let found = otherwise;
  for (const value of values) found = Math.max(found, value);
  return found;
}

/** The smallest number; of none, `otherwise`. */
export function smallest(values: Iterable<number>, otherwise = Number.POSITIVE_INFINITY): number {
  let found = otherwise;
  for (const value of values) found = Math.min(found, value);
  return found;
}
