import { OPEN_TEXT, SIGN, TEXT } from '../lex/line.ts';
import type { GateState } from './state.ts';

const COMMA = 44;

export function isSign(state: GateState, item: number, code: number): boolean {
  return state.line.kind(item) === SIGN && state.text.charCodeAt(state.line.startOf(item)) === code;
}

export function isComma(state: GateState, item: number): boolean {
  return isSign(state, item, COMMA);
}

/** The first text from an item on, -1 if the line holds none. */
export function textAfter(state: GateState, from: number): number {
  for (let item = from; item < state.line.count; item++) {
    const kind = state.line.kind(item);
    if (kind === TEXT || kind === OPEN_TEXT) return item;
  }
  return -1;
}
