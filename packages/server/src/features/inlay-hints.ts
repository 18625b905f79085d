import { placedElements } from '@okr/analysis';
import { type KeyResult, type Objective, positionAt, standingWords } from '@okr/core';
import type { InlayHint, Range } from 'vscode-languageserver';
import type { HintSettings } from '../settings.ts';
import { standingOf } from '../standing.ts';
import { lineAt, lineEnd, type View } from '../view.ts';
import { daysLeft, neededRate, shortRate } from '../words.ts';

/**
 * Score, needed rate, days left: at the end of the line that opens a goal, never inside it. In few characters:
 * VS Code cuts the hints of a line at 43. With a code lens above it that says its score, an objective has none.
 */
export function inlayHints(view: View, range: Range, settings: HintSettings, hasLenses: boolean): InlayHint[] {
  const { file, text } = view;
  return (placedElements(view.workspace).get(file) ?? []).flatMap(({ element, head }): InlayHint[] => {
    if (element.kind !== 'objective' && element.kind !== 'key-result') return [];
    const line = lineAt(file, head.end);
    if (line < range.start.line || line > range.end.line) return [];
    const parts =
      element.kind === 'key-result'
        ? ofKeyResult(view, element, settings)
        : settings.score && !hasLenses
          ? scored(view, element)
          : [];
    if (parts.length === 0) return [];
    const label = parts.map(({ short }) => short).join(' · ');
    const end = lineEnd(file, text, line);
    const length = end - (file.lineStarts[line] ?? 0) + 1 + label.length;
    if (settings.longestLine > 0 && length > settings.longestLine) return [];
    const tooltip = parts.map(({ full }) => full).join(' · ');
    return [{ position: positionAt(file, end), label, tooltip, paddingLeft: true }];
  });
}

/** A part of a hint: at the line's end in few characters, in full where the pointer rests. */
interface Part {
  readonly short: string;
  readonly full: string;
}

function ofKeyResult(view: View, keyResult: KeyResult, settings: HintSettings): readonly Part[] {
  const { language } = view;
  const { forecast, unit, pace, verdict } = view.snapshot.scores.keyResult(keyResult);
  const isOver = verdict === undefined || verdict.status === 'done' || verdict.status === 'dropped';
  const needed = forecast?.neededPerWeek;
  return [
    ...(settings.score ? scored(view, keyResult) : []),
    ...(settings.neededRate && !isOver && needed !== undefined && unit !== undefined
      ? [{ short: shortRate(needed, unit)[language], full: neededRate(needed, unit)[language] }]
      : []),
    ...(settings.daysLeft && !isOver && pace !== undefined ? [same(daysLeft(pace.daysLeft)[language])] : []),
  ];
}

function scored(view: View, goal: Objective | KeyResult): readonly Part[] {
  const { score, graded } = standingWords(standingOf(view, goal), view.language);
  return graded === undefined ? [] : [{ short: score, full: `${score} · ${graded}` }];
}

function same(text: string): Part {
  return { short: text, full: text };
}
