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

/** Items by what they have in common, each group in the order given. */
export function grouped<K, V>(items: readonly V[], keyOf: (item: V) => K): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
