import { largest } from '@okr/core';
import { type Role, roleOf } from './columns.ts';
import { isBareName, nameKey } from './label.ts';
import { plainWords } from './plain.ts';
import type { Row, TableOptions } from './row.ts';
import { areKnownOwners, dayIn, type Habit, quantityIn } from './values.ts';

/** The words above the columns of a table, and what they hold. */
export interface Columns {
  readonly heads: readonly string[];
  readonly roles: readonly Role[];
}

/** So many rows below its headings tell what a column holds. */
const mostBelow = 20;

/** The columns that a row of headings names; undefined where it is none. */
export function headsIn(
  rows: readonly Row[],
  index: number,
  { habit, isOkrs, asked, isBesideResults, used }: Omit<TableOptions, 'inObjective'> & { readonly habit: Habit },
): Columns | undefined {
  const cells = rows[index]?.cells ?? [];
  const said = cells.map((cell) => saidRole(cell, asked));
  const filled = cells.filter((cell) => cell !== '').length;
  if (isOfOther(rows, index, isBesideResults) || isOfKnown(rows, index, used)) return undefined;
  const isKnown = said.filter((role) => role !== 'other').length >= 2;
  if (!isKnown && filled > 1 && !said.includes('kr')) return undefined;
  const below = rows.slice(index + 1, index + 1 + mostBelow);
  const roles = besideNames(byCells(said, below, habit), below, isBesideResults);
  const untitled = roles.some(isTitle) || isOkrs !== true || !isKnown ? -1 : roles.indexOf('other');
  const titled = roles.map((role, at) => (at === untitled ? 'title' : role));
  const known = titled.filter((role) => role !== 'other');
  if (!titled.some(isTitle) || (known.length < 2 && filled > 1 && known[0] !== 'kr') || known.length * 3 < filled) {
    return undefined;
  }
  // `Mục tiêu` beside a column of key results or titles may be the number to reach.
  return { heads: cells, roles: unique(titled) };
}

/** The role that the words above a column say, or that was asked for. */
export function saidRole(cell: string, asked: TableOptions['asked']): Role {
  return asked?.get(cell.trim().toLowerCase()) ?? roleOf(cell);
}

function isTitle(role: Role): boolean {
  return role === 'objective' || role === 'kr' || role === 'title';
}

/** Figures that are watched beside key results; or terms compared with each other, each row by its own words. */
function isOfOther(rows: readonly Row[], index: number, isBesideResults = false): boolean {
  const { cells = [] } = rows[index] ?? {};
  const bare = cells.map(plainWords);
  if (isBesideResults && /^(?:metrics?|measures?|kpis?|chỉ số)$/iu.test(bare[0] ?? '') && !bare.some(isResults))
    return true;
  const below = rows.slice(index + 1, index + 1 + mostBelow);
  return (
    bare[0] === '' &&
    bare.length > 2 &&
    below.length > 1 &&
    below.every((row) => /^[*_]*\p{L}{2}/u.test(row.cells[0] ?? ''))
  );
}

/** Each row begins with the name of a key result that stands above, and no column says what to reach: remarks on them. */
function isOfKnown(rows: readonly Row[], index: number, used: ReadonlySet<string> = new Set()): boolean {
  const roles = (rows[index]?.cells ?? []).map(roleOf);
  const names = rows.slice(index + 1, index + 1 + mostBelow).map((row) => row.cells[0] ?? '');
  const areKnown = names.length > 0 && names.every((name) => isBareName(name) && used.has(nameKey(name)));
  return areKnown && !roles.includes('to') && !roles.includes('title');
}

function isResults(head: string): boolean {
  return roleOf(head) === 'kr' || roleOf(head) === 'objective';
}

/** `Mục tiêu` heads objectives, and numbers to reach; `Chỉ tiêu` those numbers, and what is measured. */
function byCells(roles: readonly Role[], below: readonly Row[], habit: Habit): readonly Role[] {
  const isNumber = (cell: string): boolean => quantityIn(cell, habit) !== undefined;
  const isWords = (cell: string): boolean => /\p{L}/u.test(cell) && !isNumber(cell);
  const firstWords = roles.findIndex((_, at) => below.some(({ cells }) => isWords(cells[at] ?? '')));
  const hasTitle = roles.some(isTitle);
  return roles.map((role, at) => {
    if (role !== 'objective' && role !== 'to') return role;
    const cells = below.map((row) => row.cells[at] ?? '').filter((cell) => cell !== '');
    if (role === 'objective') return cells.length > 0 && cells.every(isNumber) ? 'to' : role;
    return !hasTitle && at === firstWords && !cells.some(isNumber) ? 'title' : role;
  });
}

/** Beside a column of bare names, `KR 1.2`, the first with words holds the titles, whatever stands above it. */
function besideNames(roles: readonly Role[], below: readonly Row[], isBesideResults = false): readonly Role[] {
  const names = roles.indexOf('kr');
  const cellsOf = (at: number): readonly string[] =>
    below.map(({ cells }) => cells[at] ?? '').filter((cell) => cell.trim() !== '');
  const isOfNames = names >= 0 && cellsOf(names).length > 0 && cellsOf(names).every(isBareName);
  if (!isOfNames || roles.includes('title')) return roles;
  const isWords = (at: number): boolean => cellsOf(at).every((cell) => (cell.match(/\p{L}{2,}/gu) ?? []).length > 1);
  const titles = roles.findIndex((role, at) => at > names && role === 'other' && cellsOf(at).length > 0 && isWords(at));
  const target = roles.indexOf('to');
  const isWordedTarget = target >= 0 && isWords(target);
  // Nothing says what they are: how far each has come, beside a list of them.
  if (titles < 0 && !isWordedTarget && isBesideResults) return roles.map(() => 'other');
  return isWordedTarget ? roles : roles.map((role, at) => (at === titles ? 'title' : role));
}

/** Of two columns of one role the first has it. */
function unique(roles: readonly Role[]): readonly Role[] {
  return roles.map((role, at) => (roles.indexOf(role) === at ? role : 'other'));
}

/** `KR` below `Type` is what the row is, and heads no column. */
export function isLevelled({ cells }: Row, { roles }: Columns, heads: Columns): boolean {
  const at = roles.indexOf('level');
  const word = heads.roles[at];
  const isWord = word === 'objective' || word === 'kr' || word === 'initiative';
  return isWord && heads.roles.every((role, other) => other === at || role === 'other' || cells[other] === '');
}

/** By what cells hold that nothing stands above: the first column of words is the title, of two of numbers the first the baseline. */
export function guessed(rows: readonly Row[], habit: Habit): Columns {
  const width = largest(
    rows.map(({ cells }) => cells.length),
    0,
  );
  const roles = Array.from({ length: width }, (_, at): Role => {
    const cells = rows.map((row) => row.cells[at] ?? '').filter((cell) => cell !== '');
    const are = (test: (cell: string) => boolean): boolean => cells.length > 0 && cells.every(test);
    if (are((cell) => dayIn(cell, habit) !== undefined)) return 'by';
    if (are((cell) => cell === '?' || quantityIn(cell, habit) !== undefined)) return 'from';
    if (are((cell) => areKnownOwners(cell, habit))) return 'owner';
    return cells.length > 0 ? 'title' : 'other';
  });
  const [first, second] = roles.flatMap((role, at) => (role === 'from' ? [at] : []));
  const target = second ?? first;
  return { heads: [], roles: unique(roles.map((role, at) => (at === target ? 'to' : role))) };
}
