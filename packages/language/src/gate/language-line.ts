import { dialectNamed } from '../dialect/dialects.ts';
import { shortened } from '../shortened.ts';
import { readClauses } from './clauses.ts';
import * as say from './messages.ts';
import type { Outline } from './outline.ts';
import type { GateState } from './state.ts';

/** `language vi`, on a file's first line. */
export function readLanguage(state: GateState, outline: Outline, item: number): void {
  const { line } = state;
  const span = state.spanOf(item, line.count);
  // What could not be read above it is no reason to lose it.
  if (state.tokens.length > 0) {
    state.report(span, say.said.laterLanguage);
    return;
  }
  const name = state.afterKeyword(item);
  if (name >= line.count) {
    state.report(span, say.needsLanguage(state.textOf(item, name)));
    return;
  }
  const written = state.textOf(name, name + 1);
  const declared = dialectNamed(written.toLowerCase());
  if (declared === undefined) {
    state.report(span, say.unknownLanguage(shortened(state.textOf(name, line.count))));
    return;
  }
  state.declared = declared;
  state.emitKeyword(item, state.keywordAt(item));
  state.emit(state.types.name, line.startOf(name), line.endOf(name));
  state.setContext([]);
  readClauses(state, outline, name + 1, false);
}
