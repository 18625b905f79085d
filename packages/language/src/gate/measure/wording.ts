import { readUnit } from '@okr/core';
import { compoundAt } from '../../dialect/compounds.ts';
import { isNearEnd } from '../../dialect/measure-words.ts';
import { NUMBER, PERSON, TEXT } from '../../lex/line.ts';
import { closingBracket } from '../brackets.ts';
import { FROM, isMeasureCode, TO } from '../codes.ts';
import { numberEnd } from '../extents.ts';
import { isSign } from '../items.ts';
import { isClauseStart, isOver, longUnit, openEnd, targetAt } from '../look.ts';
import type { GateState } from '../state.ts';
import { hasNumber, pastColon, pastComparison, type WordsAt, wordsAt } from './words.ts';

const OPEN = 40;

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
