import type { Tongue } from '@okr/core';
import { numberEnd } from '../gate/extents.ts';
import { isComma } from '../gate/items.ts';
import type { ShapeReader } from '../gate/state.ts';
import { takeQuantity } from './quantity.ts';

const example = ({ decimalMark }: Tongue): string => `3 3${decimalMark}5 4 4${decimalMark}5`;

/** As many numbers as there are; four are asked for where the plan is read. Commas may part them. */
export const scale: ShapeReader = {
  follows: (state, item) => numberEnd(state, item) >= 0,
  take: (state, item, element) => {
    let at = item;
    let next = takeQuantity(state, at, element, 'scale');
    while (next >= 0) {
      at = next;
      const after = isComma(state, at) ? at + 1 : at;
      next = numberEnd(state, after) < 0 ? -1 : takeQuantity(state, after, element, 'scale');
    }
    return at === item ? -1 : at;
  },
  needed: (tongue) => ({
    en: `four numbers such as ${example(tongue)}`,
    vi: `bốn con số, ví dụ ${example(tongue)}`,
  }),
};
