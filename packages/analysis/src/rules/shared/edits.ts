import type { Span } from '@okr/core';
import type { Edit } from '@okr/language';

/** What the file ends its lines with. */
export function lineBreakOf(text: string): string {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

/** The blanks before the first character of the line that holds `offset`. */
export function indentAt(text: string, offset: number): string {
  const start = lineStart(text, offset);
  let end = start;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return text.slice(start, end);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

export function insertAt(offset: number, text: string): Edit {
  return { span: { start: offset, end: offset }, text };
}

/** Whether only blanks stand before it on its line. */
export function startsItsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

/** Takes clauses out together with the blanks before them, and with the whole line where nothing else stands on it. */
export function removals(text: string, spans: readonly Span[]): Edit[] {
  return joined(text, spans).map(({ start, end }) => {
    let from = start;
    while (text[from - 1] === ' ' || text[from - 1] === '\t') from--;
    const atStart = from === 0 || text[from - 1] === '\n';
    const rest = lineRest(text, end);
    // Its lines are whole already: the next one keeps its indentation.
    if (atStart && text[end - 1] === '\n') return { span: { start: from, end }, text: '' };
    if (atStart && rest.blank) return { span: { start: from, end: rest.next }, text: '' };
    return { span: atStart ? { start, end: skipBlanks(text, end) } : { start: from, end }, text: '' };
  });
}

/** Spans in order, those with only blanks of one line between them as one. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && skipBlanks(text, last.end) >= span.start) result[result.length - 1] = { ...last, end: span.end };
    else result.push(span);
  }
  return result;
}

function skipBlanks(text: string, offset: number): number {
  let at = offset;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

function lineRest(text: string, offset: number): { readonly blank: boolean; readonly next: number } {
  const newline = text.indexOf('\n', offset);
  const end = newline === -1 ? text.length : newline + 1;
  return { blank: text.slice(offset, end).trim() === '', next: end };
}

/** Whole lines from where an element starts to where it ends; undefined where it shares one of them. */
export function wholeLines(text: string, span: Span): Span | undefined {
  const rest = lineRest(text, span.end);
  if (!startsItsLine(text, span.start) || !rest.blank) return undefined;
  return { start: lineStart(text, span.start), end: rest.next };
}

/** Source text between two offsets. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
