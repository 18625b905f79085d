import { formatShare, type KeyResult, type Objective, positionAt } from '@okr/core';
import type { InlayHint, Range } from 'vscode-languageserver';
import { placedElements } from '../../rules/elements.ts';
import type { HintSettings } from '../settings.ts';
import { lineAt, lineEnd, type View } from '../view.ts';
import { daysLeft, gradeNumber, gradeText, neededRate, shortRate } from '../words.ts';

/**
 * Score and grade, needed rate, days left: at the end of the line that opens a goal, never inside it. In few characters:
 * VS Code cuts the hints of a line at 43.
 */
export function inlayHints(view: View, range: Range, settings: HintSettings): InlayHint[] {
  const { file, text } = view;
  return (placedElements(view.workspace).get(file) ?? []).flatMap(({ element, head }): InlayHint[] => {
    if (element.kind !== 'objective' && element.kind !== 'key-result') return [];
    const line = lineAt(file, head.end);
    if (line < range.start.line || line > range.end.line) return [];
    const parts =
      element.kind === 'objective' ? ofObjective(view, element, settings) : ofKeyResult(view, element, settings);
    if (parts.length === 0) return [];
    const label = parts.map(({ short }) => short).join(' · ');
    const tooltip = parts.map(({ full }) => full).join(' · ');
    return [{ position: positionAt(file, lineEnd(file, text, line)), label, tooltip, paddingLeft: true }];
  });
}

/** A part of a hint: at the line's end in few characters, in full where the pointer rests. */
interface Part {
  readonly short: string;
  readonly full: string;
}

function ofObjective(view: View, objective: Objective, settings: HintSettings): readonly Part[] {
  const { score, grade } = view.snapshot.scores.objective(objective);
  return settings.score ? scored(view, score, grade) : [];
}

function ofKeyResult(view: View, keyResult: KeyResult, settings: HintSettings): readonly Part[] {
  const { language } = view;
  const { score, grade, forecast, unit, pace, verdict } = view.snapshot.scores.keyResult(keyResult);
  const isOver = verdict === undefined || verdict.status === 'done' || verdict.status === 'dropped';
  const needed = forecast?.neededPerWeek;
  return [
    ...(settings.score ? scored(view, score, grade) : []),
    ...(settings.neededRate && !isOver && needed !== undefined && unit !== undefined
      ? [{ short: shortRate(needed, unit)[language], full: neededRate(needed, unit)[language] }]
      : []),
    ...(settings.daysLeft && !isOver && pace !== undefined ? [same(daysLeft(pace.daysLeft)[language])] : []),
  ];
}

function scored({ language }: View, score: number | undefined, grade: number | undefined): readonly Part[] {
  if (score === undefined || grade === undefined) return [];
  const share = formatShare(score, language);
  return [{ short: `${share} (${gradeNumber(grade)[language]})`, full: `${share} · ${gradeText(grade)[language]}` }];
}

function same(text: string): Part {
  return { short: text, full: text };
}
