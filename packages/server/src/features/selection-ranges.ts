import { elementAt, type Placed, placedElements } from '@okr/analysis';
import { rangeOf, type Span } from '@okr/core';
import type { Position, SelectionRange } from 'vscode-languageserver';
import { tokenAt } from '../syntax/tokens.ts';
import { contains, lineAt, lineEnd, offsetAt, type View } from '../view.ts';

/** From the word over its line and its element to the whole file. */
export function selectionRanges(view: View, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const spans = around(view, offsetAt(view, position));
    let found: SelectionRange | undefined;
    for (const span of spans.reverse()) {
      found =
        found === undefined ? { range: rangeOf(view.file, span) } : { range: rangeOf(view.file, span), parent: found };
    }
    return found ?? { range: { start: position, end: position } };
  });
}

/** Each within the next, the smallest first. */
function around(view: View, offset: number): Span[] {
  const { file, text } = view;
  const token = tokenAt(view.loaded, offset);
  const line = lineAt(file, offset);
  const start = file.lineStarts[line] ?? 0;
  const end = lineEnd(file, text, line);
  const indent = text.slice(start, end).search(/\S|$/);
  const candidates: Span[] = [
    ...(token === undefined ? [] : [{ start: token.start, end: token.end }]),
    ...(start + indent <= offset ? [{ start: start + indent, end }] : []),
    { start, end },
  ];
  for (let placed = elementOf(view, offset); placed !== undefined; placed = placed.parent) candidates.push(placed.span);
  candidates.push({ start: 0, end: file.length });
  const spans: Span[] = [];
  for (const span of candidates) {
    const last = spans.at(-1);
    const holds = last === undefined || (span.start <= last.start && span.end >= last.end);
    if (contains(span, offset) && holds && (last === undefined || size(span) > size(last))) spans.push(span);
  }
  return spans;
}

function elementOf(view: View, offset: number): Placed | undefined {
  return elementAt(placedElements(view.workspace).get(view.file) ?? [], offset);
}

function size({ start, end }: Span): number {
  return end - start;
}
