import { isComma, isSign } from '../gate/items.ts';
import { isClauseStart } from '../gate/look.ts';
import type { GateState, ShapeReader } from '../gate/state.ts';

const SEMICOLON = 59;

/** `committed`: the keyword says it all. Inside prose the line's end or another clause has to follow. */
export const flag: ShapeReader = {
  follows: (state, item, strict) =>
    !strict || item >= state.line.count || isClauseStart(state, isSeparator(state, item) ? item + 1 : item),
  take: (_, item) => item,
  needed: () => ({ en: 'nothing after it', vi: 'không có gì theo sau' }),
};

function isSeparator(state: GateState, item: number): boolean {
  return isComma(state, item) || isSign(state, item, SEMICOLON);
}
