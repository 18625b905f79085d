import type { Habits } from '../model/tongue.ts';
import { isSpace, skipSpaces } from '../quantity/letters.ts';
import { failed, type Reading, read } from '../quantity/reading.ts';
import { civilDate, daysInMonth } from './civil.ts';
import { mendedDay, putDayFirst } from './mend.ts';
import { type NumericDay, numericDay } from './numeric.ts';
import { type SpokenDay, spokenDay } from './spoken.ts';
import { englishDay } from './spoken-en.ts';
import type { Period, WrittenDay } from './types.ts';

/**
 * Where a date or period ends that starts at `offset` (the longest form), also one that no calendar holds or that is too
 * vague to use; undefined where none starts. A bare year counts: whether one may stand here is the caller's to know.
 */
export function dayExtent(text: string, offset: number): number | undefined {
  const code = text.charCodeAt(offset);
  // ISO dates are most of them.
  if (code >= 48 && code <= 57) {
    const digits = numericDay(text, offset);
    if (digits !== undefined) return digits.end;
  }
  return spokenDay(text, offset)?.end;
}

/** The same where a day is due, behind a word such as `by`: English names days there that are prose elsewhere. */
export function dueDayExtent(text: string, offset: number): number | undefined {
  return dayExtent(text, offset) ?? englishDay(text, offset)?.end;
}

/**
 * Reads a date or period in any of its written forms. `text` is a slice of the file that starts at `start`. Problems:
 * `period-impossible`, `date-impossible` and `date-month-first` (with what was probably meant, if anything tells), `date-order` (with both
 * readings as ISO dates), `date-vague`, `date-unreadable`.
 */
export function readDay(
  text: string,
  start: number,
  habits: Pick<Habits, 'dayFirst'> | undefined,
): Reading<WrittenDay> {
  const isDayFirst = habits?.dayFirst === true;
  const from = skipSpaces(text, 0);
  let to = text.length;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  const at = { start: start + from, end: start + to, text: text.slice(from, to) };
  const digits = numericDay(text, from);
  if (digits !== undefined && digits.end === to) return fromDigits(digits.value, at, isDayFirst);
  const spoken = spokenDay(text, from);
  const words = spoken?.end === to ? spoken : englishDay(text, from);
  if (words !== undefined && words.end === to) return fromWords(words.value, at, isDayFirst);
  return failed('date-unreadable', at.start, at.end);
}

/** Reads a period; a day is `date-unreadable` here. */
export function readPeriod(text: string, start: number, habits: Pick<Habits, 'dayFirst'> | undefined): Reading<Period> {
  const day = readDay(text, start, habits);
  if (!day.ok) return day;
  return day.value.kind === 'period' ? read(day.value.period) : failed('date-unreadable', start, start + text.length);
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function fromDigits(day: NumericDay, at: Place, isDayFirst: boolean): Reading<WrittenDay> {
  switch (day.kind) {
    case 'year-first': {
      const date = civilDate(day.year, day.month, day.day);
      return date === undefined ? impossible(at, mendedDay(at.text, day, false)) : read({ kind: 'date', date });
    }
    case 'year-last':
      return yearLast(day, at, isDayFirst);
    case 'no-year':
      return noYear(day, at, isDayFirst);
    case 'month':
      return inRange(day.month, 12, day.year, { kind: 'month', year: day.year, month: day.month }, at);
    case 'quarter':
      return inRange(day.quarter, 4, day.year, { kind: 'quarter', year: day.year, quarter: day.quarter }, at);
    case 'half':
      return inRange(day.half, 2, day.year, { kind: 'half', year: day.year, half: day.half }, at);
    case 'year':
      return inRange(1, 1, day.year, { kind: 'year', year: day.year }, at);
  }
}

function impossible(at: Place, meant?: string): Reading<never> {
  return failed('date-impossible', at.start, at.end, meant === undefined ? [] : [meant]);
}

function noPeriod(at: Place): Reading<never> {
  return failed('period-impossible', at.start, at.end);
}

/** Day and month the other way round than the file has them. */
function monthFirstIn(at: Place, meant: string): Reading<never> {
  return failed('date-month-first', at.start, at.end, [meant]);
}

function inRange(number: number, most: number, year: number, period: Period, at: Place): Reading<WrittenDay> {
  return number >= 1 && number <= most && year >= 1 ? read({ kind: 'period', period }) : noPeriod(at);
}

function yearLast(
  day: Extract<NumericDay, { readonly kind: 'year-last' }>,
  at: Place,
  isDayFirst: boolean,
): Reading<WrittenDay> {
  const { a, b, year } = day;
  const dayFirst = civilDate(year, b, a);
  const monthFirst = civilDate(year, a, b);
  if (isDayFirst) {
    if (dayFirst !== undefined) return read({ kind: 'date', date: dayFirst });
    const meant = putDayFirst(at.text, day);
    return meant === undefined ? impossible(at, mendedDay(at.text, day, false)) : monthFirstIn(at, meant);
  }
  if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) {
    return failed('date-order', at.start, at.end, [dayFirst, monthFirst]);
  }
  const date = dayFirst ?? monthFirst;
  return date === undefined ? impossible(at, mendedDay(at.text, day, true)) : read({ kind: 'date', date });
}

function noYear(
  day: Extract<NumericDay, { readonly kind: 'no-year' }>,
  at: Place,
  isDayFirst: boolean,
): Reading<WrittenDay> {
  const { a, b } = day;
  const dayFirst = existsInSomeYear(b, a);
  const monthFirst = existsInSomeYear(a, b);
  if (dayFirst && (isDayFirst || !monthFirst || a === b)) {
    return read({ kind: 'day-month', day: a, month: b });
  }
  // Without a year there is no ISO date to offer.
  if (dayFirst) return failed('date-order', at.start, at.end);
  if (monthFirst && !isDayFirst) return read({ kind: 'day-month', day: b, month: a });
  const meant = isDayFirst ? putDayFirst(at.text, day) : undefined;
  return meant === undefined ? impossible(at, mendedDay(at.text, day, !isDayFirst)) : monthFirstIn(at, meant);
}

function existsInSomeYear(month: number, day: number): boolean {
  // 2024 has a 29 February.
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2024, month);
}

const most = { year: 1, half: 2, quarter: 4, month: 12 } as const;

function fromWords(day: SpokenDay, at: Place, isDayFirst: boolean): Reading<WrittenDay> {
  // `ngày 5 tháng 6` says which is the day.
  if (day.kind === 'digits') return fromDigits(day.day, at, day.dayFirst || isDayFirst);
  const { of, number, year } = day;
  if (number !== undefined && (number < 1 || number > most[of])) return noPeriod(at);
  if (year !== undefined && year < 1) return noPeriod(at);
  if (day.vague) return failed('date-vague', at.start, at.end);
  if (year === undefined) return read({ kind: 'part', of, number });
  return read({ kind: 'period', period: periodOf(of, number ?? 1, year) });
}

function periodOf(of: Period['kind'], number: number, year: number): Period {
  switch (of) {
    case 'year':
      return { kind: 'year', year };
    case 'half':
      return { kind: 'half', year, half: number };
    case 'quarter':
      return { kind: 'quarter', year, quarter: number };
    case 'month':
      return { kind: 'month', year, month: number };
  }
}
