import { readUnit } from '@okr/core';
import type { MeasureWord } from '../dialect/measure-words.ts';
import { keywordTrie } from '../dialect/surfaces.ts';
import { COMPARISON, NUMBER, OPEN_TEXT, OTHER, PERSON, SIGN, WORD } from '../lex/line.ts';
import { codeOf, FROM, isComparisonCode, isMeasureCode, MILESTONE, spellingCodes, TO, UNTIL, WAS } from './codes.ts';
import { dayEnd, numberEnd } from './extents.ts';
import { isSign, textAfter } from './items.ts';
import { gluedClause, misspelt } from './meant.ts';
import { wordsAt } from './measure/words.ts';
import { digitsMeant } from './numbers.ts';
import type { GateState } from './state.ts';

const COMMA = 44;
const QUESTION = 63;
const DONE = codeOf('done');

/** `2026-12-31`, `1/11/26`, `10/2026`, but not `9/10`. */
const shortestDate = 6;

/**
 * A measure of which a part is left out would give another number than the one that was promised. So what cannot be read
 * where a measure may stand is noted as a clause of it, unless it can have been none: it holds no number, no keyword of a
 * measure, and no unit that the number before it would mean something else without.
 */
export function doubtMeasure(state: GateState, from: number, to: number, as: 'part' | 'guess' = 'part'): void {
  const [element] = state.context;
  // What a milestone counts, and whether it does, is all that its line says.
  if (element === 'milestone') state.meant(from, DONE, { as });
  if (element !== 'kr' && element !== 'was') return;
  const code = measureIn(state, from, to);
  if (code >= 0) state.meant(from, code, { as });
}

/**
 * A line of which nothing was read, inside a key result: each clause of a measure that it may have held, unless the key
 * result says that clause elsewhere; and a milestone, if it has a title and what milestones have.
 */
export function doubtLine(state: GateState, from: number): void {
  if (state.context[0] !== 'kr') return;
  const { line } = state;
  const guess = { as: 'guess' } as const;
  let isMeasure = false;
  for (let item = from; item < line.count; item++) {
    const code = state.keywordAt(item);
    if (code === UNTIL) state.meant(item, WAS, { as: 'part' });
    if (!isMeasureCode(code) || numberAhead(state, state.afterKeyword(item)) < 0) continue;
    isMeasure = true;
    state.meant(item, code, guess);
  }
  if (looksLikeMeasure(state, from)) {
    state.meant(from, FROM, guess);
    state.meant(from, TO, guess);
  } else if (!isMeasure && textAfter(state, from) >= 0) state.meant(from, MILESTONE, guess);
}

/**
 * A mistyped keyword of a measure with its number, or a number with next to nothing before it: `45 points`, `fr om 30`. A
 * broken date is none.
 */
function looksLikeMeasure(state: GateState, item: number): boolean {
  const near = misspelt(state, item);
  if (near !== undefined) return isMeasureCode(codeOf(near.keyword));
  if (gluedClause(state, item) !== undefined) return true;
  for (let at = item; at <= item + nearNumber && state.line.kind(at) !== PERSON; at++) {
    if (isNumber(state, at)) return !/\d[-/.]\d/.test(state.textOf(at, at + 1));
  }
  return false;
}

/** So many items before a number are a keyword in pieces. */
const nearNumber = 3;

/** A quote that does not close takes with it what stands behind it: each clause of a measure in such a line's texts. */
export function doubtTexts(state: GateState): void {
  const { line, text } = state;
  const [element] = state.context;
  if (line.kind(line.count - 1) !== OPEN_TEXT) return;
  if (element === 'milestone') state.meant(0, DONE, { as: 'part' });
  if (element !== 'kr' && element !== 'was') return;
  const first = textAfter(state, 0);
  for (const code of measuresIn(text.slice(line.startOf(first), line.end))) state.meant(first, code, { as: 'guess' });
}

/** Whether a text holds a clause of a measure with its number. */
export function hasMeasure(text: string): boolean {
  return measuresIn(text).length > 0;
}

