import { readFileSync } from 'node:fs';

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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** One line of a file: an item, nothing (no key result), or what is wrong with it. */
function readLine(line: string): MeasureItem | undefined | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { problem: `not JSON (${error instanceof Error ? error.message : String(error)})` };
  }
  if (!isRecord(value)) return { problem: 'not a JSON object' };
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
export function readMeasureItems(files: readonly string[]): {
  readonly items: readonly MeasureItem[];
  readonly problems: readonly string[];
} {
  const items: MeasureItem[] = [];
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
