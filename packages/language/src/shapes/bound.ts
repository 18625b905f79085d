import { writtenSurface } from '../dialect/surfaces.ts';
import type { ElementKind } from '../dialect/tables.ts';
import { AND, BETWEEN, TO } from '../gate/codes.ts';
import { takeComparison, takeOpenEnd } from '../gate/comparison.ts';
import { emitItems } from '../gate/emit.ts';
import { numberEnd } from '../gate/extents.ts';
import { fix } from '../gate/fixes.ts';
import { nextClause, openEndAhead } from '../gate/look.ts';
import { pastComparison, pastLevels } from '../gate/measure/words.ts';
import type { GateState, ShapeReader } from '../gate/state.ts';
import { NUMBER, SIGN, WORD } from '../lex/line.ts';
import { takeQuantity } from './quantity.ts';

/** `at least 60%`, `>= 60%`, `8 or more`, `between 3 and 5` */
export const bound: ShapeReader = {
  follows: (state, item) => {
    if (state.keywordAt(item) === BETWEEN) return numberEnd(state, state.afterKeyword(item)) >= 0;
    const after = pastComparison(state, item);
    return numberEnd(state, after) >= 0 && (after > item || openEndAhead(state, item));
  },
  take: takeBound,
  needed: (tongue) => {
    const least = `${writtenSurface('at-least', tongue)} 60%`;
    const range = `${writtenSurface('between', tongue)} 3 ${writtenSurface('and', tongue)} 5`;
    return {
      en: `a level such as \`${least}\`, \`>= 60%\` or \`${range}\``,
      vi: `một mức, ví dụ \`${least}\`, \`>= 60%\` hoặc \`${range}\``,
    };
  },
  isNumber: true,
  fixes: (state, item) => {
    if (numberEnd(state, item) < 0) return [];
    const start = state.line.startOf(item);
    const span = { start, end: start };
    return ['>=', '<='].map((sign) =>
      fix(
        { en: `Write \`${sign}\` before it`, vi: `Thêm \`${sign}\` phía trước` },
        [{ span, text: `${sign} ` }],
        false,
      ),
    );
  },
};

function takeBound(state: GateState, item: number, element: ElementKind): number {
  if (state.keywordAt(item) !== BETWEEN) {
    const after = takeComparison(state, item);
    const next = takeQuantity(state, pastLevels(state, after), element, 'clause');
    const end = takeOpenEnd(state, next);
    return after === item && end === next ? -1 : end;
  }
  state.emitKeyword(item, BETWEEN);
  const low = state.afterKeyword(item);
  const middle = betweenMiddle(state, low);
  if (middle < 0 || numberEnd(state, low) < 0) return -1;
  emitItems(state, low, middle, state.types.quantity);
  state.emitKeyword(middle, state.keywordAt(middle), AND);
  return takeQuantity(state, state.afterKeyword(middle), element, 'clause');
}

/** The item after two numbers with `and` or the word for `to` between them; -1 if they are not there. */
export function rangeEnd(state: GateState, low: number): number {
  const middle = numberEnd(state, low) < 0 ? -1 : betweenMiddle(state, low);
  return middle < 0 ? -1 : nextClause(state, state.afterKeyword(middle));
}

/** The `and`, or the word for `to`, between two ends; the lower one's unit ends there. -1 if there is none. */
function betweenMiddle(state: GateState, low: number): number {
  for (let item = low + 1; item < state.line.count; item++) {
    const code = state.keywordAt(item);
    if ((code === AND || code === TO) && numberEnd(state, state.afterKeyword(item)) >= 0) return item;
    const kind = state.line.kind(item);
    if (kind !== WORD && kind !== SIGN && kind !== NUMBER) return -1;
  }
  return -1;
}
