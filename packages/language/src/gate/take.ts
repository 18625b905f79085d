import { saysChange } from '@okr/core';
import type { ElementKind, Shape } from '../dialect/tables.ts';
import { NUMBER, OPEN_TEXT, PERSON, SIGN, TEXT, WORD } from '../lex/line.ts';
import { AND, BETWEEN, FROM, isChoice, TO } from './codes.ts';
import { takeComparison, takeOpenEnd } from './comparison.ts';
import { warnOfDue } from './due-in-unit.ts';
import { cycleEnd, dayFor, dayKind, numberEnd, refEnd } from './extents.ts';
import { isComma, isSign } from './items.ts';
import { isClauseStart, nextClause, openEndAhead } from './look.ts';
import { pastLevels, placeholderEnd } from './measure/words.ts';
import { unclosedText, unsetBaseline } from './problems.ts';
import type { GateState } from './state.ts';
import type { TokenType } from './tokens.ts';
import { checkUnit, type UnitPlace, unitEnd } from './unit-words.ts';

const PERCENT = 37;
const DASH = 45;
const SLASH = 47;
const QUESTION = 63;

/**
 * Hands the value at an item to the parser as tokens and returns the item after it; -1 if what a shape needs is not
 * there (tokens may have been added then: the caller takes them back). `element` is the one that accepts the clause.
 */
export function take(state: GateState, item: number, shape: Shape, element: ElementKind): number {
  const { line, types } = state;
  switch (shape) {
    case 'flag':
      return item;
    case 'text':
      return takeText(state, item);
    case 'text?':
      return line.kind(item) === TEXT || line.kind(item) === OPEN_TEXT ? takeText(state, item) : item;
    case 'person':
      return line.kind(item) === PERSON ? one(state, item, types.person) : -1;
    case 'ref':
      return takeRef(state, item, types.ref);
    case 'refs':
      return takeList(state, item, types.ref);
    case 'names':
      return takeList(state, item, types.name);
    case 'cycle': {
      const end = cycleEnd(state, item);
      return end < 0 ? takeRef(state, item, types.ref) : stretch(state, item, end, types.period);
    }
    case 'day':
    case 'date':
      return takeDay(state, item, dayFor(state, item, shape));
    case 'date?': {
      const end = dayFor(state, item, 'date');
      if (end >= 0) return takeDay(state, item, end);
      // A day that cannot be read is none that nobody wrote.
      if (line.kind(item) === NUMBER) return -1;
      state.emitNothing(types.end, line.endOf(item - 1));
      return item;
    }
    case 'baseline':
      return takeNumber(state, item, element, 'baseline');
    case 'target':
      return takeTarget(state, item, element);
    case 'quantity':
      return takeQuantity(state, item, element, 'clause');
    case 'weight':
      return takeWeight(state, item);
    case 'bound':
      return takeBound(state, item, element);
    case 'confidence':
      return takeConfidence(state, item);
    case 'grade':
      return isPlainNumber(state, item) ? one(state, item, types.number) : -1;
    case 'unit':
      return takeUnit(state, item, element);
    case 'scale':
      return takeScale(state, item, element);
    case 'rhythm':
    case 'period':
    case 'priority':
    case 'status': {
      const code = state.keywordAt(item);
      if (code < 0 || !isChoice(shape, code)) return -1;
      state.emitKeyword(item, code);
      return state.afterKeyword(item);
    }
  }
}

function one(state: GateState, item: number, type: TokenType): number {
  state.emit(type, state.line.startOf(item), state.line.endOf(item));
  return item + 1;
}

function stretch(state: GateState, item: number, end: number, type: TokenType): number {
  state.emit(type, state.line.startOf(item), state.line.endOf(end - 1));
  return end;
}

/** A text; one that does not close is told and taken up to its line's end. */
export function takeText(state: GateState, item: number): number {
  const kind = state.line.kind(item);
  if (kind !== TEXT && kind !== OPEN_TEXT) return -1;
  if (kind === OPEN_TEXT)
    state.problems.push(unclosedText(state.text, state.line.startOf(item), state.line.endOf(item)));
  return one(state, item, state.types.text);
}

function takeRef(state: GateState, item: number, type: TokenType): number {
  const end = refEnd(state, item);
  return end < 0 ? -1 : stretch(state, item, end, type);
}

/** A list; one that ends its line with a comma waits for the next line, and another clause behind a comma ends it. */
export function takeList(state: GateState, item: number, type: TokenType): number {
  const name = (at: number): number =>
    type === state.types.ref ? refEnd(state, at) : state.line.kind(at) === WORD ? at + 1 : -1;
  let at = item;
  for (;;) {
    const end = name(at);
    if (end < 0) return -1;
    stretch(state, at, end, type);
    if (!isComma(state, end)) return end;
    if (end + 1 >= state.line.count) {
      state.pending = { comma: state.line.startOf(end), line: state.line.number, type };
      return end + 1;
    }
    if (name(end + 1) < 0 || isClauseStart(state, end + 1)) return end;
    one(state, end, state.types.comma);
    at = end + 1;
  }
}

export function takeDay(state: GateState, item: number, end: number): number {
  if (end < 0) return -1;
  const kind = dayKind(state, item, end);
  return stretch(state, item, end, kind === 'date' ? state.types.date : state.types.period);
}

