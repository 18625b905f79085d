import { saysChange } from '@okr/core';
import type { ElementKind } from '../../dialect/tables.ts';
import { COMPARISON, PERSON, SIGN, WORD } from '../../lex/line.ts';
import { takeDay } from '../../shapes/day.ts';
import { takeList } from '../../shapes/list.ts';
import { takeQuantity } from '../../shapes/quantity.ts';
import { BETWEEN, BY, codeOf, FROM, isComparisonCode, KEEP, OWNER, shapeIn, TARGET, TO } from '../codes.ts';
import { takeComparison } from '../comparison.ts';
import { dayFor, numberEnd } from '../extents.ts';
import { isComma, isSign } from '../items.ts';
import { isClauseStart, isOver, openEnd, targetAt } from '../look.ts';
import type { GateState } from '../state.ts';
import { askBounds, askKeep } from './ask.ts';
import { isDeadline } from './deadline.ts';
import { startsWording } from './wording.ts';
import { pastColon, pastComparison, pastLevels, placeholderEnd, type WordsAt, wordsAt } from './words.ts';

const SEMICOLON = 59;
const AT_MOST = codeOf('at-most');

/** What is known of the key result, KPI or `was` line whose measure is read. */
export interface Around {
  /** Nothing but the title, and remarks, stands before: a bare number is part of the measure. */
  readonly isFirst: boolean;
  /** The title is of a level that is to be held. */
  readonly holds: boolean;
}

/**
 * Reads one clause of a measure that stands at an item without its keyword, or with other words than it: `>= 95%`,
 * `45 → 20 days`, *tăng từ 10 lên 13*, `increase by 30%`, *mục tiêu 45*, *so với quý trước*. Returns the item after it; -1,
 * and nothing added, where none stands. Keywords with their values are for others to read.
 */
export function readMeasureWords(state: GateState, item: number, around: Around): number {
  const [element] = state.context;
  if (element !== 'kr' && element !== 'was' && element !== 'kpi') return -1;
  const tokens = state.tokens.length;
  const problems = state.problems.length;
  const next = element === 'kpi' ? kpiTarget(state, item, around) : clause(state, item, element, around);
  if (next < 0) {
    state.tokens.length = tokens;
    state.problems.length = problems;
  }
  return next;
}

/** Of a KPI, a bound after the title is its target. */
function kpiTarget(state: GateState, item: number, { isFirst }: Around): number {
  const value = pastComparison(state, item);
  if (!isFirst || value === item || numberEnd(state, value) < 0) return -1;
  nothing(state, TARGET, item);
  return state.shapes.bound.take(state, item, 'kpi');
}

function clause(state: GateState, item: number, element: 'kr' | 'was', around: Around): number {
  const code = state.keywordAt(item);
  if (code === TO) return isDeadline(state, item) ? deadline(state, item) : -1;
  if (element === 'kr' && around.isFirst && wordsAt(state, item)?.role === 'by') return changedBy(state, item);
  // `trong tổng số 120 dự án`, `hiện tại` behind a number: a keyword without its value.
  if (code >= 0 && shapeIn(element, code) !== undefined) return isClauseStart(state, item) ? -1 : remark(state, item);
  const kind = state.line.kind(item);
  if (kind === COMPARISON || isComparisonCode(code)) return bound(state, item, element, around);
  if (code === BETWEEN) return between(state, item, element, around);
  if (kind === WORD) {
    const words = wordsAt(state, item);
    const next = words === undefined ? -1 : worded(state, item, words, element, around);
    if (next >= 0) return next;
  }
  if (numberEnd(state, item) >= 0) return bare(state, item, element, around);
  return around.isFirst && placeholderEnd(state, item) >= 0 ? bare(state, item, element, around) : -1;
}

/** A keyword that nobody wrote. */
function nothing(state: GateState, code: number, item: number): void {
  const at = state.line.startOf(item);
  state.emitSaid(code, at, at);
}

/** A keyword that the words from an item up to another say. */
function said(state: GateState, code: number, from: number, to: number): void {
  state.emitSaid(code, state.line.startOf(from), state.line.endOf(to - 1));
}

