import type { IsoDate, WrittenActual, WrittenCheckIn } from '@okr/core';
import type { Edit } from '@okr/language';
import { indentAt } from '../../shared/edits.ts';

/** A check-in or an actual. */
export interface Dated {
  readonly written: WrittenCheckIn | WrittenActual;
  readonly date: IsoDate;
}

export function isInOrder(lines: readonly Dated[]): boolean {
  return lines.every((line, index) => line.date >= (lines[index - 1]?.date ?? ''));
}

/** A line with its remark and the comments right above it; of the first one, those stay as a heading for all. */
interface Place {
  readonly date: IsoDate;
  readonly start: number;
  readonly end: number;
}

/**
 * Each line's place takes the line that belongs there, the oldest on top. Safe where no comment between them could be meant
 * for several lines; undefined where a comment holds parts of more than one line.
 */
export function sortedByDate(
  lines: readonly Dated[],
  text: string,
): { readonly edits: readonly Edit[]; readonly safe: boolean } | undefined {
  const places = lines.map((line, index) => placeOf(line, lines[index - 1], text));
  const bodies = places.map(({ start, end }) => text.slice(start, end));
  if (bodies.some((body) => opensComment.test(body))) return undefined;
  const sorted = places.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const edits = places
    .map(({ start, end }, index): Edit => {
      const body = sorted[index];
      return { span: { start, end }, text: body ? text.slice(body.start, body.end) : '' };
    })
    .filter(({ span, text: content }) => text.slice(span.start, span.end) !== content);
  const safe = bodies.every((body) => !body.includes('\n') || body.includes('"""')) && !hasHeading(lines[0], text);
  return { edits, safe };
}

/** A comment that ends on a later line. */
const opensComment = /\/\*(?![\s\S]*\*\/)/;

function placeOf({ written, date }: Dated, above: Dated | undefined, text: string): Place {
  const newline = text.indexOf('\n', written.span.end);
  const rest = text.slice(written.span.start, newline < 0 ? text.length : newline);
  const end = written.span.start + rest.trimEnd().length;
  const from = above === undefined ? undefined : commentsAbove(text, written.span.start, above.written.span.end);
  return { date, start: from ?? written.span.start, end };
}

const commentLine = /^[ \t]*(?:\/\/.*|\/\*(?:(?!\*\/).)*\*\/[ \t]*)\r?$/;

/** Where the comment lines right above a line start, behind their indentation; undefined where there are none. */
function commentsAbove(text: string, lineOffset: number, limit: number): number | undefined {
  let start = text.lastIndexOf('\n', lineOffset - 1) + 1;
  let found: number | undefined;
  while (start > limit) {
    const before = text.lastIndexOf('\n', start - 2) + 1;
    if (before <= limit || !commentLine.test(text.slice(before, start - 1))) break;
    found = before + indentAt(text, before).length;
    start = before;
  }
  return found;
}

function hasHeading(first: Dated | undefined, text: string): boolean {
  return first !== undefined && commentsAbove(text, first.written.span.start, 0) !== undefined;
}
