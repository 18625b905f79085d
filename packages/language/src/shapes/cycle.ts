import { emitItems } from '../gate/emit.ts';
import { cycleEnd, refEnd } from '../gate/extents.ts';
import type { ShapeReader } from '../gate/state.ts';
import { endsClean } from './list.ts';
import { takeRef } from './ref.ts';

/** `2026-Q4`, or the name of a cycle. */
export const cycle: ShapeReader = {
  follows: (state, item, strict) => {
    if (cycleEnd(state, item) >= 0) return true;
    const end = refEnd(state, item);
    return end >= 0 && (!strict || endsClean(state, end));
  },
  take: (state, item) => {
    const end = cycleEnd(state, item);
    return end < 0 ? takeRef(state, item) : emitItems(state, item, end, state.types.period);
  },
  needed: () => ({ en: 'a cycle such as 2026-Q4', vi: 'một chu kỳ, ví dụ quý IV/2026' }),
};
