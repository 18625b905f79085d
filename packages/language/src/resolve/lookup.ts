import type { KeyResult, Objective, Plan, Ref, Span } from '@okr/core';
import { periodId } from '@okr/core';

type Goal = Objective | KeyResult;

/** Something a reference can mean, with the names around it, outermost first. */
export interface Candidate<G extends Goal = Goal> {
  readonly element: G;
  readonly name: string;
  /** Which it is, or which it belongs to. */
  readonly objective: Objective;
  readonly nameSpan: Span;
}

/** The short name of whom a plan is for: a unit's name, declared or not, or a person's `@id`. */
function holderOf(plan: Plan): string | undefined {
  const holder = plan.for?.target;
  if (holder === undefined) return plan.for?.text.split('.').at(-1);
  return holder.kind === 'person' ? holder.id : holder.written.name.text;
}

export function cycleOf(plan: Plan): string | undefined {
  return plan.cycle?.target?.id;
}

/** The names that may stand before a candidate's own: cycle, unit or person, objective. */
export function namesAround(candidate: Candidate): readonly string[] {
  const names: string[] = [];
  const { plan, written } = candidate.objective;
  const cycle = cycleOf(plan);
  const holder = holderOf(plan);
  const objective = candidate.element.kind === 'key-result' ? written.name?.text : undefined;
  if (cycle !== undefined) names.push(cycle);
  if (holder !== undefined) names.push(holder);
  if (objective !== undefined) names.push(objective);
  return names;
}

/** The whole name of a candidate, as a reference from anywhere writes it; the cycle only where asked for. */
export function wholeName(candidate: Candidate, withCycle: boolean): string {
  const names = namesAround(candidate);
  const cycle = cycleOf(candidate.objective.plan);
  const shown = cycle !== undefined && !withCycle ? names.slice(1) : names;
  return [...shown, candidate.name].join('.');
}

/** More candidates than this need not be told apart: the reference is ambiguous. */
const MOST = 4;

/** Where names are looked up outside their objective, innermost first. */
type Space = Plan | string;

function spacesAround({ plan }: Objective): readonly Space[] {
  const cycle = cycleOf(plan);
  return [planSpace(plan), ...(cycle === undefined ? [] : [`in ${cycle}`]), 'workspace'];
}

/** Sections for one unit or person in one cycle are one plan to names; any other section is its own. */
export function planSpace(plan: Plan): Plan | string {
  const holder = holderOf(plan);
  const cycle = cycleOf(plan);
  return holder === undefined || cycle === undefined ? plan : `${cycle}.${holder}`;
}

/** Objectives and key results by their own name; each file's can be exchanged for those of its next version. */
export class NameIndex<G extends Goal = Goal> {
  private readonly buckets = new Map<string, Bucket<G>>();
  private readonly ofObjective = new WeakMap<Objective, Candidate<G>[]>();
  /** The declared people and those whom some plan is for. */
  persons: ReadonlySet<string>;
  private readonly ranks: Map<string, number>;

  /** `paths` are the files in the order that counts. */
  constructor(persons: ReadonlySet<string>, paths: readonly string[] = []) {
    this.persons = persons;
    this.ranks = new Map(paths.map((path, rank) => [path, rank]));
  }

  /** Candidates of one file are added in its order. */
  add(candidate: Candidate<G>): void {
    const { name, objective } = candidate;
    const { path } = objective.file;
    if (!this.ranks.has(path)) this.ranks.set(path, this.ranks.size);
    let bucket = this.buckets.get(name);
    if (bucket === undefined) {
      bucket = new Bucket<G>(this.ranks);
      this.buckets.set(name, bucket);
    }
    bucket.add(candidate);
    const own = this.ofObjective.get(objective);
    if (own === undefined) this.ofObjective.set(objective, [candidate]);
    else if (!own.includes(candidate)) own.push(candidate);
  }

  /** Takes away what a file has under some names. */
  remove(path: string, names: Iterable<string>): void {
    for (const name of names) if (this.buckets.get(name)?.remove(path) === true) this.buckets.delete(name);
  }

  names(): Iterable<string> {
    return this.buckets.keys();
  }

  named(name: string): readonly Candidate<G>[] {
    return this.buckets.get(name)?.inOrder ?? [];
  }

  /** The objective that counts under a name within a plan. */
  firstObjective(name: string, plan: Plan): Objective | undefined {
    const space = planSpace(plan);
    const found = this.named(name).find(
      ({ element }) => element.kind === 'objective' && planSpace(element.plan) === space,
    );
    return found?.objective;
  }