function measuresIn(text: string): readonly number[] {
  return [...text.matchAll(/[\p{L}\p{M}]+|→|->/gu)]
    .map(({ index }) => measureAt(text, index))
    .filter((code) => code >= 0);
}

/** The clause of a measure that stands at a place of a text, with a number not far behind; -1 for none. */
function measureAt(text: string, at: number): number {
  const spelling = keywordTrie.find(text, at);
  const isArrow = /^(?:→|->)/.test(text.slice(at, at + 2));
  const code = isArrow ? TO : spelling < 0 ? -1 : (spellingCodes[spelling] ?? -1);
  const end = isArrow ? at + 1 : keywordTrie.end;
  return isMeasureCode(code) && /^[^\d"]{0,24}[\d?]/.test(text.slice(end, end + 26)) ? code : -1;
}

/** The number that a clause takes, a comparison before it or none; -1 if there is none. */
function numberAhead(state: GateState, item: number): number {
  const code = state.keywordAt(item);
  const skipped = code >= 0 ? state.afterKeyword(item) : state.line.kind(item) === COMPARISON ? item + 1 : item;
  return isSign(state, skipped, QUESTION) ? skipped : numberEnd(state, skipped);
}

/** The words behind a clause that cannot be read, where they were the unit of the number before it. */
export function doubtUnit(state: GateState, from: number, to: number): void {
  const [element] = state.context;
  if ((element !== 'kr' && element !== 'was') || !followsQuantity(state, from)) return;
  for (let item = from; item < to; item++) if (isUnit(state, item)) state.meant(from, TO, { as: 'part' });
}

function measureIn(state: GateState, from: number, to: number): number {
  const lost = followsQuantity(state, from);
  // `8, points`: digits are missing.
  if (lost && isSign(state, from, COMMA) && state.line.startOf(from) === state.tokens.lastEnd()) return TO;
  for (let item = from; item < to; item++) {
    const code = state.keywordAt(item);
    if (isMeasureCode(code)) return code;
    // `>=` and its number in quotes; *ở mức* and none.
    if (state.line.kind(item) === COMPARISON || (code >= 0 && isComparisonCode(code))) return TO;
    const role = wordsAt(state, item)?.role;
    if (role !== undefined && clauseRoles.has(role)) return role === 'from' ? FROM : TO;
    const day = dayEnd(state, item);
    if (day >= 0 && state.line.endOf(day - 1) - state.line.startOf(item) >= shortestDate) {
      item = day - 1;
      continue;
    }
    if (isNumber(state, item) || isSign(state, item, QUESTION)) return state.keywordAt(to) === TO ? FROM : TO;
    if (lost && (isUnit(state, item) || isChangeWord(state, item))) return TO;
  }
  return -1;
}

function isNumber(state: GateState, item: number): boolean {
  const kind = state.line.kind(item);
  return kind === NUMBER || (kind === WORD && (numberEnd(state, item) >= 0 || digitsMeant(state, item) !== undefined));
}

/** A quantity ends where an item starts: words that are left out here were its unit. */
export function followsQuantity(state: GateState, item: number): boolean {
  const { tokens, types } = state;
  const isQuantity = item > 0 && tokens.typeAt(tokens.length - 1) === types.quantity;
  return isQuantity && tokens.lastEnd() === state.line.endOf(item - 1);
}

/** Words that stand for a clause of a measure, with a number or without. */
const clauseRoles: ReadonlySet<MeasureWord> = new Set<MeasureWord>(['from', 'to', 'ceiling', 'up', 'down']);

/** `300 ; more orders`, `1,8 ) lần`: behind their number they make another one of it. */
function isChangeWord(state: GateState, item: number): boolean {
  return state.line.kind(item) === WORD && changing.test(state.textOf(item, item + 1).normalize('NFC'));
}

const changing = /^(?:more|fewer|less|additional|lần|lan|times)$/iu;

/** Plain words say nothing that a number alone would not. */
function isUnit(state: GateState, item: number): boolean {
  const kind = state.line.kind(item);
  if (kind !== WORD && kind !== SIGN && kind !== OTHER) return false;
  return readUnit(state.textOf(item, item + 1)).dimension.kind !== 'words';
}
