import { readUnit } from '@okr/core';
import { compoundAt } from '../../dialect/compounds.ts';
import { isNearEnd, levelWords, type MeasureWord, measureWords } from '../../dialect/measure-words.ts';
import { COMPARISON, DOTTED, NUMBER, PERSON, SIGN, TEXT, WORD } from '../../lex/line.ts';
import { closingBracket } from '../brackets.ts';
import { FROM, isComparisonCode, isMeasureCode, TO } from '../codes.ts';
import { isSign } from '../items.ts';
import { isClauseStart, numberEnd } from '../look.ts';
import type { GateState } from '../state.ts';

const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const POINT = 46;
const PERCENT = 37;
const COLON = 58;
const SEMICOLON = 59;
const QUESTION = 63;
const UNDERSCORES = /^_{2,}$/;
const ELLIPSIS = 0x2026;

/** Words of a measure that are no keywords, at an item: what they say, and the item after them. */
export interface WordsAt {
  readonly role: MeasureWord;
  readonly next: number;
}

export function wordsAt(state: GateState, item: number): WordsAt | undefined {
  const { line, text } = state;
  if (line.kind(item) !== WORD) return undefined;
  const role = measureWords.at(text, line.startOf(item));
  if (role === undefined || measureWords.end > line.end) return undefined;
  return { role, next: line.itemFrom(measureWords.end, item + 1) };
}

/** Past a colon at an item. */
export function pastColon(state: GateState, item: number): number {
  return isSign(state, item, COLON) ? item + 1 : item;
}

/** Past words between `to` and its number that say nothing: *tỷ lệ, con số, mức*. */
export function pastLevels(state: GateState, item: number): number {
  const { line, text } = state;
  let at = item;
  while (line.kind(at) === WORD && levelWords.at(text, line.startOf(at)) !== undefined && levelWords.end <= line.end) {
    at = line.itemFrom(levelWords.end, at + 1);
  }
  return at;
}

/** Past a comparison at an item, the item itself if there is none. */
export function pastComparison(state: GateState, item: number): number {
  if (state.line.kind(item) === COMPARISON) return item + 1;
  const code = state.keywordAt(item);
  return code >= 0 && isComparisonCode(code) ? state.afterKeyword(item) : item;
}

/** Capitals that stand for a number still to come, `TBD`, and small ones with a per cent sign behind. */
const standIn = /^(?:[XYZN]{1,3}(?:\.[XYN]{1,2})?|TB[DCA])$/;

/** The item after `X`, `Y%`, `…`, `TBD`, where a number is due; -1 if none stands there. Its unit words are not included. */
export function placeholderEnd(state: GateState, item: number): number {
  const { line, text } = state;
  const kind = line.kind(item);
  const start = line.startOf(item);
  let end = -1;
  if (kind === WORD || kind === DOTTED) {
    const word = text.slice(start, Math.min(line.endOf(item), start + 8));
    const isSmall = /^[xyn]{1,2}$/.test(word) && isSign(state, item + 1, PERCENT);
    if (isSmall || standIn.test(word) || UNDERSCORES.test(word)) end = item + 1;
  } else if (kind === SIGN && text.charCodeAt(start) === ELLIPSIS) end = item + 1;
  else if (isPoints(state, item)) end = item + 3;
  if (end < 0) return -1;
  return isSign(state, end, PERCENT) ? end + 1 : end;
}

/** `...` */
function isPoints(state: GateState, item: number): boolean {
  return [0, 1, 2].every((more) => isSign(state, item + more, POINT));
}

/** Whether a number, a stand-in for one or `?` is at an item. */
export function hasNumber(state: GateState, item: number): boolean {
  return isSign(state, item, QUESTION) || numberEnd(state, item) >= 0 || placeholderEnd(state, item) >= 0;
}

/** Where the number of a target starts, past colon, level words and a comparison; -1 if none is there. */
export function targetAt(state: GateState, item: number): number {
  const value = pastLevels(state, pastColon(state, item));
  if (hasNumber(state, value)) return value;
  const bound = pastLevels(state, pastComparison(state, value));
  if (bound > value && hasNumber(state, bound)) return bound;
  // `đạt từ 8 điểm trở lên`
  const low = state.keywordAt(value) === FROM ? state.afterKeyword(value) : -1;
  return low >= 0 && numberEnd(state, low) >= 0 && openEndAhead(state, low) ? low : -1;
}

/** So many items of a number and its unit may stand before `trở lên`. */
const longUnit = 12;

/** Whether `trở lên`, `or more` closes the quantity at an item. */
export function openEndAhead(state: GateState, item: number): boolean {
  const { line, text } = state;
  for (let at = item + 1; at <= item + longUnit && at < line.count; at++) {
    if (openEnd(state, at) !== undefined) return true;
    const code = line.kind(at) === SIGN ? text.charCodeAt(line.startOf(at)) : 0;
    if (code === COMMA || code === SEMICOLON || code === OPEN) return false;
  }
  return false;
}

