import { escaped, insertAt, isOpen, lineBreakOf, sliceOf } from '@okr/analysis';
import { type IsoDate, type KeyResult, type Objective, periodDays, quarterOf } from '@okr/core';
import type { Edit, Keyword } from '@okr/language';
import { writtenSurface } from '@okr/language';
import { CodeActionKind } from 'vscode-languageserver';
import { type Obstacle, sharedLine } from '../actions/obstacle.ts';
import { writtenDay } from '../completion/days.ts';
import { lineAt, type View } from '../view.ts';
import { isWork } from './from-fixes.ts';
import { nameInPlan } from './goal-names.ts';
import { blockOf } from './lines.ts';
import type { Change, Offer, Place } from './refactoring.ts';

/**
 * Two ways from a key result to an objective that supports: one for those who make it come true, while it stays; or it
 * becomes that objective itself and takes its numbers and history along.
 */
export function supportingObjective({ view, keyResult }: Place): readonly Offer[] {
  if (keyResult === undefined || !isOpen(keyResult) || !isWritten(keyResult)) return [];
  // Work supports nothing by being an objective: it becomes an initiative.
  if (isWork(keyResult, view)) return [];
  return [
    {
      id: 'extract-objective',
      kind: CodeActionKind.RefactorExtract,
      title: {
        en: 'Extract a new objective that supports this key result',
        vi: 'Tách thành mục tiêu mới đóng góp cho kết quả này',
      },
      about: keyResult,
      make: () => extracted(view, keyResult),
    },
    {
      id: 'promote-to-objective',
      kind: CodeActionKind.RefactorExtract,
      title: {
        en: 'Promote to an objective that supports this one',
        vi: 'Nâng thành một mục tiêu đóng góp cho mục tiêu này',
      },
      about: keyResult,
      make: () => promoted(view, keyResult),
    },
  ];
}

/** An objective that nobody wrote (an error says so) has nothing that could be supported. */
function isWritten({ objective: { written } }: KeyResult): boolean {
  return written.title.span.end > written.title.span.start;
}

function extracted(view: View, keyResult: KeyResult): Change | Obstacle {
  const { written, objective, file } = keyResult;
  const block = blockOf(view.loaded, objective.written.span);
  const goal = nameInPlan(view, keyResult);
  if (block === undefined) return sharedLine(view.file, objective.written.span.end);
  if (goal === undefined) return sameName(view, keyResult);
  const say = sayIn(view);
  const day =
    written.by?.value.text ?? (objective.plan.cycle === undefined ? writtenDay(quarterEnd(view), view) : undefined);
  const by = day === undefined ? '' : ` ${say('by')} ${day}`;
  const measure = `${say('from')} … ${writtenSurface('to', file.tongue, 'rising')} …`;
  const lines = [
    `${say('objective')} "…"`,
    ...ownersLine(view, keyResult),
    `  ${say('supports')} ${goal.name}`,
    '',
    `  ${say('kr')} "…" ${measure}${by}`,
  ];
  return { edits: [...goal.edits, insertAt(block.end, asBlock(view.text, block.end, lines))] };
}

function promoted(view: View, keyResult: KeyResult): Change | Obstacle {
  const { written, objective, file } = keyResult;
  const { text, loaded } = view;
  const around = blockOf(loaded, objective.written.span);
  const block = blockOf(loaded, written.span);
  const goal = nameInPlan(view, objective);
  if (around === undefined) return sharedLine(view.file, objective.written.span.end);
  if (block === undefined) return sharedLine(view.file, written.span.start);
  if (goal === undefined) return sameName(view, objective);
  // What an initiative is for stays a key result, and keeps its name.
  const isMoved = objective.initiatives.some(({ for: links }) => links.some(({ target }) => target === keyResult));
  const name = isMoved ? undefined : written.name;
  const without: Edit[] = name ? [{ span: { start: name.span.start, end: written.title.span.start }, text: '' }] : [];
  const say = sayIn(view);
  const ambition = written.ambition ?? objective.written.ambition;
  const head = [say('objective'), ...(name ? [name.text] : []), `"${escaped(written.title.value)}"`].join(' ');
  const lines = [
    head,
    ...ownersLine(view, keyResult),
    ...(ambition ? [`  ${say(ambition.value)}`] : []),
    `  ${say('supports')} ${goal.name}`,
    '',
    '',
  ];
  const body = without.reduce(
    (kept, { span }) => kept.slice(0, span.start - block.start) + kept.slice(span.end - block.start),
    sliceOf(text, block),
  );
  const lead = asBlock(text, around.end, lines.slice(0, -1));
  const start = lead.length - lead.trimStart().length;
  return {
    edits: [...goal.edits, { span: block, text: '' }, insertAt(around.end, lead + body)],
    relocation: {
      from: file,
      span: block,
      to: file.path,
      at: around.end,
      lead: lead.length,
      lineBreak: lineBreakOf(text),
      without,
    },
    ...(name ? { becomes: { from: keyResult, at: start } } : {}),
    complete: true,
  };
}

/** By when, where neither the key result nor a cycle says it. */
function quarterEnd({ snapshot }: View): IsoDate {
  const fiscalYear = snapshot.configuration.config.scoring;
  return periodDays(quarterOf(snapshot.asOf, fiscalYear), fiscalYear).end;
}

/** Its name alone does not tell it from another goal. */
function sameName({ file }: View, { written }: KeyResult | Objective): Obstacle {
  const line = lineAt(file, written.head.start) + 1;
  const name = written.name?.text ?? '';
  return {
    reason: {
      en: `Another goal of this plan is called \`${name}\` too, as on line ${line}: give one of them another name first.`,
      vi: `Kế hoạch này còn phần khác cũng tên \`${name}\` như ở dòng ${line}: hãy đổi tên một trong hai trước.`,
    },
  };
}

function sayIn({ file }: View): (keyword: Keyword) => string {
  return (keyword) => writtenSurface(keyword, file.tongue);
}

/** The key result's own owners, else those of its objective. */
function ownersLine(view: View, { written, objective }: KeyResult): readonly string[] {
  const owners = written.owners ?? objective.written.owners;
  if (owners === undefined) return [];
  return [`  ${sayIn(view)('owner')} ${owners.value.map(({ text }) => text).join(', ')}`];
}

/** Lines of their own at an offset where a line starts, or where the file ends without a break. */
export function asBlock(text: string, offset: number, lines: readonly string[]): string {
  const lineBreak = lineBreakOf(text);
  const isOpenLine = offset > 0 && text[offset - 1] !== '\n';
  return [...(isOpenLine ? [''] : []), '', ...lines, ''].join(lineBreak);
}
