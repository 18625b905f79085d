import { dayExtent, dueDayExtent, type NumberPlace, numberExtent, readDay } from '@okr/core';
import { isNameCode, isNameStart } from '../dialect/characters.ts';
import type { Shape } from '../dialect/tables.ts';
import { COMPARISON, DOTTED, NUMBER, OPEN_TEXT, OTHER, PERSON, SIGN, TEXT, WORD } from '../lex/line.ts';
import { BETWEEN, codeOf, isChoice, shapeIn, TO } from './codes.ts';
import { isComma, isSign, textAfter } from './items.ts';
import { isDeadline } from './measure/deadline.ts';
import { hasNumber, openEndAhead, pastComparison, targetAt } from './measure/words.ts';
import { isSlip } from './numbers.ts';
import type { GateState } from './state.ts';

const DASH = 45;
const POINT = 46;
const SLASH = 47;
const SEMICOLON = 59;
const AT = 64;

/** Longer lists are not prose: what follows them is not looked at. */
const manyNames = 50;
/** From so many items on, recursion over a line could go deep. */
const longLine = 200;

/**
 * Where the number part of a quantity ends that starts at an item; -1 if none does, also where a whole date stands. In a row
 * a blank ends it.
 */
export function numberEnd(state: GateState, item: number, place: NumberPlace = 'alone'): number {
  const { line, text } = state;
  const kind = line.kind(item);
  if (kind === NUMBER) {
    if (dateParts(state, item) === 3) return -1;
  } else if (kind !== SIGN && kind !== OTHER && kind !== WORD) return -1;
  const start = line.startOf(item);
  const end = numberExtent(text, start, place);
  if (end > start && end <= line.end && !isSlip(state, item, end)) return end;
  // The scanner lets a hyphen start no item but a sign: `-5`.
  return -1;
}

/** How many parts a number has that is written like a date: 3 for `2026-12-31` and `1/11/26`, 2 for `30/06`, else 1. */
function dateParts(state: GateState, item: number): number {
  const { text, line } = state;
  const end = line.endOf(item);
  let mark = 0;
  let parts = 1;
  for (let i = line.startOf(item); i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) continue;
    if (code !== DASH && code !== SLASH && code !== POINT) return 1;
    if (mark !== 0 && code !== mark) return 1;
    mark = code;
    parts++;
  }
  if (parts === 3 && mark === POINT) return dayExtent(text, line.startOf(item)) === end ? 3 : 1;
  return parts;
}

/** The item after the date or period that starts at an item, -1 if none does. */
export function dayEnd(state: GateState, item: number): number {
  return extentEnd(state, item, dayExtent);
}

function extentEnd(state: GateState, item: number, extent: typeof dayExtent): number {
  const { line, text } = state;
  const kind = line.kind(item);
  if (kind !== NUMBER && kind !== WORD) return -1;
  const end = extent(text, line.startOf(item));
  if (end === undefined || end > line.end) return -1;
  const next = line.itemFrom(end, item + 1);
  return line.endOf(next - 1) === end ? next : -1;
}

export type DayKind = 'date' | 'period' | 'part' | 'year';

/** What the day from an item up to another is. One that no calendar holds is what its form says. */
export function dayKind(state: GateState, item: number, next: number): DayKind {
  const { line, text } = state;
  const start = line.startOf(item);
  const end = line.endOf(next - 1);
  if (next === item + 1 && line.kind(item) === NUMBER) {
    const parts = dateParts(state, item);
    if (parts === 1 && end - start === 4) return 'year';
    if (parts === 3) return 'date';
    const yearFirst = end - start > 4 && text.charCodeAt(start + 4) === DASH;
    if (parts === 1 || yearFirst) return 'period';
    return end - start >= 6 ? 'period' : 'date';
  }
  const reading = readDay(text.slice(start, end), start, state.habits);
  if (!reading.ok) return 'date';
  return reading.value.kind === 'day-month' ? 'date' : reading.value.kind;
}

/** The item after the reference at an item, -1 if none stands there. */
export function refEnd(state: GateState, item: number): number {
  const { line, text } = state;
  switch (line.kind(item)) {
    case WORD: {
      const code = text.charCodeAt(line.startOf(item)) | 32;
      if (code !== 0x71 && code !== 0x74 && code !== 0x6e) return item + 1;
      const after = periodRefEnd(state, item);
      return after < 0 ? item + 1 : after;
    }
    case DOTTED:
    case PERSON:
      return item + 1;
    case NUMBER:
      return periodRefEnd(state, item);
    default:
      return -1;
  }
}

/** `2026-Q3.renew`, `2026-Q3.@an.mine`, `quý III/2026.renew`. */
function periodRefEnd(state: GateState, item: number): number {
  const { line, text } = state;
  let end = dayExtent(text, line.startOf(item)) ?? -1;
  if (end < 0 || text.charCodeAt(end) !== POINT) return -1;
  const name = text.charCodeAt(end + 1) === AT ? end + 2 : end + 1;
  if (!isNameStart(text.charCodeAt(name))) return -1;
  end = name;
  while (end < line.end && (isNameCode(text.charCodeAt(end)) || text.charCodeAt(end) === POINT)) end++;
  const next = line.itemFrom(end, item + 1);
  return line.endOf(next - 1) === end ? next : -1;
}

