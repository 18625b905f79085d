import { type Range, rangeOf } from '@okr/core';
import type { LineRange } from '@okr/language';
import { type FormatOptions, formatFile } from '@okr/language';
import type { TextEdit } from 'vscode-languageserver';
import type { View } from '../view.ts';

/** The edits that format a file, or the lines of some ranges. */
export function formatting(view: View, ranges?: readonly Range[]): TextEdit[] {
  const { file, text } = view;
  const options = formatOptions(view);
  const { edits } = formatFile(file.path, text, {
    ...options,
    ...(ranges === undefined ? {} : { ranges: ranges.map(linesOf) }),
  });
  return edits.map((edit) => ({ range: rangeOf(file, edit.span), newText: edit.text }));
}

/** As the file's workspace and configuration have it. */
export function formatOptions({ workspace, snapshot }: View): FormatOptions {
  return {
    fiscalYear: snapshot.configuration.config.scoring,
    cycles: new Map(workspace.cycles.flatMap(({ id, days }) => (days === undefined ? [] : [[id, days]]))),
  };
}

/** A range that ends before a line's first letter does not hold that line. */
function linesOf({ start, end }: Range): LineRange {
  const isBefore = end.character === 0 && end.line > start.line;
  return { startLine: start.line, endLine: isBefore ? end.line - 1 : end.line };
}
