import { writtenSurface } from '../dialect/surfaces.ts';
import type { Role } from './columns.ts';
import type { Entry } from './entry.ts';
import { type Columns, guessed, headsIn, isLevelled, saidRole } from './heads.ts';
import { isBareName, labelOf, nameKey } from './label.ts';
import { plainWords } from './plain.ts';
import type { Row, TableOptions } from './row.ts';
import { titled as titleOf } from './title.ts';
import { dayIn, type Habit, numberOf, ownersIn, quantityIn } from './values.ts';

/**
 * The elements of a table's rows. A row of headings among the
 * others begins another table; rows before any are remarks, unless labels stand in their cells.
 */
export function tableEntries(
  rows: readonly Row[],
  habit: Habit,
  { inObjective, isOkrs = false, asked, isBesideResults, used = new Set() }: TableOptions,
): readonly Entry[] {
  const entries: Entry[] = [];
  let columns: Columns | undefined;
  let above = inObjective ? '' : undefined;
  for (const [index, row] of rows.entries()) {
    if (row.cells.every((cell) => cell === '') && (row.beside ?? []).length === 0) continue;
    const heads = headsIn(rows, index, { habit, isOkrs, asked, isBesideResults, used });
    if (heads !== undefined && !(columns !== undefined && isLevelled(row, columns, heads))) {
      columns = heads;
      if (!inObjective) above = undefined;
      entries.push(headOf(row, rows[index + 1], asked));
      continue;
    }
    if (row.isHead === true) columns = undefined;
    if (isOkrs && columns === undefined && row.cells.every((cell) => labelOf(cell, true) === undefined)) {
      columns = guessed(rows.slice(index), habit);
    }
    if (columns === undefined && isBareName(row.cells[0] ?? '') && used.has(nameKey(row.cells[0] ?? ''))) {
      entries.push(remarkOf(row));
      continue;
    }
    if (columns === undefined) {
      for (const entry of looseRow(row, habit)) entries.push(entry);
      continue;
    }
    above = addRow(entries, row, columns, habit, above);
  }
  return entries;
}

/** A row below no headings: labels in it are what they say. */
function looseRow(row: Row, habit: Habit): readonly Entry[] {
  const found = row.cells.map((cell) => labelOf(cell, true));
  const titled = found.filter((one) => one !== undefined && /\p{L}/u.test(one.title) && !isAside(one.title));
  // Names of key results beside each other head a table of their numbers; with words behind them each is one.
  if (found.filter((one) => one !== undefined).length > 1) {
    if (titled.length < 2) return [remarkOf(row)];
    return row.cells.flatMap((cell) => looseRow({ cells: [cell], line: row.line }, habit));
  }
  const at = found.findIndex((one) => one !== undefined);
  const labelled = found[at];
  if (labelled === undefined || isAside(labelled.title)) return [remarkOf(row)];
  const { kind, label, role } = labelled;
  const next = labelled.title.trim() === '' ? row.cells.findIndex((cell, other) => other > at && cell !== '') : at;
  const words = next === at ? labelled.title : (row.cells[next] ?? '');
  if (words.trim() === '' || (next !== at && isScore(words))) return [remarkOf(row)];
  const own = titleOf(words, kind, habit, role);
  const { beside = [] } = row;
  const others = [...row.cells.filter((cell, other) => cell !== '' && other !== at && other !== next), ...beside];
  return [{ kind, label, ...own, notes: [...own.notes, ...others], line: row.line }];
}