/** The item after a list of references; a comma at the line's end is not part of it. -1 if none starts. */
function refsEnd(state: GateState, item: number): number {
  let end = refEnd(state, item);
  for (let names = 0; end >= 0 && isComma(state, end) && names < manyNames; names++) {
    const after = refEnd(state, end + 1);
    if (after < 0) break;
    end = after;
  }
  return end;
}

/** A comma or semicolon. */
function isSeparator(state: GateState, item: number): boolean {
  return isComma(state, item) || isSign(state, item, SEMICOLON);
}

/** A list is followed by nothing else on its line, or by another clause: then its names are names and no prose. */
function endsClean(state: GateState, item: number): boolean {
  if (item >= state.line.count) return true;
  if (isComma(state, item)) return item + 1 >= state.line.count || refEnd(state, item + 1) >= 0;
  return isClauseStart(state, item);
}

/**
 * Whether what stands at an item is what a shape takes. `strict` is how it is asked inside units and prose: there a flag
 * needs the line's end or another clause behind it, bare names too, `done` its date and `dropped` its text.
 */
export function follows(state: GateState, item: number, shape: Shape, strict: boolean): boolean {
  const { line } = state;
  const kind = line.kind(item);
  switch (shape) {
    case 'flag':
      return !strict || item >= line.count || isClauseStart(state, isSeparator(state, item) ? item + 1 : item);
    case 'text':
      return kind === TEXT || kind === OPEN_TEXT;
    case 'text?':
      return !strict || kind === TEXT || kind === OPEN_TEXT;
    case 'person':
      return kind === PERSON;
    case 'ref': {
      if (kind === PERSON || !strict) return kind === PERSON || refEnd(state, item) >= 0;
      const end = refEnd(state, item);
      return end >= 0 && endsClean(state, end);
    }
    case 'refs': {
      if (kind === PERSON || !strict) return kind === PERSON || refEnd(state, item) >= 0;
      const end = refsEnd(state, item);
      return end >= 0 && endsClean(state, end);
    }
    case 'names':
      return kind === WORD && (!strict || endsClean(state, refsEnd(state, item)));
    case 'cycle':
      if (cycleEnd(state, item) >= 0) return true;
      return refEnd(state, item) >= 0 && (!strict || endsClean(state, refEnd(state, item)));
    case 'day':
    case 'date':
      return dayFor(state, item, shape) >= 0;
    case 'date?':
      return !strict || dayFor(state, item, 'date') >= 0;
    case 'baseline':
      return hasNumber(state, item);
    case 'target':
      return targetAt(state, item) >= 0;
    case 'quantity':
    case 'weight':
    case 'scale':
      return numberEnd(state, item) >= 0;
    case 'bound': {
      const code = state.keywordAt(item);
      if (code === BETWEEN) return numberEnd(state, state.afterKeyword(item)) >= 0;
      const after = pastComparison(state, item);
      return numberEnd(state, after) >= 0 && (after > item || openEndAhead(state, item));
    }
    case 'confidence':
      return kind === NUMBER || (isSign(state, item, DASH) && line.kind(item + 1) === NUMBER);
    case 'grade':
      return kind === NUMBER;
    case 'unit':
      return kind === WORD || kind === TEXT || kind === OTHER || (kind === SIGN && !isComma(state, item));
    case 'rhythm':
    case 'period':
    case 'priority':
    case 'status': {
      const code = state.keywordAt(item);
      return code >= 0 && isChoice(shape, code);
    }
  }
}

/** The item after a period that names a cycle, -1 if none stands there. */
export function cycleEnd(state: GateState, item: number): number {
  const next = dayEnd(state, item);
  if (next < 0) return -1;
  const kind = dayKind(state, item, next);
  if (kind === 'period' || kind === 'year') return next;
  // `quý V/2026` is a period that no year has.
  return kind === 'date' && !isRealDate(state, item, next) ? next : -1;
}

function isRealDate(state: GateState, item: number, next: number): boolean {
  if (dateParts(state, item) !== 1) return true;
  const start = state.line.startOf(item);
  return readDay(state.text.slice(start, state.line.endOf(next - 1)), start, state.habits).ok;
}

/** The item after a day that a clause takes, -1 if none stands there. A period is no date; a bare number may be no year. */
export function dayFor(state: GateState, item: number, shape: 'day' | 'date'): number {
  const next = extentEnd(state, item, dueDayExtent);
  if (next < 0) return -1;
  const kind = dayKind(state, item, next);
  const isDay = kind === 'date' || (shape === 'day' && (kind !== 'year' || isLikelyYear(state, item)));
  return isDay ? next : -1;
}

/** `by 2026`, but not `by 1000 users`. */
function isLikelyYear({ line, text }: GateState, item: number): boolean {
  return /^(?:19|2[01])\d\d$/.test(text.slice(line.startOf(item), line.endOf(item)));
}

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
      return follows(state, state.valueOf(item), shape, true) || (code === TO && isDeadline(state, item));
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
  if (state.line.kind(after) === COMPARISON || follows(state, after, 'bound', true)) return true;
  return numberEnd(state, after) >= 0 && textAfter(state, after) < 0;
}
