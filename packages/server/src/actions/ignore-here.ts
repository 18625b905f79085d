import type { Diagnostic } from '@okr/analysis';
import { elementAt, indentAt, insertAt, lineBreakOf, placedElements, startsItsLine } from '@okr/analysis';
import { positionAt } from '@okr/core';
import type { Fix } from '@okr/language';
import type { View } from '../view.ts';
import { blank } from './blanks.ts';
import { Trials } from './trials.ts';

/** About the file or the ignores themselves: there is nothing to write a reason at. */
const ofComments: ReadonlySet<string> = new Set(['unused-ignore', 'ignore-without-reason', 'more-findings']);

/** Silences a finding at its element, with a reason to be given; undefined for errors and where that would not silence it. */
export function ignoreHere(view: View, { rule, severity, file, span, fixes }: Diagnostic): Fix | undefined {
  if (severity === 'error' || file !== view.file || ofComments.has(rule)) return undefined;
  // What can be mended without asking needs no reason to stay.
  if (fixes.some(({ safe }) => safe)) return undefined;
  const placed = elementAt(placedElements(view.workspace).get(file) ?? [], span.start);
  if (placed === undefined) return undefined;
  const { text } = view;
  // A check-in, a milestone or an earlier promise has a line of its own.
  const starts = new Set([span.start, placed.head.start].filter((start) => startsItsLine(text, start)));
  const above = [...starts].map((start) => {
    const at = file.lineStarts[positionAt(file, start).line] ?? 0;
    return [insertAt(at, `${indentAt(text, start)}// okr-ignore ${rule}: ${blank}${lineBreakOf(text)}`)];
  });
  const edits = above.find((each) => Trials.of(view).silences(each, severity, rule));
  if (edits === undefined) return undefined;
  return {
    title: { en: `Ignore \`${rule}\` here, because …`, vi: `Bỏ qua \`${rule}\` ở đây, vì …` },
    edits,
    safe: false,
  };
}
