import { safeLine } from '@okr/core';
import { characters, widthOf } from '../text/width.ts';
import { clip } from '../text/wrap.ts';

/** A line as a terminal shows it, and what stands below it. Both are at most `columns` wide. */
export interface MarkedLine {
  readonly text: string;
  readonly marks: string;
}

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

const tabWidth = 4;
/** A letter with many marks that nobody would see. */
const widestCell = 12;
/** Characters looked at on either side of the range: a line may be a megabyte long. */
const reach = 500;

/**
 * The part of a line around a range, with `^` under each column of the range. Tabs, combining marks, wide characters and
 * emoji keep the marks in place; an empty range has one mark.
 */
export function markedLine(line: string, start: number, end: number, columns: number): MarkedLine {
  const from = Math.max(0, start - reach);
  const to = Math.min(line.length, Math.min(Math.max(end, start + 1), start + reach) + reach);
  const cells = cellsOf(line.slice(from, to), start - from, end - from);
  const [first, last] = windowOf(cells, columns - 2);
  const shown = cells.slice(first, last);
  const before = from > 0 || first > 0 ? '…' : '';
  const after = to < line.length || last < cells.length ? '…' : '';
  const marks = shown.map((cell) => (cell.marked ? '^' : ' ').repeat(cell.width)).join('');
  return {
    text: `${before}${shown.map((cell) => cell.text).join('')}${after}`.trimEnd(),
    marks: `${before === '' ? '' : ' '}${marks}`.trimEnd(),
  };
}

function cellsOf(text: string, start: number, end: number): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let index = 0;
  let seen = false;
  for (const character of characters(text)) {
    const isInside = index < end && index + character.length > start;
    const isInsertion: boolean = !seen && start === end && index >= start;
    cells.push(cellOf(character, column, isInside || isInsertion));
    seen ||= isInside || isInsertion;
    column += cells.at(-1)?.width ?? 0;
    index += character.length;
  }
  return seen ? cells : [...cells, { text: ' ', width: 1, marked: true }];
}

function cellOf(character: string, column: number, marked: boolean): Cell {
  const shown = character === '\t' ? ' '.repeat(tabWidth - (column % tabWidth)) : clip(safeLine(character), widestCell);
  const width = widthOf(shown);
  return marked && width === 0 ? { text: `${shown}·`, width: 1, marked } : { text: shown, width, marked };
}

/** Which cells to show: from the first as long as the range's start stays well inside, else from a third before it. */
function windowOf(cells: readonly Cell[], columns: number): readonly [number, number] {
  const widthOfAll = (some: readonly Cell[]): number => some.reduce((total, { width }) => total + width, 0);
  let first = 0;
  const marked = Math.max(
    0,
    cells.findIndex((cell) => cell.marked),
  );
  const lastMarked = cells.findLastIndex((cell) => cell.marked) + 1;
  if (widthOfAll(cells.slice(0, lastMarked)) > columns) {
    let before = widthOfAll(cells.slice(0, marked));
    for (; first < marked && before > columns / 3; first++) before -= cells[first]?.width ?? 0;
  }
  let last = first;
  for (let width = 0; last < cells.length; last++) {
    width += cells[last]?.width ?? 0;
    if (width > columns) break;
  }
  return [first, last];
}
