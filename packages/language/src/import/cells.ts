import Papa from 'papaparse';
import type { Row } from './row.ts';

/**
 * The rows of a table as text, from a file or a spreadsheet: quoted cells, and the sign between them, as its first rows
 * have them, unless that is known.
 */
export function rowsOf(text: string, delimiter = ''): readonly Row[] {
  const { data } = Papa.parse<string[]>(text, { header: false, delimiter, delimitersToGuess: ['\t', ',', ';', '|'] });
  let line = 1;
  return data.map((cells) => {
    const row = { cells: cells.map((cell) => cell.trim()), line };
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    return row;
  });
}
