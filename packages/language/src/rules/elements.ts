import type { Cycle, Kpi, OrgUnit, Person, Plan, SourceFile, Span, Workspace } from '@okr/core';
import type { RuleElement } from './rule.ts';

/** An element where it is written. */
export interface Placed {
  readonly element: RuleElement;
  readonly file: SourceFile;
  readonly span: Span;
  readonly head: Span;
  /** The objective around a key result or an initiative. */
  readonly parent: Placed | undefined;
}

/** The elements that stand at the top of one file, and the plans in it. */
export interface FileElements {
  readonly units: OrgUnit[];
  readonly people: Person[];
  readonly cycles: Cycle[];
  readonly plans: Plan[];
  readonly kpis: Kpi[];
}

const byFile = new WeakMap<Workspace, ReadonlyMap<SourceFile, FileElements>>();

/** What each file holds of a workspace, in its order. Computed once a workspace. */
export function elementsByFile(workspace: Workspace): ReadonlyMap<SourceFile, FileElements> {
  const known = byFile.get(workspace);
  if (known) return known;
  const files = new Map<SourceFile, FileElements>();
  for (const file of workspace.files) files.set(file, { units: [], people: [], cycles: [], plans: [], kpis: [] });
  for (const unit of workspace.units) files.get(unit.file)?.units.push(unit);
  for (const person of workspace.people) if (person.declared) files.get(person.declared.file)?.people.push(person);
  for (const cycle of workspace.cycles) if (cycle.declared) files.get(cycle.declared.file)?.cycles.push(cycle);
  for (const plan of workspace.plans) files.get(plan.file)?.plans.push(plan);
  for (const kpi of workspace.kpis) files.get(kpi.file)?.kpis.push(kpi);
  byFile.set(workspace, files);
  return files;
}

/** Every written element of each file, ordered by place. */
export interface PlacedElements extends Iterable<readonly [SourceFile, readonly Placed[]]> {
  /** Undefined for a file of another workspace. */
  get(file: SourceFile): readonly Placed[] | undefined;
}

const placed = new WeakMap<Workspace, PlacedElements>();

/** The elements of a workspace where they are written; those of a file are placed when they are first asked for. */
export function placedElements(workspace: Workspace): PlacedElements {
  const known = placed.get(workspace);
  if (known) return known;
  const made = new Map<SourceFile, readonly Placed[]>();
  const elements: PlacedElements = {
    get(file) {
      const inFile = elementsByFile(workspace).get(file);
      const list = made.get(file) ?? (inFile && placedIn(file, inFile));
      if (list) made.set(file, list);
      return list;
    },
    *[Symbol.iterator]() {
      for (const file of workspace.files) yield [file, elements.get(file) ?? []];
    },
  };
  placed.set(workspace, elements);
  return elements;
}

function placedIn(file: SourceFile, { units, people, cycles, plans, kpis }: FileElements): readonly Placed[] {
  const list: Placed[] = [];
  const place = (
    element: RuleElement,
    written: { readonly span: Span; readonly head: Span },
    parent?: Placed,
  ): Placed => {
    const one: Placed = { element, file, span: written.span, head: written.head, parent };
    list.push(one);
    return one;
  };
  for (const unit of units) place(unit, unit.written);
  for (const one of [...people, ...cycles]) if (one.declared) place(one, one.declared.written);
  for (const plan of plans) {
    if (plan.written) place(plan, plan.written);
    for (const objective of plan.objectives) {
      const around = place(objective, objective.written);
      for (const child of [...objective.keyResults, ...objective.initiatives]) place(child, child.written, around);
    }
  }
  for (const kpi of kpis) place(kpi, kpi.written);
  return list.sort((a, b) => a.span.start - b.span.start);
}

/** The innermost element around an offset; after the end of all, the one that started last before it. */
export function elementAt(placed: readonly Placed[], offset: number): Placed | undefined {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const last = placed[low - 1];
  for (let one = last; one; one = one.parent) if (offset < one.span.end) return one;
  return last;
}

/** Where an element is written; undefined for people and cycles that nobody declared. */
export function fileOf(element: RuleElement): SourceFile | undefined {
  return element.kind === 'person' || element.kind === 'cycle' ? element.declared?.file : element.file;
}
