import { addAll, largest } from '@okr/core';
import { areKnownOwners, dayIn, type Habit, ownersIn, quantityIn } from '@okr/language';
import type { Item, Level, Pasted } from './item.ts';

type Role =
  | 'objective'
  | 'title'
  | 'from'
  | 'to'
  | 'unit'
  | 'owner'
  | 'by'
  | 'weight'
  | 'confidence'
  | 'level'
  | 'other';

/** What people write above a column, in both languages. */
const headings: readonly (readonly [Role, RegExp])[] = [
  ['objective', /^(?:objectives?|mục tiêu|o)$/],
  [
    'title',
    /^(?:key results?|krs?|kết quả(?: then chốt| chính)?|title|name|tên|nội dung|metrics?|chỉ số|description|mô tả)$/,
  ],
  ['from', /^(?:baseline|from|start|current|initial|mức ban đầu|ban đầu|hiện tại|mức hiện tại|thực hiện|từ)$/],
  ['to', /^(?:targets?|to|goal|chỉ tiêu|đích|lên|xuống|đạt|kế hoạch)$/],
  ['unit', /^(?:units?|đơn vị(?: tính)?|đvt)$/],
  ['owner', /^(?:owners?|who|responsible|assignee|lead|phụ trách|người phụ trách|chủ trì)$/],
  ['by', /^(?:due|due date|deadline|by|date|end date|hạn|hạn chót|thời hạn|ngày)$/],
  ['weight', /^(?:weight|trọng số|tỷ trọng)$/],
  ['confidence', /^(?:confidence|tự tin|độ tự tin|mức độ tự tin)$/],
  ['level', /^(?:type|kind|loại)$/],
];

/** Whether a line is one of a table: cells from a spreadsheet, or between bars. */
export function isTableLine(line: string): boolean {
  return line.trim().includes('\t') || /^\s*\|.*\|.*\|\s*$/.test(line);
}

/** The rows of a table, with or without a row of headings. */
export function readTable(lines: readonly string[], habit: Habit): readonly Pasted[] {
  const rows = lines.filter((line) => line.trim() !== '' && !/^\s*\|?[\s:|-]+\|?\s*$/.test(line)).map(cellsOf);
  const [first] = rows;
  const heads = first === undefined ? undefined : headingsIn(first, rows.slice(1), habit);
  const body = heads === undefined ? rows : rows.slice(1);
  const columns = largest(
    rows.map((row) => row.length),
    0,
  );
  const roles = heads ?? guessed(body, columns, habit);
  const unsaid = heads === undefined ? [] : headsOfNothing(first ?? [], heads, body);
  const pasted: Pasted[] = unsaid.length === 0 ? [] : [{ remark: unsaid.join(' · ') }];
  let objective: string | undefined;
  for (const row of body) {
    const at = roles.indexOf('objective');
    const above = at < 0 || !roles.includes('title') ? '' : (row[at] ?? '');
    if (above !== '' && above !== objective) {
      objective = above;
      pasted.push({ level: 'objective', depth: 0, title: above, notes: [] });
    }
    addAll(pasted, itemOf(row, roles, heads === undefined ? [] : (first ?? []), habit));
  }
  return pasted;
}

function cellsOf(line: string): readonly string[] {
  const bars = /^\s*\|(.*)\|\s*$/.exec(line)?.[1];
  const cells = bars === undefined ? line.split('\t') : bars.split('|');
  return cells.map((cell) => {
    const text = cell.trim();
    return /^".*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
  });
}

/** Undefined where the first row is one like the others. */
function headingsIn(
  row: readonly string[],
  body: readonly (readonly string[])[],
  habit: Habit,
): readonly Role[] | undefined {
  const firstWords = row.findIndex((_, column) =>
    body.some((each) => /\p{L}/u.test(each[column] ?? '') && quantityIn(each[column] ?? '', habit) === undefined),
  );
  const roles = row.map((cell, column): Role => {
    const role = roleOf(cell);
    // `Mục tiêu` heads objectives, and numbers to reach; `Chỉ tiêu` those numbers, and what is measured.
    const cells = body.map((each) => each[column] ?? '').filter((each) => each !== '');
    const numbers = cells.filter((each) => quantityIn(each, habit) !== undefined).length;
    if (role === 'objective' && cells.length > 0 && numbers === cells.length) return 'to';
    return role === 'to' && cells.length > 0 && numbers === 0 && column === firstWords ? 'title' : role;
  });
  const known = new Set(roles.filter((role) => role !== 'other')).size;
  if (known < 2 && !(known === 1 && row.filter((cell) => cell !== '').length === 1)) return undefined;
  if (roles.includes('title')) return unique(roles);
  const title = roles.includes('objective') ? roles.indexOf('objective') : roles.indexOf('other');
  return unique(roles.map((role, column) => (column === title ? 'title' : role)));
}

