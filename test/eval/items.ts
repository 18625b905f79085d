import { readFileSync } from 'node:fs';
import type { Label } from '../../packages/language/src/judge/index.ts';

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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One line of a file: an item, nothing (not a labelled key result), or what is wrong with it. */
function readLine(line: string): Item | undefined | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { problem: `not JSON (${error instanceof Error ? error.message : String(error)})` };
  }
  if (!isRecord(value)) return { problem: 'not a JSON object' };
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
export function readItems(files: readonly string[]): { items: Item[]; problems: string[] } {
  const items: Item[] = [];
  const problems: string[] = [];
  for (const file of files) {
    let content: string;
    try {
      content = readFileSync(file, 'utf8');
    } catch (error) {
      problems.push(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
      continue;
    }
    for (const [index, line] of content.split('\n').entries()) {
      if (line.trim() === '') continue;
      const read = readLine(line);
      if (read === undefined) continue;
      if ('problem' in read) problems.push(`${file}:${index + 1}: ${read.problem}`);
      else items.push(read);
    }
  }
  return { items, problems };
}
