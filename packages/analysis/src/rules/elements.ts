import type { SourceFile, Span, Workspace } from '@okr/core';
import { type FileElements, fileElements } from '@okr/language';
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
      const inFile = fileElements(workspace, file);
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
