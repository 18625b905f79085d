import { civilDate, daysInMonth } from './civil.ts';
import type { NumericDay } from './numeric.ts';

/**
 * A day that no calendar holds, as it was probably meant and in the way it was written: the month's last day where the
 * month is a few days shorter (`2026-02-30`), day and month exchanged where only that gives a date (`2026-13-05`).
 * Undefined where nothing tells what was meant. `text` holds the digits of `day`.
 */
export function mendedDay(text: string, day: NumericDay, monthFirst: boolean): string | undefined {
  switch (day.kind) {
    case 'year-first':
      return (
        endOfMonth(text, { year: day.year, month: day.month, day: day.day, place: 2 }) ??
        exchanged(text, civilDate(day.year, day.day, day.month), 1)
      );
    case 'year-last':
    case 'no-year': {
      const year = day.kind === 'year-last' ? day.year : undefined;
      return (
        endOfMonth(text, { year, month: day.b, day: day.a, place: 0 }) ??
        (monthFirst ? endOfMonth(text, { year, month: day.a, day: day.b, place: 1 }) : undefined)
      );
    }
    default:
      return undefined;
  }
}

/** `12/31/2026` where the day comes first: day and month exchanged, if that is a date. */
export function putDayFirst(
  text: string,
  day: { readonly a: number; readonly b: number; readonly year?: number },
): string | undefined {
  return exchanged(text, civilDate(day.year ?? LEAP_YEAR, day.a, day.b), 0);
}

/** What holds every day that some year holds. */
const LEAP_YEAR = 2024;

interface Written {
  /** Undefined where none is written. */
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  /** Which of the numbers in the text is the day. */
  readonly place: number;
}

function endOfMonth(text: string, { year, month, day, place }: Written): string | undefined {
  if (day < 29 || day > 31 || month < 1 || month > 12 || year === 0) return undefined;
  // Of a February without a year only 28 days are sure.
  const last = daysInMonth(year ?? LEAP_YEAR + 1, month);
  return day > last ? withNumbers(text, (numbers) => numbers.with(place, String(last))) : undefined;
}

function exchanged(text: string, date: string | undefined, place: number): string | undefined {
  if (date === undefined) return undefined;
  return withNumbers(text, (numbers) => {
    const [one = '', other = ''] = numbers.slice(place, place + 2);
    return numbers.with(place, other).with(place + 1, one);
  });
}

function withNumbers(text: string, change: (numbers: readonly string[]) => readonly string[]): string {
  const numbers = change(text.match(/\d+/g) ?? []);
  let next = 0;
  return text.replace(/\d+/g, (number) => numbers[next++] ?? number);
}