  /**
   * What a reference means, looked up from the inside out: its own objective, its plan, the plans of the same cycle,
   * the whole workspace. The first level that knows the name decides; more than one there is for the caller to report.
   * What a label made is found in any letter case where nothing has the name as it is written.
   */
  find(ref: Ref, from: Objective, accepts: (candidate: Candidate<G>) => boolean): readonly Candidate<G>[] {
    const names = this.splitPersons(ref.parts);
    const own = names.at(-1) ?? '';
    const found = this.findNamed(own, names, { ref, from, accepts });
    const folded = foldedName(own);
    if (found.length > 0 || folded === own) return found;
    return this.findNamed(folded, names, { ref, from, accepts: (one) => isLabelled(one) && accepts(one) });
  }

  private findNamed(own: string, names: readonly string[], search: Search<G>): readonly Candidate<G>[] {
    const { ref, from, accepts } = search;
    const bucket = this.buckets.get(own);
    if (bucket === undefined) return [];
    const qualifiers = ref.period === undefined ? names.slice(0, -1) : [periodId(ref.period), ...names.slice(0, -1)];
    const isMeant = (candidate: Candidate<G>): boolean =>
      (qualifiers.length === 0 || isAround(qualifiers, candidate)) && accepts(candidate);
    const near = (this.ofObjective.get(from) ?? []).filter(
      (candidate) => candidate.name === own && bucket.counts(candidate) && isMeant(candidate),
    );
    if (near.length > 0) return near.slice(0, MOST);
    for (const space of spacesAround(from)) {
      const found: Candidate<G>[] = [];
      for (const candidate of bucket.within(space)) {
        if (isMeant(candidate)) found.push(candidate);
        if (found.length === MOST) break;
      }
      if (found.length > 0) return found;
    }
    return [];
  }

  /** The longest dotted beginning that is a known person is the person. */
  private splitPersons(parts: readonly string[]): readonly string[] {
    if (parts[0]?.startsWith('@') !== true) return parts;
    for (let count = parts.length; count > 1; count--) {
      const id = parts.slice(0, count).join('.');
      if (this.persons.has(id)) return [id, ...parts.slice(count)];
    }
    return parts;
  }
}

interface Search<G extends Goal> {
  readonly ref: Ref;
  readonly from: Objective;
  readonly accepts: (candidate: Candidate<G>) => boolean;
}

/** The name that a label makes, whatever case a reference to it is written in. */
export function foldedName(name: string): string {
  return name.toLowerCase();
}

export function isLabelled({ element }: Candidate): boolean {
  return element.written.name?.isLabel === true;
}

/** All candidates of one name. What is made of them is made when it is asked for. */
class Bucket<G extends Goal> {
  private readonly byPath = new Map<string, Candidate<G>[]>();
  private readonly ranks: ReadonlyMap<string, number>;
  private ordered: readonly Candidate<G>[] | undefined;
  private readonly spaces = new Map<Space, Candidate<G>[]>();

  constructor(ranks: ReadonlyMap<string, number>) {
    this.ranks = ranks;
  }

  add(candidate: Candidate<G>): void {
    const { path } = candidate.objective.file;
    const list = this.byPath.get(path);
    if (list === undefined) this.byPath.set(path, [candidate]);
    else list.push(candidate);
    this.ordered = undefined;
  }

  /** Whether nothing is left. */
  remove(path: string): boolean {
    this.byPath.delete(path);
    this.ordered = undefined;
    return this.byPath.size === 0;
  }

  /** Those that count, in the order of the files: of two objectives of one name in one plan only the first does. */
  get inOrder(): readonly Candidate<G>[] {
    this.ordered ??= this.order();
    return this.ordered;
  }

  /** Those that count, within a plan, a cycle or the workspace. */
  within(space: Space): readonly Candidate<G>[] {
    return this.inOrder.length === 0 ? [] : (this.spaces.get(space) ?? []);
  }

  counts(candidate: Candidate<G>): boolean {
    return candidate.element.kind !== 'objective' || this.inOrder.includes(candidate);
  }

  private order(): readonly Candidate<G>[] {
    const rankOf = (path: string): number => this.ranks.get(path) ?? 0;
    const all = [...this.byPath].sort(([a], [b]) => rankOf(a) - rankOf(b)).flatMap(([, candidates]) => candidates);
    const claimed = new Set<Space>();
    this.spaces.clear();
    return all.filter((candidate) => {
      if (candidate.element.kind === 'objective') {
        const space = planSpace(candidate.objective.plan);
        if (claimed.has(space)) return false;
        claimed.add(space);
      }
      for (const space of spacesAround(candidate.objective)) {
        const list = this.spaces.get(space);
        if (list === undefined) this.spaces.set(space, [candidate]);
        else list.push(candidate);
      }
      return true;
    });
  }
}

/** Whether some names stand, in their order, around a candidate. */
function isAround(wanted: readonly string[], candidate: Candidate): boolean {
  const { name } = candidate.objective.written;
  const label = name?.isLabel === true ? name.text : undefined;
  let at = 0;
  for (const around of namesAround(candidate)) {
    const next = wanted[at];
    if (next !== undefined && (next === around || (around === label && foldedName(next) === around))) at++;
  }
  return at === wanted.length;
}
