import { isSign } from './items.ts';
import type { GateState } from './state.ts';

const OPEN = 40;
const CLOSE = 41;

/** Of the line that each state reads: all of its brackets are paired at once, for a line may hold nothing else. */
const paired = new WeakMap<GateState, { readonly line: number; readonly turn: number; readonly closing: Pairs }>();

/** By the items of those that open, those that close. */
type Pairs = ReadonlyMap<number, number>;

/** The item of the bracket that closes the one at an item, -1 if it stays open on the line. */
export function closingBracket(state: GateState, item: number): number {
  const { turn } = state;
  const line = state.line.start;
  let known = paired.get(state);
  if (known?.line !== line || known.turn !== turn) {
    known = { line, turn, closing: pairsOn(state) };
    paired.set(state, known);
  }
  return known.closing.get(item) ?? -1;
}

function pairsOn(state: GateState): Pairs {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < state.line.count; at++) {
    if (isSign(state, at, OPEN)) open.push(at);
    else if (isSign(state, at, CLOSE)) {
      const from = open.pop();
      if (from !== undefined) closing.set(from, at);
    }
  }
  return closing;
}
