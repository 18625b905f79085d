import {
  type Cycle,
  type DaySpan,
  type Kpi,
  type Link,
  type OrgUnit,
  type Period,
  type Person,
  periodDays,
  periodId,
  type Ref,
  type SourceFile,
  type Span,
  type WrittenCycle,
  type WrittenKpi,
  type WrittenPerson,
  type WrittenUnit,
} from '@okr/core';
import { Speller } from '../names/near.ts';
import type { WrittenFile } from '../read/read-file.ts';
import { shortened } from '../shortened.ts';
import { Calendar } from './days.ts';
import type { Draft } from './draft.ts';
import { buildKpi } from './kpi.ts';
import { duplicateName, emptyCycle, firstNamed, type NameKind, unknownReference } from './messages.ts';
import type { ProblemList } from './problems.ts';

/**
 * Units, people, cycles and KPIs of a workspace by name: each kind is a space of its own, of duplicates the first is
 * meant. A person need not be declared and a calendar period is always a cycle: both come into being when first named.
 */
export class Declarations {
  readonly units = new Map<string, OrgUnit>();
  readonly people = new Map<string, Person>();
  readonly cycles = new Map<string, Cycle>();
  readonly kpis = new Map<string, Kpi>();
  /** All of them, duplicates too, in the order of the files. */
  readonly all: { readonly units: Draft<OrgUnit>[]; readonly cycles: Cycle[]; readonly kpis: Draft<Kpi>[] } = {
    units: [],
    cycles: [],
    kpis: [],
  };
  private readonly problems: ProblemList;
  private readonly speller = new Speller();
  private readonly fiscalYearStart: number;

  constructor(
    files: readonly Pick<WrittenFile, 'file' | 'elements'>[],
    fiscalYearStart: number,
    problems: ProblemList,
  ) {
    this.problems = problems;
    this.fiscalYearStart = fiscalYearStart;
    for (const { file, elements } of files) {
      for (const written of elements) {
        if (written.kind === 'person') this.declarePerson(file, written);
        else if (written.kind === 'cycle') this.declareCycle(file, written);
        else if (written.kind === 'kpi') this.declareKpi(file, written);
        else if (written.kind !== 'plan' && written.kind !== 'objective') this.declareUnit(file, written);
      }
    }
    for (const unit of this.all.units) {
      unit.parent = unit.written.within && this.unitLink(unit.file, unit.written.within.value);
      unit.lead = unit.written.lead && this.personLink(unit.written.lead.value);
    }
    for (const person of [...this.people.values()]) this.linkPerson(person);
    for (const kpi of this.all.kpis) {
      kpi.owners = kpi.written.owners?.value.map((ref) => this.ownerLink(kpi.file, ref)) ?? [];
      kpi.for = kpi.written.for && this.unitLink(kpi.file, kpi.written.for.value);
    }
  }

  /** The person of that id, declared or not. */
  person(id: string): Person {
    const known = this.people.get(id);
    if (known !== undefined) return known;
    const person: Person = { kind: 'person', id, declared: undefined, unit: undefined };
    this.people.set(id, person);
    return person;
  }

  personLink(name: { readonly text: string; readonly span: Span }): Link<Person> {
    return { text: name.text, span: name.span, target: this.person(name.text) };
  }

  ownerLink(file: SourceFile, ref: Ref): Link<Person | OrgUnit> {
    return ref.text.startsWith('@') ? this.personLink(ref) : this.unitLink(file, ref);
  }

  unitLink(file: SourceFile, ref: Ref): Link<OrgUnit> {
    const within = ref.parts.length > 1 ? this.qualifiedUnit(ref.parts) : undefined;
    return within === undefined
      ? this.link(file, ref, 'unit', this.units)
      : { text: ref.text, span: ref.span, target: within };
  }

  /** `agency.delivery`: a unit by its name, if the names before it are those of units around it, outermost first. */
  private qualifiedUnit(parts: readonly string[]): OrgUnit | undefined {
    const unit = this.units.get(parts.at(-1) ?? '');
    const wanted = parts.slice(0, -1);
    const seen = new Set<OrgUnit>();
    for (let around = unit; around !== undefined && !seen.has(around); ) {
      seen.add(around);
      around = this.units.get(around.written.within?.value.parts.at(-1) ?? '');
      if (around !== undefined && around.written.name.text === wanted.at(-1)) wanted.pop();
    }
    return wanted.length === 0 ? unit : undefined;
  }

  kpiLink(file: SourceFile, ref: Ref): Link<Kpi> {
    return this.link(file, ref, 'kpi', this.kpis);
  }

  cycleLink(file: SourceFile, ref: Ref): Link<Cycle> {
    return this.link(file, ref, 'cycle', this.cycles);
  }

  /** A calendar period as a cycle: the declared one, else one that no one declared. */
  calendarCycle(period: Period): Cycle {
    const id = periodId(period);
    const known = this.cycles.get(id);
    if (known !== undefined) return known;
    const days = periodDays(period, this.fiscalYearStart);
    const cycle: Cycle = { kind: 'cycle', id, days, rhythm: undefined, declared: undefined };
    this.cycles.set(id, cycle);
    this.all.cycles.push(cycle);
    return cycle;
  }

