import { keywordOf, writtenSurface } from '../../dialect/surfaces.ts';
import { roleOf } from '../../import/columns.ts';
import { shortened } from '../../shortened.ts';
import { fix } from '../fixes.ts';
import type { GateState } from '../state.ts';
import * as say from './messages.ts';
import { tellParagraph, tellProse } from './prose.ts';

/** Reads a row of a Markdown table, of which nothing is read: it is told once. False where the line is none. */
export function readTableRow(state: GateState): boolean {
  const { line, text } = state;
  if (text.charCodeAt(line.startOf(0)) !== bar) return false;
  const stop = text.indexOf('\n', line.start);
  const row = text.slice(line.startOf(0), stop < 0 ? text.length : stop).trimEnd();
  if (!/^\|(?:[^|]*\|){2,}$/.test(row) || /"""|\/\*/.test(row)) return false;
  if (state.paragraph?.line !== line.number - 1) noteTongue(state, row);
  if (!state.isSketch || isGoingOn(state) || isOfOkrs(row))
    tellParagraph(state, { rule: 'syntax', message: say.table });
  else tellProse(state);
  return true;
}

const bar = 124;

/** What stands above columns in words of one language tells whose file this is. */
function noteTongue({ spoken }: GateState, row: string): void {
  for (const cell of row.split('|')) {
    const dialect = keywordOf(cell.trim())?.dialect;
    if (dialect !== undefined) spoken.add(dialect);
  }
}

/** The words above its columns are those of key results. */
function isOfOkrs(row: string): boolean {
  const roles = row.split('|').map(roleOf);
  const isTitled = roles.includes('kr') || roles.includes('objective') || roles.includes('title');
  return isTitled && roles.filter((role) => role !== 'other').length > 1;
}

function isGoingOn({ paragraph, problems, line }: GateState): boolean {
  return paragraph?.line === line.number - 1 && problems[paragraph.index]?.message === say.table;
}

const bold = /^(?:\*\*|__)(?=\S)([^*_]{3,200}?)[.:]?(?:\*\*|__):?$/;

/** A line in bold above a heading of key results opens nothing: most likely it is their objective. */
export function askForLabel(state: GateState): void {
  const { paragraph, problems, text, line, tongue } = state;
  const before = paragraph === undefined ? undefined : problems[paragraph.index];
  if (before?.rule !== 'prose' || text.slice(before.span.end, line.start).trim() !== '') return;
  const { start, end } = before.span;
  const title = bold.exec(text.slice(start, end))?.[1];
  if (paragraph === undefined || title === undefined) return;
  const opener = writtenSurface('objective', tongue);
  const label = opener.charAt(0).toUpperCase() + opener.slice(1);
  const edit = { span: { start, end }, text: `${label}: ${title}` };
  const shown = shortened(title);
  const fixes = [fix({ en: `Write \`${label}: ${shown}\``, vi: `Viết \`${label}: ${shown}\`` }, [edit], false)];
  problems[paragraph.index] = { rule: 'syntax', span: before.span, message: say.unlabelled(shown, label), fixes };
}
