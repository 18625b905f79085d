import { dayNumber } from '../time/civil.ts';
import type { IsoDate } from '../time/types.ts';
import { clamp01, finite } from './rounding.ts';

export interface Pace {
  readonly start: IsoDate;
  readonly due: IsoDate;
  /** Of all days, both ends included: 15 November in Q4 is day 46 of 92. Below 1 before the start. */
  readonly day: number;
  readonly days: number;
  /** 0 to 1. */
  readonly elapsed: number;
  /** From `asOf` to `due`; negative when past. */
  readonly daysLeft: number;
}

/** Elapsed = (asOf − start + 1) / (due − start + 1) in days, clamped to [0, 1]. A due date before the start leaves one day. */
export function paceOf(start: IsoDate, due: IsoDate, asOf: IsoDate): Pace {
  const first = dayNumber(start);
  const last = dayNumber(due);
  const today = dayNumber(asOf);
  const days = Math.max(1, last - first + 1);
  const day = today - first + 1;
  const elapsed = last < first && today >= last ? 1 : clamp01(finite(day / days) ?? 0);
  return { start, due, day, days, elapsed, daysLeft: last - today };
}
