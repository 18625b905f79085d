import type { Bilingual, IsoDate, KeyResult, Span } from '@okr/core';
import { number } from '../../shared/say.ts';

/** The confidence a key result began with: its own clause, else its oldest check-in that names one by `asOf`. */
export function firstConfidence(
  keyResult: KeyResult,
  asOf: IsoDate,
): { readonly value: number; readonly span: Span } | undefined {
  if (keyResult.written.confidence) return keyResult.written.confidence;
  let first: (typeof keyResult.checkIns)[number] | undefined;
  for (const checkIn of keyResult.checkIns) {
    if (checkIn.confidence === undefined || checkIn.date > asOf) continue;
    // Of two on one day the lower counts.
    if (first === undefined || checkIn.date <= first.date) first = checkIn;
  }
  return first?.written.confidence;
}

/** A share from 0 to 1 as people say it, out of ten. */
export function outOfTen(share: number): Bilingual {
  return number(share * 10);
}