/** A target: the words between it and its number say nothing, a bound may stand before its number or behind. */
function takeTarget(state: GateState, item: number, element: ElementKind): number {
  const level = pastLevels(state, item);
  const low = state.keywordAt(level) === FROM && openEndAhead(state, level) ? state.afterKeyword(level) : level;
  const tokens = state.tokens.length;
  const value = pastLevels(state, takeComparison(state, low));
  // `dưới giảm 5%`: a ceiling of a change is no target.
  if (/^(?:below|at-most)$/.test(state.tokens.nameAt(tokens)) && saysChange(state.text, state.line.startOf(value)))
    return -1;
  return takeOpenEnd(state, takeNumber(state, value, element, 'clause'));
}

/** A number, `?`, or what stands in for a number that is still to come. */
function takeNumber(state: GateState, item: number, element: ElementKind, place: UnitPlace): number {
  if (isSign(state, item, QUESTION)) return one(state, item, state.types.unknown);
  const number = takeQuantity(state, item, element, place);
  if (number >= 0) return number;
  const placeholder = placeholderEnd(state, item);
  if (placeholder < 0) return -1;
  const end = unitEnd(state, placeholder, place);
  if (place === 'baseline') state.problems.push(unsetBaseline(state.spanOf(item, end)));
  return stretch(state, item, end, state.types.unknown);
}

export function takeBound(state: GateState, item: number, element: ElementKind): number {
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
  stretch(state, low, middle, state.types.quantity);
  state.emitKeyword(middle, state.keywordAt(middle), AND);
  return takeQuantity(state, state.afterKeyword(middle), element, 'clause');
}

/** The item after two numbers with `and` or the word for `to` between them; -1 if they are not there. */
export function rangeEnd(state: GateState, low: number): number {
  const middle = numberEnd(state, low) < 0 ? -1 : betweenMiddle(state, low);
  if (middle < 0) return -1;
  const high = state.afterKeyword(middle);
  return nextClause(state, high);
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

/** A number with its unit words; right after the number a unit may stand in quotes, unless the line is dated. */
export function takeQuantity(state: GateState, item: number, element: ElementKind, place: UnitPlace): number {
  const number = numberEnd(state, item, place === 'scale' ? 'row' : 'alone');
  if (number < 0) return -1;
  const { line } = state;
  const from = line.itemFrom(number, item + 1);
  if (from >= line.count) return stretch(state, item, from, state.types.quantity);
  if (place !== 'dated' && line.kind(from) === TEXT && element !== 'actual') {
    return stretch(state, item, from + 1, state.types.quantity);
  }
  const end = unitEnd(state, from, place);
  if (end > from && (place !== 'clause' || !warnOfDue(state, from, end))) checkUnit(state, from, end, element);
  return stretch(state, item, end, state.types.quantity);
}

/** A weight has no unit but `%`. */
function takeWeight(state: GateState, item: number): number {
  const number = numberEnd(state, item);
  if (number < 0) return -1;
  let end = state.line.itemFrom(number, item + 1);
  if (isSign(state, end, PERCENT)) end++;
  return stretch(state, item, end, state.types.quantity);
}

/** `7`, `7/10`, `70%`, `0,7`, with spaces or none. Below zero is out of range, and told as such where the plan is read. */
function takeConfidence(state: GateState, item: number): number {
  const end = confidenceEnd(state, isSign(state, item, DASH) ? item + 1 : item);
  return end < 0 ? -1 : stretch(state, item, end, state.types.confidence);
}

function confidenceEnd(state: GateState, item: number): number {
  const { line } = state;
  if (line.kind(item) !== NUMBER) return -1;
  for (let i = line.startOf(item); i < line.endOf(item); i++) {
    const code = state.text.charCodeAt(i);
    if ((code < 48 || code > 57) && code !== 44 && code !== 46 && code !== SLASH) return -1;
  }
  const end = item + 1;
  if (isSign(state, end, PERCENT)) return end + 1;
  return isSign(state, end, SLASH) && isPlainNumber(state, end + 1) ? end + 2 : end;
}

function isPlainNumber(state: GateState, item: number): boolean {
  const { line, text } = state;
  if (line.kind(item) !== NUMBER) return false;
  for (let i = line.startOf(item); i < line.endOf(item); i++) {
    const code = text.charCodeAt(i);
    if ((code < 48 || code > 57) && code !== 44 && code !== 46) return false;
  }
  return true;
}

function takeUnit(state: GateState, item: number, element: ElementKind): number {
  if (state.line.kind(item) === TEXT) return one(state, item, state.types.unit);
  const end = unitEnd(state, item, 'clause');
  if (end <= item) return -1;
  checkUnit(state, item, end, element);
  return stretch(state, item, end, state.types.unit);
}

/** As many numbers as there are; four are asked for where the plan is read. Commas may part them. */
function takeScale(state: GateState, item: number, element: ElementKind): number {
  let at = item;
  let next = takeQuantity(state, at, element, 'scale');
  while (next >= 0) {
    at = next;
    const after = isComma(state, at) ? at + 1 : at;
    next = numberEnd(state, after) < 0 ? -1 : takeQuantity(state, after, element, 'scale');
  }
  return at === item ? -1 : at;
}
