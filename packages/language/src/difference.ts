/** Where two versions of a text differ: all before `start` is the same, and all from `end` on, `by` characters further on. */
export interface Difference {
  /** In both. */
  readonly start: number;
  /** In the newer one. */
  readonly end: number;
  readonly by: number;
}

/** One stretch around all that was changed. */
export function differenceOf(before: string, now: string): Difference {
  const start = commonStart(before, now);
  return { start, end: now.length - commonEnd(before, now, start), by: now.length - before.length };
}

/** How many characters two texts begin with in common. */
function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

/** How many they end with in common; the first `from` of the shorter are not looked at. */
function commonEnd(one: string, other: string, from: number): number {
  const most = Math.min(one.length, other.length) - from;
  let count = 0;
  while (count < most && one.charCodeAt(one.length - 1 - count) === other.charCodeAt(other.length - 1 - count)) count++;
  return count;
}
