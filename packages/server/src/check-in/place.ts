import type { Actual, CheckIn, IsoDate, Span } from '@okr/core';
import { tokensOf } from '../syntax/tokens.ts';
import { lineAt, lineEnd, type View } from '../view.ts';
import type { Measured } from './measured.ts';
import { isSamePeriod, periodFor } from './period.ts';

/** Where a dated line goes: what it replaces, and what stands around it there. */
export interface LinePlace {
  readonly span: Span;
  readonly before: string;
  readonly after: string;
}

export function datedLines(element: Measured): readonly (CheckIn | Actual)[] {
  return element.kind === 'kpi' ? element.actuals : element.checkIns;
}

/**
 * The line of a day, or of the period that its number speaks for: of several the one that counts, the lowest with a value;
 * undefined where there is none. A value of a day and the number of a period are different lines.
 */
export function lineOf(view: View, element: Measured, date: IsoDate): CheckIn | Actual | undefined {
  const period = periodFor(view, element, date);
  const lines = datedLines(element).filter((line) => {
    const { value } = line.written.date;
    if (period === undefined) return line.date === date && value.kind !== 'period';
    return value.kind === 'period' && isSamePeriod(value.period, period);
  });
  return lines.findLast(({ value }) => value !== undefined) ?? lines.at(-1);
}

/** The line of that day; else below the last one that is not later, so that dates rise. */
export function placeFor(view: View, element: Measured, date: IsoDate): LinePlace {
  const lines = datedLines(element);
  const same = lineOf(view, element, date);
  if (same !== undefined) return { span: same.written.span, before: '', after: '' };
  const earlier = lines.findLast((line) => line.date <= date);
  const first = lines[0];
  const lineBreak = /\r\n|\r|\n/.exec(view.text)?.[0] ?? '\n';
  const indent = indentOf(view, earlier ?? first, element);
  if (earlier === undefined && first !== undefined) {
    const start = view.file.lineStarts[lineAt(view.file, first.written.span.start)] ?? 0;
    return { span: { start, end: start }, before: indent, after: lineBreak };
  }
  const above = lineAt(view.file, earlier?.written.span.end ?? ownEnd(view, element));
  const end = lineEnd(view.file, view.text, above);
  return { span: { start: end, end }, before: `${lineBreak}${indent}`, after: '' };
}

/** Where its own lines end: before its reviews. */
function ownEnd({ loaded }: View, element: Measured): number {
  const { written } = element;
  const review = element.kind === 'key-result' ? element.written.reviews[0] : undefined;
  if (review === undefined) return written.span.end;
  const tokens = tokensOf(loaded);
  const last = tokens.countBefore(review.span.start) - 1;
  return last < 0 ? written.head.end : tokens.endAt(last);
}

/** As its neighbour has it, else one step deeper than the element. */
function indentOf({ file, text }: View, neighbour: CheckIn | Actual | undefined, { written }: Measured): string {
  const at = (neighbour?.written ?? written).span.start;
  const indent = text.slice(file.lineStarts[lineAt(file, at)] ?? 0, at).replace(/[^ \t]/g, ' ');
  return neighbour === undefined ? `${indent}  ` : indent;
}
