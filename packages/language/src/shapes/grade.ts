import type { Tongue } from '@okr/core';
import { emitItem } from '../gate/emit.ts';
import { isPlainNumber } from '../gate/items.ts';
import type { ShapeReader } from '../gate/state.ts';
import { NUMBER } from '../lex/line.ts';

const example = ({ decimalMark }: Tongue): string => `0${decimalMark}7`;

/** `0.7` */
export const grade: ShapeReader = {
  follows: ({ line }, item) => line.kind(item) === NUMBER,
  take: (state, item) => (isPlainNumber(state, item) ? emitItem(state, item, state.types.number) : -1),
  needed: (tongue) => ({
    en: `a number from 0 to 1 such as ${example(tongue)}`,
    vi: `một số từ 0 đến 1, ví dụ ${example(tongue)}`,
  }),
};
