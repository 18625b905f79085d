import { safeLine } from '@okr/core';

/** Text of a plan as plain words in Markdown: nothing of it is markup, a link or a table's border. */
export function escaped(text: string): string {
  return safeLine(text)
    .replace(/[\\`*_{}[\]<>#|~!&$]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2')
    .replace(/(https?|ftp|mailto)(:)/gi, '$1\\$2');
}

/** A table; its cells are Markdown already. The columns named in `right` are numbers. */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: ReadonlySet<number>,
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (right.has(index) ? '---:' : '---'))), ...rows.map(line)].join('\n');
}
