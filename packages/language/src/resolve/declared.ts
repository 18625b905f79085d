import {
  type Cycle,
  type DaySpan,
  type FiscalYear,
  type Kpi,
  type OrgUnit,
  type Person,
  periodDays,
  periodId,
  type SourceFile,
  type WrittenCycle,
  type WrittenPerson,
  type WrittenTopLevel,
} from '@okr/core';
import type { WrittenFile } from '../read/read-file.ts';
import { Calendar } from './days.ts';
import type { Draft } from './draft.ts';
import { buildKpi } from './kpi.ts';
import { emptyCycle } from './messages.ts';
import { ProblemList } from './problems.ts';

export type DeclaredPerson = Draft<Person> & {
  declared: { readonly file: SourceFile; readonly written: WrittenPerson };
};
export type DeclaredCycle = Draft<Cycle> & { declared: { readonly file: SourceFile; readonly written: WrittenCycle } };

/** The units, people, cycles and KPIs that one file declares, in its order, duplicates too. */
export interface Declared {
  readonly file: SourceFile;
  /** All of it, as it is written. */
  readonly written: readonly WrittenTopLevel[];
  readonly units: readonly Draft<OrgUnit>[];
  readonly people: readonly DeclaredPerson[];
  readonly cycles: readonly DeclaredCycle[];
  readonly kpis: readonly Draft<Kpi>[];
  readonly problems: ProblemList;
}

/** What a file declares by itself; its links are made when all files are known. */
export function declaredIn(
  { file, elements }: Pick<WrittenFile, 'file' | 'elements'>,
  fiscalYear: FiscalYear,
): Declared {
  const problems = new ProblemList();
  const units: Draft<OrgUnit>[] = [];
  const people: DeclaredPerson[] = [];
  const cycles: DeclaredCycle[] = [];
  const kpis: Draft<Kpi>[] = [];
  const all = writtenIn(elements);
  for (const written of all) {
    switch (written.kind) {
      case 'person':
        people.push({ kind: 'person', id: written.name.text, declared: { file, written }, unit: undefined });
        break;
      case 'cycle': {
        const id = written.period === undefined ? written.name?.text : periodId(written.period);
        if (id === undefined) break;
        const days = cycleDays(file, written, fiscalYear, problems);
        cycles.push({ kind: 'cycle', id, days, rhythm: written.checkIns?.value, declared: { file, written } });
        break;
      }
      case 'kpi':
        kpis.push(buildKpi(file, written, fiscalYear, problems));
        break;
      default:
        units.push({ kind: 'unit', file, written, parent: undefined, lead: undefined });
    }
  }
  return { file, written: all, units, people, cycles, kpis, problems };
}

type Declaring = Exclude<WrittenTopLevel, { readonly kind: 'plan' | 'objective' }>;

function writtenIn(elements: readonly WrittenTopLevel[]): readonly Declaring[] {
  return elements.filter((element) => element.kind !== 'plan' && element.kind !== 'objective');
}

/** What stands in the next version of its file as it stood, links included; undefined where it does not, or had a problem. */
export function standing(
  before: Declared,
  { file, elements }: Pick<WrittenFile, 'file' | 'elements'>,
): Declared | undefined {
  const { written, units, people, cycles, kpis, problems } = before;
  const now = writtenIn(elements);
  if (problems.count > 0 || now.length !== written.length || now.some((each, at) => each !== written[at]))
    return undefined;
  for (const element of [...units, ...kpis]) element.file = file;
  for (const element of [...people, ...cycles]) element.declared = { ...element.declared, file };
  return { ...before, file };
}

function cycleDays(
  file: SourceFile,
  written: WrittenCycle,
  fiscalYear: FiscalYear,
  problems: ProblemList,
): DaySpan | undefined {
  const calendar = written.period && periodDays(written.period, fiscalYear);
  const days = new Calendar(file, calendar, fiscalYear, problems);
  const start = (written.from && days.first(written.from.value)) ?? calendar?.start;
  const end = (written.to && days.last(written.to.value)) ?? calendar?.end;
  if (start === undefined || end === undefined) return undefined;
  if (start <= end) return { start, end };
  const ends = written.from && written.to && { from: written.from.value, to: written.to.value };
  problems.add(file, emptyCycle(written.to?.span ?? written.from?.span ?? written.head, ends));
  return calendar;
}

/** Whether two declare the same elements in the same order. */
export function sameElements(one: Declared, other: Declared): boolean {
  return (['units', 'people', 'cycles', 'kpis'] as const).every(
    (kind) => one[kind].length === other[kind].length && one[kind].every((element, at) => element === other[kind][at]),
  );
}
