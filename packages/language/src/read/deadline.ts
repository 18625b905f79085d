import { type DaySpan, periodDays, type WrittenDay } from '@okr/core';
import type * as Ast from '../generated/ast.ts';
import type { SourceReader } from './source-reader.ts';

type KeyResultClause = Ast.KeyResult['clauses'][number];

/**
 * The clauses of a key result: of several days by which it is due (`in Q1 … by 2026-03-15`) the exactest alone, if it lies
 * inside all others; else all of them, of which the first counts and a second is told.
 */
export function withOneDeadline(reader: SourceReader, clauses: readonly KeyResultClause[]): readonly KeyResultClause[] {
  let count = 0;
  for (const { $type } of clauses) if ($type === 'By') count++;
  if (count < 2) return clauses;
  const days = clauses.flatMap((clause) => (isBy(clause) ? [{ node: clause, day: reader.seenDay(clause.day) }] : []));
  const exact = days.reduce((best, next) => (exactness(next.day) < exactness(best.day) ? next : best));
  const isOne = days.every(({ node, day }) => node === exact.node || isInside(exact.day, day));
  return isOne ? clauses.filter((clause) => !isBy(clause) || clause === exact.node) : clauses;
}

function isBy(clause: KeyResultClause): clause is Ast.By {
  return clause.$type === 'By';
}

const sizes = { date: 0, month: 1, quarter: 2, half: 3, year: 4, unread: 5 } as const;

function exactness(day: WrittenDay | undefined): number {
  switch (day?.kind) {
    case undefined:
      return sizes.unread;
    case 'date':
    case 'day-month':
      return sizes.date;
    case 'period':
      return sizes[day.period.kind];
    case 'part':
      return sizes[day.of];
  }
}

/** Whether one day lies inside a larger one, as far as the two say their years. */
function isInside(exact: WrittenDay | undefined, larger: WrittenDay | undefined): boolean {
  if (exactness(exact) >= exactness(larger) || exactness(larger) === sizes.unread) return false;
  const inner = daysOf(exact);
  const outer = daysOf(larger);
  return inner === undefined || outer === undefined || (outer.start <= inner.start && inner.end <= outer.end);
}

/** Undefined where the plan's cycle has to say the year. */
function daysOf(day: WrittenDay | undefined): DaySpan | undefined {
  if (day?.kind === 'date') return { start: day.date, end: day.date };
  return day?.kind === 'period' ? periodDays(day.period, { fiscalYearStart: 1 }) : undefined;
}
