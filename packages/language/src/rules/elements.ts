import type { SourceFile, Span, Workspace } from '@okr/core';
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

const cache = new WeakMap<Workspace, ReadonlyMap<SourceFile, readonly Placed[]>>();

/** Every written element of each file, ordered by place. Computed once a workspace. */
export function placedElements(workspace: Workspace): ReadonlyMap<SourceFile, readonly Placed[]> {
  const known = cache.get(workspace);
  if (known) return known;
  const byFile = new Map<SourceFile, Placed[]>();
  const place = (
    element: RuleElement,
    file: SourceFile,
    written: { readonly span: Span; readonly head: Span },
    parent?: Placed,
  ): Placed => {
    const placed: Placed = { element, file, span: written.span, head: written.head, parent };
    const list = byFile.get(file);
    if (list) list.push(placed);
    else byFile.set(file, [placed]);
    return placed;
  };
  for (const unit of workspace.units) place(unit, unit.file, unit.written);
  for (const one of [...workspace.people, ...workspace.cycles]) {
    if (one.declared) place(one, one.declared.file, one.declared.written);
  }
  for (const plan of workspace.plans) {
    if (plan.written) place(plan, plan.file, plan.written);
    for (const objective of plan.objectives) {
      const around = place(objective, objective.file, objective.written);
      for (const child of [...objective.keyResults, ...objective.initiatives]) {
        place(child, child.file, child.written, around);
      }
    }
  }
  for (const kpi of workspace.kpis) place(kpi, kpi.file, kpi.written);
  for (const list of byFile.values()) list.sort((a, b) => a.span.start - b.span.start);
  cache.set(workspace, byFile);
  return byFile;
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
