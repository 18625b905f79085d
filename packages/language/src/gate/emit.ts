import type { GateState } from './state.ts';
import type { TokenType } from './tokens.ts';

/** One item as a token; the item after it. */
export function emitItem(state: GateState, item: number, type: TokenType): number {
  state.emit(type, state.line.startOf(item), state.line.endOf(item));
  return item + 1;
}

/** Items up to another as one token; the item after them. */
export function emitItems(state: GateState, item: number, end: number, type: TokenType): number {
  state.emit(type, state.line.startOf(item), state.line.endOf(end - 1));
  return end;
}
