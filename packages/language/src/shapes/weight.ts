import { emitItems } from '../gate/emit.ts';
import { numberEnd } from '../gate/extents.ts';
import { isSign } from '../gate/items.ts';
import type { ShapeReader } from '../gate/state.ts';

const PERCENT = 37;

/** `2`, `30%`: no other unit. */
export const weight: ShapeReader = {
  follows: (state, item) => numberEnd(state, item) >= 0,
  take: (state, item) => {
    const number = numberEnd(state, item);
    if (number < 0) return -1;
    const end = state.line.itemFrom(number, item + 1);
    return emitItems(state, item, isSign(state, end, PERCENT) ? end + 1 : end, state.types.quantity);
  },
  needed: () => ({ en: 'a number such as 2 or 30%', vi: 'một con số, ví dụ 2 hoặc 30%' }),
  isNumber: true,
};
