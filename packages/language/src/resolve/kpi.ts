import {
  type Actual,
  type FiscalYear,
  type Kpi,
  type KpiPledge,
  type SettledKpi,
  type SourceFile,
  settleKpi,
  type WrittenKpi,
} from '@okr/core';
import { Calendar } from './days.ts';
import type { Draft } from './draft.ts';
import { upperOfEachDay } from './history.ts';
import { measureProblem } from './measure-problems.ts';
import type { ProblemList } from './problems.ts';

/** A KPI with its numbers in one unit; owners and unit are linked afterwards. */
export function buildKpi(
  file: SourceFile,
  written: WrittenKpi,
  fiscalYear: FiscalYear,
  problems: ProblemList,
): Draft<Kpi> {
  const settled = settleKpi(written);
  for (const problem of settled.problems) problems.add(file, measureProblem(problem));
  const calendar = new Calendar(file, undefined, fiscalYear, problems);
  return {
    kind: 'kpi',
    file,
    written,
    unit: settled.unit,
    target: settled.target,
    alert: settled.alert,
    scale: settled.scale,
    every: written.every?.value,
    owners: [],
    for: undefined,
    weight: written.weight?.value,
    actuals: actuals(file, written, settled, calendar, problems),
    promises: written.revisions.flatMap((each): KpiPledge[] => {
      const until = calendar.last(each.until.value);
      const { problems: found, ...levels } = settled.revision(each);
      for (const problem of found) problems.add(file, measureProblem(problem));
      return until === undefined ? [] : [{ written: each, ...levels, until }];
    }),
  };
}

function actuals(
  file: SourceFile,
  written: WrittenKpi,
  settled: SettledKpi,
  calendar: Calendar,
  problems: ProblemList,
): Actual[] {
  const lines = written.actuals.flatMap((each): Actual[] => {
    const start = calendar.first(each.date);
    if (start === undefined) return [];
    const value = each.value && settled.actual(each.value);
    for (const problem of value?.problems ?? []) problems.add(file, measureProblem(problem));
    const date = calendar.last(each.date) ?? start;
    return [{ written: each, date, start, period: calendar.period(each.date), value: value?.value }];
  });
  return upperOfEachDay(file, lines, problems);
}
