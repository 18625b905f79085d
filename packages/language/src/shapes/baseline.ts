import { hasNumber } from '../gate/measure/words.ts';
import type { ShapeReader } from '../gate/state.ts';
import { takeNumber } from './quantity.ts';

/** `30`, or `?` while it is not known. */
export const baseline: ShapeReader = {
  follows: hasNumber,
  take: (state, item, element) => takeNumber(state, item, element, 'baseline'),
  needed: () => ({
    en: 'a number such as 30, or ? if it is not known yet',
    vi: 'một con số, ví dụ 30, hoặc ? nếu chưa đo',
  }),
  isNumber: true,
};
