import type { ElementKind } from '../dialect/tables.ts';
import { warnOfDue } from '../gate/due-in-unit.ts';
import { emitItem, emitItems } from '../gate/emit.ts';
import { numberEnd } from '../gate/extents.ts';
import { isSign } from '../gate/items.ts';
import { placeholderEnd } from '../gate/measure/words.ts';
import { unsetBaseline } from '../gate/problems.ts';
import type { GateState, ShapeReader } from '../gate/state.ts';
import { checkUnit, type UnitPlace, unitEnd } from '../gate/unit-words.ts';
import { TEXT } from '../lex/line.ts';

const QUESTION = 63;

export const neededNumber: ShapeReader['needed'] = () => ({ en: 'a number such as 45', vi: 'một con số, ví dụ 45' });

/** `45`, `25%`, `2 hours` */
export const quantity: ShapeReader = {
  follows: (state, item) => numberEnd(state, item) >= 0,
  take: (state, item, element) => takeQuantity(state, item, element, 'clause'),
  needed: neededNumber,
  isNumber: true,
};

/** A number with its unit words; right after the number a unit may stand in quotes, unless the line is dated. */
export function takeQuantity(state: GateState, item: number, element: ElementKind, place: UnitPlace): number {
  const number = numberEnd(state, item, place === 'scale' ? 'row' : 'alone');
  if (number < 0) return -1;
  const { line, types } = state;
  const from = line.itemFrom(number, item + 1);
  if (from >= line.count) return emitItems(state, item, from, types.quantity);
  if (place !== 'dated' && line.kind(from) === TEXT && element !== 'actual') {
    return emitItems(state, item, from + 1, types.quantity);
  }
  const end = unitEnd(state, from, place);
  if (end > from && (place !== 'clause' || !warnOfDue(state, from, end))) checkUnit(state, from, end, element);
  return emitItems(state, item, end, types.quantity);
}

/** A number, `?`, or what stands in for a number that is still to come. */
export function takeNumber(state: GateState, item: number, element: ElementKind, place: UnitPlace): number {
  if (isSign(state, item, QUESTION)) return emitItem(state, item, state.types.unknown);
  const number = takeQuantity(state, item, element, place);
  if (number >= 0) return number;
  const placeholder = placeholderEnd(state, item);
  if (placeholder < 0) return -1;
  const end = unitEnd(state, placeholder, place);
  if (place === 'baseline') state.problems.push(unsetBaseline(state.spanOf(item, end)));
  return emitItems(state, item, end, state.types.unknown);
}
