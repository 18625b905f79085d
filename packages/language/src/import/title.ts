import { writtenSurface } from '../dialect/surfaces.ts';
import type { Entry } from './entry.ts';
import { dayIn, type Habit, ownersIn } from './values.ts';

/** A title without its Markdown; what belongs beside it. */
export function titled(
  words: string,
  kind: Entry['kind'],
  habit: Habit,
  role?: string,
): Pick<Entry, 'title' | 'clauses' | 'notes'> {
  const notes: string[] = [];
  const clauses: string[] = [];
  const owners = role === undefined ? undefined : ownersIn(role, habit);
  if (owners !== undefined) clauses.push(`${writtenSurface('owner', habit.language)} ${owners.join(', ')}`);
  else if (role !== undefined) notes.push(role);
  if (/~~.+~~/.test(words)) notes.push(habit.language === 'vi' ? 'đã gạch bỏ' : 'struck through');
  const linked = words.replaceAll(
    /!?\[([^[\]]*)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)[^()]*\)(?:\{[^}]{0,300}\})?/g,
    (link, text, url) => {
      notes.push(link);
      return text === '' ? url : text;
    },
  );
  const plain = linked
    .replaceAll(/\*\*|~~|__|<\/?[a-z][^<>]{0,200}>/giu, (mark) => {
      if (/[\p{L}]/u.test(mark)) notes.push(mark);
      return mark.startsWith('<') ? ' ' : '';
    })
    .replaceAll(/(?<![\p{L}\p{N}*_])[*_](?=\S)([^*_]*\S)[*_](?![\p{L}\p{N}*_])/gu, '$1')
    .replaceAll('`', '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const result = kind === 'objective' || kind === 'kr' ? /\s+(?:=>|⇒)\s*(\S.{0,120})$/u.exec(plain) : null;
  const title = result === null ? plain : plain.slice(0, result.index);
  if (result !== null && title !== '') notes.push(`=> ${result[1]}`);
  return { title: title === '' ? plain : title, clauses, notes };
}

const owner = /^(?:owners?|dri|lead|responsible|pic|assignee|(?:người\s+)?phụ trách|chủ trì)\s*[:：]\s*(.{1,80})$/iu;
const due = /^(?:due(?: date)?|deadline|hạn(?: chót)?|thời hạn)\s*[:：]\s*(.{4,30})$/iu;

/** A line below an element that says one of its clauses. */
export function clauseOf(text: string, { kind, clauses }: Entry, habit: Habit): string | undefined {
  const plain = text.replaceAll(/[*_]+/g, '').trim();
  const say = (word: 'owner' | 'by', value: string): string | undefined => {
    const surface = writtenSurface(word, habit.language);
    return clauses.some((each) => each.startsWith(`${surface} `)) ? undefined : `${surface} ${value}`;
  };
  const who = kind === 'kpi' || kind === 'remark' ? null : owner.exec(plain);
  const owners = who === null ? undefined : ownersIn(who[1] ?? '', habit);
  if (owners !== undefined) return say('owner', owners.join(', '));
  const when = kind === 'kr' || kind === 'initiative' ? due.exec(plain) : null;
  const day = when === null ? undefined : dayIn(when[1] ?? '', habit);
  return day === undefined ? undefined : say('by', day);
}
