import type { Label } from '../../packages/analysis/src/judge/index.ts';
import { type ReadLine, readJsonLines } from './json-lines.ts';

/** A labelled key result; other kinds of items in a file are passed over. */
export interface Item {
  id: string;
  lang: string;
  text: string;
  label: Exclude<Label, 'unclear'>;
  ambiguous: boolean;
  source: string;
  /** What the organisation does (sales, health, …) and where the text comes from (real_plan, example, …); empty where not known. */
  field: string;
  origin: string;
  /** The unit of the target, where the item has a target; undefined without one. */
  unit: string | undefined;
}

const LABELS: readonly string[] = ['activity', 'output', 'outcome'];

const textOf = (record: Record<string, unknown>, field: string): string | undefined => {
  const value = record[field];
  return typeof value === 'string' ? value : undefined;
};

/** One line of a file: an item, nothing (not a labelled key result), or what is wrong with it. */
function readItem(value: Record<string, unknown>): ReadLine<Item> {
  if ((value.kind ?? 'kr') !== 'kr') return undefined;
  const text = textOf(value, 'text');
  if (text === undefined) return { problem: 'no "text"' };
  const lang = textOf(value, 'lang');
  if (lang === undefined) return { problem: 'no "lang"' };
  const label = LABELS.find((known) => known === value.label);
  if (label === undefined)
    return { problem: `label ${JSON.stringify(value.label)}; expected one of ${LABELS.join(', ')}` };
  return {
    id: textOf(value, 'id') ?? '',
    lang,
    text,
    label: label === 'activity' ? 'activity' : label === 'output' ? 'output' : 'outcome',
    ambiguous: value.ambiguous === true,
    field: textOf(value, 'field') ?? '',
    origin: textOf(value, 'origin') ?? '',
    source: textOf(value, 'org') ?? textOf(value, 'source') ?? '',
    unit: value.has_target === true ? (textOf(value, 'unit') ?? '') : undefined,
  };
}

/** Reads labelled items from JSON-lines files; problems name the file and the line. */
export const readItems = (files: readonly string[]): { items: Item[]; problems: string[] } =>
  readJsonLines(files, readItem);
