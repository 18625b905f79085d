import { safeLine } from '@okr/core';

/**
 * Whom or what a forge would call upon, whatever is escaped around it: `@name`, `#12`, `!12` (GitHub, GitLab). As code it
 * is text and calls nobody.
 */
const call = /@[\p{L}\p{N}_][\p{L}\p{M}\p{N}_./-]*|[#!]\d+/gu;

/** Text of a plan as plain words in Markdown: nothing of it is markup, a link, a mention or a table's border. */
export function escaped(text: string): string {
  const line = safeLine(text);
  const parts: string[] = [];
  let at = 0;
  for (const { index, 0: called } of line.matchAll(call)) {
    parts.push(words(line.slice(at, index), at === 0), `\`${called}\``);
    at = index + called.length;
  }
  return [...parts, words(line.slice(at), at === 0)].join('');
}

function words(text: string, isFirst: boolean): string {
  const plain = text
    .replace(/[\\`*_{}[\]<>#|~!&$@]/g, '\\$&')
    .replace(/(https?|ftp|mailto|xmpp)(:)/gi, '$1\\$2')
    .replace(/(www)(\.)/gi, '$1\\$2');
  return isFirst ? plain.replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2') : plain;
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