/** Words above a column that neither say what it holds nor stand before what is noted of it. */
function headsOfNothing(
  row: readonly string[],
  roles: readonly Role[],
  body: readonly (readonly string[])[],
): readonly string[] {
  return row.filter((cell, column) => {
    if (cell === '' || roleOf(cell) !== 'other') return false;
    return roles[column] === 'title' || body.every((each) => (each[column] ?? '') === '');
  });
}

function roleOf(heading: string): Role {
  const word = heading.normalize('NFC').toLowerCase().replace(/[:*]/g, '').trim();
  return headings.find(([, words]) => words.test(word))?.[0] ?? 'other';
}

/** Of two columns of one role the first has it. */
function unique(roles: readonly Role[]): readonly Role[] {
  return roles.map((role, index) => (roles.indexOf(role) === index ? role : 'other'));
}

/** By what the cells of each column hold: the first column of words is the title, the first numbers the baseline. */
function guessed(rows: readonly (readonly string[])[], columns: number, habit: Habit): readonly Role[] {
  const roles = Array.from({ length: columns }, (_, column): Role => {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const are = (test: (cell: string) => boolean): boolean => cells.length > 0 && cells.every(test);
    if (are((cell) => dayIn(cell, habit) !== undefined)) return 'by';
    if (are((cell) => cell === '?' || quantityIn(cell, habit) !== undefined)) return 'from';
    if (are((cell) => areKnownOwners(cell, habit))) return 'owner';
    if (are((cell) => levelOf(cell) !== undefined)) return 'level';
    return cells.length > 0 ? 'title' : 'other';
  });
  const numbers = roles.flatMap((role, column) => (role === 'from' ? [column] : []));
  const [first, second] = numbers;
  const target = second ?? first;
  return unique(roles.map((role, column) => (column === target ? 'to' : role)));
}

function levelOf(cell: string): Level | undefined {
  const word = cell.normalize('NFC').toLowerCase();
  if (/^(?:o|objective|mục tiêu)$/.test(word)) return 'objective';
  if (/^(?:kr|key result|kết quả(?: then chốt)?)$/.test(word)) return 'kr';
  return /^(?:initiative|sáng kiến)$/.test(word) ? 'initiative' : undefined;
}

const nothing = /^(?:[-–—]|n\/?a|none|không|chưa có)?$/i;

function itemOf(
  row: readonly string[],
  roles: readonly Role[],
  heads: readonly string[],
  habit: Habit,
): readonly Pasted[] {
  const cell = (role: Role): string => row[roles.indexOf(role)] ?? '';
  const title = cell('title');
  if (title === '') {
    const rest = row.filter((each, column) => each !== '' && roles[column] !== 'objective').join(' · ');
    return rest === '' ? [] : [{ remark: rest }];
  }
  const notes: string[] = [];
  const unit = cell('unit');
  const read = <T>(role: Role, how: (text: string) => T | undefined): T | undefined => {
    const text = cell(role);
    if (text === '' || (role !== 'from' && nothing.test(text))) return undefined;
    const value = how(text);
    const at = roles.indexOf(role);
    if (value === undefined && !nothing.test(text)) notes.push(headed(heads[at], text));
    return value;
  };
  const quantity = (text: string): string | undefined =>
    text === '?'
      ? '?'
      : (quantityIn(unit !== '' && /^[\d.,+-]+$/.test(text) ? `${text} ${unit}` : text, habit) ??
        quantityIn(text, habit));
  const item: Item = {
    level: read('level', levelOf),
    depth: roles.includes('objective') ? 1 : 0,
    title,
    from: read('from', quantity),
    to: read('to', (text) => (text === '?' ? undefined : quantity(text))),
    by: read('by', (text) => dayIn(text, habit)),
    ...ownersOf(read('owner', (text) => ownersIn(text, habit))),
    weight: read('weight', (text) => (/^\d+(?:[.,]\d+)?%?$/.test(text) ? text : undefined)),
    confidence: read('confidence', (text) => (/^(?:\d|10)\/10$|^\d{1,2}%$/.test(text) ? text : undefined)),
    notes,
  };
  const isUnitSaid = unit === '' || (item.to ?? item.from)?.includes(unit) === true;
  if (!isUnitSaid) notes.push(headed(heads[roles.indexOf('unit')], unit));
  for (const [column, text] of row.entries()) {
    if (text !== '' && (roles[column] ?? 'other') === 'other') notes.push(headed(heads[column], text));
  }
  return [item];
}

function ownersOf(owners: readonly string[] | undefined): Pick<Item, 'owners'> {
  return owners === undefined ? {} : { owners };
}

function headed(head: string | undefined, text: string): string {
  return head === undefined || head === '' ? text : `${head}: ${text}`;
}
