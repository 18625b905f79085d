import { measureAtEnd } from '@okr/analysis';
import { smallest } from '@okr/core';
import { columnOf, dayIn, type Habit, ownersIn, quantityIn } from '@okr/language';
import type { Item, Level, Pasted } from './item.ts';

const bullet = /^(?:[-*+•·◦▪–—]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z])[.)])\s+/i;
const box = /^\[([ xX✓✔])\]\s+/;
const heading = /^#{1,6}\s+/;

/** Whether a line looks like one of a list. */
export function isListLine(line: string): boolean {
  const text = line.trim();
  return bullet.test(text) || box.test(text) || heading.test(text);
}

/** The lines of a list: bullets, numbers, boxes, headings, one below the other; what is none of these goes with the item above. */
export function readList(lines: readonly string[], habit: Habit): readonly Pasted[] {
  const items: Pasted[] = [];
  const depths: number[] = [];
  const isPlain = !lines.some(isListLine);
  let under = 0;
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    if (text === '') continue;
    if (heading.test(text)) {
      const title = text.replace(heading, '').replace(/\s+#+$/, '');
      const isParent = isObjective(title, lines.slice(index + 1), habit);
      if (isParent) items.push({ ...itemOf(title, 0, habit), level: 'objective' });
      else items.push({ remark: plain(title) });
      depths.length = 0;
      under = isParent ? 1 : 0;
      continue;
    }
    if (!isPlain && !bullet.test(text) && !box.test(text)) {
      addNote(items, plain(text));
      continue;
    }
    const indent = columnOf(line);
    while (depths.length > 0 && (depths.at(-1) ?? 0) >= indent) depths.pop();
    items.push(itemOf(text, depths.length + under, habit));
    depths.push(indent);
  }
  return items;
}

/** A heading over key results is an objective; over objectives or other headings it is a theme. */
function isObjective(title: string, below: readonly string[], habit: Habit): boolean {
  if (levels[0]?.[1].test(title)) return true;
  const end = below.findIndex((line) => heading.test(line.trim()));
  const own = below.slice(0, end < 0 ? below.length : end).filter(isListLine);
  const top = smallest(own.map(columnOf));
  const isNested = own.some((line) => columnOf(line) > top);
  const isMeasured = own.some((line) => columnOf(line) === top && itemOf(line.trim(), 0, habit).to !== undefined);
  return own.length > 0 && (!isNested || isMeasured);
}

function addNote(items: Pasted[], note: string): void {
  const last = items.at(-1);
  if (last !== undefined && 'title' in last) items[items.length - 1] = { ...last, notes: [...last.notes, note] };
  else items.push({ remark: note });
}

const levels: readonly (readonly [Level, RegExp])[] = [
  ['objective', /^(?:objective|mục tiêu)(?:\s*#?\d+)?\s*[:–—-]\s+|^(?:o|mt)\s*\d+\s*[:.)–—-]?\s+/i],
  [
    'kr',
    /^(?:key result|kr|kết quả(?: then chốt| chính)?)(?:\s*#?\d+(?:\.\d+)*)?\s*[:–—-]\s+|^(?:kr|kq)\s*\d+(?:\.\d+)*\s*[:.)–—-]?\s+/i,
  ],
  ['initiative', /^(?:initiative|sáng kiến|hành động|giải pháp|đầu việc)(?:\s*#?\d+)?\s*[:–—-]\s+/i],
];

function itemOf(line: string, depth: number, habit: Habit): Item {
  const marked = line.replace(bullet, '');
  const ticked = box.exec(marked)?.[1];
  const text = plain(marked.replace(box, ''));
  const level = levels.find(([, start]) => start.test(text));
  const words = level === undefined ? text : text.replace(level[1], '');
  return {
    level: level?.[0],
    depth,
    ...taken(words, habit),
    ...(ticked === undefined ? {} : { ticked: ticked !== ' ' }),
    notes: [],
  };
}

/** Without the marks of emphasis, and with links as words and address. */
function plain(text: string): string {
  return text
    .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*]*\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .trim();
}

type Values = Pick<Item, 'title' | 'from' | 'to' | 'by' | 'owners'>;

const person =
  /[\s,;(–—-]+(?:(?:owner|phụ trách|người phụ trách)\s*:?\s*)?((?:@[^\s,;()]+)(?:\s*[,&]\s*@[^\s,;()]+)*)\)?$/i;
const named = /[\s,;(–—-]+(?:owner|phụ trách|người phụ trách)\s*:\s*([^:()]{1,60})\)?$/i;
const due = /[\s,;(–—-]+(?:by|due|deadline|hạn chót|hạn|trước ngày|trước)\s*:?\s+([^()]{4,30})\)?$/i;
const arrow = /\s*(?:→|->|=>)\s*([^→>()]{1,40})\)?$/;

/** Takes from a title's end what has a clause of its own: who, until when, from where to where. */
function taken(words: string, habit: Habit): Values {
  let found: Values = { title: words.trim() };
  for (;;) {
    const { title } = found;
    const next = takenOnce(found, habit);
    if (next.title === title || next.title === '') return found;
    found = next;
  }
}

function takenOnce(found: Values, habit: Habit): Values {
  const { title } = found;
  const cut = (match: RegExpExecArray): string => title.slice(0, match.index).trim();
  const who = found.owners === undefined ? (person.exec(title) ?? named.exec(title)) : null;
  const owners = who === null ? undefined : ownersIn(who[1] ?? '', habit);
  if (who !== null && owners !== undefined) return { ...found, title: cut(who), owners };
  const when = found.by === undefined ? due.exec(title) : null;
  const by = when === null ? undefined : dayIn(when[1] ?? '', habit);
  if (when !== null && by !== undefined) return { ...found, title: cut(when), by };
  if (found.to !== undefined) return found;
  const pair = arrow.exec(title);
  if (pair) return { ...found, ...beforeArrow(cut(pair), pair[1] ?? '', habit) };
  const measure = measureAtEnd(title.replace(/\)$/, ''));
  const ends =
    measure &&
    /^(?:from|từ) (.+?) (?:to|lên đến|lên tới|lên|xuống còn|xuống|còn|đến|→|->) (.+)$/iu.exec(measure.measure);
  const stated = ends && moveOf(ends[1] ?? '', ends[2] ?? '', habit);
  return measure && stated ? { ...found, title: measure.before.replace(/[\s(]+$/, ''), ...stated } : found;
}

/** The shortest number at the end of the words before an arrow, and what is left of them. */
function beforeArrow(words: string, high: string, habit: Habit): Partial<Values> {
  for (let at = words.length - 1; at > 0; at--) {
    if (!/[\s:,(–—]/.test(words[at] ?? '') || isInNumber(words, at)) continue;
    const move = moveOf(words.slice(at + 1), high, habit);
    const title = words
      .slice(0, at)
      .replace(/[\s:,(–—-]+$/, '')
      .replace(/\s(?:from|từ)$/i, '');
    if (move !== undefined && title !== '') return { title, ...move };
  }
  return {};
}

/** The comma of `1,000`. */
function isInNumber(words: string, at: number): boolean {
  return /^\d[,:]\d$/.test(words.slice(at - 1, at + 2));
}

function moveOf(low: string, high: string, habit: Habit): Pick<Item, 'from' | 'to'> | undefined {
  const from = quantityIn(low, habit);
  const to = quantityIn(high, habit);
  return from === undefined || to === undefined ? undefined : { from, to };
}
