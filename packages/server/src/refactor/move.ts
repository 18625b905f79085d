import { insertAt, lineBreakOf, quoted, sliceOf } from '@okr/analysis';
import type { Bilingual, Objective, Plan, SourceFile, Span } from '@okr/core';
import type { Edit } from '@okr/language';
import { planSpace, slug, untaken, writtenSurface } from '@okr/language';
import { CodeActionKind } from 'vscode-languageserver';
import { lostAt, type Obstacle, sharedLine } from '../actions/obstacle.ts';
import type { View } from '../view.ts';
import { blockOf } from './lines.ts';
import type { Change, Offer, Place } from './refactoring.ts';
import { asBlock } from './supporting.ts';

/** More files than these are offered only where the client can show a list. */
const mostFiles = 8;

/** Moves an objective, with its plan's line where that is not there yet, to a new file or to one of its workspace. */
export function moveObjective({ view, objective }: Place): readonly Offer[] {
  if (objective === undefined || objective.written.title.value.trim() === '') return [];
  return targetsFor(view, objective)
    .slice(0, mostFiles + 1)
    .map(
      (target): Offer => ({
        id: `move-to ${target.path}`,
        kind: CodeActionKind.RefactorMove,
        title: titleFor(objective, target),
        createsFile: target.file === undefined,
        about: objective,
        make: () => changeTo(view, objective, target),
      }),
    );
}

/** A file that an objective may go to. */
export interface MoveTarget {
  readonly path: string;
  /** Undefined for a new one. */
  readonly file: SourceFile | undefined;
}

function titleFor({ written }: Objective, { path, file }: MoveTarget): Bilingual {
  const title = quoted(written.title.value);
  return file === undefined
    ? { en: `Move ${title} to the new file ${path}`, vi: `Chuyển ${title} sang tệp mới ${path}` }
    : { en: `Move ${title} to ${path}`, vi: `Chuyển ${title} sang ${path}` };
}

/**
 * A new file beside this one, named after the objective; then the files that say their language as this one does, since
 * numbers and days are read by that: first those that plan for the same unit, then the nearest.
 */
export function targetsFor(view: View, objective: Objective): readonly MoveTarget[] {
  const { file, workspace } = view;
  const folder = folderOf(file.path);
  const taken = new Set(workspace.files.map(({ path }) => path.replace(/\.okr$/, '')));
  const name = objective.written.name?.text ?? slug(objective.written.title.value, 'objective');
  const fresh: MoveTarget = { path: `${untaken(folder + name, taken)}.okr`, file: undefined };
  const holders = new Map<SourceFile, number>();
  for (const plan of workspace.plans) {
    const rank = isSamePlan(plan, objective.plan) ? 0 : plan.for?.target === objective.plan.for?.target ? 1 : 2;
    holders.set(plan.file, Math.min(rank, holders.get(plan.file) ?? 2));
  }
  const others = workspace.files
    .filter((other) => other !== file && other.declared === file.declared)
    .map((other) => ({ other, rank: holders.get(other) ?? 3, far: folderOf(other.path) === folder ? 0 : 1 }))
    .sort((a, b) => a.rank - b.rank || a.far - b.far);
  return [fresh, ...others.map(({ other }) => ({ path: other.path, file: other }))];
}

export function changeTo(view: View, objective: Objective, target: MoveTarget): Change | Obstacle {
  const block = blockOf(view.loaded, objective.written.span);
  if (block === undefined) return sharedLine(view.file, objective.written.span.start);
  const lineBreak = lineBreakOf(target.file === undefined ? view.text : view.textOf(target.file));
  const body = withBreak(sliceOf(view.text, block), lineBreak);
  const cut: Edit = { span: withBlankLines(view.text, block), text: '' };
  const relocation = { from: view.file, span: block, to: target.path, lineBreak };
  if (target.file === undefined) {
    const lead = [...languageLine(view.file), ...planLine(view, objective.plan)]
      .map((line) => line + lineBreak)
      .join('');
    return {
      edits: [cut],
      creates: { path: target.path, text: lead + body },
      relocation: { ...relocation, at: 0, lead: lead.length },
      complete: true,
    };
  }
  const there = landingIn(view, objective.plan, target.file);
  if (there === undefined) return lostAt(view.file, objective.written.span.start);
  const text = view.textOf(target.file);
  const lead = asBlock(text, there.at, there.hasPlan ? [] : planLine(view, objective.plan));
  return {
    edits: [cut, { ...insertAt(there.at, lead + body), file: target.file }],
    relocation: { ...relocation, at: there.at, lead: lead.length },
    complete: true,
  };
}

/** With the empty lines on one side of it, where the other side keeps its own. */
function withBlankLines(text: string, { start, end }: Span): Span {
  const blanks = text.slice(text.slice(0, start).trimEnd().length, start);
  const before = blanks.length === start ? start : blanks.length - blanks.indexOf('\n') - 1;
  const after = /^(?:[ \t]*\r?\n)*/.exec(text.slice(end))?.[0].length ?? 0;
  if (end + after === text.length) return { start: start - before, end: text.length };
  return { start, end: before > 0 || start === 0 ? end + after : end };
}

/** Whole lines, all ending alike. */
function withBreak(text: string, lineBreak: string): string {
  return (text.endsWith('\n') ? text : `${text}\n`).replace(/\r?\n/g, lineBreak);
}

function languageLine({ declared }: SourceFile): readonly string[] {
  return declared === undefined ? [] : [`${writtenSurface('language', declared)} ${declared.key}`];
}

/** For whom, in which cycle and in which state: what the objectives below it take from a plan. */
function planLine({ file, text }: View, { written }: Plan): readonly string[] {
  if (written === undefined) return [];
  const clauses = [written.for, written.in, written.state].filter((clause) => clause !== undefined);
  const title = written.title === undefined ? [] : [sliceOf(text, written.title.span)];
  const words = [writtenSurface('plan', file.tongue), ...title, ...clauses.map(({ span }) => sliceOf(text, span))];
  return [words.join(' '), ''];
}

/** Behind the objectives of the same plan where the file has one, else at its end; those of no plan stand before any. */
function landingIn(
  view: View,
  plan: Plan,
  file: SourceFile,
): { readonly at: number; readonly hasPlan: boolean } | undefined {
  const loaded = view.snapshot.memberOf(file)?.loaded;
  if (loaded === undefined) return undefined;
  const own = view.workspace.plans.filter((each) => each.file === file);
  const same = own.find((each) => isSamePlan(each, plan));
  const last = same?.objectives.at(-1)?.written ?? same?.written;
  if (last !== undefined) {
    const at = blockOf(loaded, last.span)?.end;
    return at === undefined ? undefined : { at, hasPlan: true };
  }
  const first = plan.written === undefined ? own.find(({ written }) => written !== undefined)?.written : undefined;
  if (first === undefined) return { at: file.length, hasPlan: plan.written === undefined };
  const at = blockOf(loaded, first.span)?.start;
  return at === undefined ? undefined : { at, hasPlan: true };
}

function isSamePlan(one: Plan, other: Plan): boolean {
  if (one.written === undefined || other.written === undefined) return one.written === other.written;
  return typeof planSpace(one) === 'string' && planSpace(one) === planSpace(other) && one.state === other.state;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
