import {
  type Cycle,
  type FiscalYear,
  type Kpi,
  type Link,
  type Name,
  type OrgUnit,
  type Period,
  type Person,
  periodDays,
  periodId,
  type Ref,
  type SourceFile,
  type Span,
  type Text,
} from '@okr/core';
import { FreshNames } from '../names/fresh.ts';
import { shortened } from '../shortened.ts';
import type { Declared, DeclaredCycle, DeclaredPerson } from './declared.ts';
import type { Draft } from './draft.ts';
import { foldedName } from './lookup.ts';
import { Mentioned } from './mentioned.ts';
import { duplicateName, firstNamed, type NameKind, unknownReference } from './messages.ts';
import { mostLevels } from './nesting.ts';
import type { ProblemList } from './problems.ts';

/**
 * Units, people, cycles and KPIs of a workspace by name: each kind is a space of its own, of duplicates the first is
 * meant. A person need not be declared and a calendar period is always a cycle: both come into being when first named.
 */
export class Declarations {
  private readonly units = new Map<string, Draft<OrgUnit>>();
  private readonly people = new Map<string, DeclaredPerson>();
  private readonly cycles = new Map<string, DeclaredCycle>();
  private readonly kpis = new Map<string, Draft<Kpi>>();
  private readonly mentioned: Mentioned;
  private readonly calendar: Map<string, Cycle>;
  private readonly fiscalYear: FiscalYear;

  /** In the order of the files. With earlier declarations, whom and which periods nobody declares stay what they were. */
  constructor(files: readonly Declared[], fiscalYear: FiscalYear, earlier?: Declarations) {
    this.fiscalYear = fiscalYear;
    this.mentioned = earlier?.mentioned ?? new Mentioned();
    this.calendar = earlier?.calendar ?? new Map();
    for (const { units, people, cycles, kpis } of files) {
      for (const unit of units) claim(this.units, unit.written.name.text, unit);
      for (const person of people) claim(this.people, person.id, person);
      for (const cycle of cycles) claim(this.cycles, cycle.id, cycle);
      for (const kpi of kpis) claim(this.kpis, kpi.written.name?.text, kpi);
    }
  }

  /** Links what one file declares. */
  link({ file, units, people, kpis, problems }: Declared): void {
    for (const unit of units) {
      unit.parent = unit.written.within && this.unitLink(file, unit.written.within.value, problems, 'unit');
      unit.lead = unit.written.lead && this.personLink(unit.written.lead.value);
    }
    for (const person of people) {
      const { within } = person.declared.written;
      // Of two with one name only the first counts: the links of the second are nobody's.
      const counts = this.people.get(person.id) === person;
      person.unit = counts && within !== undefined ? this.unitLink(file, within.value, problems, 'unit') : undefined;
    }
    for (const kpi of kpis) {
      kpi.owners = kpi.written.owners?.value.map((ref) => this.ownerLink(file, ref, problems)) ?? [];
      kpi.for = kpi.written.for && this.holderLink(file, kpi.written.for.value, problems);
    }
  }

  /** The declared people that count, in the order of the files. */
  get declaredPeople(): Iterable<Person> {
    return this.people.values();
  }

  /** The person of that id, declared or not. */
  person(id: string): Person {
    return this.people.get(id) ?? this.mentioned.person(id);
  }

  /** Who owns something: a person more often than a team. */
  ownerLink(file: SourceFile, ref: Ref, problems: ProblemList): Link<Person | OrgUnit> {
    return ref.text.startsWith('@') ? this.personLink(ref) : this.unitLink(file, ref, problems, 'owner');
  }

  /** Whom something is for: a team more often than a person. */
  holderLink(file: SourceFile, ref: Ref, problems: ProblemList): Link<Person | OrgUnit> {
    return ref.text.startsWith('@') ? this.personLink(ref) : this.unitLink(file, ref, problems, 'holder');
  }

  kpiLink(file: SourceFile, ref: Ref, problems: ProblemList): Link<Kpi> {
    const labelled = this.kpis.has(ref.text) ? undefined : this.kpis.get(foldedName(ref.text));
    if (labelled?.written.name?.isLabel === true) return { text: ref.text, span: ref.span, target: labelled };
    return this.linkIn(file, ref, 'kpi', this.kpis, problems);
  }

  cycleLink(file: SourceFile, ref: Ref, problems: ProblemList): Link<Cycle> {
    return this.linkIn(file, ref, 'cycle', this.cycles, problems);
  }

  /** A calendar period as a cycle: the declared one, else one that no one declared. */
  calendarCycle(period: Period): Cycle {
    const id = periodId(period);
    const known = this.cycles.get(id) ?? this.calendar.get(id);
    if (known !== undefined) return known;
    const days = periodDays(period, this.fiscalYear);
    const cycle: Cycle = { kind: 'cycle', id, days, rhythm: undefined, declared: undefined };
    this.calendar.set(id, cycle);
    return cycle;
  }

