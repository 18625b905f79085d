import { marksAt } from '../gate/sketch/marks.ts';
import type { Line } from './html.ts';
import { labelOf } from './label.ts';

/** A line of a document, or several that are one sentence. */
export interface Block {
  readonly kind: 'heading' | 'item' | 'paragraph' | 'row';
  /** What stands deeper belongs to what stands above it: headings before paragraphs, these before items of lists. */
  readonly depth: number;
  /** As it stands, without its indentation. */
  readonly raw: string;
  /** Behind its list's or heading's marks. */
  readonly text: string;
  readonly isTicked: boolean;
  /** All of it is in bold: a heading to whoever wrote it. */
  readonly isStrong: boolean;
  /** Of its first line, from 1. */
  readonly line: number;
  /** Of a row of a table. */
  readonly cells: readonly string[];
  /** A row with a line drawn below it: the words above the columns of a table. */
  readonly isHead?: boolean;
}

const depthOf = { strong: 65, paragraph: 70, item: 80 };

/** A sentence that goes on with the next line was broken for its length. */
const brokenFrom = 50;

const separator = /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?)?\s*$/;

/** Cuts the lines of a text or a Markdown document into blocks; every word of it stands in one of them. Linear. */
export function blocksOf(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  let isApart = true;
  let item: number | undefined;
  for (const [index, { text, number }] of lines.entries()) {
    const line = withoutBranch(text);
    const next = lines[index + 1]?.text;
    const raw = line.trim();
    if (raw === '' || /^(?:[-=*_]\s?){3,}$/.test(raw) || /^`{3,}$/.test(raw)) {
      const above = blocks.at(-1);
      const isUnderlined = /^(?:-{3,}|={3,})$/.test(raw) && !isApart && above?.kind === 'paragraph';
      if (isUnderlined) blocks[blocks.length - 1] = { ...above, kind: 'heading', depth: raw.startsWith('=') ? 10 : 20 };
      isApart = true;
      continue;
    }
    if (separator.test(raw)) continue;
    const cells = cellsOf(line, next ?? '');
    const block = cells === undefined ? blockOf(line, raw, number, item) : rowOf(cells, raw, number, next);
    const above = blocks.at(-1);
    if (above !== undefined && !isApart && goesOn(above, block)) {
      blocks[blocks.length - 1] = { ...above, raw: `${above.raw} ${raw}`, text: `${above.text} ${raw}` };
    } else {
      blocks.push(block);
      if (block.kind === 'item') item = columnOf(line);
      else if (block.depth <= depthOf.paragraph) item = undefined;
    }
    isApart = false;
  }
  return blocks;
}

function goesOn(above: Block, { kind, raw, depth }: Block): boolean {
  if (kind !== 'paragraph' || above.kind === 'row' || above.kind === 'heading') return false;
  const isBroken = above.raw.length >= brokenFrom || depth > above.depth;
  return isBroken && /^\p{Ll}/u.test(raw) && !/[:.!?]$/.test(above.raw);
}

function rowOf(cells: readonly string[], raw: string, line: number, next = ''): Block {
  const isHead = separator.test(next.trim());
  return { kind: 'row', depth: depthOf.item, raw, text: raw, isTicked: false, isStrong: false, line, cells, isHead };
}

const outlineNumber = /^\(?(\d{1,3}(?:\.\d{1,3})+)[.)]?\s+(?=\p{L}|\*\*|\[|["“])/u;

function blockOf(line: string, raw: string, number: number, item: number | undefined): Block {
  const column = columnOf(line);
  const block = { raw, line: number, isTicked: false, isStrong: false, cells: [] };
  const heading = /^(#{1,6})\s+(.*?)(?:\s+#+)?$/.exec(raw);
  if (heading) return { ...block, kind: 'heading', depth: (heading[1] ?? '').length * 10, text: heading[2] ?? '' };
  const outline = outlineNumber.exec(raw);
  if (outline) {
    const dots = (outline[1] ?? '').split('.').length - 1;
    return { ...block, kind: 'item', depth: depthOf.item + column + dots, text: raw.slice(outline[0].length) };
  }
  const { at, isItem, isTicked, isStrong } = marksAt(raw, 0, raw.length);
  if (isItem) {
    const start = isStrong ? raw.slice(0, at).replace(/[*_]+$/, '').length : at;
    return { ...block, kind: 'item', depth: depthOf.item + column, text: raw.slice(start), isTicked };
  }
  const isBold = /^(\*\*|__)[^*_].*\1:?$/.test(raw);
  const isInside = item !== undefined && column > item;
  const depth = isInside ? depthOf.item + column - 0.5 : isBold ? depthOf.strong : depthOf.paragraph;
  return { ...block, kind: 'paragraph', depth, text: raw.replace(/^(?:>\s*)+/, ''), isStrong: isBold };
}

const branch = /^[\s│┃|]{0,40}[├└╰┣┗][─━-]{0,6}\s*/u;

/** `├── KR1: …` as a tree is drawn with letters: an item of a list. */
function withoutBranch(line: string): string {
  const length = branch.exec(line)?.[0].length ?? 0;
  const rest = line.slice(length);
  return length === 0 || labelOf(rest, true) === undefined ? line : `${' '.repeat(Math.max(0, length - 2))}- ${rest}`;
}

/** How far a line is indented; a tab counts as four. */
export function columnOf(line: string): number {
  let column = 0;
  for (const sign of line) {
    if (sign === '\t') column += 4;
    else if (sign.trim() === '') column++;
    else break;
  }
  return column;
}

/** The cells of a table's row: between bars, or from a spreadsheet. */
function cellsOf(line: string, next: string): readonly string[] | undefined {
  const raw = line.trim();
  const bars = /^\|(.+?)\|?$/.exec(raw)?.[1] ?? (separator.test(next.trim()) && raw.includes('|') ? raw : undefined);
  if (bars !== undefined && raw.slice(1).includes('|')) return bars.split(/(?<!\\)\|/).map(trimmed);
  return raw.includes('\t') ? line.split('\t').map(trimmed) : undefined;
}

function trimmed(cell: string): string {
  return cell.trim().replaceAll('\\|', '|');
}
