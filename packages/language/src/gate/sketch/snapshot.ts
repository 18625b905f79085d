import { Outline } from '../outline.ts';
import type { GateState } from '../state.ts';

/** Problems that leave no doubt about what was meant. */
const harmless: ReadonlySet<string> = new Set(['missing-marks', 'placeholder']);

/**
 * Reads something on approval: whether it could be read whole. Where it could not, all is again as it was before.
 */
export function attempt(state: GateState, outline: Outline, read: () => boolean): boolean {
  const { tokens, problems, unread, spoken, pending, context } = state;
  const counts = { tokens: tokens.length, problems: problems.length, unread: unread.length };
  const words = spoken.copy();
  const before = Object.assign(new Outline(), outline);
  const isRead = read() && unread.length === counts.unread;
  const isClean = isRead && problems.slice(counts.problems).every(({ rule }) => harmless.has(rule));
  if (isClean) return true;
  tokens.length = counts.tokens;
  problems.length = counts.problems;
  unread.length = counts.unread;
  spoken.become(words);
  Object.assign(outline, before);
  state.pending = pending;
  if (state.context !== context) state.setContext(context);
  return false;
}
