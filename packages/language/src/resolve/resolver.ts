import type { FiscalYear, Kpi, OrgUnit, Person, SourceFile, Workspace } from '@okr/core';
import type { Problem } from '../findings.ts';
import { sameLanguage, samePlans, sameYear } from './alike.ts';
import { type DraftPlan, PlanBuilder } from './build.ts';
import { Declarations } from './declarations.ts';
import { type Declared, declaredIn, sameElements, standing } from './declared.ts';
import { type FileElements, setFileElements } from './file-elements.ts';
import { type Holder, kpisByHolder } from './kpis-by-holder.ts';
import { PlanLinks } from './link.ts';
import { planSpace } from './lookup.ts';
import { namesIn, type Redeclared, redeclared } from './mentions.ts';
import { holdersOf, peopleIn, undeclared } from './named-in-plans.ts';
import { cutDeep, tooDeep } from './nesting.ts';
import { PartsMaker } from './parts.ts';
import { ProblemList } from './problems.ts';
import { problemsOfLinks } from './problems-of-links.ts';
import type { ResolvedFile, Source } from './resolved-file.ts';
import { sectionsOf } from './sections.ts';
import { SpaceIndex } from './space-index.ts';

/**
 * Resolves a workspace again and again while it is being edited. As long as the same files declare the same names, only
 * what changed is made anew and linked with the rest, which stays as it is: an older workspace holds no more then.
 */
export class Resolver {
  /** Another object where names, places or days of units, people, cycles and KPIs have changed. */
  names: object = {};
  private fiscalYear: FiscalYear = { fiscalYearStart: 1 };
  private files: ResolvedFile[] = [];
  /** What each of `files` was made of, and is: to look into thousands of them at each key takes its time. */
  private sources: readonly Source[] = [];
  private sourceFiles: readonly SourceFile[] = [];
  private declarations = new Declarations([], { fiscalYearStart: 1 });
  private links = new PlanLinks([], new Set());
  private readonly numbers = new Map<SourceFile, number>();
  private readonly spaces = new SpaceIndex();
  private readonly mentions = new WeakMap<Source['elements'], ReadonlySet<string>>();
  /** What stays the same as long as no file says otherwise. */
  private lists: Lists | undefined;
  /** Another list where other plans stand in it, or one of them holds more or fewer objectives that are not dropped. */
  private plans: readonly DraftPlan[] | undefined;
  /** By whom they are for, in the order of the files. */
  private kpis: ReadonlyMap<Holder, readonly Kpi[]> | undefined;
  /** Units that stand too deep; undefined where some may stand elsewhere by now. */
  private deep: ReadonlySet<OrgUnit> | undefined;

  resolve(sources: readonly Source[], fiscalYear: FiscalYear): Workspace {
    if (!this.update(sources, fiscalYear)) this.start(sources, fiscalYear);
    this.deep ??= cutDeep(this.files.flatMap(({ declared }) => declared.units));
    const workspace = this.workspace();
    setFileElements(workspace, (file) => this.elementsIn(file));
    return workspace;
  }

  /** What linking and settling found in a file of the last workspace. */
  problemsOf(file: SourceFile): readonly Problem[] {
    const resolved = this.files[this.numbers.get(file) ?? -1];
    if (resolved === undefined) return [];
    const problems = new ProblemList();
    for (const unit of resolved.declared.units) if (this.deep?.has(unit)) problems.add(file, tooDeep(unit));
    this.declarations.reportDuplicates(resolved.declared, problems);
    const siblings = (plan: DraftPlan) => this.siblings(plan);
    const kpisOf = (holder: Holder) => this.kpisOf(holder);
    problemsOfLinks(resolved, this.links, { siblings, kpisOf }, problems);
    return [...resolved.declared.problems.of(file), ...resolved.found.of(file), ...problems.of(file)];
  }

