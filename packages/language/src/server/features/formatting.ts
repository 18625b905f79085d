import { type Range, rangeOf } from '@okr/core';
import type { TextEdit } from 'vscode-languageserver';
import { type FormatOptions, formatFile } from '../../format/format-file.ts';
import type { View } from '../view.ts';

/** The edits that format a file, or the lines of a range. */
export function formatting(view: View, range?: Range): TextEdit[] {
  const { file, text, workspace, snapshot } = view;
  const cycles = new Map(workspace.cycles.flatMap(({ id, days }) => (days === undefined ? [] : [[id, days]])));
  const options: FormatOptions = {
    fiscalYearStart: snapshot.configuration.config.scoring.fiscalYearStart,
    cycles,
    ...(range === undefined ? {} : { range: linesOf(range) }),
  };
  return formatFile(file.path, text, options).edits.map((edit) => ({
    range: rangeOf(file, edit.span),
    newText: edit.text,
  }));
}

/** A range that ends before a line's first letter does not hold that line. */
function linesOf({ start, end }: Range): { readonly startLine: number; readonly endLine: number } {
  const isBefore = end.character === 0 && end.line > start.line;
  return { startLine: start.line, endLine: isBefore ? end.line - 1 : end.line };
}
