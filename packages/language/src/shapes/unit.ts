import { emitItem, emitItems } from '../gate/emit.ts';
import { isComma } from '../gate/items.ts';
import type { ShapeReader } from '../gate/state.ts';
import { checkUnit, unitEnd } from '../gate/unit-words.ts';
import { OTHER, SIGN, TEXT, WORD } from '../lex/line.ts';

/** `points`, `%`, `"hours a week"` */
export const unit: ShapeReader = {
  follows: (state, item) => {
    const kind = state.line.kind(item);
    return kind === WORD || kind === TEXT || kind === OTHER || (kind === SIGN && !isComma(state, item));
  },
  take: (state, item, element) => {
    if (state.line.kind(item) === TEXT) return emitItem(state, item, state.types.unit);
    const end = unitEnd(state, item, 'clause');
    if (end <= item) return -1;
    checkUnit(state, item, end, element);
    return emitItems(state, item, end, state.types.unit);
  },
  needed: () => ({ en: 'a unit such as points or %', vi: 'một đơn vị, ví dụ điểm hoặc %' }),
};
