import type { Edit } from '../findings.ts';
import type { Source, SourceLine } from './source.ts';
import type { Spacing } from './spacing.ts';

/** A file as it is to be. */
export interface LaidOut {
  readonly source: Source;
  /** Each line's text, without its break. */
  readonly texts: readonly string[];
  readonly spacing: Spacing;
  /** Whether a line, by its number, may change. */
  readonly isInside: (line: number) => boolean;
  /** A line to put on top. */
  readonly added: string | undefined;
}

/** What has to change, as small as it can be told: within a line, from the first letter that differs to the last. */
export function editsOf({ source, texts, spacing, isInside, added }: LaidOut): readonly Edit[] {
  const { lines, text } = source;
  const lineBreak = lineBreakOf(text);
  const edits: Edit[] = [];
  const put = (start: number, end: number, written: string): void => {
    if (start === end && written === '') return;
    const before = edits.at(-1);
    if (before !== undefined && before.span.end === start) {
      edits[edits.length - 1] = { span: { start: before.span.start, end }, text: before.text + written };
    } else edits.push({ span: { start, end }, text: written });
  };
  if (added !== undefined) put(lines[0]?.start ?? 0, lines[0]?.start ?? 0, added + lineBreak);
  for (const line of lines) {
    if (!isInside(line.number)) continue;
    if (spacing.before.has(line.number)) put(line.start, line.start, lineBreak);
    if (spacing.without.has(line.number)) put(line.start, line.next, '');
    else {
      putLine(put, text, line, texts[line.number] ?? '');
      // The last line gets the break that it lacks.
      if (line.end === line.next && line.end > line.start) put(line.end, line.end, lineBreak);
    }
  }
  return edits;
}

/** On which line each line stands afterwards; -1 for those that are gone. */
export function homesOf({ source, spacing, isInside, added }: LaidOut): readonly number[] {
  let home = added === undefined ? 0 : 1;
  return source.lines.map((line) => {
    const inside = isInside(line.number);
    if (inside && spacing.before.has(line.number)) home++;
    return inside && spacing.without.has(line.number) ? -1 : home++;
  });
}

export function applied(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span, text: written } of edits) {
    parts.push(text.slice(at, span.start), written);
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

function putLine(
  put: (start: number, end: number, written: string) => void,
  text: string,
  { start, end }: SourceLine,
  written: string,
): void {
  const length = Math.min(end - start, written.length);
  let same = 0;
  while (same < length && text.charCodeAt(start + same) === written.charCodeAt(same)) same++;
  if (same === end - start && same === written.length) return;
  let tail = 0;
  while (tail < length - same && text.charCodeAt(end - 1 - tail) === written.charCodeAt(written.length - 1 - tail))
    tail++;
  put(start + same, end - tail, written.slice(same, written.length - tail));
}

/** The break that the file uses first. */
function lineBreakOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
