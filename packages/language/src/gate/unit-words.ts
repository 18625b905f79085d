import { dayExtent, leadAt, startOfWhole } from '@okr/core';
import { compoundAt } from '../dialect/compounds.ts';
import { type Keyword, keywords } from '../dialect/keywords.ts';
import { spellings } from '../dialect/surfaces.ts';
import type { ElementKind } from '../dialect/tables.ts';
import { COMPARISON, DOTTED, NUMBER, OPEN_TEXT, OTHER, PERSON, SIGN, TEXT, WORD } from '../lex/line.ts';
import { isComparisonCode, isMeasureCode, shapeIn, TO } from './codes.ts';
import { numberEnd } from './extents.ts';
import { isSign } from './items.ts';
import { lookAlikeEnd } from './junk.ts';
import { isClauseStart, isNoteWord, isObjectiveForTarget, isOver } from './look.ts';
import { gluedClause, misspelt } from './meant.ts';
import { endsUnit, isBrokenClause, isRemark, opensClause } from './measure/wording.ts';
import { suspiciousUnit } from './problems.ts';
import type { GateState } from './state.ts';

const OPEN = 40;
const CLOSE = 41;
const POINT = 46;
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
  let item = outOfEnd(state, from);
  let lastWord = -1;
  let brackets = 0;
  for (; item < line.count; item++) {
    const kind = line.kind(item);
    if (kind === WORD || kind === DOTTED || (kind === OTHER && !isMathSign(state, item))) {
      if (item > from && startsDate(state, item)) break;
      if (place !== 'dated' && place !== 'scale' && endsUnit(state, item))
        return withoutDangling(state, from, item, place);
      const code = state.keywordAt(item);
      if (code >= 0) {
        if (place === 'dated' && isNoteWord(state, item)) return withoutDangling(state, from, item, place);
        if (isClauseStart(state, item) || isObjectiveForTarget(state, item) || isLongerAlike(state, item)) {
          return withoutDangling(state, from, item, place);
        }
        const compound = compoundEnd(state, item);
        if (compound < 0 && brackets === 0 && isHalfClause(state, item, code, place)) {
          return withoutDangling(state, from, item, place);
        }
        if (isComparisonCode(code) && wantsBound(state, lastWord, item)) break;
        lastWord = item;
        item = Math.max(compound, state.afterKeyword(item)) - 1;
        continue;
      }
      if (isGluedClause(state, item)) return withoutDangling(state, from, item, place);
      if (place === 'baseline' && isMultiple(state, item)) return withoutDangling(state, from, item, place);
      lastWord = kind === WORD ? item : -1;
    } else if (kind === SIGN) {
      if (endsAtSign(state, from, item, place)) break;
      if (isSign(state, item, OPEN)) brackets++;
      else if (isSign(state, item, CLOSE) && --brackets < 0) break;
      lastWord = -1;
    } else if (kind !== NUMBER || !isJoined(state, item, from)) break;
  }
  const end = lastWord >= from && mistypes(state, item, place) ? mistypedFrom(state, from, lastWord, item) : item;
  return withoutDangling(state, from, end, place);
}

/** Past `out of 5`, `trên thang điểm 5` right behind a number; the item itself where nothing such stands. */
function outOfEnd(state: GateState, item: number): number {
  const { line, text } = state;
  const start = line.startOf(item);
  const letter = text.charCodeAt(start) | 32;
  if (line.kind(item) !== WORD || (letter !== 0x6f && letter !== 0x74)) return item;
  let whole = item + 1;
  while (line.kind(whole) === WORD && whole - item < 4) whole++;
  if (line.kind(whole) !== NUMBER || numberEnd(state, whole) < 0) return item;
  return startOfWhole(text.slice(start, line.endOf(whole)).normalize('NFC').replace(/\s+/g, ' ')) > 0
    ? whole + 1
    : item;
}

/** A bracket around a clause, whole or broken, or around a remark. */
function endsAtBracket(state: GateState, item: number): boolean {
  return opensClause(state, item) || isBrokenClause(state, item) || isRemark(state, item);
}

/** `≈`, `±`: signs that no unit holds. */
function isMathSign({ text, line }: GateState, item: number): boolean {
  return /\p{Sm}/u.test(text.charAt(line.startOf(item)));
}

