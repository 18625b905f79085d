import { strToU8, type Zippable, zipSync } from 'fflate';

/** A cell as its sheet's XML holds it: a text, a number, or the XML of the cell itself without its place. */
export type Cell = string | number | { readonly xml: string };

export interface SheetXml {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Behind the rows: merged cells, links. */
  readonly behind?: string;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook's bytes; `parts` are added, or put in the place of those it has. */
export function workbook(sheets: readonly SheetXml[], parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const listed = sheets.map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const related = sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`));
  const files: Readonly<Record<string, string>> = {
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...related,
      relation('rId90', 'styles', 'styles.xml'),
      relation('rId91', 'sharedStrings', 'sharedStrings.xml'),
    ),
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet)])),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])) satisfies Zippable,
  );
}

export function relation(id: string, type: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`;
}

export function relations(...all: readonly string[]): string {
  return `<?xml version="1.0"?><Relationships>${all.join('')}</Relationships>`;
}

function sheetXml({ rows, behind = '' }: SheetXml): string {
  const written = rows.map((cells, row) => {
    const all = cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${row + 1}`));
    return `<row r="${row + 1}">${all.join('')}</row>`;
  });
  return `<worksheet ${main} xmlns:r="${office}"><sheetData>${written.join('')}</sheetData>${behind}</worksheet>`;
}

function cellXml(cell: Cell, place: string): string {
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return cell.xml.replace('<c', `<c r="${place}"`);
  if (cell === '') return '';
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
}
