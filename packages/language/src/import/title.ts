import { writtenSurface } from '../dialect/surfaces.ts';
import type { Entry } from './entry.ts';
import { plainWords } from './plain.ts';
import { dayIn, type Habit, ownersIn, quantityIn } from './values.ts';

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
  if (owners !== undefined) clauses.push(`${writtenSurface('owner', habit.tongue)} ${owners.join(', ')}`);
  else if (role !== undefined) notes.push(role);
  if (/~~.+~~/.test(words)) notes.push({ en: 'struck through', vi: 'đã gạch bỏ' }[habit.tongue.messages]);
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
    .replace(/(?:\s[-–—]){1,9}\s?$/, '')
    .trim();
  const result = kind === 'objective' || kind === 'kr' ? /\s+(?:=>|⇒)\s*(\S.{0,120})$/u.exec(plain) : null;
  const said = result === null ? plain : plain.slice(0, result.index);
  const who = clauses.length > 0 || kind === 'kpi' ? undefined : ownersAtEnd(said, habit);
  if (who !== undefined) clauses.push(`${writtenSurface('owner', habit.tongue)} ${who.owners.join(', ')}`);
  const title = withoutBrackets(who?.title ?? said, habit);
  if (result !== null && title !== '') notes.push(`=> ${result[1]}`);
  return { title: title === '' ? plain : title, clauses, notes };
}

const persons = /^@[^\s,;()@]+(?:\s*[,&]\s*@[^\s,;()@]+)*\)?$/;
const saysOwner = /(?:owners?|dri|lead|pic|by|for|phụ trách|chủ trì|của|cho)\s*:?$/iu;

/** `Fewer calls (@linh)`: who answers for it, where no word says so. */
function ownersAtEnd(words: string, habit: Habit): { title: string; owners: readonly string[] } | undefined {
  const end = words.slice(-longestEnd);
  const at = end.indexOf('@');
  const found = at < 1 || !/[\s(]/.test(end.charAt(at - 1)) ? null : persons.exec(end.slice(at));
  if (found === null) return undefined;
  const title = (words.slice(0, -end.length) + end.slice(0, at)).replace(/[\s,;(–—-]{1,9}$/, '');
  const owners =
    title === '' || saysOwner.test(title.slice(-30)) ? undefined : ownersIn(found[0].replace(')', ''), habit);
  return owners && { title, owners };
}

/** Of a title, in letters: more nobody writes of who answers for it, or in brackets of a measure. */
const longestEnd = 100;

/** `Late projects (25% → 10%)` is read where the numbers stand behind the title. */
function withoutBrackets(words: string, habit: Habit): string {
  const at = words.lastIndexOf('(');
  if (at < 2 || !words.endsWith(')') || words.length - at > longestEnd) return words;
  const found = /^([^()→>]{1,40}?)\s*(→|->)\s*([^()→>]{1,40})$/u.exec(words.slice(at + 1, -1).trim());
  const [, low = '', arrow = '', high = ''] = found ?? [];
  const isMeasure = quantityIn(low, habit) !== undefined && quantityIn(high, habit) !== undefined;
  return isMeasure ? `${words.slice(0, at).trimEnd()}: ${low} ${arrow} ${high}` : words;
}

const owner = /^(?:owners?|dri|lead|responsible|pic|assignee|(?:người\s+)?phụ trách|chủ trì)\s*[:：]\s*(.{1,80})$/iu;
const due = /^(?:due(?: date)?|deadline|hạn(?: chót)?|thời hạn)\s*[:：]\s*(.{4,30})$/iu;

/** A line below an element that says one of its clauses. */
export function clauseOf(text: string, { kind, clauses }: Entry, habit: Habit): string | undefined {
  const plain = plainWords(text);
  const say = (word: 'owner' | 'by', value: string): string | undefined => {
    const surface = writtenSurface(word, habit.tongue);
    return clauses.some((each) => each.startsWith(`${surface} `)) ? undefined : `${surface} ${value}`;
  };
  const who = kind === 'kpi' || kind === 'remark' ? null : owner.exec(plain);
  const owners = who === null ? undefined : ownersIn(who[1] ?? '', habit);
  if (owners !== undefined) return say('owner', owners.join(', '));
  const when = kind === 'kr' || kind === 'initiative' ? due.exec(plain) : null;
  const day = when === null ? undefined : dayIn(when[1] ?? '', habit);
  return day === undefined ? undefined : say('by', day);
}
