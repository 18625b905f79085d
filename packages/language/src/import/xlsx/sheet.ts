import { largest } from '@okr/core';
import type { Row } from '../row.ts';
import type { Shown } from './formats.ts';
import { type Attributes, walk } from './xml.ts';
import { ZipError } from './zip.ts';

/** What the cells of all sheets of a workbook hang on. */
export interface Shared {
  readonly texts: readonly string[];
  readonly formats: readonly Shown[];
}

/** What stands beside a sheet's cells, by their places: comments, and addresses by the ids that cells give. */
export interface Beside {
  readonly comments: ReadonlyMap<string, string>;
  readonly addresses: ReadonlyMap<string, string>;
}

export interface SheetRows {
  readonly rows: readonly Row[];
  /** Cells with a formula, of which the value is taken that the file holds. */
  readonly formulas: number;
}

/** No sheet has more. */
const mostColumns = 16_384;
/** Of all cells up to the last one of each row. */
const mostCells = 4_000_000;

interface Cells {
  readonly number: number;
  readonly cells: Map<number, string>;
  readonly beside: string[];
}

/** The rows of a sheet that hold something; columns of which none does are left out. */
export function rowsOfSheet(xml: string, shared: Shared, beside: Beside): SheetRows {
  const reader = new SheetReader(shared, beside);
  walk(xml, { open: reader.open, text: reader.text, close: reader.close });
  return { rows: reader.rows(), formulas: reader.formulas };
}

class SheetReader {
  formulas = 0;
  private readonly shared: Shared;
  private readonly beside: Beside;
  private readonly found: Cells[] = [];
  private readonly merges: string[] = [];
  private row: Cells | undefined;
  private cell: { readonly type: string; readonly style: number; readonly column: number } | undefined;
  private column = -1;
  private parts: string[] = [];
  private formula = '';
  private into: 'value' | 'formula' | undefined;

  constructor(shared: Shared, beside: Beside) {
    this.shared = shared;
    this.beside = beside;
  }

  readonly open = (name: string, attributes: () => Attributes): void => {
    this.into = undefined;
    if (name === 'row') this.openRow(attributes());
    else if (name === 'c') this.openCell(attributes());
    else if (name === 'v' || name === 't') this.into = 'value';
    else if (name === 'f') this.into = 'formula';
    else if (name === 'mergeCell') this.merge(attributes());
    else if (name === 'hyperlink') this.link(attributes());
    if (name === 'f') this.formulas++;
  };

  readonly text = (text: string): void => {
    if (this.cell === undefined) return;
    if (this.into === 'value') this.parts.push(text);
    else if (this.into === 'formula') this.formula += text;
  };

  readonly close = (name: string): void => {
    this.into = undefined;
    if (name === 'c') this.closeCell();
    else if (name === 'row') this.row = undefined;
  };

  private openRow({ r }: Attributes): void {
    const number = Number(r) || (this.found.at(-1)?.number ?? 0) + 1;
    this.row = { number, cells: new Map(), beside: [] };
    this.found.push(this.row);
    this.column = -1;
  }

  private openCell({ r, t = 'n', s }: Attributes): void {
    const column = r === undefined ? this.column + 1 : columnIn(r);
    if (column >= mostColumns) throw new ZipError('damaged');
    this.column = column;
    this.cell = { type: t, style: Number(s ?? -1), column };
    this.parts = [];
    this.formula = '';
    const comment = r === undefined ? undefined : this.beside.comments.get(r);
    if (comment !== undefined) this.row?.beside.push(comment);
  }

  private closeCell(): void {
    const { cell, row } = this;
    this.cell = undefined;
    if (cell === undefined || row === undefined) return;
    const raw = this.parts.join('');
    // A formula that nobody worked out stays as it is written.
    const text = raw === '' && this.formula !== '' ? `=${this.formula}` : this.shown(raw, cell.type, cell.style);
    if (text.trim() !== '') row.cells.set(cell.column, text.trim());
  }

  private shown(raw: string, type: string, style: number): string {
    if (type === 's') return this.shared.texts[Number(raw)] ?? '';
    if (type === 'b') return raw === '1' ? 'TRUE' : 'FALSE';
    if (type === 'd') return raw.slice(0, 10);
    if (type !== 'n' || raw.trim() === '') return raw;
    const value = Number(raw);
    if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return raw;
    const format = this.shared.formats[style] ?? this.shared.formats[0];
    return format === undefined ? String(value) : format(value);
  }

  private merge({ ref = '' }: Attributes): void {
    this.merges.push(ref);
  }

  private link({ ref = '', id = '' }: Attributes): void {
    const address = this.beside.addresses.get(id);
    const [place = ''] = ref.split(':');
    const row = address === undefined ? undefined : this.byNumber().get(rowIn(place));
    const isSaid = row?.cells.get(columnIn(place))?.includes(address ?? '') ?? false;
    if (address !== undefined && !isSaid) row?.beside.push(address);
  }

  private numbered: ReadonlyMap<number, Cells> | undefined;

  /** Merges and links stand behind all rows. */
  private byNumber(): ReadonlyMap<number, Cells> {
    this.numbered ??= new Map(this.found.map((row) => [row.number, row]));
    return this.numbered;
  }

  rows(): readonly Row[] {
    const used = new Set(this.found.flatMap(({ cells }) => [...cells.keys()]));
    const places = new Map([...used].sort((a, b) => a - b).map((column, place) => [column, place]));
    const merged = this.mergedBelow(places);
    let count = 0;
    return this.found.flatMap(({ number, cells, beside }): readonly Row[] => {
      if (cells.size === 0 && beside.length === 0) return [];
      const last = largest(cells.keys(), -1);
      const width = (places.get(last) ?? -1) + 1;
      count += width;
      if (count > mostCells) throw new ZipError('too-large');
      const texts = Array.from({ length: width }, () => '');
      for (const [column, text] of cells) texts[places.get(column) ?? 0] = text;
      return [{ cells: texts, line: number, beside, merged: merged.get(number) }];
    });
  }

  /** What a cell that goes on over several rows says to those below its first one, by row and column. */
  private mergedBelow(places: ReadonlyMap<number, number>): ReadonlyMap<number, ReadonlyMap<number, string>> {
    const found = new Map<number, Map<number, string>>();
    let left = mostMerged;
    for (const merge of this.merges) {
      const [from = '', to = ''] = merge.split(':');
      const [top, bottom, column] = [rowIn(from), rowIn(to), columnIn(from)];
      const text = this.byNumber().get(top)?.cells.get(column);
      const place = places.get(column);
      if (text === undefined || place === undefined) continue;
      for (let row = top + 1; row <= bottom && left > 0; row++, left--) {
        const texts = found.get(row) ?? new Map<number, string>();
        found.set(row, texts.set(place, text));
      }
    }
    return found;
  }
}

/** Rows of all merged cells together. */
const mostMerged = 200_000;

/** `AB12` is column 27. */
function columnIn(place: string): number {
  let column = 0;
  for (let at = 0; at < place.length && at < 4; at++) {
    const letter = place.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

function rowIn(place: string): number {
  return Number(/\d+$/.exec(place)?.[0] ?? 0);
}