  /** What one file declares under a name that is taken already. */
  reportDuplicates({ file, units, people, cycles, kpis }: Declared, problems: ProblemList): void {
    const report = ({ kind, name, title, fresh }: Duplicate, first: Place): void => {
      const names = fresh?.instead(name.text, title?.value) ?? [];
      problems.add(file, duplicateName(kind, name.text, name.span, firstNamed(first.file, first.span), names));
    };
    const freshUnits = new FreshNames(() => this.units.keys());
    for (const unit of units) {
      const { name, title } = unit.written;
      const first = this.units.get(name.text);
      if (first === undefined || first === unit) continue;
      report({ kind: 'unit', name, title, fresh: freshUnits }, { file: first.file, span: first.written.name.span });
    }
    const freshPeople = new FreshNames(() => this.people.keys());
    for (const { declared, id } of people) {
      const { name, title } = declared.written;
      const first = this.people.get(id)?.declared;
      if (first === undefined || first === declared) continue;
      report({ kind: 'person', name, title, fresh: freshPeople }, { file: first.file, span: first.written.name.span });
    }
    const freshCycles = new FreshNames(() => this.cycles.keys());
    for (const { declared, id } of cycles) {
      const { name, title, head } = declared.written;
      const first = this.cycles.get(id)?.declared;
      if (first === undefined || first === declared) continue;
      // A calendar period cannot have another name.
      const duplicate = name === undefined ? { name: { text: id, span: head } } : { name, fresh: freshCycles };
      report({ kind: 'cycle', title, ...duplicate }, { file: first.file, span: first.written.head });
    }
    const freshKpis = new FreshNames(() => this.kpis.keys());
    for (const kpi of kpis) {
      const { name, title } = kpi.written;
      const first = name && this.kpis.get(name.text);
      if (name === undefined || first === undefined || first === kpi || name.isLabel === true) continue;
      const place = { file: first.file, span: first.written.name?.span ?? first.written.head };
      report({ kind: 'kpi', name, title, fresh: freshKpis }, place);
    }
  }

  private personLink(name: { readonly text: string; readonly span: Span }): Link<Person> {
    return { text: name.text, span: name.span, target: this.person(name.text) };
  }

  private unitLink(file: SourceFile, ref: Ref, problems: ProblemList, kind: UnitKind): Link<OrgUnit> {
    const within = ref.parts.length > 1 ? this.qualifiedUnit(ref.parts) : undefined;
    return within === undefined
      ? this.linkIn(file, ref, kind, this.units, problems)
      : { text: ref.text, span: ref.span, target: within };
  }

  /** `agency.delivery`: a unit by its name, if the names before it are those of units around it, outermost first. */
  private qualifiedUnit(parts: readonly string[]): OrgUnit | undefined {
    const unit = this.units.get(parts.at(-1) ?? '');
    const wanted = parts.slice(0, -1);
    const seen = new Set<OrgUnit>();
    for (
      let around: OrgUnit | undefined = unit;
      around !== undefined && !seen.has(around) && seen.size < mostLevels;
    ) {
      seen.add(around);
      around = this.units.get(around.written.within?.value.parts.at(-1) ?? '');
      if (around !== undefined && around.written.name.text === wanted.at(-1)) wanted.pop();
    }
    return wanted.length === 0 ? unit : undefined;
  }

  private linkIn<T>(
    file: SourceFile,
    ref: Ref,
    kind: NameKind,
    table: ReadonlyMap<string, T>,
    problems: ProblemList,
  ): Link<T> {
    const target = table.get(ref.text);
    if (target === undefined) this.unknown(file, ref, kind, table, problems);
    return { text: ref.text, span: ref.span, target };
  }

  private unknown(
    file: SourceFile,
    ref: Ref,
    kind: NameKind,
    table: ReadonlyMap<string, unknown>,
    problems: ProblemList,
  ): void {
    const near = problems.speller.near(ref.text, table.keys()).flatMap((text) => {
      const home = this.fileOf(kind, text);
      return home === undefined ? [] : [{ text, file: home }];
    });
    problems.add(file, unknownReference(kind, ref.text, ref.span, near, declareExample(kind, shortened(ref.text))));
  }

  private fileOf(kind: NameKind, name: string): SourceFile | undefined {
    if (kind === 'unit' || kind === 'owner' || kind === 'holder') return this.units.get(name)?.file;
    if (kind === 'kpi') return this.kpis.get(name)?.file;
    return this.cycles.get(name)?.declared.file;
  }
}

type UnitKind = Extract<NameKind, 'unit' | 'owner' | 'holder'>;

interface Duplicate {
  readonly kind: NameKind;
  readonly name: Name;
  readonly title: Text | undefined;
  readonly fresh?: FreshNames;
}

interface Place {
  readonly file: SourceFile;
  readonly span: Span;
}

/** Of duplicates the first counts; without a name there is nothing to claim. */
function claim<T>(table: Map<string, T>, name: string | undefined, element: T): void {
  if (name !== undefined && name !== '' && !table.has(name)) table.set(name, element);
}

function declareExample(kind: NameKind, text: string) {
  switch (kind) {
    case 'unit':
    case 'owner':
    case 'holder':
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
