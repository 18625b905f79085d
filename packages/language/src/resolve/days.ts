import {
  type Day,
  type DayContext,
  type DaySpan,
  type FiscalYear,
  type IsoDate,
  type Period,
  resolveDay,
  resolveFirstDay,
  resolvePeriod,
  type SourceFile,
} from '@okr/core';
import { dayProblem } from '../read/value-problems.ts';
import type { ProblemList } from './problems.ts';

/** Turns days as written into dates, against the cycle of the plan they stand in. */
export class Calendar {
  private readonly file: SourceFile;
  private readonly context: DayContext;
  private readonly problems: ProblemList;

  constructor(file: SourceFile, cycle: DaySpan | undefined, fiscalYear: FiscalYear, problems: ProblemList) {
    this.file = file;
    this.context = { ...fiscalYear, cycle };
    this.problems = problems;
  }

  /** A period means its last day. */
  last(day: Day): IsoDate | undefined {
    return this.settle(day, resolveDay);
  }

  /** A period means its first day. */
  first(day: Day): IsoDate | undefined {
    return this.settle(day, resolveFirstDay);
  }

  /** The period that a day is written as, if it is. */
  period(day: Day): Period | undefined {
    return resolvePeriod(day.value, this.context);
  }

  private settle(day: Day, resolve: typeof resolveDay): IsoDate | undefined {
    const reading = resolve(day.value, this.context);
    if (reading.ok) return reading.value;
    this.problems.add(this.file, dayProblem(reading.problem, day.span));
    return undefined;
  }
}