/** `đến ngày 31/3`: the day by which it is due. */
function deadline(state: GateState, item: number): number {
  const day = state.valueOf(item);
  state.emitKeyword(item, TO, BY);
  return takeDay(state, day, dayFor(state, day, 'day'));
}

/** `"Increase views" by 25%`: the title says which way. */
function changedBy(state: GateState, item: number): number {
  const value = state.valueOf(item);
  if (isClauseStart(state, item) || numberEnd(state, value) < 0) return -1;
  // `by 1027` is rather a year than an amount.
  if (value + 1 >= state.line.count && /^\d{4}$/.test(state.textOf(value, value + 1))) return -1;
  state.emitKeyword(item, BY, TO);
  return takeQuantity(state, value, 'kr', 'clause');
}

/** `>= 95%`, *trên 90%*: the target, or the level to hold. */
function bound(state: GateState, item: number, element: ElementKind, { holds }: Around): number {
  if (targetAt(state, item) < 0) return -1;
  nothing(state, holds ? KEEP : TO, item);
  return holds ? state.shapes.bound.take(state, item, element) : state.shapes.target.take(state, item, element);
}

function between(state: GateState, item: number, element: ElementKind, { holds }: Around): number {
  if (numberEnd(state, state.afterKeyword(item)) < 0) return -1;
  if (!holds) return askKeep(state, item);
  nothing(state, KEEP, item);
  return state.shapes.bound.take(state, item, element);
}

/** A number without any word: after the title the target, before the word for `to` the baseline; a change anywhere. */
function bare(state: GateState, item: number, element: 'kr' | 'was', { isFirst, holds }: Around): number {
  const isRelative = saysChange(state.text, state.line.startOf(item));
  if (!isRelative && !isFirst) return -1;
  const tokens = state.tokens.length;
  const problems = state.problems.length;
  nothing(state, TO, item);
  const next = state.shapes.target.take(state, item, element);
  if (next < 0 || isRelative) return next;
  const isBaseline = startsTarget(state, next);
  // `45) → 20 days`: what stands between the two is for others to tell.
  if (!isBaseline && targetAhead(state, next)) return -1;
  if (!isBaseline && !(holds && openEndBefore(state, item, next))) {
    if (!holds) return next;
    state.tokens.length = tokens;
    state.problems.length = problems;
    return askBounds(state, item, next);
  }
  state.tokens.length = tokens;
  state.problems.length = problems;
  if (isBaseline) {
    nothing(state, FROM, item);
    return state.shapes.baseline.take(state, item, element);
  }
  nothing(state, KEEP, item);
  return state.shapes.bound.take(state, item, element);
}

/** `8 or more` is a bound as `at least 8` is. */
function openEndBefore(state: GateState, item: number, next: number): boolean {
  for (let at = item + 1; at < next; at++) if (openEnd(state, at) !== undefined) return true;
  return false;
}

/** Whether the word for `to` follows a number, behind remarks and signs that say nothing. */
function startsTarget(state: GateState, item: number): boolean {
  let at = item;
  while (isComma(state, at) || isSign(state, at, SEMICOLON)) at++;
  const words = wordsAt(state, at);
  if (words?.role === 'now') at = words.next;
  else if (words?.role === 'remarks') at = remarkEnd(state, words.next);
  if (state.keywordAt(at) === TO && isClauseStart(state, at)) return !isDeadline(state, at);
  if (pastComparison(state, at) > at) return targetAt(state, at) >= 0;
  return (numberEnd(state, at) >= 0 && saysChange(state.text, state.line.startOf(at))) || startsWording(state, at);
}

/** Whether a target stands further on: then a bare number was meant for the baseline. */
function targetAhead(state: GateState, from: number): boolean {
  for (let item = from; item < state.line.count; item++) {
    const code = state.keywordAt(item);
    if ((code === TO || code === KEEP) && isClauseStart(state, item) && !isDeadline(state, item)) return true;
  }
  return false;
}

