import type { Tongue } from '@okr/core';
import type { Sketched } from '../dialect/dialect.ts';
import { keywordOf, writtenSurface } from '../dialect/surfaces.ts';
import { readSource, type Source } from '../format/source.ts';
import { tidyFile } from '../format/tidy/tidy.ts';
import { nameOfLabel } from '../gate/sketch/labels.ts';
import type { Entry } from './entry.ts';

/** A line of a sketch: as it is hoped to be read, and as it is read for sure. */
interface Line {
  readonly entry: Entry;
  readonly ways: readonly string[];
  /** Comments below it, whatever way is taken. */
  readonly notes: readonly string[];
  /** Keywords of its clauses that may stand behind a comma. */
  readonly beside: readonly string[];
  /** Clauses that become comments where the way taken does not hold them. */
  readonly clauses: readonly string[];
}

export interface WriteOptions {
  readonly tongue: Tongue;
  /** What the plan begins with. */
  readonly head: string;
  /** An objective stands above. */
  readonly inObjective: boolean;
  /** Names of its key results. */
  readonly taken?: readonly string[] | undefined;
  /** What the plan that a piece goes into says its language is. */
  readonly declared?: Tongue | undefined;
}

/** Writes entries as a plan in the full form. */
export function writeEntries(entries: readonly Entry[], options: WriteOptions): string {
  const { head } = options;
  const above = contextOf(options);
  const lines = linesOf(entries, options);
  let ways = lines.map(() => 0);
  // Each line has so many ways at most; the last one is read whatever its title holds.
  for (let round = 0; round < 4; round++) {
    const { failing, plain } = tried(lines, ways, [...above, ...(head === '' ? [] : [head])].join('\n'));
    ways = ways.map((way, index) => {
      const last = (lines[index]?.ways.length ?? 1) - 1;
      // Tidying would write it so too, at the price of reading the whole plan two times more.
      return plain.has(index) ? last : failing.has(index) ? Math.min(way + 1, last) : way;
    });
    if (failing.size === 0) break;
  }
  const { text } = assembled(lines, ways, head);
  const tidied = tidyFile('import.okr', [...above, text].join('\n')).text;
  return above.length === 0 ? tidied : below(above.length, tidied);
}

/** The lines of its plan below which a piece is read, and indented. */
function contextOf({ inObjective, taken = [], declared }: WriteOptions): readonly string[] {
  return [
    ...(declared === undefined ? [] : [`language ${declared.key}`]),
    ...(inObjective ? ['objective "o"', ...taken.map((name) => `kr ${name} "o"`)] : []),
  ];
}

/** A text without so many of its first lines, blank ones not counted. */
function below(count: number, text: string): string {
  const lines = text.split('\n');
  let left = count;
  const start = lines.findIndex((line) => line.trim() !== '' && left-- === 0);
  return start < 0 ? '' : lines.slice(start).join('\n');
}

function linesOf(entries: readonly Entry[], { tongue, inObjective, taken }: WriteOptions): readonly Line[] {
  const names = new Set<string>(taken);
  let hasObjective = inObjective;
  const lines: Line[] = [];
  for (const entry of entries) {
    const { kind, title, notes } = entry;
    if (kind === 'remark') {
      if (title !== '') lines.push({ entry, ways: [`// ${title}`], notes: [], clauses: [], beside: [] });
      continue;
    }
    if (kind === 'objective') {
      hasObjective = true;
      for (const name of names) if (!name.startsWith('objective ')) names.delete(name);
    } else if (!hasObjective && kind !== 'kpi') {
      hasObjective = true;
      const untitled: Entry = { kind: 'objective', title: '…', clauses: [], notes: [], line: entry.line };
      lines.push({
        entry: untitled,
        ways: [`${writtenSurface('objective', tongue)} "…"`],
        notes: [],
        clauses: [],
        beside: [],
      });
    }
    const beside = entry.clauses.flatMap((clause) => besideIn(clause, tongue) ?? []);
    const ways = waysOf(entry, kind, tongue, nameFor(entry, names));
    lines.push({ entry, ways, notes, clauses: entry.clauses, beside });
  }
  return lines;
}

