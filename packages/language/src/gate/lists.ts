import { DOTTED, PERSON, WORD } from '../lex/line.ts';
import { takeList } from '../shapes/list.ts';
import { refEnd } from './extents.ts';
import { removing } from './fixes.ts';
import { isComma } from './items.ts';
import * as say from './messages.ts';
import type { GateState } from './state.ts';

/**
 * Goes on with a list whose line ended with a comma, if this line starts with a person or with a name that is no keyword
 * and holds names up to its end or its first keyword. Returns the item after the names, -1 if the list does not go on.
 */
export function continueList(state: GateState): number {
  const { line, pending } = state;
  if (pending === undefined) return -1;
  const kind = line.kind(0);
  const name = kind === PERSON || (kind === WORD && state.keywordAt(0) < 0) || kind === DOTTED;
  const end = name ? refEnd(state, 0) : -1;
  if (end < 0 || (end < line.count && !isComma(state, end) && state.keywordAt(end) < 0)) {
    dropComma(state);
    return -1;
  }
  state.pending = undefined;
  state.tokens.add(state.types.comma, pending.comma, pending.comma + 1, pending.line);
  return takeList(state, 0, pending.type);
}

/** Tells of a comma after which no name came. */
export function dropComma(state: GateState): void {
  const at = state.pending?.comma;
  state.pending = undefined;
  if (at === undefined) return;
  const span = { start: at, end: at + 1 };
  state.report(span, say.said.danglingComma, [removing(span, true)]);
}