function worded(state: GateState, item: number, words: WordsAt, element: 'kr' | 'was', around: Around): number {
  const { role, next } = words;
  switch (role) {
    case 'up':
    case 'down':
    case 'move':
      return moved(state, item, words, element);
    case 'from': {
      if (!startsWording(state, item)) return -1;
      said(state, FROM, item, next);
      return state.shapes.baseline.take(state, pastColon(state, next), element);
    }
    case 'to':
      return startsWording(state, item) ? aimed(state, item, next, element, around) : -1;
    case 'ceiling': {
      const value = pastLevels(state, pastColon(state, next));
      if (numberEnd(state, value) < 0) return -1;
      nothing(state, around.holds ? KEEP : TO, item);
      said(state, AT_MOST, item, next);
      return takeQuantity(state, value, element, 'clause');
    }
    case 'owner': {
      if (element !== 'kr' || !startsWording(state, item)) return -1;
      said(state, OWNER, item, next);
      return takeList(state, pastColon(state, next), state.types.ref);
    }
    default:
      return remark(state, item);
  }
}

/** *so với quý trước*, *hiện tại* behind a number: kept, and no part of the measure. */
function remark(state: GateState, item: number): number {
  const words = wordsAt(state, item);
  if (words?.role === 'remarks') return remarkEnd(state, words.next);
  return words?.role === 'now' && isBehindNumber(state, item) && isOver(state, words.next) ? words.next : -1;
}

/** *tăng từ 10 lên 13*, `cut to 5%`, *giảm dưới 5%*, *tăng X%*; a change such as *tăng 30%* is a number by itself. */
function moved(state: GateState, item: number, { role, next }: WordsAt, element: 'kr' | 'was'): number {
  const value = pastColon(state, next);
  const code = state.keywordAt(value);
  if ((code === FROM || code === TO) && isClauseStart(state, value) && !isDeadline(state, value)) {
    state.emitKeyword(value, code, code, item);
    return state.shapes[code === FROM ? 'baseline' : 'target'].take(state, state.valueOf(value), element);
  }
  if (numberEnd(state, item) >= 0) return -1;
  const isBound = pastComparison(state, value) > value;
  if (isBound && role === 'up' && isCeiling(state, value)) return -1;
  if (!isBound && placeholderEnd(state, value) < 0) return -1;
  if (targetAt(state, value) < 0) return -1;
  said(state, TO, item, next);
  return state.shapes.target.take(state, value, element);
}

/** `reach 45`, *mục tiêu trên 90%*, *ở mức 95%*. */
function aimed(state: GateState, item: number, next: number, element: 'kr' | 'was', { holds }: Around): number {
  const value = pastLevels(state, pastColon(state, next));
  if (!holds) {
    said(state, TO, item, next);
    return state.shapes.target.take(state, value, element);
  }
  if (pastComparison(state, value) === value) return askBounds(state, item, takenEnd(state, value, element));
  said(state, KEEP, item, next);
  return state.shapes.bound.take(state, value, element);
}

/** The item after a quantity that is only looked at. */
function takenEnd(state: GateState, value: number, element: ElementKind): number {
  const tokens = state.tokens.length;
  const end = state.shapes.target.take(state, value, element);
  state.tokens.length = tokens;
  return end;
}

function isCeiling(state: GateState, item: number): boolean {
  const tokens = state.tokens.length;
  takeComparison(state, item);
  const name = state.tokens.nameAt(tokens);
  state.tokens.length = tokens;
  return name === 'at-most' || name === 'below';
}

function isBehindNumber({ tokens, types, line }: GateState, item: number): boolean {
  const type = tokens.typeAt(tokens.length - 1);
  return (type === types.quantity || type === types.unknown) && item > 0 && tokens.lastEnd() === line.endOf(item - 1);
}

/** The item after a remark: a clause, a bracket, a comma, a stop at the line's end. */
function remarkEnd(state: GateState, from: number): number {
  const { line } = state;
  let at = from;
  while (at < line.count && !(line.kind(at) === SIGN && isOver(state, at)) && !isClauseStart(state, at)) {
    if (line.kind(at) === COMPARISON || line.kind(at) === PERSON || startsWording(state, at)) break;
    at++;
  }
  return at;
}
