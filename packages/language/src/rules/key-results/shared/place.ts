import type { IsoDate, KeyResult } from '@okr/core';

/** Where a further clause of a key result goes: behind its measure, else behind its title. */
export function afterMeasure(keyResult: KeyResult): number {
  const { head, measure } = keyResult.written;
  return Math.max(
    head.end,
    measure.from?.span.end ?? 0,
    measure.to?.span.end ?? 0,
    measure.stretch?.span.end ?? 0,
    measure.keep?.span.end ?? 0,
  );
}

/** The last day of the calendar quarter that holds a day. */
export function quarterEnd(day: IsoDate): IsoDate {
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  if (month <= 3) return `${year}-03-31`;
  if (month <= 6) return `${year}-06-30`;
  if (month <= 9) return `${year}-09-30`;
  return `${year}-12-31`;
}
