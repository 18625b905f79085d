import { dayExtent } from '@okr/core';
import { type Keyword, keywords } from '../dialect/keywords.ts';
import { spellings } from '../dialect/surfaces.ts';
import type { ElementKind } from '../dialect/tables.ts';
import { COMPARISON, DOTTED, NUMBER, OPEN_TEXT, OTHER, PERSON, SIGN, TEXT, WORD } from '../lex/line.ts';
import { shortened } from '../shortened.ts';
import { isComparisonCode, shapeIn, TO } from './codes.ts';
import { lookAlikeEnd, misspelt } from './junk.ts';
import { isClauseStart, isObjectiveForTarget } from './look.ts';
import { suspiciousUnit } from './problems.ts';
import type { GateState } from './state.ts';

const SLASH = 47;

/** Signs that end a unit: nobody counts in them. */
const foreignSigns = new Set([...',;:!?=~|<>[]{}\\`"@*…'].map((sign) => sign.charCodeAt(0)));

/**
 * Where a unit stands: in a check-in or actual a text may follow it, in a `scale` the next number; after a baseline comes
 * the target.
 */
export type UnitPlace = 'clause' | 'baseline' | 'dated' | 'scale';

/**
 * The item after the unit words that start at `from`. They run to the line's end, or to a clause of the elements at
 * hand whose value is there. Where a person, number, date or text follows instead, the last word was a mistyped keyword
 * and no part of the unit.
 */
export function unitEnd(state: GateState, from: number, place: UnitPlace): number {
  const { line } = state;
  let item = from;
  let lastWord = -1;
  for (; item < line.count; item++) {
    const kind = line.kind(item);
    if (kind === WORD || kind === DOTTED || kind === OTHER) {
      if (item > from && startsDate(state, item)) break;
      if (state.keywordAt(item) >= 0) {
        if (isClauseStart(state, item) || isObjectiveForTarget(state, item) || isLongerAlike(state, item)) {
          return withoutDangling(state, from, item, place);
        }
        lastWord = item;
        item = state.afterKeyword(item) - 1;
        continue;
      }
      lastWord = kind === WORD ? item : -1;
    } else if (kind === SIGN) {
      if (foreignSigns.has(state.text.charCodeAt(line.startOf(item)))) break;
      lastWord = -1;
    } else if (kind !== NUMBER || !isJoined(state, item, from)) break;
  }
  const end = lastWord >= from && mistypes(state, item, place) ? mistypedFrom(state, from, lastWord, item) : item;
  return withoutDangling(state, from, end, place);
}

/** `người phụ trách @hà`: a look-alike that begins with a keyword, and the person that it wants. */
function isLongerAlike(state: GateState, item: number): boolean {
  const end = lookAlikeEnd(state, item);
  return end > state.afterKeyword(item) && state.line.kind(end) === PERSON;
}

/**
 * Nobody counts in `by`, and a baseline's unit does not end in `to`: a keyword whose value has been forgotten stands at
 * the unit's end, or is all there is of it. In English `by` ends no unit; `hạn` may (`hợp đồng đến hạn`).
 */
function withoutDangling(state: GateState, from: number, end: number, place: UnitPlace): number {
  let item = from;
  let last = -1;
  let aim = -1;
  while (item < end) {
    const code = state.keywordAt(item);
    if (code < 0) {
      last = -1;
      aim = -1;
      item++;
      continue;
    }
    last = item;
    if (code === TO && place === 'baseline') aim = item;
    else if (!isComparisonCode(code)) aim = -1;
    item = state.afterKeyword(item);
  }
  if (aim >= from && state.keywordAt(end) !== TO) return aim;
  const code = last < 0 ? -1 : state.keywordAt(last);
  const keyword = code < 0 ? undefined : keywords[code];
  if (keyword === undefined || !telling.includes(keyword) || !isTakenHere(state, code)) return end;
  const english = keyword === 'by' && spellings[state.line.spellings[last] ?? -1]?.language === 'en';
  return last === from || english ? last : end;
}

function isTakenHere(state: GateState, code: number): boolean {
  return state.context.some((element) => shapeIn(element, code) !== undefined);
}

/** Where the mistyped keyword begins: at the last word, unless the words before it belong to it (`phụ trch @linh`). */
function mistypedFrom(state: GateState, from: number, lastWord: number, end: number): number {
  for (let item = Math.max(from, lastWord - 2); item < lastWord; item++) {
    if (lookAlikeEnd(state, item) === end || misspelt(state, item)?.next === end) return item;
  }
  return lastWord;
}

function mistypes(state: GateState, item: number, place: UnitPlace): boolean {
  switch (state.line.kind(item)) {
    case PERSON:
    case WORD:
    case COMPARISON:
      return true;
    case NUMBER:
      return place !== 'scale';
    case TEXT:
    case OPEN_TEXT:
      return place !== 'dated';
    default:
      return false;
  }
}

/** `m2`, `CO2/km`, `/1000 dòng`: digits that hang on what is before them. */
function isJoined(state: GateState, item: number, from: number): boolean {
  if (item === from) return false;
  const { line, text } = state;
  return line.endOf(item - 1) === line.startOf(item) || text.charCodeAt(line.endOf(item - 1) - 1) === SLASH;
}

/** A date in words, with its number: `quý IV/2026`. */
function startsDate(state: GateState, item: number): boolean {
  const { line, text } = state;
  const start = line.startOf(item);
  const letter = text.charCodeAt(start) | 32;
  if (letter !== 0x71 && letter !== 0x74 && letter !== 0x6e) return false;
  const end = dayExtent(text, start);
  return end !== undefined && end > line.endOf(item) && end <= line.end;
}

const telling: readonly Keyword[] = ['by', 'owner', 'weight', 'confidence'];

/** Warns of the first keyword of the element inside its unit that has words behind it: `45 points by tomorrow`. */
export function checkUnit(state: GateState, from: number, to: number, element: ElementKind): void {
  for (let item = from; item < to; item++) {
    const code = state.keywordAt(item);
    const keyword = code < 0 ? undefined : keywords[code];
    if (keyword === undefined || !telling.includes(keyword)) continue;
    const shape = shapeIn(element, code);
    if (shape === undefined || state.afterKeyword(item) >= to) continue;
    state.meant(item, code);
    const span = { start: state.line.startOf(item), end: state.keywordEnd(item) };
    const unit = shortened(state.textOf(from, to));
    state.problems.push(
      suspiciousUnit(state.text.slice(span.start, span.end), unit, shape, state.habits, state.language, span),
    );
    return;
  }
}
