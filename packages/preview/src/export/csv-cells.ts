import { safeLine } from '@okr/core';

export type Cell = string | number | null;

/**
 * Rows as CSV (RFC 4180: CRLF, quotes doubled). Where a spreadsheet would run a text as a formula, an apostrophe stands in
 * front, behind a `;` too: where the decimal sign is a comma, many part cells there, whatever quotes say. Numbers are
 * plain, with a decimal point; a text is one line.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = safeLine(cell).replace(/(^|;)(?=[\s"']*[=+\-@＝＋－＠])/g, "$1'");
  return /[",;]/.test(harmless) || harmless !== harmless.trim() ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
