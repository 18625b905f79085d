import { emitItems } from '../gate/emit.ts';
import { refEnd } from '../gate/extents.ts';
import type { GateState, ShapeReader } from '../gate/state.ts';
import { PERSON, WORD } from '../lex/line.ts';
import { endsClean, listEnd, takeList } from './list.ts';

const needed: ShapeReader['needed'] = () => ({
  en: 'a name such as renew or @linh',
  vi: 'một tên, ví dụ gia_hạn hoặc @linh',
});

/** `renew`, `delivery.renew.nps`, `@linh`. Inside prose nothing but a clause may follow a bare name. */
export const ref: ShapeReader = {
  follows: (state, item, strict) => startsRef(state, item, strict, refEnd),
  take: takeRef,
  needed,
};

/** Several with commas. */
export const refs: ShapeReader = {
  follows: (state, item, strict) => startsRef(state, item, strict, listEnd),
  take: (state, item) => takeList(state, item, state.types.ref),
  needed,
};

/** `growth, south`: labels, which refer to nothing. */
export const names: ShapeReader = {
  follows: (state, item, strict) =>
    state.line.kind(item) === WORD && (!strict || endsClean(state, listEnd(state, item))),
  take: (state, item) => takeList(state, item, state.types.name),
  needed: () => ({ en: 'a label such as growth', vi: 'một nhãn, ví dụ tăng_trưởng' }),
};

function startsRef(state: GateState, item: number, strict: boolean, extent: typeof refEnd): boolean {
  if (state.line.kind(item) === PERSON) return true;
  const end = strict ? extent(state, item) : refEnd(state, item);
  return end >= 0 && (!strict || endsClean(state, end));
}

export function takeRef(state: GateState, item: number): number {
  const end = refEnd(state, item);
  return end < 0 ? -1 : emitItems(state, item, end, state.types.ref);
}
