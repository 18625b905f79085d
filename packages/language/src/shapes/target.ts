import { saysChange } from '@okr/core';
import type { ElementKind } from '../dialect/tables.ts';
import { FROM } from '../gate/codes.ts';
import { takeComparison, takeOpenEnd } from '../gate/comparison.ts';
import { openEndAhead, targetAt } from '../gate/look.ts';
import { pastLevels } from '../gate/measure/words.ts';
import type { GateState, ShapeReader } from '../gate/state.ts';
import { neededNumber, takeNumber } from './quantity.ts';

/** `45`, `below 2 hours`, `8 or more`, or `?` while it is not set. */
export const target: ShapeReader = {
  follows: (state, item) => targetAt(state, item) >= 0,
  take: takeTarget,
  needed: neededNumber,
  isNumber: true,
};

/** The words between it and its number say nothing, a bound may stand before its number or behind. */
function takeTarget(state: GateState, item: number, element: ElementKind): number {
  const level = pastLevels(state, item);
  const low = state.keywordAt(level) === FROM && openEndAhead(state, level) ? state.afterKeyword(level) : level;
  const tokens = state.tokens.length;
  const value = pastLevels(state, takeComparison(state, low));
  // `dưới giảm 5%`: a ceiling of a change is no target.
  if (/^(?:below|at-most)$/.test(state.tokens.nameAt(tokens)) && saysChange(state.text, state.line.startOf(value)))
    return -1;
  return takeOpenEnd(state, takeNumber(state, value, element, 'clause'));
}
