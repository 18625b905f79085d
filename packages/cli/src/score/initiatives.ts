import { formatDate, type PublishedInitiative as Initiative, type Language, safeLine } from '@okr/core';
import { flow } from '../text/flow.ts';
import { wrap } from '../text/wrap.ts';
import type { TreeStyle } from './tree-style.ts';
import { initiativeLooks } from './words.ts';

/** The work below an objective, a line each: its state, its title, for which key results, until when, by whom. */
export function initiativeLines(initiatives: readonly Initiative[], style: TreeStyle): readonly string[] {
  return initiatives.flatMap((initiative) => {
    const { colors, columns, language } = style;
    const look = initiativeLooks[initiative.state];
    const paint = look.paint(colors);
    const moves = initiative.for.length === 0 ? '' : ` → ${initiative.for.map(lastName).join(', ')}`;
    const title = wrap(safeLine(`${initiative.title}${moves}`), Math.max(20, columns - 6));
    const pieces = [
      title.at(-1) ?? '',
      paint(look.word[language]),
      ...dueOf(initiative, style),
      ...(initiative.owners.length === 0 ? [] : [initiative.owners.map(safeLine).join(', ')]),
    ];
    const lines = [...title.slice(0, -1).map((line) => ' '.repeat(6) + line), ...flow(pieces, 6, columns)];
    return lines.map((line, index) => (index === 0 ? `    ${paint(look.sign)} ${line.trimStart()}` : line));
  });
}

/** Key results of the same objective need no more than their own name. */
function lastName(qualifiedName: string): string {
  return qualifiedName.slice(qualifiedName.lastIndexOf('.') + 1);
}

function dueOf({ due, overdue, state }: Initiative, { language }: TreeStyle): readonly string[] {
  if (due === null || state === 'done' || state === 'dropped') return [];
  const text = `${by[language]} ${formatDate(due, language)}`;
  return [overdue ? `${text} (${late[language]})` : text];
}

const by: { readonly [L in Language]: string } = { en: 'by', vi: 'hạn' };
const late: { readonly [L in Language]: string } = { en: 'overdue', vi: 'quá hạn' };
