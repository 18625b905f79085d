import { COMPARISON, OPEN_TEXT, SIGN, TEXT } from '../lex/line.ts';
import { codeOf, FROM, shapeIn, TO } from './codes.ts';
import { numberEnd } from './extents.ts';
import { textAfter } from './items.ts';
import { isDeadline } from './measure/deadline.ts';
import { hasNumber, pastColon, pastComparison, pastLevels, type WordsAt, wordsAt } from './measure/words.ts';
import type { GateState } from './state.ts';

const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const POINT = 46;
const SEMICOLON = 59;

/** From so many items on, recursion over a line could go deep. */
const longLine = 200;

/**
 * Whether a clause starts at an item beyond doubt: a keyword that the elements at hand accept, and behind it what it
 * takes. Answers are kept for the line; long lines are answered from the right, so that no chain of flags recurses.
 */
export function isClauseStart(state: GateState, item: number): boolean {
  const memo = memoFor(state);
  const known = memo[item];
  if (known === 1 || known === 2) return known === 1;
  const answer = decide(state, item);
  memo[item] = answer ? 1 : 2;
  return answer;
}

function decide(state: GateState, item: number): boolean {
  const code = state.keywordAt(item);
  if (code < 0) return false;
  for (const element of state.context) {
    const shape = shapeIn(element, code);
    if (shape !== undefined) {
      return state.shapes[shape].follows(state, state.valueOf(item), true) || (code === TO && isDeadline(state, item));
    }
  }
  return false;
}

function memoFor(state: GateState): Uint8Array {
  const { memo, line } = state;
  if (memo.turn === state.turn) return memo.answers;
  memo.turn = state.turn;
  if (memo.answers.length < line.count) memo.answers = new Uint8Array(line.count * 2);
  else memo.answers.fill(0, 0, line.count);
  if (line.count > longLine) for (let item = line.count - 1; item >= 0; item--) isClauseStart(state, item);
  return memo.answers;
}

/** The next item from `from` on at which a clause starts beyond doubt; the line's end if none does. */
export function nextClause(state: GateState, from: number): number {
  let item = from;
  while (item < state.line.count) {
    if (isClauseStart(state, item)) return item;
    item = state.keywordAt(item) >= 0 ? state.afterKeyword(item) : item + 1;
  }
  return item;
}

const OBJECTIVE = codeOf('objective');

/** `mục tiêu >= 4,5`, `mục tiêu 4,5` inside a KPI: the word for an objective where that for a target was meant. */
export function isObjectiveForTarget(state: GateState, item: number): boolean {
  const [within] = state.context;
  if (state.keywordAt(item) !== OBJECTIVE || (within !== 'kpi' && within !== 'kpi-was')) return false;
  const after = state.afterKeyword(item);
  if (state.line.kind(after) === COMPARISON || state.shapes.bound.follows(state, after, true)) return true;
  return numberEnd(state, after) >= 0 && textAfter(state, after) < 0;
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
export const longUnit = 12;

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

const NOTE = codeOf('note');

/** `note "…"`: the word before a text that is a note. */
export function isNoteWord(state: GateState, item: number): boolean {
  if (state.keywordAt(item) !== NOTE) return false;
  const kind = state.line.kind(state.valueOf(item));
  return kind === TEXT || kind === OPEN_TEXT;
}
