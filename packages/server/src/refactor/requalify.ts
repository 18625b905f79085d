import { placedElements } from '@okr/analysis';
import { type KeyResult, type Link, type Objective, qualifiedName, type SourceFile, type Workspace } from '@okr/core';
import type { Edit } from '@okr/language';
import { applied, NameIndex } from '@okr/language';
import type { View } from '../view.ts';
import { moved } from './compose.ts';
import type { Draft } from './draft.ts';
import type { Change, Relocation } from './refactoring.ts';
import { resolvedWith } from './resolved.ts';

type Goal = Objective | KeyResult;
export type Relocating = Change & { readonly relocation: Relocation };

/** A reference to a goal, and whose it is. */
interface GoalLink {
  readonly file: SourceFile;
  readonly link: Link<Goal>;
  readonly home: Objective;
  /** Undefined for what an initiative is for: key results only. */
  readonly by: Goal | undefined;
}

interface Spot {
  readonly path: string;
  readonly start: number;
}

/**
 * Rewrites the references that would mean something else once text has gone to another place, each the shortest way that
 * is right. False where that cannot be done. To be called after the first round of edits.
 */
export function requalify(view: View, draft: Draft, change: Relocating): boolean {
  const after = resolvedWith(view, draft.changed);
  const goals = goalsBySpot(after);
  const links = new Map(
    goalLinks(after).map((one) => [keyOf({ path: one.file.path, start: one.link.span.start }), one]),
  );
  const index = goalIndex(after);
  const edits = new Map<string, Edit[]>();
  for (const { file, link } of goalLinks(view.workspace)) {
    if (link.target === undefined) continue;
    const there = spotAfter(view, change, file.path, link.span.start, draft);
    const found = there && links.get(keyOf(there));
    if (there === undefined || found === undefined) continue;
    const spot = goalSpot(view, link.target, change, draft);
    const goal = spot && goals.get(keyOf(spot));
    if (goal === undefined) return false;
    if (found.link.target === goal) continue;
    const text = nameFrom(found, goal, index);
    if (text === undefined) return false;
    const list = edits.get(there.path) ?? [];
    edits.set(there.path, list);
    list.push({ span: found.link.span, text });
  }
  for (const [path, list] of edits) draft.edit(path, list);
  return true;
}

function keyOf({ path, start }: Spot): string {
  return `${start} ${path}`;
}

function* goalLinksOf(workspace: Workspace): Generator<GoalLink> {
  for (const { objectives } of workspace.plans) {
    for (const home of objectives) {
      const { file } = home;
      for (const link of home.supports) yield { file, link, home, by: home };
      for (const by of home.keyResults) for (const link of by.supports) yield { file, link, home, by };
      for (const initiative of home.initiatives) {
        for (const link of initiative.for) yield { file, link, home, by: undefined };
      }
    }
  }
}

function goalLinks(workspace: Workspace): readonly GoalLink[] {
  return [...goalLinksOf(workspace)];
}

function goalsBySpot(workspace: Workspace): ReadonlyMap<string, Goal> {
  const found = new Map<string, Goal>();
  for (const [file, placed] of placedElements(workspace)) {
    for (const { element, head } of placed) {
      if (element.kind === 'objective' || element.kind === 'key-result') {
        found.set(keyOf({ path: file.path, start: head.start }), element);
      }
    }
  }
  return found;
}

function goalSpot(view: View, goal: Goal, change: Relocating, draft: Draft): Spot | undefined {
  const { becomes, relocation } = change;
  if (becomes?.from === goal) return { path: relocation.to, start: landing(change, draft) + becomes.at };
  return spotAfter(view, change, goal.file.path, goal.written.head.start, draft);
}

/** Where something stands after the first round; undefined where it is cut out for good. */
function spotAfter(view: View, change: Relocating, path: string, start: number, draft: Draft): Spot | undefined {
  const { from, span, to, lead } = change.relocation;
  if (path === from.path && start >= span.start && start < span.end) {
    return { path: to, start: landing(change, draft) + lead + relocatedLength(view, change.relocation, start) };
  }
  const edits = draft.firstRound(path);
  if (edits.some((edit) => edit.span.start <= start && start < edit.span.end)) return undefined;
  return { path, start: moved(start, edits) };
}

/** How long the part of the relocated text before an offset is in its new place. */
function relocatedLength({ text }: View, { span, lineBreak, without = [] }: Relocation, offset: number): number {
  const shifted = without
    .filter((edit) => edit.span.end <= offset)
    .map((edit) => ({ ...edit, span: { start: edit.span.start - span.start, end: edit.span.end - span.start } }));
  return applied(text.slice(span.start, offset), shifted).replace(/\r?\n/g, lineBreak).length;
}

/** Where what is put in starts. */
function landing({ relocation: { to, at } }: Relocating, draft: Draft): number {
  return moved(
    at,
    draft.firstRound(to).filter(({ span }) => span.start !== at || span.end !== at),
  );
}

/** The goals of a workspace by name, as references find them. */
export function goalIndex(workspace: Workspace): NameIndex {
  const people = workspace.people.filter(({ declared }) => declared !== undefined).map(({ id }) => id);
  const holders = workspace.plans.flatMap(({ for: holder }) =>
    holder?.target?.kind === 'person' ? [holder.target.id] : [],
  );
  const index = new NameIndex(new Set([...people, ...holders]));
  for (const plan of workspace.plans) {
    for (const objective of plan.objectives) {
      for (const element of [objective, ...objective.keyResults]) {
        const { name } = element.written;
        if (name === undefined) continue;
        index.add({ element, name: name.text, objective, nameSpan: name.span });
      }
    }
  }
  return index;
}

/** The shortest name by which a reference finds a goal from where it stands. */
function nameFrom({ link, home, by }: GoalLink, goal: Goal, index: NameIndex): string | undefined {
  const own = goal.written.name?.text;
  if (own === undefined) return undefined;
  const accepts = (element: Goal, objective: Objective): boolean => {
    if (by === undefined) return element.kind === 'key-result';
    return element !== by && element !== home && !(by.kind === 'objective' && objective === home);
  };
  const whole = qualifiedName(goal);
  const cycle = (goal.kind === 'objective' ? goal.plan : goal.objective.plan).cycle?.target?.id;
  const parts = whole.split('.');
  const names = [own, ...(goal.kind === 'key-result' ? [parts.slice(-2).join('.')] : []), whole];
  if (cycle !== undefined) names.push(`${cycle}.${whole}`);
  return names.find((name) => {
    const ref = { text: name, span: link.span, period: undefined, parts: name.split('.') };
    const found = index.find(ref, home, ({ element, objective }) => accepts(element, objective));
    return found.length === 1 && found[0]?.element === goal;
  });
}