  private start(sources: readonly Source[], fiscalYear: FiscalYear): void {
    const declared = sources.map((source) => declaredIn(source, fiscalYear));
    this.fiscalYear = fiscalYear;
    this.names = {};
    this.deep = undefined;
    this.declarations = new Declarations(declared, fiscalYear);
    for (const each of declared) this.declarations.link(each);
    this.files = sources.flatMap((source, index) => {
      const own = declared[index];
      return own === undefined ? [] : [this.build(source, own, index)];
    });
    this.sources = this.files.map(({ source }) => source);
    this.sourceFiles = this.sources.map(({ file }) => file);
    this.links = new PlanLinks(this.files, this.persons());
    this.lists = undefined;
    this.plans = undefined;
    this.kpis = undefined;
    this.numbers.clear();
    this.spaces.clear();
    for (const [index, { source, plans }] of this.files.entries()) {
      this.numbers.set(source.file, index);
      this.spaces.add(index, plans);
    }
  }

  /** Whether exchanging the files that changed is enough; if it is not, what is here holds no more. */
  private update(sources: readonly Source[], fiscalYear: FiscalYear): boolean {
    if (!sameYear(fiscalYear, this.fiscalYear) || sources.length !== this.files.length) return false;
    const changed: number[] = [];
    for (let index = 0; index < sources.length; index++)
      if (sources[index] !== this.sources[index]) changed.push(index);
    return changed.length <= MOST && changed.every((index) => this.exchange(sources[index], index));
  }

  private exchange(source: Source | undefined, index: number): boolean {
    const before = this.files[index];
    if (source === undefined || before === undefined || before.path !== source.file.path) return false;
    const declared = standing(before.declared, source);
    if (declared !== undefined) {
      this.replace(index, this.build(source, declared, index, before));
      return true;
    }
    this.deep = undefined;
    const now = this.declareAgain(before, source);
    if (now.names.size > 0) return this.rename(index, source, now);
    if (!sameElements(before.declared, now.declared)) this.lists = undefined;
    this.declarations.link(now.declared);
    this.replace(index, this.build(source, now.declared, index, before));
    return true;
  }

  private declareAgain({ declared }: ResolvedFile, source: Source): Redeclared {
    return redeclared(declared, declaredIn(source, this.fiscalYear));
  }

  /** Puts the next version of a file in its place. */
  private replace(index: number, built: ResolvedFile): void {
    const before = this.files[index];
    if (before === undefined) return;
    this.files[index] = built;
    this.sources = this.sources.with(index, built.source);
    this.sourceFiles = this.sourceFiles.with(index, built.source.file);
    this.kpis = undefined;
    this.links.replace(index, built);
    if (built.holders !== before.holders) {
      this.names = {};
      this.links.know(this.persons());
    }
    this.numbers.delete(before.source.file);
    this.numbers.set(built.source.file, index);
    this.spaces.remove(index, before.plans);
    this.spaces.add(index, built.plans);
    if (built.people !== before.people || built.periods !== before.periods) this.lists = undefined;
    if (!samePlans(before, built)) this.plans = undefined;
  }

  /**
   * A file declares other names than it did, or under a name something else: files that refer to one of these are made
   * anew, and those in which something did not resolve. False where these are too many.
   */
  private rename(index: number, source: Source, { declared, names }: Redeclared): boolean {
    const isTouched = ({ declared: own, found, source: { elements } }: ResolvedFile): boolean =>
      own.problems.count > 0 || found.count > 0 || [...this.namesIn(elements)].some((name) => names.has(name));
    const touched = this.files.flatMap((file, other) => (other !== index && isTouched(file) ? [{ file, other }] : []));
    if (touched.length > MOST) return false;
    const again = touched.map(({ file, other }) => ({
      other,
      source: file.source,
      declared: this.declareAgain(file, file.source).declared,
    }));
    again.push({ other: index, source, declared });
    const all = this.files.map((file) => file.declared);
    for (const one of again) all[one.other] = one.declared;
    this.declarations = new Declarations(all, this.fiscalYear, this.declarations);
    this.names = {};
    this.lists = undefined;
    for (const one of again) this.declarations.link(one.declared);
    for (const one of again) this.replace(one.other, this.build(one.source, one.declared, one.other));
    this.links.know(this.persons());
    return true;
  }

  private namesIn(elements: Source['elements']): ReadonlySet<string> {
    const known = this.mentions.get(elements) ?? namesIn(elements);
    this.mentions.set(elements, known);
    return known;
  }

