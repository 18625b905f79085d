import { levelWords, type MeasureWord, measureWords } from '../../dialect/measure-words.ts';
import { COMPARISON, DOTTED, SIGN, WORD } from '../../lex/line.ts';
import { isComparisonCode } from '../codes.ts';
import { numberEnd } from '../extents.ts';
import { isSign } from '../items.ts';
import type { GateState } from '../state.ts';

const POINT = 46;
const PERCENT = 37;
const COLON = 58;
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
