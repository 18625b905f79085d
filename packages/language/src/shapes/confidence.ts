import { emitItems } from '../gate/emit.ts';
import { isPlainNumber, isSign } from '../gate/items.ts';
import type { GateState, ShapeReader } from '../gate/state.ts';
import { NUMBER } from '../lex/line.ts';

const PERCENT = 37;
const DASH = 45;
const SLASH = 47;

/** `7`, `7/10`, `70%`, `0,7`, with spaces or none. Below zero is out of range, and told as such where the plan is read. */
export const confidence: ShapeReader = {
  follows: (state, item) => state.line.kind(pastDash(state, item)) === NUMBER,
  take: (state, item) => {
    const end = confidenceEnd(state, pastDash(state, item));
    return end < 0 ? -1 : emitItems(state, item, end, state.types.confidence);
  },
  needed: () => ({ en: 'a number out of ten such as 7/10', vi: 'một số trên thang mười, ví dụ 7/10' }),
};

function pastDash(state: GateState, item: number): number {
  return isSign(state, item, DASH) ? item + 1 : item;
}

function confidenceEnd(state: GateState, item: number): number {
  if (!isPlainNumber(state, item, SLASH)) return -1;
  const end = item + 1;
  if (isSign(state, end, PERCENT)) return end + 1;
  return isSign(state, end, SLASH) && isPlainNumber(state, end + 1) ? end + 2 : end;
}