/** `trở lên`, `or more` at an item, with nothing of the quantity behind it. */
export function openEnd(state: GateState, item: number): WordsAt | undefined {
  const words = wordsAt(state, item);
  if (words === undefined || (words.role !== 'orMore' && words.role !== 'orLess')) return undefined;
  return isOver(state, words.next) ? words : undefined;
}

/**
 * Nothing of a quantity follows: the line's end, a clause, a bracket, a comma, a stop, words of a measure. Those are not
 * looked into: one chain of them must not recurse.
 */
export function isOver(state: GateState, item: number): boolean {
  const { line, text } = state;
  if (item >= line.count || isClauseStart(state, item)) return true;
  if (line.kind(item) === SIGN) {
    const code = text.charCodeAt(line.startOf(item));
    if (code === POINT) return item + 1 >= line.count;
    return code === COMMA || code === SEMICOLON || code === OPEN || code === CLOSE;
  }
  const words = wordsAt(state, item);
  return words !== undefined && words.role !== 'orMore' && words.role !== 'orLess';
}

/** *hiện tại*, `today` behind a number. */
function isLate(state: GateState, { role, next }: WordsAt): boolean {
  return role === 'now' && isOver(state, next);
}

/** Whether a clause of a measure starts at an item with other words than a keyword's, and its number is there. */
export function startsWording(state: GateState, item: number): boolean {
  const words = wordsAt(state, item);
  if (words === undefined) return false;
  const { line } = state;
  const { role, next } = words;
  switch (role) {
    case 'up':
    case 'down':
    case 'move': {
      const value = pastColon(state, next);
      const code = state.keywordAt(value);
      if (code === FROM || code === TO) return isClauseStart(state, value);
      return numberEnd(state, item) >= 0 || (pastComparison(state, value) > value && targetAt(state, value) >= 0);
    }
    case 'owner':
      return state.context[0] === 'kr' && line.kind(pastColon(state, next)) === PERSON;
    case 'from':
      return hasNumber(state, pastColon(state, next));
    case 'to':
    case 'ceiling':
      return targetAt(state, next) >= 0;
    default:
      return false;
  }
}

/** Whether words at an item end the unit before them. */
export function endsUnit(state: GateState, item: number): boolean {
  const words = wordsAt(state, item);
  if (words === undefined) return false;
  const { role } = words;
  if (role === 'remarks') return true;
  if (role === 'orMore' || role === 'orLess') return openEnd(state, item) !== undefined;
  return isLate(state, words) || startsWording(state, item);
}

/** A bracket of words behind a number, with nothing of its quantity behind: `(net)`, but not `(triệu)`, `(%)`. */
export function isRemark(state: GateState, item: number): boolean {
  const close = closingBracket(state, item);
  if (close < 0 || !isOver(state, close + 1) || holdsKeyword(state, item + 1, close)) return false;
  // What is longer is no unit.
  if (close === item + 1 || close - item > longUnit) return true;
  if (
    /^(?:lần|lan|times|more|fewer|less)$/iu.test(
      state
        .textOf(item + 1, close)
        .normalize('NFC')
        .trim(),
    )
  )
    return false;
  const { dimension, factor } = readUnit(state.textOf(item + 1, close));
  return dimension.kind === 'words' && factor === 1;
}

/** So far into a bracket a clause is looked for. */
export const longBracket = 24;

/**
 * A bracket that was meant for a clause and is none: a word of the measure and a number, but not together (`(currently, 30)`),
 * or such a word and no closing bracket.
 */
export function isBrokenClause(state: GateState, item: number): boolean {
  const { line } = state;
  if (wordsAt(state, item + 1)?.role === 'remarks') return false;
  const closing = closingBracket(state, item);
  const close = Math.min(closing < 0 ? line.count : closing, item + longBracket);
  let isMeasure = isNearEnd(state.textOf(item + 1, item + 2)) && numberEnd(state, pastColon(state, item + 2)) >= 0;
  let hasNumber = closing < 0;
  for (let at = item + 1; at < close; at++) {
    const code = state.keywordAt(at);
    const role = wordsAt(state, at)?.role;
    isMeasure ||=
      role === 'from' || role === 'to' || (isMeasureCode(code) && compoundAt(state.text, line.startOf(at)) < 0);
    hasNumber ||= line.kind(at) === NUMBER || line.kind(at) === TEXT;
  }
  return isMeasure && hasNumber;
}

/** `(keep)`, `(at least)`: a keyword in brackets is no remark. */
export function holdsKeyword(state: GateState, from: number, close: number): boolean {
  return state.keywordAt(from) >= 0 && state.afterKeyword(from) >= close;
}

/** A clause of a measure behind an open bracket. */
export function opensClause(state: GateState, item: number): boolean {
  return isSign(state, item, OPEN) && (isClauseStart(state, item + 1) || startsWording(state, item + 1));
}
