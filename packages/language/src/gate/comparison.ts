import { COMPARISON } from '../lex/line.ts';
import { codeOf, isComparisonCode } from './codes.ts';
import { openEnd } from './look.ts';
import type { GateState } from './state.ts';

const AT_LEAST = codeOf('at-least');
const AT_MOST = codeOf('at-most');

const signs: ReadonlyMap<string, number> = new Map([
  ['<', codeOf('below')],
  ['>', codeOf('above')],
  ['<=', codeOf('at-most')],
  ['≤', codeOf('at-most')],
  ['>=', codeOf('at-least')],
  ['≥', codeOf('at-least')],
]);

/** `trở lên`, `or more` behind a number; the item itself where none stands, also for -1. */
export function takeOpenEnd(state: GateState, item: number): number {
  const words = item < 0 ? undefined : openEnd(state, item);
  if (words === undefined) return item;
  const { line } = state;
  state.emitSaid(words.role === 'orMore' ? AT_LEAST : AT_MOST, line.startOf(item), line.endOf(words.next - 1));
  return words.next;
}

/** A sign or the words of a bound before a number; the item itself where none stands. */
export function takeComparison(state: GateState, item: number): number {
  const { line, text } = state;
  if (line.kind(item) === COMPARISON) {
    const type = state.types.keywords[comparisonCode(text, line.startOf(item), line.endOf(item))];
    if (type === undefined) return item;
    state.emit(type, line.startOf(item), line.endOf(item));
    return item + 1;
  }
  const code = state.keywordAt(item);
  if (code < 0 || !isComparisonCode(code)) return item;
  state.emitKeyword(item, code);
  return state.afterKeyword(item);
}

function comparisonCode(text: string, start: number, end: number): number {
  return signs.get(text.slice(start, end)) ?? -1;
}
