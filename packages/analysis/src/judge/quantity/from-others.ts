import type { Around } from '../grammar/around.ts';

/** How a language says that what is counted comes from others. */
export interface FromOthers {
  /** Told by who acts, or by what stands before the number. */
  isGained(around: Around): boolean;
  /** Told by what stands behind the noun that is counted. */
  isSaidBehind(around: Around): boolean;
}