  private link<T>(file: SourceFile, ref: Ref, kind: NameKind, table: ReadonlyMap<string, T>): Link<T> {
    const target = table.get(ref.text);
    if (target === undefined) this.unknown(file, ref, kind, table);
    return { text: ref.text, span: ref.span, target };
  }

  private unknown(file: SourceFile, ref: Ref, kind: NameKind, table: ReadonlyMap<string, unknown>): void {
    const near = this.speller.near(ref.text, table.keys()).flatMap((text) => {
      const home = this.fileOf(kind, text);
      return home === undefined ? [] : [{ text, file: home }];
    });
    this.problems.add(
      file,
      unknownReference(kind, ref.text, ref.span, near, declareExample(kind, shortened(ref.text))),
    );
  }

  private fileOf(kind: NameKind, name: string): SourceFile | undefined {
    if (kind === 'unit') return this.units.get(name)?.file;
    if (kind === 'kpi') return this.kpis.get(name)?.file;
    return this.cycles.get(name)?.declared?.file;
  }

  private declareUnit(file: SourceFile, written: WrittenUnit): void {
    const unit: Draft<OrgUnit> = { kind: 'unit', file, written, parent: undefined, lead: undefined };
    this.all.units.push(unit);
    this.claim('unit', this.units, written.name, unit, file, (first) => ({
      file: first.file,
      span: first.written.name.span,
    }));
  }

  private declareKpi(file: SourceFile, written: WrittenKpi): void {
    const kpi = buildKpi(file, written, this.fiscalYearStart, this.problems);
    this.all.kpis.push(kpi);
    if (written.name === undefined) return;
    this.claim('kpi', this.kpis, written.name, kpi, file, (first) => ({
      file: first.file,
      span: first.written.name?.span ?? first.written.head,
    }));
  }

  private declarePerson(file: SourceFile, written: WrittenPerson): void {
    const id = written.name.text;
    const person: Person = { kind: 'person', id, declared: { file, written }, unit: undefined };
    this.claim('person', this.people, written.name, person, file, (first) => ({
      file: first.declared?.file ?? file,
      span: first.declared?.written.name.span ?? written.name.span,
    }));
  }

  private declareCycle(file: SourceFile, written: WrittenCycle): void {
    const id = written.period === undefined ? written.name?.text : periodId(written.period);
    if (id === undefined) return;
    const cycle: Cycle = {
      kind: 'cycle',
      id,
      days: this.cycleDays(file, written),
      rhythm: written.checkIns?.value,
      declared: { file, written },
    };
    this.all.cycles.push(cycle);
    const name = { text: id, span: written.name?.span ?? written.head };
    this.claim('cycle', this.cycles, name, cycle, file, (first) => ({
      file: first.declared?.file ?? file,
      span: first.declared?.written.head ?? written.head,
    }));
  }

  private claim<T>(
    kind: NameKind,
    table: Map<string, T>,
    name: { readonly text: string; readonly span: Span },
    element: T,
    file: SourceFile,
    placeOf: (first: T) => { readonly file: SourceFile; readonly span: Span },
  ): void {
    if (name.text === '') return;
    const first = table.get(name.text);
    if (first === undefined) {
      table.set(name.text, element);
      return;
    }
    const place = placeOf(first);
    this.problems.add(file, duplicateName(kind, name.text, name.span, firstNamed(place.file, place.span)));
  }

  private cycleDays(file: SourceFile, written: WrittenCycle): DaySpan | undefined {
    const calendar = written.period && periodDays(written.period, this.fiscalYearStart);
    const days = new Calendar(file, calendar, this.fiscalYearStart, this.problems);
    const start = (written.from && days.first(written.from.value)) ?? calendar?.start;
    const end = (written.to && days.last(written.to.value)) ?? calendar?.end;
    if (start === undefined || end === undefined) return undefined;
    if (start <= end) return { start, end };
    this.problems.add(file, emptyCycle(written.to?.span ?? written.from?.span ?? written.head));
    return calendar;
  }

  private linkPerson(person: Draft<Person>): void {
    const within = person.declared?.written.within;
    if (person.declared !== undefined && within !== undefined)
      person.unit = this.unitLink(person.declared.file, within.value);
  }
}

function declareExample(kind: NameKind, text: string) {
  switch (kind) {
    case 'unit':
      return { en: `\`team ${text} "…"\``, vi: `\`nhóm ${text} "…"\`` };
    case 'kpi':
      return { en: `\`kpi ${text} "…"\``, vi: `\`kpi ${text} "…"\`` };
    case 'cycle':
      return {
        en: `\`cycle ${text} "…" from 2026-09-01 to 2027-05-31\``,
        vi: `\`chu kỳ ${text} "…" từ 01/09/2026 đến 31/05/2027\``,
      };
    default:
      return undefined;
  }
}
