import { type IsoDate, isIsoDate, periodId, type Quantity, readQuantity } from '@okr/core';
import { literalIn } from '@okr/language';
import { writtenDay } from '../completion/days.ts';
import type { View } from '../view.ts';
import type { Measured } from './measured.ts';
import { periodFor } from './period.ts';
import { datedLines } from './place.ts';

/** A day as the element's other lines write theirs; numbers of whole months, quarters or years say which. */
export function dayText(view: View, element: Measured, date: IsoDate): string {
  const last = datedLines(element).at(-1)?.written.date;
  const period = periodFor(view, element, date);
  if (period !== undefined) {
    const isShort = last === undefined ? view.file.declared === undefined : /^\d{4}(?:-|$)/.test(last.text);
    return isShort ? periodId(period) : view.file.tongue.period(period);
  }
  return last !== undefined && isIsoDate(last.text) ? date : writtenDay(date, view);
}

/**
 * How else a value could be written: with the unit and magnitude that the values before it have, or without where they have
 * none. Whether it means the same is for the caller to see.
 */
export function otherText(view: View, element: Measured, typed: string): string | undefined {
  const reading = readQuantity(typed, 0, view.file.declared);
  const like = pattern(element);
  const digits = literalIn(typed);
  if (!reading.ok || like === undefined || digits === undefined) return undefined;
  const { bare, sign, times } = reading.value;
  if (times || sign !== undefined || like.bare === bare) return undefined;
  const number = typed.slice(digits.start, digits.end);
  if (like.bare) return number;
  const place = literalIn(like.text);
  return place && like.text.slice(0, place.start) + number + like.text.slice(place.end);
}

/** The last value that was written; before the first one, the number that the measure starts at. */
function pattern(element: Measured): Quantity | undefined {
  const last = datedLines(element).findLast(({ written }) => written.value !== undefined)?.written.value;
  if (last !== undefined || element.kind === 'kpi') return last;
  const { from, to } = element.written.measure;
  const start = from?.value === 'unknown' ? undefined : from?.value;
  const found = start ?? to?.value.value;
  return found === undefined || found.times || found.sign !== undefined ? undefined : found;
}