/** Signs that a unit may begin with: `%`, `/100 km`, `(net)`, `°C`, `€`; `500 + users` has its own question. */
const leadingSigns = /[%‰/(°+'′″²³µ#&\p{Sc}]/u;

function endsAtSign(state: GateState, from: number, item: number, place: UnitPlace): boolean {
  const { line, text } = state;
  const code = text.charCodeAt(line.startOf(item));
  if (foreignSigns.has(code)) return true;
  if (code === OPEN && place !== 'dated' && place !== 'scale' && endsAtBracket(state, item)) return true;
  if (item === from) {
    const isLeading = leadingSigns.test(String.fromCharCode(code)) && numberEnd(state, item) < 0;
    return place !== 'dated' && !isLeading;
  }
  // A stop ends it where nothing of it follows.
  if (code === POINT) return item + 1 >= line.count || isClauseStart(state, item + 1);
  // `points t $45`: another number begins.
  return place !== 'dated' && line.endOf(item - 1) < line.startOf(item) && numberEnd(state, item) >= 0;
}

/**
 * A clause of the measure whose value cannot be read: the keyword with words behind it. As a part of the unit it would leave
 * the measure without its other half. Where the line says that half elsewhere, it may be meant so.
 */
function isHalfClause(state: GateState, item: number, code: number, place: UnitPlace): boolean {
  if (place === 'dated' || place === 'scale' || !isMeasureCode(code) || !isTakenHere(state, code)) return false;
  return hasWordsBehind(state, item) && !isSaidNear(state, item, code);
}

function hasWordsBehind(state: GateState, item: number): boolean {
  const { text, line } = state;
  const next = state.afterKeyword(item);
  const word = isSign(state, next, POINT) ? next + 1 : next;
  if (word >= line.count || isClauseStart(state, word)) return false;
  if (line.kind(word) !== SIGN) return true;
  const isJoined = isSign(state, word, SLASH) && line.startOf(word) === state.keywordEnd(item);
  return !isJoined && !closing.has(text.charCodeAt(line.startOf(word)));
}

/** Signs with which the words before them are over. */
const closing = new Set([...',;)'].map((sign) => sign.charCodeAt(0)));

/** `x2`, `gấp đôi`: nobody counts in it. */
function isMultiple(state: GateState, item: number): boolean {
  const { text, line } = state;
  const end = leadAt(text, line.startOf(item)) === undefined ? -1 : numberEnd(state, item);
  return end >= 0 && isOver(state, line.itemFrom(end, item + 1));
}

/** So far from each other stand the clauses of one measure. */
const nearby = 16;

function isSaidNear(state: GateState, item: number, code: number): boolean {
  for (let other = Math.max(0, item - nearby); other < item + nearby; other++) {
    if (other !== item && state.keywordAt(other) === code && isClauseStart(state, other)) return true;
  }
  return false;
}

/** The item after a phrase at an item that begins with a keyword and is none: `từ khóa`; -1 if none stands there. */
function compoundEnd(state: GateState, item: number): number {
  const end = compoundAt(state.text, state.line.startOf(item));
  return end < 0 || end > state.line.end ? -1 : state.line.itemFrom(end, item + 1);
}

/** `to45`: the keyword of a measure with its number hanging on it. */
function isGluedClause(state: GateState, item: number): boolean {
  const { line, text } = state;
  for (let at = line.startOf(item) + 1; at < line.endOf(item); at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return gluedClause(state, item) !== undefined;
  }
  return false;
}

/** `points t below 2 hours`: the word before the comparison was meant for a keyword that takes one. */
function wantsBound(state: GateState, word: number, comparison: number): boolean {
  if (word < 0 || numberEnd(state, state.afterKeyword(comparison)) < 0) return false;
  const near = misspelt(state, word);
  return near?.next === comparison && (near.keyword === 'to' || near.keyword === 'keep');
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
  // `5% dưới`: a bound word whose number stands elsewhere.
  if (place !== 'dated' && last >= from && end >= state.line.count && isComparisonCode(state.keywordAt(last)))
    return last;
  const code = last < 0 ? -1 : state.keywordAt(last);
  const keyword = code < 0 ? undefined : keywords[code];
  if (keyword === undefined || !telling.includes(keyword) || !isTakenHere(state, code)) return end;
  const { dialect } = spellings[state.line.spellings[last] ?? -1] ?? {};
  return last === from || dialect?.endsNoUnit.includes(keyword) ? last : end;
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
    case SIGN:
      return place !== 'scale' && numberEnd(state, item) >= 0;
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

/**
 * Warns of the first keyword of the element inside its unit that has words behind it: `45 points by tomorrow`; and of one
 * that ends it, where the element would be over with it: `20 orders dropped`.
 */
export function checkUnit(state: GateState, from: number, to: number, element: ElementKind): void {
  let brackets = 0;
  for (let item = from; item < to; item++) {
    const code = state.keywordAt(item);
    if (isSign(state, item, OPEN)) brackets++;
    else if (isSign(state, item, CLOSE)) brackets--;
    if (code < 0) continue;
    const keyword = keywords[code];
    const shape = shapeIn(element, code);
    if (keyword === undefined || shape === undefined) continue;
    const isLast = state.afterKeyword(item) >= to;
    const isTelling = (isLast ? ending : telling).includes(keyword);
    const isHalf = !isLast && isMeasureCode(code) && brackets <= 0 && isHalfOfUnit(state, item);
    if (!isTelling && !isHalf) continue;
    state.meant(item, code);
    const span = { start: state.line.startOf(item), end: state.keywordEnd(item) };
    const text = { text: state.textOf(from, to), keyword: state.text.slice(span.start, span.end) };
    const needed = state.shapes[shape].needed(state.tongue);
    state.problems.push(suspiciousUnit({ ...state.spanOf(from, to), ...text, needed, isMeasure: isHalf }, span));
    return;
  }
}

/** Ends of an element that are words of units too: `tasks done`. */
const ending: readonly Keyword[] = ['done', 'dropped'];

function isHalfOfUnit(state: GateState, item: number): boolean {
  return compoundEnd(state, item) < 0 && hasWordsBehind(state, item);
}
