import { safe } from '@okr/core';

export interface Line {
  readonly text: string;
  /** In the document, from 1. */
  readonly number: number;
}

const opening = /<table(?=[\s>])[^>]{0,300}>/gi;
const closing = /<\/table>/gi;

/** The lines of a text. Each row of an HTML table is one, as Markdown writes it. Linear. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let number = 1;
  const put = (part: string): void => {
    for (const [index, line] of part.split('\n').entries()) lines.push({ text: line, number: number + index });
    number += breaksIn(part);
  };
  const ends = text.matchAll(closing);
  let end = ends.next().value;
  let done = 0;
  for (const found of text.matchAll(opening)) {
    if (found.index < done) continue;
    const start = found.index + found[0].length;
    while (end !== undefined && end.index < start) end = ends.next().value;
    if (end === undefined) break;
    const table = text.slice(start, end.index);
    put(text.slice(done, found.index));
    number += breaksIn(found[0]);
    for (const row of rowsOf(table, number)) lines.push(row);
    number += breaksIn(table);
    done = end.index + end[0].length;
  }
  put(text.slice(done));
  return lines;
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1;
}

const rowStart = /<tr(?=[\s>])[^>]{0,300}>/i;
const cellStart = /<(t[hd])(?=[\s>])([^>]{0,300})>/i;

/** The rows inside a table that begins on a line. */
function rowsOf(table: string, from: number): readonly Line[] {
  const [before = '', ...rows] = table.split(rowStart);
  const lines: Line[] = plain(before) === '' ? [] : [{ text: plain(before), number: from }];
  /** By column, over how many rows from here on a cell reaches. */
  const reach = new Map<number, number>();
  let number = from + breaksIn(before);
  for (const [index, row] of rows.entries()) {
    const [outside = '', ...parts] = row.split(cellStart);
    const cells: string[] = plain(outside) === '' ? [] : [plain(outside)];
    const covered = (): void => {
      for (let left = reach.get(cells.length); left !== undefined && left > 0; left = reach.get(cells.length)) {
        reach.set(cells.length, left - 1);
        cells.push('');
      }
    };
    for (let at = 0; at + 2 < parts.length; at += 3) {
      const span = parts[at + 1] ?? '';
      covered();
      const rowsBelow = spanOf(span, 'rowspan') - 1;
      for (let more = 0; more < spanOf(span, 'colspan'); more++) {
        if (more > 0 && cells.length >= widest) break;
        if (rowsBelow > 0 && cells.length < widest) reach.set(cells.length, rowsBelow);
        cells.push(more === 0 ? plain(parts[at + 2] ?? '') : '');
      }
    }
    covered();
    lines.push({ text: `| ${cells.join(' | ')} |`, number });
    const isHead = parts.length > 0 && parts.every((part, at) => at % 3 !== 0 || part.toLowerCase() === 'th');
    if (index === 0 && isHead) lines.push({ text: `|${cells.map(() => '---|').join('')}`, number });
    number += breaksIn(row);
  }
  return lines;
}

/** No table that people write has more columns or rows in one cell. */
const widest = 100;

function spanOf(attributes: string, name: 'rowspan' | 'colspan'): number {
  const found = new RegExp(`${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes)?.[1];
  return Math.min(widest, Math.max(1, Number(found ?? 1)));
}

const letters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** A cell as Markdown: its lines by `<br>`, its links, and of other marks the words between them. */
function plain(html: string): string {
  return html
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<a(?=\s)[^<>]{0,300}?href\s*=\s*["']([^"'<>]{1,300})["'][^<>]{0,300}>([^<]{0,300})<\/a>/gi, '[$2]($1)')
    .replaceAll(/<(?:br|\/p|\/li|\/div)(?=[\s/>])[^<>]{0,50}>/gi, '\n')
    .replaceAll(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replaceAll(/&(?:#(\d{2,6}|x[\da-f]{2,5})|([a-z]{2,5}));/gi, (whole, code, name) =>
      code === undefined
        ? (letters[String(name).toLowerCase()] ?? whole)
        : safe(String.fromCodePoint(Number(code.replace(/^x/i, '0x')))),
    )
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('<br>')
    .replaceAll('|', '\\|');
}
