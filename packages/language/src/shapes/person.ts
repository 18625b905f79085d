import { emitItem } from '../gate/emit.ts';
import { replacing } from '../gate/fixes.ts';
import type { ShapeReader } from '../gate/state.ts';
import { PERSON, WORD } from '../lex/line.ts';

/** `@linh` */
export const person: ShapeReader = {
  follows: ({ line }, item) => line.kind(item) === PERSON,
  take: (state, item) => (state.line.kind(item) === PERSON ? emitItem(state, item, state.types.person) : -1),
  needed: () => ({ en: 'a person such as @linh', vi: 'một người, ví dụ @linh' }),
  fixes: (state, item) => {
    const { line } = state;
    if (line.kind(item) !== WORD) return [];
    const span = { start: line.startOf(item), end: line.endOf(item) };
    return [replacing(span, `@${state.textOf(item, item + 1)}`, true)];
  },
};
