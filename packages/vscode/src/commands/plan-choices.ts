import {
  type FiscalYear,
  formatPeriod,
  type IsoDate,
  type Language,
  languages,
  type Published,
  periodId,
  planningPeriods,
} from '@okr/core';

/** Whose a plan can be: a unit or a person that the workspace knows. */
export interface Owner {
  /** As a plan writes it: `delivery`, `@linh`. */
  readonly name: string;
  readonly title: string | null;
  readonly kind: 'company' | 'department' | 'team' | 'person';
}

/** Units from the top down, then people. */
export function ownersIn(all: readonly Published[]): readonly Owner[] {
  const rank = { company: 0, department: 1, team: 2 };
  const units = all
    .flatMap(({ units }) => units)
    .sort((a, b) => rank[a.kind] - rank[b.kind])
    .map(({ name, title, kind }): Owner => ({ name, title, kind }));
  const people = all.flatMap((scored) => scored.people);
  return [...units, ...people.map(({ name, title }): Owner => ({ name, title, kind: 'person' }))];
}

/** When a plan can run. */
export interface CycleChoice {
  /** As a plan writes it: `2026-Q4`, or the name of a declared cycle. */
  readonly name: string;
  readonly title: string | null;
}

/** The quarter that runs and the one after it, the half and the year, and the cycles that are declared and not over. */
export function cyclesFrom(
  today: IsoDate,
  fiscalYear: FiscalYear,
  all: readonly Published[],
  language: Language,
): readonly CycleChoice[] {
  const declared = all
    .flatMap(({ cycles }) => cycles)
    .filter(({ end }) => end === null || end >= today)
    .map(({ name, title }): CycleChoice => ({ name, title }));
  const calendar = planningPeriods(today, fiscalYear).map(
    (period): CycleChoice => ({ name: periodId(period), title: formatPeriod(period, language) }),
  );
  const names = new Set(calendar.map(({ name }) => name));
  return [...calendar, ...declared.filter(({ name }) => !names.has(name))];
}

/** The language that most files are written in; `otherwise` where there are none. */
export function planLanguage(files: readonly { readonly language: Language }[], otherwise: Language): Language {
  const most = languages.find((each) => files.filter(({ language }) => language === each).length * 2 > files.length);
  return most ?? otherwise;
}

/** A file name that is not taken: `plan.okr`, `plan-2.okr`. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const [stem, ending] = [name.replace(/\.okr$/, ''), '.okr'];
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${stem}-${count}${ending}`;
  return free;
}
