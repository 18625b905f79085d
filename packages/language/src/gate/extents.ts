import { dayExtent, dueDayExtent, type NumberPlace, numberExtent, readDay } from '@okr/core';
import { isNameCode, isNameStart } from '../dialect/characters.ts';
import { DOTTED, NUMBER, OTHER, PERSON, SIGN, WORD } from '../lex/line.ts';
import { isSlip } from './numbers.ts';
import type { GateState } from './state.ts';

const DASH = 45;
const POINT = 46;
const SLASH = 47;
const AT = 64;

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
  const reading = readDay(text.slice(start, end), start, state.declared);
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
  return readDay(state.text.slice(start, state.line.endOf(next - 1)), start, state.declared).ok;
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
