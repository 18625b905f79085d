/**
 * A copy of a value of a file, further on in it: every span inside is another one, moved by so many characters, and what
 * holds no span is shared with the original. For plain data without circles.
 */
export function moved<T extends object>(value: T, by: number): T {
  return movedValue(value, by) as T;
}

function movedValue(value: object, by: number): object {
  if (Array.isArray(value)) return movedList(value, by);
  if ('start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number') {
    return { start: value.start + by, end: value.end + by };
  }
  const before = value as Readonly<Record<string, unknown>>;
  let after: Record<string, unknown> | undefined;
  for (const key in before) {
    const part = before[key];
    if (typeof part !== 'object' || part === null) continue;
    const there = movedValue(part, by);
    if (there === part) continue;
    after ??= { ...before };
    after[key] = there;
  }
  return after ?? value;
}

function movedList(list: readonly unknown[], by: number): readonly unknown[] {
  let after: unknown[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const part = list[index];
    if (typeof part !== 'object' || part === null) continue;
    const there = movedValue(part, by);
    if (there === part) continue;
    after ??= [...list];
    after[index] = there;
  }
  return after ?? list;
}
