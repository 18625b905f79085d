import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import type { IsoDate } from './types.ts';

/** The one place that knows the date library: civil days, as ISO text outside and as counted days inside. */

const epoch = PlainDate.create(1970, 1, 1);
const firstDay = -719162; // 0001-01-01
const lastDay = 2932896; // 9999-12-31

/** A plan names few days, many times. */
const dayNumbers = new Map<IsoDate, number>();
const isoDates = new Map<number, IsoDate>();

function remember<K, V>(memo: Map<K, V>, key: K, value: V): V {
  if (memo.size >= 20_000) memo.clear();
  memo.set(key, value);
  return value;
}

/** Days in a month of a year, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return PlainDate.daysInMonth(PlainDate.create(year, month, 1));
}

/** The day of a moment in the time zone of the machine, or of the browser. */
export function dayOf(moment: Date): IsoDate {
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}`;
}

/** The ISO date of a year, month and day; undefined where there is no such day in the years 1 to 9999. */
export function civilDate(year: number, month: number, day: number): IsoDate | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (day > 28 && day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** Whether a text is the ISO date of a day that exists. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return civilDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))) !== undefined;
}

/** Days since 1970-01-01; `date` must be an ISO date that exists. */
export function dayNumber(date: IsoDate): number {
  const known = dayNumbers.get(date);
  if (known !== undefined) return known;
  const day = PlainDate.create(yearOf(date), monthOf(date), Number(date.slice(8, 10)));
  return remember(dayNumbers, date, PlainDate.diffDays(epoch, day));
}

/** The date so many days after 1970-01-01, held within the years 1 to 9999. */
export function dateOfDay(number: number): IsoDate {
  const within = Math.max(firstDay, Math.min(lastDay, Math.trunc(number)));
  const known = isoDates.get(within);
  if (known !== undefined) return known;
  return remember(isoDates, within, PlainDate.toString(PlainDate.addDays(epoch, within)));
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

/** Days from one date to another; negative where the other is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** A date so many days later, held within the years 1 to 9999. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(date) + days);
}

/** A date so many months later; 31 January and one month are the last of February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const from = monthOf(date) - 1 + months;
  const year = yearOf(date) + Math.floor(from / 12);
  if (year < 1) return dateOfDay(firstDay);
  if (year > 9999) return dateOfDay(lastDay);
  const month = from - 12 * Math.floor(from / 12) + 1;
  const day = Number(date.slice(8, 10));
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day > 28 ? Math.min(day, daysInMonth(year, month)) : day, 2)}`;
}
