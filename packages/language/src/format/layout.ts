import { aligned } from './columns.ts';
import type { Place } from './outline.ts';
import { isBlank, type SourceLine } from './source.ts';
import { type Style, writeInPlace, writeLine } from './write.ts';

/** How much of a line is written anew: all of it, its indentation alone, nothing. */
export type Freedom = 'all' | 'indent' | 'none';

/** Each line's text, without its break; which blank lines come and go is the spacing's to say. */
export function layOut(style: Style, places: readonly (Place | undefined)[], freedom: readonly Freedom[]): string[] {
  const { lines, text } = style.source;
  const columns = new Map<number, readonly string[]>();
  const texts = lines.map((line) => {
    const place = places[line.number];
    if (line.kind === 'blank') return '';
    if (place === undefined) return text.slice(line.start, line.end);
    const free = line.kind === 'opaque' ? 'none' : (freedom[line.number] ?? 'all');
    const written = free === 'all' && !line.kept ? writeLine(line, place, style) : undefined;
    if (written?.columns !== undefined) columns.set(line.number, written.columns);
    if (written !== undefined) return indented(place, written.text + trailing(text, line));
    return free === 'none'
      ? writeInPlace(line, line.start, place, style, false)
      : indented(place, writeInPlace(line, contentStart(text, line), place, style, true));
  });
  for (const [number, row] of alignedRows(lines, places, columns)) {
    const line = lines[number];
    const place = places[number];
    if (line !== undefined && place !== undefined) texts[number] = indented(place, row + trailing(text, line));
  }
  indentComments(style, places, texts, freedom);
  return texts;
}

function indented({ indent }: Place, text: string): string {
  return ' '.repeat(indent) + text;
}

/** The comments at a line's end, two blanks after it. */
function trailing(text: string, line: SourceLine): string {
  return line.comment < line.end ? `  ${text.slice(line.comment, line.end).trimEnd()}` : '';
}

/** Dated lines under each other are one block; comments between them, and lines that stay as they are, are no end of it. */
function alignedRows(
  lines: readonly SourceLine[],
  places: readonly (Place | undefined)[],
  columns: ReadonlyMap<number, readonly string[]>,
): ReadonlyMap<number, string> {
  const rows = new Map<number, string>();
  let block: number[] = [];
  const close = (): void => {
    const texts = aligned(block.map((number) => columns.get(number) ?? []));
    for (const [index, number] of block.entries()) rows.set(number, texts[index] ?? '');
    block = [];
  };
  for (const { number, kind } of lines) {
    const { element } = places[number] ?? {};
    if (columns.has(number)) block.push(number);
    else if (kind !== 'comment' && element !== 'check-in' && element !== 'actual' && block.length > 0) close();
  }
  if (block.length > 0) close();
  return rows;
}

/**
 * Comments on lines of their own stand where the next line does; those that only touch the line above them stand where that
 * one does.
 */
function indentComments(
  { source: { lines, text } }: Style,
  places: readonly (Place | undefined)[],
  texts: string[],
  freedom: readonly Freedom[],
): void {
  // Under the last line there is the margin.
  let below: number | undefined = 0;
  for (let last = lines.length - 1; last >= 0; last--) {
    const kind = lines[last]?.kind;
    if (kind !== 'comment') {
      if (kind !== 'blank') below = places[last]?.indent;
      continue;
    }
    let first = last;
    while (lines[first - 1]?.kind === 'comment') first--;
    const next = lines[last + 1]?.kind;
    const hangs = (next === undefined || next === 'blank') && lines[first - 1]?.kind === 'code';
    const indent = hangs ? places[first - 1]?.indent : below;
    for (const line of lines.slice(first, last + 1)) {
      if (freedom[line.number] === 'none' || indent === undefined) continue;
      texts[line.number] = ' '.repeat(indent) + text.slice(contentStart(text, line), line.end).trimEnd();
    }
    last = first;
  }
}

function contentStart(text: string, line: SourceLine): number {
  let start = line.start;
  while (start < line.end && isBlank(text, start, start + 1)) start++;
  return start;
}
