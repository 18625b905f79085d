import {
  type DayContext,
  type DaySpan,
  type FiscalYear,
  type IsoDate,
  type Period,
  periodId,
  readDay,
  resolveDay,
  type Tongue,
  type WrittenDay,
  writeDate,
} from '@okr/core';
import type { Habit } from './number.ts';

/** What a day is wanted for: its own day; a deadline, where a period means its last day; a period as such. */
export type DayUse = 'date' | 'deadline' | 'period';

export interface DayPlace {
  readonly use: DayUse;
  readonly cycle: DaySpan | undefined;
  readonly fiscalYear: FiscalYear;
}

export interface DayStyle extends Habit {
  /** Of the words. */
  readonly tongue: Tongue;
  /** The tongue changes: what is neutral takes its form too. */
  readonly changes: boolean;
}

/** What a day says, for comparison: the date if it can be known, else its words' meaning. */
export function dayMeaning(image: string, place: DayPlace, read: Habit['read']): string | undefined {
  if (isoForm.test(image)) {
    const reading = readDay(image, 0, read);
    return reading.ok ? image : undefined;
  }
  const reading = readDay(image, 0, read);
  if (!reading.ok) return undefined;
  return dateOf(reading.value, place) ?? JSON.stringify(reading.value);
}

const isoForm = /^\d{4}-\d{2}-\d{2}$/;
const neutralPeriod = /^\d{4}(?:-|$)/;
const dayFirstForm = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/;
const yearFirstForm = /^\d{4}[/.-]\d{1,2}[/.-]\d{1,2}$/;

/** The date that is meant, where the place lets it be known. */
function dateOf(day: WrittenDay, { use, cycle, fiscalYear }: DayPlace): IsoDate | undefined {
  if (day.kind === 'date') return day.date;
  if (use === 'period' && day.kind !== 'day-month') return undefined;
  const context: DayContext = { ...fiscalYear, cycle };
  const reading = resolveDay(day, context);
  return reading.ok ? reading.value : undefined;
}

/**
 * A day as its file writes it: with its year where the cycle fixes it, a period that serves as a deadline as its last day,
 * a period in the words of the tongue. ISO dates and `2026-Q4` belong to every tongue and stay.
 */
export function writeDay(image: string, place: DayPlace, style: DayStyle): string {
  const reading = readDay(image, 0, style.read);
  if (!reading.ok) return image;
  const day = reading.value;
  const written = form(image, day, place, style);
  if (written === image) return image;
  const meant = dateOf(day, place) ?? JSON.stringify(day);
  return dayMeaning(written, place, style.write) === meant ? written : image;
}

function form(image: string, day: WrittenDay, place: DayPlace, style: DayStyle): string {
  if (day.kind === 'date') return writtenDate(image, day.date, style);
  if (day.kind === 'period' && place.use === 'period') return writtenPeriod(image, day.period, style);
  const date = dateOf(day, place);
  if (date !== undefined) return day.kind === 'day-month' || place.use === 'deadline' ? dateText(date, style) : image;
  if (day.kind !== 'day-month') return image;
  // No cycle says the year here: in words a day reads the same in every file.
  if (style.write?.dayFirst) return `${two(day.day)}/${two(day.month)}`;
  return style.changes ? `ngày ${day.day} tháng ${day.month}` : image;
}

function writtenDate(image: string, date: IsoDate, style: DayStyle): string {
  if (style.changes) return dateText(date, style);
  if (yearFirstForm.test(image)) return date;
  if (!dayFirstForm.test(image) || style.write === undefined) return image.replace(/\s+/g, ' ');
  return dateText(date, style);
}

function dateText(date: IsoDate, { tongue, write }: DayStyle): string {
  return writeDate(date, { tongue, declared: write });
}

function writtenPeriod(image: string, period: Period, { tongue, changes }: DayStyle): string {
  const id = periodId(period);
  const written = tongue.period(period);
  // A year that is a number may stay one in a tongue that has words for it.
  if (period.kind === 'year') return changes && written === id ? id : image.replace(/\s+/g, ' ');
  return neutralPeriod.test(image) && !changes ? id : written;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
