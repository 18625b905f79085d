import { formatShare, type KeyResult, type Objective, positionAt } from '@okr/core';
import type { InlayHint, Range } from 'vscode-languageserver';
import { placedElements } from '../../rules/elements.ts';
import type { HintSettings } from '../settings.ts';
import { lineAt, lineEnd, type View } from '../view.ts';
import { daysLeft, gradeText, neededRate } from '../words.ts';

/** Score and grade, needed rate, days left: at the end of the line that opens a goal, never inside it. */
export function inlayHints(view: View, range: Range, settings: HintSettings): InlayHint[] {
  const { file, text } = view;
  return (placedElements(view.workspace).get(file) ?? []).flatMap(({ element, head }): InlayHint[] => {
    if (element.kind !== 'objective' && element.kind !== 'key-result') return [];
    const line = lineAt(file, head.end);
    if (line < range.start.line || line > range.end.line) return [];
    const parts =
      element.kind === 'objective' ? ofObjective(view, element, settings) : ofKeyResult(view, element, settings);
    if (parts.length === 0) return [];
    return [{ position: positionAt(file, lineEnd(file, text, line)), label: parts.join(' · '), paddingLeft: true }];
  });
}

function ofObjective(view: View, objective: Objective, settings: HintSettings): readonly string[] {
  const { score, grade } = view.snapshot.scores.objective(objective);
  return settings.score ? scored(view, score, grade) : [];
}

function ofKeyResult(view: View, keyResult: KeyResult, settings: HintSettings): readonly string[] {
  const { language } = view;
  const { score, grade, forecast, unit, pace, verdict } = view.snapshot.scores.keyResult(keyResult);
  const isOver = verdict === undefined || verdict.status === 'done' || verdict.status === 'dropped';
  const needed = forecast?.neededPerWeek;
  return [
    ...(settings.score ? scored(view, score, grade) : []),
    ...(settings.neededRate && !isOver && needed !== undefined && unit !== undefined
      ? [neededRate(needed, unit)[language]]
      : []),
    ...(settings.daysLeft && !isOver && pace !== undefined ? [daysLeft(pace.daysLeft)[language]] : []),
  ];
}

function scored({ language }: View, score: number | undefined, grade: number | undefined): readonly string[] {
  if (score === undefined || grade === undefined) return [];
  return [formatShare(score, language), gradeText(grade)[language]];
}
