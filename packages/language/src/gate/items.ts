import { NUMBER, OPEN_TEXT, SIGN, TEXT } from '../lex/line.ts';
import type { GateState } from './state.ts';

const COMMA = 44;
const POINT = 46;

export function isSign(state: GateState, item: number, code: number): boolean {
  return state.line.kind(item) === SIGN && state.text.charCodeAt(state.line.startOf(item)) === code;
}

export function isComma(state: GateState, item: number): boolean {
  return isSign(state, item, COMMA);
}

/** A number of nothing but digits and decimal marks, or one more sign. */
export function isPlainNumber({ line, text }: GateState, item: number, also = COMMA): boolean {
  if (line.kind(item) !== NUMBER) return false;
  for (let i = line.startOf(item); i < line.endOf(item); i++) {
    const code = text.charCodeAt(i);
    if ((code < 48 || code > 57) && code !== COMMA && code !== POINT && code !== also) return false;
  }
  return true;
}

/** The first text from an item on, -1 if the line holds none. */
export function textAfter(state: GateState, from: number): number {
  for (let item = from; item < state.line.count; item++) {
    const kind = state.line.kind(item);
    if (kind === TEXT || kind === OPEN_TEXT) return item;
  }
  return -1;
}