  /** The declared people and those whom some plan is for. */
  private persons(): ReadonlySet<string> {
    const persons = new Set([...this.declarations.declaredPeople].map(({ id }) => id));
    for (const { plans } of this.files) for (const id of holdersOf(plans)) persons.add(id);
    return persons;
  }

  /** `before` is the version before, resolved against the same declarations. */
  private build(source: Source, declared: Declared, index: number, before?: ResolvedFile): ResolvedFile {
    const { file } = source;
    const found = new ProblemList();
    const builder = new PlanBuilder(this.declarations, this.fiscalYear, found);
    const known = before !== undefined && sameLanguage(before.source.file, file) ? before.parts : [];
    const maker = new PartsMaker(builder, found, index, known);
    const parts = sectionsOf(source).map((section) => maker.plan(section));
    const plans = parts.map(({ plan }) => plan);
    const objectives = parts.flatMap((part) => part.objectives);
    const sites = objectives.flatMap((part) => part.sites);
    for (const [at, site] of sites.entries()) site.at = at;
    return {
      path: file.path,
      source,
      declared,
      plans,
      parts,
      live: plans.map(({ objectives: own }) => own.filter(({ dropped }) => dropped === undefined).length),
      found,
      people: peopleIn(plans).join(' '),
      holders: holdersOf(plans).join(' '),
      periods: undeclared(plans)
        .map(({ id }) => id)
        .join(' '),
      candidates: objectives.flatMap((part) => part.candidates),
      sites,
      goals: objectives.flatMap(({ objective }) => [objective, ...objective.keyResults]),
    };
  }

  private workspace(): Workspace {
    const { files } = this;
    this.lists ??= {
      units: files.flatMap(({ declared }) => declared.units),
      people: this.people(),
      cycles: [
        ...files.flatMap(({ declared }) => declared.cycles),
        ...new Set(files.flatMap(({ plans }) => undeclared(plans))),
      ],
      kpis: files.flatMap(({ declared }) => declared.kpis),
    };
    this.plans ??= files.flatMap(({ plans }) => plans);
    return { ...this.lists, files: this.sourceFiles, plans: this.plans };
  }

  private elementsIn(file: SourceFile): FileElements | undefined {
    const resolved = this.files[this.numbers.get(file) ?? -1];
    if (resolved === undefined) return undefined;
    const { units, people, cycles, kpis } = resolved.declared;
    const counts = people.filter((person) => this.declarations.person(person.id) === person);
    return { units, people: counts, cycles, kpis, plans: resolved.plans };
  }

  /** The declared ones, then the others in the order in which they are named: by units, by KPIs, by plans. */
  private people(): readonly Person[] {
    const { files, declarations } = this;
    const ids = new Set<string>();
    for (const { declared } of files) {
      for (const { written } of declared.units) if (written.lead) ids.add(written.lead.value.text);
    }
    for (const { declared } of files) {
      for (const { owners, for: holder } of declared.kpis) {
        for (const link of [...owners, holder]) if (link?.target?.kind === 'person') ids.add(link.target.id);
      }
    }
    for (const { people } of files) for (const id of people.split(' ')) if (id !== '') ids.add(id);
    const mentioned = [...ids].map((id) => declarations.person(id)).filter(({ declared }) => declared === undefined);
    return [...declarations.declaredPeople, ...mentioned];
  }

  private kpisOf(holder: Holder): readonly Kpi[] {
    this.kpis ??= kpisByHolder(this.files.flatMap(({ declared }) => declared.kpis));
    return this.kpis.get(holder) ?? [];
  }

  /** The plans of the same unit or person in the same cycle, in the order of the files. */
  private siblings(plan: DraftPlan): readonly DraftPlan[] {
    const space = planSpace(plan);
    if (typeof space !== 'string') return [plan];
    return this.spaces
      .filesWith(space)
      .flatMap((index) => (this.files[index]?.plans ?? []).filter((each) => planSpace(each) === space));
  }
}

type Lists = Pick<Workspace, 'units' | 'people' | 'cycles' | 'kpis'>;

/** More files at once are quicker resolved afresh. */
const MOST = 20;
