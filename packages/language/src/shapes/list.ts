import { emitItem, emitItems } from '../gate/emit.ts';
import { refEnd } from '../gate/extents.ts';
import { isComma } from '../gate/items.ts';
import { isClauseStart } from '../gate/look.ts';
import type { GateState } from '../gate/state.ts';
import type { TokenType } from '../gate/tokens.ts';
import { WORD } from '../lex/line.ts';

/** Longer lists are not prose: what follows them is not looked at. */
const manyNames = 50;

/** The item after a list of references; a comma at the line's end is not part of it. -1 if none starts. */
export function listEnd(state: GateState, item: number): number {
  let end = refEnd(state, item);
  for (let names = 0; end >= 0 && isComma(state, end) && names < manyNames; names++) {
    const after = refEnd(state, end + 1);
    if (after < 0) break;
    end = after;
  }
  return end;
}

/** A list is followed by nothing else on its line, or by another clause: then its names are names and no prose. */
export function endsClean(state: GateState, item: number): boolean {
  if (item >= state.line.count) return true;
  if (isComma(state, item)) return item + 1 >= state.line.count || refEnd(state, item + 1) >= 0;
  return isClauseStart(state, item);
}

/** A list; one that ends its line with a comma waits for the next line, and another clause behind a comma ends it. */
export function takeList(state: GateState, item: number, type: TokenType): number {
  const name = (at: number): number =>
    type === state.types.ref ? refEnd(state, at) : state.line.kind(at) === WORD ? at + 1 : -1;
  let at = item;
  for (;;) {
    const end = name(at);
    if (end < 0) return -1;
    emitItems(state, at, end, type);
    if (!isComma(state, end)) return end;
    if (end + 1 >= state.line.count) {
      state.pending = { comma: state.line.startOf(end), line: state.line.number, type };
      return end + 1;
    }
    if (name(end + 1) < 0 || isClauseStart(state, end + 1)) return end;
    emitItem(state, end, state.types.comma);
    at = end + 1;
  }
}
