import type { Block } from './blocks.ts';
import type { Entry } from './entry.ts';
import { clauseOf } from './title.ts';
import type { Habit } from './values.ts';

/** So far up is looked for what a fact is about. */
const mostUp = 8;

/** `Owner: Linh` on a line of its own, below the element that it is about. */
export function takeFact(found: Entry[], { text }: Block, habit: Habit): boolean {
  const near = found.slice(-mostUp).findLastIndex(({ kind }) => kind !== 'remark');
  const at = near + Math.max(0, found.length - mostUp);
  const last = near < 0 ? undefined : found[at];
  const clause = last && clauseOf(text, last, habit);
  if (last === undefined || clause === undefined) return false;
  found[at] = { ...last, clauses: [...last.clauses, clause] };
  return true;
}