/** `KR2 | 0.4 (up)`: how far it has come, and not what it is. */
function isScore(words: string): boolean {
  return /^[~<>≤≥$]?\s?[\d.,]+%?\s*(?:\(|$)|^n\s?\/?\s?a$/i.test(words.trim());
}

/** `KR3 (working product)` reminds of a key result that stands elsewhere. */
function isAside(title: string): boolean {
  return /^\s*\([^()]*\)\s*[,;]?/.test(title);
}

/** Words above columns that all have their place say nothing that the rows do not. */
function headOf(row: Row, below: Row | undefined, asked: TableOptions['asked']): Entry {
  const head: Entry = { ...remarkOf(row), isHead: true };
  const isSaid = row.cells.every((cell) => cell === '' || saidRole(cell, asked) !== 'other');
  return isSaid && below?.cells.some((cell) => cell !== '') === true && (row.beside ?? []).length === 0
    ? { ...head, title: '', read: row.cells }
    : head;
}

function remarkOf({ cells, beside = [], line }: Row): Entry {
  const title = [...cells, ...beside].filter((cell) => cell !== '').join(' | ');
  return { kind: 'remark', title, clauses: [], notes: [], line };
}

/** Adds what a row holds; gives the objective that the next rows belong to, as it was written. */
function addRow(
  entries: Entry[],
  row: Row,
  columns: Columns,
  habit: Habit,
  above: string | undefined,
): string | undefined {
  const { roles } = columns;
  const cell = (role: Role): string => row.cells[roles.indexOf(role)] ?? '';
  let current = above;
  const objective = cell('objective');
  const hasKeyResults = roles.includes('kr') || roles.includes('title');
  if (objective !== '' && (!isSame(objective, above) || !hasKeyResults)) {
    const entry = elementOf(objective, 'objective', row, habit);
    entries.push(
      hasKeyResults && titles(resultIn(cell('kr'), titleIn(cell))).length > 0
        ? entry
        : withRest(entry, row, columns, habit),
    );
    current = objective;
  }
  const stated = titles(resultIn(cell('kr'), titleIn(cell)));
  const isPlain = cell('kr') === '';
  const kind = kindOf(cell('level'), cell('number'), isPlain && !roles.includes('objective'), current);
  for (const [index, words] of stated.entries()) {
    const label = labelOf(words, true);
    const entry = elementOf(words, label === undefined ? kind : label.kind, row, habit);
    entries.push(index === 0 ? withRest(entry, row, columns, habit) : withShared(entry, row, columns, habit));
    if (entry.kind === 'objective') current = words;
  }
  for (const words of titles(cell('initiative'))) {
    entries.push({ ...elementOf(words, 'initiative', row, habit), isBelow: stated.length > 0 });
  }
  if (stated.length === 0 && objective === '') {
    const loose = looseRow(row, habit);
    for (const entry of loose) entries.push(entry);
  }
  return current;
}

/** `O1` again, below `O1: Grow`. */
function isSame(objective: string, above: string | undefined): boolean {
  if (above === undefined) return false;
  const short = plainWords(objective);
  const long = plainWords(above);
  return (
    long === short || (/\d$/.test(short) && long.startsWith(short) && !/^[\p{L}\d.]/u.test(long.slice(short.length)))
  );
}

/** What a row says of its key result: a column of names and one of titles are one title with its label. */
function resultIn(kr: string, title: string): string {
  const id = plainWords(kr);
  if (title === '' || !isBareName(kr)) return kr || title;
  return `${/^\d/.test(id) ? 'KR ' : ''}${id.replace(/[.:)]$/, '')}: ${title}`;
}

/** Beside a bare `KR1` a target in words is what the key result is. */
function titleIn(cell: (role: Role) => string): string {
  const title = cell('title');
  return title === '' && isWordedTarget(cell('kr'), cell('to')) ? cell('to') : title;
}

function isWordedTarget(kr: string, target: string): boolean {
  return isBareName(kr) && (target.match(/\p{L}{2,}/gu) ?? []).length > 1;
}

/** The lines of a cell, each a title of its own. */
function titles(cell: string): readonly string[] {
  const lines = cell.split(/<br\s*\/?>|\r?\n/i).map((line) => line.trim());
  return lines.filter((line) => line !== '');
}

function kindOf(
  level: string,
  number: string,
  isOpen: boolean,
  above: string | undefined,
): Exclude<Entry['kind'], 'remark'> {
  const word = level.normalize('NFC').toLowerCase().trim();
  if (/^(?:o|objectives?|goal|mục tiêu)\b/u.test(word)) return 'objective';
  if (/^(?:kr|key ?results?|metric|kết quả)/u.test(word)) return 'kr';
  if (/^(?:initiative|project|task|action|sáng kiến|hành động|đầu việc)/u.test(word)) return 'initiative';
  if (/^kpi/.test(word)) return 'kpi';
  const outline = /^\d+(?:\.\d+)*$/.exec(word === '' ? number.trim() : word)?.[0];
  const dots = outline?.split('.').length ?? 0;
  if (isOpen && outline !== undefined && (outline.includes('.') || above === undefined)) {
    return dots <= 1 ? 'objective' : dots === 2 ? 'kr' : 'initiative';
  }
  return 'kr';
}

function elementOf(words: string, kind: Exclude<Entry['kind'], 'remark'>, row: Row, habit: Habit): Entry {
  const labelled = labelOf(words, true);
  const isOwn = labelled !== undefined && labelled.title.trim() !== '';
  const own = titleOf(isOwn ? labelled.title : words, kind, habit, isOwn ? labelled.role : undefined);
  return { kind: isOwn ? labelled.kind : kind, label: isOwn ? labelled.label : undefined, ...own, line: row.line };
}

/** Of several results in one cell each has the owner and the day of their row. */
function withShared(entry: Entry, row: Row, columns: Columns, habit: Habit): Entry {
  if (entry.clauses.length > 0) return entry;
  const { clauses } = withRest(entry, row, columns, habit);
  const shared = (['owner', 'by'] as const).map((keyword) => `${writtenSurface(keyword, habit.tongue)} `);
  return { ...entry, clauses: clauses.filter((clause) => shared.some((start) => clause.startsWith(start))) };
}

const ofTitle: ReadonlySet<Role> = new Set(['objective', 'kr', 'title', 'initiative', 'level', 'number']);

/** The cells beside a title: clauses where they can be read, notes where not. */
function withRest(entry: Entry, row: Row, { heads, roles }: Columns, habit: Habit): Entry {
  const { kind } = entry;
  const clauses = [...entry.clauses];
  const notes = [...entry.notes];
  const read: string[] = [];
  const cell = (role: Role): string => {
    const own = row.cells[roles.indexOf(role)] ?? '';
    // Of a cell over several rows each has its owner and its day.
    const above = role === 'owner' || role === 'by' ? row.merged?.get(roles.indexOf(role)) : undefined;
    return (own === '' ? (above ?? '') : own).replaceAll(/\*\*|`/g, '').trim();
  };
  const used = new Set(ofTitle);
  if (cell('kr') !== '' && !isBareName(cell('kr'))) used.delete('title');
  const say = (role: Role, keyword: Parameters<typeof writtenSurface>[0], value: string | undefined): void => {
    if (value === undefined) return;
    clauses.push(`${writtenSurface(keyword, habit.tongue)} ${value}`);
    used.add(role);
  };
  const isWorded = (row.cells[roles.indexOf('title')] ?? '') === '' && isWordedTarget(cell('kr'), cell('to'));
  if (isWorded) used.add('to');
  else if (kind === 'kr') addMeasure(clauses, used, cell, habit);
  if (kind !== 'objective' && kind !== 'kpi') say('by', 'by', dayIn(cell('by'), habit));
  if (kind !== 'kpi' && entry.clauses.length === 0) say('owner', 'owner', ownersIn(cell('owner'), habit)?.join(', '));
  if (kind === 'kr') {
    say('weight', 'weight', /^\d+(?:[.,]\d+)?%?$/.exec(cell('weight'))?.[0]);
    const confidence = confidenceIn(cell('confidence'));
    say('confidence', 'confidence', confidence);
    if (confidence !== undefined && !/^\d/.test(cell('confidence'))) used.delete('confidence');
  }
  for (const [at, value] of row.cells.entries()) {
    const role = roles[at] ?? 'other';
    const isKept = value === '' || (role !== 'other' && used.has(role));
    if (isKept && !ofTitle.has(role)) read.push(value);
    if (!isKept) notes.push((heads[at] ?? '') === '' ? value : `${heads[at]}: ${value}`);
    else if ((role === 'level' || role === 'number') && value !== '') notes.push(`${heads[at]}: ${value}`);
  }
  return { ...entry, clauses, read, notes: [...notes, ...(row.beside ?? [])] };
}

function addMeasure(clauses: string[], used: Set<Role>, cell: (role: Role) => string, habit: Habit): void {
  const unit = cell('unit');
  const withUnit = (value: string): string =>
    unit !== '' && /^[+-]?[\d.,]+$/.test(value) ? `${value} ${unit}` : value;
  const to = quantityIn(withUnit(cell('to')), habit) ?? quantityIn(cell('to'), habit);
  const low: Role = cell('from') === '' ? 'current' : 'from';
  const from = unknown.test(cell(low)) ? '?' : quantityIn(cell(low), habit);
  const bound = /^(?:[<>≤≥]=?)\s*\d.{0,40}$/.exec(cell('to'))?.[0];
  if (to === undefined && bound === undefined) return;
  used.add('to');
  if (unit !== '' && (to ?? '').includes(unit)) used.add('unit');
  if (from !== undefined) {
    clauses.push(`${writtenSurface('from', habit.tongue)} ${from}`);
    used.add(low);
  }
  const [start, end] = [numberOf(from, habit), numberOf(to, habit)];
  const isFalling = start !== undefined && end !== undefined && end < start;
  const place = from === undefined ? 'no-baseline' : isFalling ? 'falling' : 'rising';
  clauses.push(to === undefined ? (bound ?? '') : `${writtenSurface('to', habit.tongue, place)} ${to}`);
}

/** A baseline that nobody has measured. */
const unknown = /^(?:\?|TBD)$/i;

function confidenceIn(cell: string): string | undefined {
  const word = cell.normalize('NFC').toLowerCase();
  const said = { high: '8', cao: '8', medium: '5', 'trung bình': '5', low: '3', thấp: '3' }[word];
  return said ?? /^(?:10|\d(?:\.\d)?)(?:\s*\/\s*10)?$/.exec(cell)?.[0];
}
