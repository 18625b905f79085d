import { type ReadLine, readJsonLines } from './json-lines.ts';

/** A key result with the measure that a person read in its text. */
export interface MeasureItem {
  readonly id: string;
  readonly lang: 'en' | 'vi';
  readonly text: string;
  readonly source: string;
  readonly baseline: number | undefined;
  /** Undefined where the text states none. */
  readonly target: number | undefined;
  readonly unit: string;
  readonly deadline: boolean;
}

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** One line of a file: an item, nothing (no key result), or what is wrong with it. */
function readItem(value: Record<string, unknown>): ReadLine<MeasureItem> {
  const { kind = 'kr', lang, text } = value;
  if (kind !== 'kr') return undefined;
  if (typeof text !== 'string' || text.trim() === '') return { problem: 'no "text"' };
  if (lang !== 'en' && lang !== 'vi') return { problem: 'no "lang" ("en" or "vi")' };
  if (typeof value.has_target !== 'boolean') return { problem: 'no "has_target"' };
  // Of a row of a table the values stand in other columns, and the note says so.
  if (/\bcolumns?\b/.test(textOf(value.labeller_note))) return undefined;
  const target = numberOf(value.target);
  if (value.has_target && target === undefined) return { problem: '"has_target" without a number in "target"' };
  return {
    id: textOf(value.id),
    lang,
    text: text.replace(/\s+/g, ' ').trim(),
    source: textOf(value.org),
    baseline: numberOf(value.baseline),
    target: value.has_target ? target : undefined,
    unit: textOf(value.unit),
    deadline: value.has_deadline === true,
  };
}

/** Reads labelled key results from JSON-lines files; problems name the file and the line. */
export const readMeasureItems = (files: readonly string[]): { items: MeasureItem[]; problems: string[] } =>
  readJsonLines(files, readItem);
