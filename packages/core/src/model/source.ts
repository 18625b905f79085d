import type { Tongue } from './tongue.ts';

/** A stretch of a file: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Zero-based; characters in UTF-16 units, as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A file of the workspace, without its text. */
export interface SourceFile {
  /** As the host names it: a path with `/`, or a URI. Unique in a workspace. */
  readonly path: string;
  /** The offset of each line's first character; the first is 0. */
  readonly lineStarts: readonly number[];
  /** In UTF-16 units. */
  readonly length: number;
  /** What `language …` says; decides how numbers and dates are read. Undefined where the file does not say. */
  readonly declared: Tongue | undefined;
  /** What it is written in: the declared one, else that of most keywords. */
  readonly tongue: Tongue;
}

/** Where an offset stands; offsets outside the file are clamped to it. */
export function positionAt(file: Pick<SourceFile, 'lineStarts' | 'length'>, offset: number): Position {
  const at = Math.max(0, Math.min(offset, file.length));
  let low = 0;
  let high = file.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((file.lineStarts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: at - (file.lineStarts[low] ?? 0) };
}

export function rangeOf(file: Pick<SourceFile, 'lineStarts' | 'length'>, span: Span): Range {
  return { start: positionAt(file, span.start), end: positionAt(file, span.end) };
}
