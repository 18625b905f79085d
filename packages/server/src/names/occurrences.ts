import { type Placed, placedElements } from '@okr/analysis';
import type { Cycle, Link, Name, Plan, SourceFile, Span, Workspace } from '@okr/core';
import { periodSpan, segmentsOf } from './segments.ts';
import type { Target } from './target.ts';

/** A place where a name is written: where it is given, or where it is referred to. */
export interface Occurrence {
  readonly target: Target;
  readonly file: SourceFile;
  /** Of the name alone: one part of a qualified reference. */
  readonly span: Span;
  readonly isDeclaration: boolean;
}

type TextOf = (file: SourceFile) => string;

const caches = new WeakMap<Workspace, Map<SourceFile, readonly Occurrence[]>>();

/** The names of one file, by place. Computed once a workspace. */
export function occurrencesIn(workspace: Workspace, file: SourceFile, textOf: TextOf): readonly Occurrence[] {
  let cache = caches.get(workspace);
  if (cache === undefined) {
    cache = new Map();
    caches.set(workspace, cache);
  }
  const known = cache.get(file);
  if (known !== undefined) return known;
  const collector = new Collector(file, textOf(file));
  for (const placed of placedElements(workspace).get(file) ?? []) collector.element(placed);
  collector.found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  cache.set(file, collector.found);
  return collector.found;
}

/** Every place of a workspace that names a target, the declaration too. */
export function occurrencesOf(workspace: Workspace, target: Target, textOf: TextOf): readonly Occurrence[] {
  return workspace.files.flatMap((file) =>
    occurrencesIn(workspace, file, textOf).filter((occurrence) => occurrence.target === target),
  );
}

/** The name at an offset; where two touch, the one that starts there. */
export function occurrenceAt(
  workspace: Workspace,
  file: SourceFile,
  offset: number,
  textOf: TextOf,
): Occurrence | undefined {
  return occurrencesIn(workspace, file, textOf)
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .at(-1);
}

class Collector {
  readonly found: Occurrence[] = [];
  private readonly file: SourceFile;
  private readonly text: string;

  constructor(file: SourceFile, text: string) {
    this.file = file;
    this.text = text;
  }

  element({ element }: Placed): void {
    switch (element.kind) {
      case 'unit':
        this.declared(element, element.written.name);
        this.links([element.parent, element.lead]);
        return;
      case 'person':
        this.declared(element, element.declared?.written.name);
        this.links([element.unit]);
        return;
      case 'cycle':
        this.cycle(element);
        return;
      case 'plan':
        this.links([element.for]);
        this.planned(element);
        return;
      case 'objective':
        this.declared(element, element.written.name);
        this.links([...element.owners, ...element.supports, ...element.guard]);
        return;
      case 'key-result':
        this.declared(element, element.written.name);
        this.links([...element.owners, ...element.supports, element.measuredBy]);
        for (const milestone of element.milestones) this.declared(milestone, milestone.written.name);
        return;
      case 'initiative':
        this.declared(element, element.written.name);
        this.links([...element.owners, ...element.for]);
        return;
      case 'kpi':
        this.declared(element, element.written.name);
        this.links([...element.owners, element.for]);
    }
  }

  private cycle(element: Cycle): void {
    const written = element.declared?.written;
    this.declared(element, written?.name);
    if (written?.period !== undefined) this.add(element, periodSpan(written.head, this.text), true);
  }

  /** A period is linked with the word before it: `in 2026-Q4`. */
  private planned({ cycle, written }: Plan): void {
    if (cycle?.target === undefined) return;
    const { start, end } = cycle.span;
    const isPeriod = written?.in !== undefined && 'period' in written.in.value;
    const word = isPeriod ? (/^\S+\s+/.exec(this.text.slice(start, end))?.[0].length ?? 0) : 0;
    this.links([{ ...cycle, span: { start: start + word, end } }]);
  }

  private declared(target: Target, name: Name | undefined): void {
    if (name !== undefined) this.add(target, name.span, true);
  }

  private links(links: readonly (Link<Target> | undefined)[]): void {
    for (const link of links) {
      if (link?.target === undefined) continue;
      for (const { target, span } of segmentsOf(link.target, link.span, this.text)) this.add(target, span, false);
    }
  }

  private add(target: Target, span: Span, isDeclaration: boolean): void {
    this.found.push({ target, file: this.file, span, isDeclaration });
  }
}
