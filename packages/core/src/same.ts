type Plain = Readonly<Record<string, unknown>>;

/** Whether two values say the same. For plain data without circles: objects, lists and what they are made of. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) || Array.isArray(other)) return Array.isArray(one) && isSameList(one, other);
  if (!isPlain(one) || !isPlain(other)) return Object.is(one, other);
  let count = 0;
  for (const key in one) {
    const value = other[key];
    if (!isSame(one[key], value) || (value === undefined && !Object.hasOwn(other, key))) return false;
    count++;
  }
  for (const _ in other) count--;
  return count === 0;
}

function isSameList(one: readonly unknown[], other: unknown): boolean {
  if (!Array.isArray(other) || one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (!isSame(one[at], other[at])) return false;
  return true;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null;
}
