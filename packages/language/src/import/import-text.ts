import { type Bilingual, type Language, safe, type Tongue } from '@okr/core';
import { blocksOf } from './blocks.ts';
import type { Role } from './columns.ts';
import type { Entry } from './entry.ts';
import { linesOf } from './html.ts';
import { outlineOf } from './outline.ts';
import type { Row } from './row.ts';
import { tableEntries } from './table.ts';
import type { Habit } from './values.ts';
import { languageLine, said, tongueOf, wordsOf } from './words.ts';
import { writeEntries } from './write.ts';

/** A line or cell that has no place in the plan: it stands there as a comment. */
export interface Unplaced {
  /** In the document, from 1. */
  readonly line: number;
  /** The sheet of a workbook that the line is a row of. */
  readonly sheet?: string | undefined;
  readonly text: string;
}

export interface Imported {
  /** The plan, in the full form; empty for a document without words. */
  readonly text: string;
  readonly language: Language;
  /** How many of each kind it holds. */
  readonly count: { readonly objectives: number; readonly keyResults: number };
  readonly unplaced: readonly Unplaced[];
  /** What else there is to know of the document. */
  readonly told?: readonly Bilingual[];
}

export interface ImportOptions {
  /** Roles of columns, by the words above them in lower case. */
  readonly columns?: ReadonlyMap<string, Role>;
  /** Who and what the plan's workspace declares. */
  readonly workspace?: Habit['workspace'];
  /** A piece goes into a plan that is there, which declares this tongue or none, at a place in an objective or not. */
  readonly piece?: {
    readonly declared: Tongue | undefined;
    readonly inObjective: boolean;
    /** Of the plan, where its words are to be written and numbers read as there; else of the text. */
    readonly tongue?: Tongue;
    /** Names of the objective there that are taken. */
    readonly taken?: readonly string[];
    /** All of it is OKRs, whether or not its words say so. */
    readonly isOkrs?: boolean;
  };
}

/** A text or a Markdown document as a plan. Any text gets an answer, and no word of it is lost. */
export function importText(given: string, options: ImportOptions = {}): Imported {
  const lines = linesOf(seen(given));
  const text = lines.map((line) => line.text).join('\n');
  const habit = habitOf(text, options);
  return imported(outlineOf(blocksOf(lines), habit, options.piece), text, habit, options);
}

/** The rows of a table as a plan. */
export function importRows(given: readonly Row[], options: ImportOptions = {}): Imported {
  return importSheets([{ name: '', rows: given }], options);
}

/** Each sheet begins anew; their names stand above them where more than one holds something. */
export function importSheets(
  given: readonly { readonly name: string; readonly rows: readonly Row[] }[],
  options: ImportOptions = {},
): Imported {
  const sheets = given.filter(({ rows }) => rows.length > 0).map((one) => ({ ...one, rows: one.rows.map(seenRow) }));
  const text = sheets.map(({ rows }) => rows.map(wordsOfRow).join('\n')).join('\n');
  const habit = habitOf(text, options);
  const { piece } = options;
  const entries = sheets.flatMap(({ name, rows }): readonly Entry[] => {
    const found = tableEntries(rows, habit, { ...(piece ?? { inObjective: false }), asked: options.columns });
    if (name === '') return found;
    const head: Entry = { kind: 'remark', title: seen(name), clauses: [], notes: [], isHead: true, line: 0 };
    return [...(sheets.length > 1 ? [head] : []), ...found.map((entry) => ({ ...entry, sheet: seen(name) }))];
  });
  return imported(entries, text, habit, options);
}

function seenRow({ cells, beside = [], merged, line }: Row): Row {
  return { cells: cells.map(seenCell), beside: beside.map(seenCell), merged, line };
}

function seenCell(cell: string): string {
  return seen(cell).trim();
}

function wordsOfRow({ cells, beside = [] }: Row): string {
  return [...cells, ...beside].join(' ');
}

/** What others wrote comes in with all of it to be seen: hidden letters, and those that steer a terminal, are shown. */
function seen(text: string): string {
  return safe(text.replace(/^\uFEFF/, '').replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n'));
}

function habitOf(text: string, { workspace = { people: [], units: [] }, piece }: ImportOptions): Habit {
  const tongue = piece?.tongue ?? tongueOf(text);
  return { tongue, declared: piece === undefined ? said(tongue) : piece.declared, workspace };
}

function imported(entries: readonly Entry[], source: string, habit: Habit, { piece }: ImportOptions): Imported {
  const { tongue } = habit;
  const language = tongue.messages;
  if (entries.length === 0) return { text: '', language, count: { objectives: 0, keyResults: 0 }, unplaced: [] };
  const head = piece === undefined && said(tongue) !== undefined ? `${languageLine(tongue)}\n` : '';
  const { inObjective = false, ...where } = piece ?? {};
  const written = writeEntries(entries, { ...where, tongue, head, inObjective });
  const of = (kind: Entry['kind']): number => entries.filter((entry) => entry.kind === kind).length;
  return {
    text:
      written + lost(source, [written, ...entries.flatMap(({ label = '', read = [] }) => [label, ...read])].join('\n')),
    language,
    count: { objectives: of('objective'), keyResults: of('kr') },
    unplaced: entries.flatMap(unplacedOf),
  };
}

function unplacedOf({ kind, title, notes, isHead, line, sheet }: Entry): readonly Unplaced[] {
  const isRemark = kind === 'remark' && isHead !== true;
  return [...(isRemark ? [title] : []), ...notes].map((text) => ({ line, sheet, text }));
}

/** Numbers and boxes before an item are signs, and no words. */
const marks = /^[\s>#*+•-]*(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z])[.)]\s+)?(?:\[[ xX✓✔]\]\s)?/;

/** Lines of the source of which a word stands nowhere in the plan, as comments at its end. */
function lost(source: string, written: string): string {
  const kept = new Set(wordsOf(written));
  const lines = source.split(/\n+/);
  const missing = lines.filter((line) =>
    wordsOf(line.replace(marks, '').replaceAll(/<br\s*\/?>/gi, ' ')).some((word) => !kept.has(word)),
  );
  return missing.map((line) => `// ${line.trim()}\n`).join('');
}
