import { addDays, dayNumber, type IsoDate, largest, smallest } from '@okr/core';
import { nice, ticks } from 'd3-array';

export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const TICKS = 4;
/** Less is written as nothing. */
const LEAST = 1e-9;
/** How much of the axis a forecast's band may add at each end: a wild one runs out of the picture and leaves the rest readable. */
const WIDEST_BAND = 0.35;

/** An axis that holds all of `values` and, as far as that leaves them readable, `wide`. */
export function valueAxis(values: readonly number[], wide: readonly number[] = []): ValueAxis {
  const finite = values.filter(Number.isFinite);
  let low = finite.length === 0 ? 0 : smallest(finite);
  let high = finite.length === 0 ? 1 : largest(finite);
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low <= Math.max(LEAST, size * 1e-12)) {
    const room = size > LEAST ? size * 0.1 : 1;
    low -= room;
    high += room;
  }
  const room = (high - low) * WIDEST_BAND;
  const floor = low - room;
  const ceiling = high + room;
  for (const value of wide) {
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, Math.max(value, floor));
    high = Math.max(high, Math.min(value, ceiling));
  }
  const [from, to] = nice(low, high, TICKS);
  // A round end may miss the last digit of a value.
  return { low: Math.min(from, low), high: Math.max(to, high), ticks: ticks(from, to, TICKS) };
}

export interface DayAxis {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** From the earliest to the latest day; a single one gets a week on each side. Undefined for none. */
export function dayAxis(days: readonly (IsoDate | null)[]): DayAxis | undefined {
  const known = days.filter((day) => day !== null).sort();
  const from = known[0];
  const to = known.at(-1);
  if (from === undefined || to === undefined) return undefined;
  return from === to ? { from: addDays(from, -7), to: addDays(to, 7) } : { from, to };
}

/** Where a day lies between two, 0 to 1 (and beyond, outside them). */
export function along({ from, to }: DayAxis, day: IsoDate): number {
  return (dayNumber(day) - dayNumber(from)) / (dayNumber(to) - dayNumber(from));
}