/** The name that a label makes, once in its place. */
function nameFor({ label, kind }: Entry, names: Set<string>): string | undefined {
  const found = /^(.*?)\s*[#№_-]?(\d[\d._-]*[a-z]?|[IVX]{1,4})$/iu.exec(label ?? '');
  if (found === null) return undefined;
  const name = nameOfLabel(found[1] ?? '', found[2] ?? '');
  const key = kind === 'objective' ? `objective ${name}` : name;
  if (!/^[\p{L}_]/u.test(name) || names.has(key)) return undefined;
  names.add(key);
  return name;
}

const besides = ['owner', 'by', 'weight', 'confidence'] as const;

/** The keyword of a clause that may stand behind a title with its own measure. */
function besideIn(clause: string, tongue: Tongue): (typeof besides)[number] | undefined {
  return besides.find((keyword) => clause.startsWith(`${writtenSurface(keyword, tongue)} `));
}

const indents: Readonly<Record<Sketched, string>> = { objective: '', kr: '  ', initiative: '    ', kpi: '' };

function waysOf(entry: Entry, kind: Sketched, tongue: Tongue, name: string | undefined): readonly string[] {
  const { title, clauses, isBelow, isDone } = entry;
  const label = entry.label ?? writtenSurface(kind, tongue);
  const typed = keywordOf(label.replace(/\s*[#№_-]?(?:\d[\d._-]*[a-z]?|[IVX]{1,4})$/iu, ''));
  const opener = typed?.keyword === kind ? typed.surface : writtenSurface(kind, tongue);
  const quoted = `"${title.replaceAll(/["\\]/g, '\\$&')}"`;
  const full = [opener, name, quoted].filter((part) => part !== undefined).join(' ');
  const isFull = /^["“]|\/\/|\/\*|"""/.test(title);
  const box = isDone === true ? '[x] ' : '';
  const sketch =
    isBelow === true
      ? `- ${box}${title}`
      : `${kind === 'initiative' && box !== '' ? `- ${box}` : ''}${label}: ${title}`;
  const tail = clauses.length === 0 ? '' : ` ${clauses.join(' ')}`;
  const below = kind === 'objective' ? clauses.map((clause) => `\n  ${clause}`).join('') : tail;
  const whole = `${full}${below}`;
  // Behind a title with its own measure a clause needs a comma; a measure of its own needs the quotes.
  const isMeasured = kind === 'objective' || clauses.some((clause) => besideIn(clause, tongue) === undefined);
  const first = isMeasured ? [whole] : [`${sketch}, ${clauses.join(', ')}`, whole];
  const ways = isFull ? [whole, full] : clauses.length > 0 ? [...first, sketch, full] : [sketch, full];
  return [...new Set(ways)].map((way) => indents[kind] + way);
}

interface Assembled {
  readonly text: string;
  /** The number of the line on which each of them begins. */
  readonly starts: readonly number[];
}

function assembled(lines: readonly Line[], ways: readonly number[], head: string): Assembled {
  const starts: number[] = [];
  const written: string[] = [];
  let number = 0;
  const put = (text: string): void => {
    written.push(text);
    number += text.split('\n').length;
  };
  if (head !== '') put(head);
  for (const [index, line] of lines.entries()) {
    const way = line.ways[ways[index] ?? 0] ?? '';
    if (line.entry.kind === 'objective' && number > 0) put('');
    starts.push(number);
    put(way);
    const indent = line.entry.kind === 'objective' ? '  ' : line.entry.kind === 'remark' ? '' : '    ';
    const unsaid = line.clauses.filter((clause) => !way.includes(clause));
    for (const note of [...unsaid, ...line.notes]) put(`${indent}// ${oneLine(note)}`);
  }
  return { text: `${written.join('\n')}\n`, starts };
}

function oneLine(text: string): string {
  return text.replaceAll(/\n+/g, ' ');
}

const harmless: ReadonlySet<string> = new Set([
  'missing-marks',
  'placeholder',
  'duplicate-name',
  'ambiguous-date',
  'missing-quotes',
]);

interface Tried {
  /** The lines that do not open what they should, or that hold an error. */
  readonly failing: ReadonlySet<number>;
  /** Those of a sketch that are a title and nothing else. */
  readonly plain: ReadonlySet<number>;
}

function tried(lines: readonly Line[], ways: readonly number[], head: string): Tried {
  const { text, starts } = assembled(lines, ways, head);
  const source = readSource(text);
  const failing = new Set<number>();
  const plain = new Set<number>();
  for (const [index, { entry, beside, ways: all }] of lines.entries()) {
    if (entry.kind === 'remark' || (ways[index] ?? 0) >= all.length - 1) continue;
    const start = starts[index] ?? 0;
    const end = entry.kind === 'objective' ? start + (all[ways[index] ?? 0] ?? '').split('\n').length : start + 1;
    const own = source.lines.slice(start, end);
    const [first] = own;
    const opened = first?.item ?? first?.tokens[0]?.tokenType.name;
    const isBroken = own.some(({ rules }) => rules.some((rule) => !harmless.has(rule)));
    const names = new Set(own.flatMap(({ tokens }) => tokens.map(({ tokenType }) => tokenType.name)));
    const isLost = (all[ways[index] ?? 0] ?? '').includes(', ') && beside.some((keyword) => !names.has(keyword));
    if (opened !== entry.kind || isBroken || isLost) failing.add(index);
    else if (isTitleAlone(entry, own) && !holdsItems(lines, index)) plain.add(index);
  }
  return { failing, plain };
}

/** Items of a list are read as such below a label alone. */
function holdsItems(lines: readonly Line[], index: number): boolean {
  for (let next = index + 1; next < lines.length; next++) {
    const { entry } = lines[next] ?? {};
    if (entry?.kind !== 'remark') return entry?.isBelow === true;
  }
  return false;
}

function isTitleAlone({ title, clauses, isBelow, isDone }: Entry, [line, ...more]: Source['lines']): boolean {
  if (clauses.length > 0 || isBelow === true || isDone === true || line === undefined || more.length > 0) return false;
  const last = line.tokens.at(-1);
  return last?.tokenType.name === 'TITLE' && last.image === title;
}
