import { placedElements } from '@okr/analysis';
import { addSteps, formatDate, type KeyResult, type Objective, rangeOf, shortStanding } from '@okr/core';
import type { CodeLens, Command, Range } from 'vscode-languageserver';
import { standingOf } from '../standing.ts';
import type { View } from '../view.ts';
import { addCheckInLens } from './add-check-in.ts';

/** Above an objective its score and status; above a key result, once a number is due, a check-in for today and why. */
export function codeLenses(view: View): CodeLens[] {
  return (placedElements(view.workspace).get(view.file) ?? []).flatMap(({ element, head }): CodeLens[] => {
    const range = rangeOf(view.file, head);
    switch (element.kind) {
      case 'objective':
        return lenses(range, [scoreLens(view, element)]);
      case 'key-result':
        return isDue(view, element) ? lenses(range, [checkInLens(view, element), staleLens(view, element)]) : [];
      default:
        return [];
    }
  });
}

function lenses(range: Range, commands: readonly (Command | undefined)[]): CodeLens[] {
  return commands.flatMap((command) => (command === undefined ? [] : [{ range, command }]));
}

/** Something to read, nothing to press. */
function said(title: string): Command {
  return { title, command: '' };
}

function scoreLens(view: View, objective: Objective): Command | undefined {
  const { score, status } = view.snapshot.scores.objective(objective);
  if (score === undefined && status === undefined) return undefined;
  return said(shortStanding(standingOf(view, objective), view.language));
}

/** Whether a running plan waits for a number: the cycle's rhythm has passed since the last one, or none has come since it began. */
function isDue(view: View, keyResult: KeyResult): boolean {
  const { asOf, scores } = view.snapshot;
  const { start, objective } = keyResult;
  if (objective.plan.state === 'draft' || (start !== undefined && start > asOf)) return false;
  const last = scores.keyResult(keyResult).staleness?.last;
  // A list that has no cycle yet is still being written.
  if (last === undefined) return start !== undefined;
  return addSteps(last, objective.plan.cycle?.target?.rhythm ?? 'weekly', 1) <= asOf;
}

function checkInLens(view: View, keyResult: KeyResult): Command | undefined {
  const { asOf, scores } = view.snapshot;
  const { kind, verdict } = scores.keyResult(keyResult);
  const isOver =
    keyResult.objective.plan.state === 'closed' || verdict?.status === 'done' || verdict?.status === 'dropped';
  const byItself = kind === 'milestones' || kind === 'carried' || keyResult.measuredBy !== undefined;
  // A number says nothing before it is said what it should be.
  const isUnmeasured = kind === 'unmeasured';
  if (isOver || byItself || isUnmeasured || keyResult.checkIns.some(({ date }) => date === asOf)) return undefined;
  return addCheckInLens(view, keyResult);
}

function staleLens(view: View, keyResult: KeyResult): Command | undefined {
  const { staleness } = view.snapshot.scores.keyResult(keyResult);
  if (!staleness?.stale) return undefined;
  const { last, daysSilent } = staleness;
  const date = formatDate(last, view.language);
  return said(
    { en: `Nothing new for ${daysSilent} days (since ${date})`, vi: `${daysSilent} ngày chưa có số mới (từ ${date})` }[
      view.language
    ],
  );
}
