import type { KeyResult, Objective, Plan, Ref, SourceFile, Span } from '@okr/core';
import { periodId } from '@okr/core';

/** Something a reference can mean, with the names around it, outermost first. */
export interface Candidate {
  readonly element: Objective | KeyResult;
  readonly name: string;
  readonly objective: Objective;
  readonly plan: Plan;
  readonly file: SourceFile;
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
function namesAround(candidate: Candidate): readonly string[] {
  const names: string[] = [];
  const cycle = cycleOf(candidate.plan);
  const holder = holderOf(candidate.plan);
  const objective = candidate.element.kind === 'key-result' ? candidate.objective.written.name?.text : undefined;
  if (cycle !== undefined) names.push(cycle);
  if (holder !== undefined) names.push(holder);
  if (objective !== undefined) names.push(objective);
  return names;
}

/** The whole name of a candidate, as a reference from anywhere writes it; the cycle only where asked for. */
export function wholeName(candidate: Candidate, withCycle: boolean): string {
  const names = namesAround(candidate);
  const cycle = cycleOf(candidate.plan);
  const shown = cycle !== undefined && !withCycle ? names.slice(1) : names;
  return [...shown, candidate.name].join('.');
}

/** More candidates than this need not be told apart: the reference is ambiguous. */
const MOST = 4;

/** Where names are looked up, innermost first. */
type Space = Objective | Plan | string;

function spacesOf(objective: Objective): readonly Space[] {
  const cycle = cycleOf(objective.plan);
  return [objective, planSpace(objective.plan), ...(cycle === undefined ? [] : [`in ${cycle}`]), 'workspace'];
}

/** Sections for one unit or person in one cycle are one plan to names; any other section is its own. */
export function planSpace(plan: Plan): Plan | string {
  const holder = holderOf(plan);
  const cycle = cycleOf(plan);
  return holder === undefined || cycle === undefined ? plan : `${cycle}.${holder}`;
}

/** Objectives and key results by their own name, and by that behind each name around them. */
export class NameIndex {
  private readonly spaces = new Map<Space, Map<string, Candidate[]>>();
  private readonly all = new Map<string, Candidate[]>();
  private readonly persons: ReadonlySet<string>;

  /** `persons` are the declared people and those whom some plan is for. */
  constructor(persons: ReadonlySet<string>) {
    this.persons = persons;
  }

  add(candidate: Candidate): void {
    addTo(this.all, candidate.name, candidate);
    const keys = [candidate.name, ...namesAround(candidate).map((name) => `${name}.${candidate.name}`)];
    for (const space of spacesOf(candidate.objective)) {
      let names = this.spaces.get(space);
      if (names === undefined) {
        names = new Map();
        this.spaces.set(space, names);
      }
      for (const key of keys) addTo(names, key, candidate);
    }
  }

  names(): Iterable<string> {
    return this.all.keys();
  }

  named(name: string): readonly Candidate[] {
    return this.all.get(name) ?? [];
  }

  /**
   * What a reference means, looked up from the inside out: its own objective, its plan, the plans of the same cycle,
   * the whole workspace. The first level that knows the name decides; more than one there is for the caller to report.
   */
  find(ref: Ref, from: Objective, accepts: (candidate: Candidate) => boolean): readonly Candidate[] {
    const names = this.splitPersons(ref.parts);
    const own = names.at(-1);
    if (own === undefined) return [];
    const qualifiers = ref.period === undefined ? names.slice(0, -1) : [periodId(ref.period), ...names.slice(0, -1)];
    const nearest = qualifiers.at(-1);
    const key = nearest === undefined ? own : `${nearest}.${own}`;
    for (const space of spacesOf(from)) {
      const found: Candidate[] = [];
      for (const candidate of this.spaces.get(space)?.get(key) ?? []) {
        if (qualifiers.length > 1 && !isSubsequence(qualifiers, namesAround(candidate))) continue;
        if (accepts(candidate)) found.push(candidate);
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

function addTo(names: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const list = names.get(key);
  if (list === undefined) names.set(key, [candidate]);
  else list.push(candidate);
}

function isSubsequence(wanted: readonly string[], names: readonly string[]): boolean {
  let at = 0;
  for (const name of names) if (at < wanted.length && wanted[at] === name) at++;
  return at === wanted.length;
}
