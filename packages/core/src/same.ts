type Plain = Readonly<Record<string, unknown>>;

/** Whether two values say the same. For plain data without circles: objects, lists and what they are made of. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isPlain(one) || !isPlain(other) || Array.isArray(one) !== Array.isArray(other)) return Object.is(one, other);
  let count = 0;
  for (const key in one) {
    if (!Object.hasOwn(other, key) || !isSame(one[key], other[key])) return false;
    count++;
  }
  for (const _ in other) count--;
  return count === 0;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null;
}
