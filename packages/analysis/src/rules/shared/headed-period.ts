import { dayExtent, type Period, readPeriod } from '@okr/core';

/** The quarter or half that a text names first, as a heading does: `Q1 2027 OKRs`, `OKR quý 4/2026`. A bare year is none. */
export function headedPeriod(text: string): Period | undefined {
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}./-])[\p{L}\p{N}]/gu)) {
    const end = dayExtent(text, index);
    if (end === undefined || /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) continue;
    const period = readPeriod(text.slice(index, end), index, undefined);
    if (period.ok && (period.value.kind === 'quarter' || period.value.kind === 'half')) return period.value;
  }
  return undefined;
}
