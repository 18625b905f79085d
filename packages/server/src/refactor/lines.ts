import { wholeLines } from '@okr/analysis';
import { type KeyResult, type Objective, type Span, smallest } from '@okr/core';
import type { LoadedFile } from '@okr/language';
import { lineAt, lineEnd } from '../view.ts';

/** Numbers of the lines that hold comments and nothing else, each whole on its line. */
function commentLines({ file, text, comments }: LoadedFile): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of comments) {
    const line = lineAt(file, start);
    if (lineAt(file, end) !== line) continue;
    const around = text.slice(file.lineStarts[line] ?? 0, start) + text.slice(end, lineEnd(file, text, line));
    if (around.trim() === '') found.add(line);
  }
  return found;
}

/**
 * The whole lines of an element with the comments that belong to it: those right above it, and those that only touch its
 * last line. Undefined where it shares a line with something else.
 */
export function blockOf(loaded: LoadedFile, span: Span): Span | undefined {
  const { file, text } = loaded;
  const trimmed = { start: span.start, end: lineEnd(file, text, lineAt(file, span.end)) };
  const lines = wholeLines(text, trimmed);
  if (lines === undefined) return undefined;
  const comments = commentLines(loaded);
  let first = lineAt(file, lines.start);
  while (comments.has(first - 1)) first--;
  let after = lineAt(file, trimmed.end) + 1;
  let hanging = after;
  while (comments.has(hanging)) hanging++;
  const next = file.lineStarts[hanging];
  if (next === undefined || text.slice(next, lineEnd(file, text, hanging)).trim() === '') after = hanging;
  return { start: file.lineStarts[first] ?? 0, end: file.lineStarts[after] ?? file.length };
}

/** The last line of a key result's own clauses: before its check-ins, milestones, earlier promises and reviews. */
export function ownEnd(loaded: LoadedFile, { written }: KeyResult): number {
  return lastOwnLine(loaded, written.span, [
    ...written.checkIns,
    ...written.milestones,
    ...written.revisions,
    ...written.reviews,
  ]);
}

/** The last line of an objective's own clauses: before what it holds. */
export function ownEndOfObjective(loaded: LoadedFile, { written }: Objective): number {
  return lastOwnLine(loaded, written.span, [...written.keyResults, ...written.initiatives, ...written.reviews]);
}

function lastOwnLine(loaded: LoadedFile, { start, end }: Span, parts: readonly { readonly span: Span }[]): number {
  const { file, text } = loaded;
  const first = smallest(parts.map(({ span }) => span.start));
  let line = first < end ? lineAt(file, first) - 1 : lineAt(file, end);
  const comments = commentLines(loaded);
  const isEmpty = (): boolean => text.slice(file.lineStarts[line] ?? 0, lineEnd(file, text, line)).trim() === '';
  while (line > lineAt(file, start) && (comments.has(line) || isEmpty())) line--;
  return line;
}
