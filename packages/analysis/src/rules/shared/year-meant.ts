import {
  addDays,
  type FiscalYear,
  type IsoDate,
  readDay,
  resolveDay,
  type SourceFile,
  type WrittenDay,
} from '@okr/core';
import type { Fix, Problem } from '@okr/language';
import { dateIn } from './say.ts';

/** Deadlines of the quarter that ends are still written about: so many days back. */
const LATE = 92;

/**
 * A date whose year, or whose order of day and month, nothing in the file says: reading it cannot offer a whole one, as that
 * hangs on today. A deadline is the next such day, or one that has just gone by; what a dated line starts with, the last.
 */
export function withYear(
  problem: Problem,
  file: SourceFile,
  text: () => string,
  { asOf, fiscalYear }: { readonly asOf: IsoDate; readonly fiscalYear: FiscalYear },
): Problem {
  if (problem.rule !== 'ambiguous-date' || (problem.fixes ?? []).length > 0) return problem;
  const { span } = problem;
  const all = text();
  const lineStart = file.lineStarts.findLast((start) => start <= span.start) ?? 0;
  const isPast = /^[\s•*-]*$/.test(all.slice(lineStart, span.start));
  const cycle = isPast
    ? { start: addDays(asOf, -365), end: asOf }
    : { start: addDays(asOf, -LATE), end: addDays(asOf, 364 - LATE) };
  const dates = daysIn(all.slice(span.start, span.end)).flatMap((day) => {
    const found = resolveDay(day, { ...fiscalYear, cycle });
    const held = found.ok ? [found.value] : found.problem.dates;
    return held.slice(...(isPast ? [-1] : [0, 1]));
  });
  const fixes = [...new Set(dates)].map((date): Fix => {
    const day = dateIn(file, date);
    return { title: { en: `Write \`${day}\``, vi: `Ghi \`${day}\`` }, edits: [{ span, text: day }], safe: false };
  });
  return fixes.length === 0 ? problem : { ...problem, fixes };
}

/** Day first, then month first where the digits allow that too. */
function daysIn(written: string): readonly WrittenDay[] {
  const dayFirst = readDay(written, 0, { dayFirst: true });
  const [, a, b] = /^(\d{1,2})\D(\d{1,2})$/.exec(written.trim()) ?? [];
  const month = Number(a);
  const monthFirst = month >= 1 && month <= 12 ? [{ kind: 'day-month' as const, day: Number(b), month }] : [];
  return [...(dayFirst.ok ? [dayFirst.value] : []), ...monthFirst];
}
