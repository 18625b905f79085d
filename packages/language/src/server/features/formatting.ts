import { type Range, rangeOf } from '@okr/core';
import type { TextEdit } from 'vscode-languageserver';
import type { Edit } from '../../findings.ts';
import { type FormatOptions, formatFile } from '../../format/format-file.ts';
import type { View } from '../view.ts';

/** The edits that format a file, or the lines of some ranges. */
export function formatting(view: View, ranges?: readonly Range[]): TextEdit[] {
  const { file, text } = view;
  const options = formatOptions(view);
  const edits =
    ranges === undefined
      ? formatFile(file.path, text, options).edits
      : formatRanges(file.path, text, ranges.map(linesOf), options);
  return edits.map((edit) => ({ range: rangeOf(file, edit.span), newText: edit.text }));
}

/** As the file's workspace and configuration have it. */
export function formatOptions({ workspace, snapshot }: View): FormatOptions {
  return {
    fiscalYear: snapshot.configuration.config.scoring,
    cycles: new Map(workspace.cycles.flatMap(({ id, days }) => (days === undefined ? [] : [[id, days]]))),
  };
}

type Lines = NonNullable<FormatOptions['range']>;

/** The edits for some ranges of lines, in order, whatever order the ranges come in. */
export function formatRanges(
  path: string,
  text: string,
  ranges: readonly Lines[],
  options: FormatOptions,
): readonly Edit[] {
  return joined(ranges).flatMap((range) => formatFile(path, text, { ...options, range }).edits);
}

/** Ranges in order, those that touch as one. */
function joined(ranges: readonly Lines[]): readonly Lines[] {
  const result: Lines[] = [];
  for (const range of ranges.toSorted((a, b) => a.startLine - b.startLine)) {
    const last = result.at(-1);
    if (last !== undefined && range.startLine <= last.endLine + 1) {
      result[result.length - 1] = { ...last, endLine: Math.max(last.endLine, range.endLine) };
    } else result.push(range);
  }
  return result;
}

/** A range that ends before a line's first letter does not hold that line. */
function linesOf({ start, end }: Range): Lines {
  const isBefore = end.character === 0 && end.line > start.line;
  return { startLine: start.line, endLine: isBefore ? end.line - 1 : end.line };
}
