import type { Problem } from '../../src/findings.ts';
import { loadFile } from '../../src/load.ts';
import { resolve } from '../../src/resolve/resolve.ts';

export interface Meaning {
  /** All that is known after resolving, without places and spellings, as text. */
  readonly says: string;
  /** How often each rule is broken. */
  readonly problems: ReadonlyMap<string, number>;
}

/** Where something stands and how it is spelt: formatting may change it. */
const spelling = new Set(['span', 'head', 'file', 'files', 'lineStarts', 'length', 'language', 'declared']);
/** Ways back up and across, to things that are told elsewhere. */
const elsewhere = new Set(['plan', 'objective', 'supporters']);

/** What a file says when it is read as a workspace by itself. */
export function meaningOf(text: string): Meaning {
  const loaded = loadFile({ path: 'plan.okr', text });
  const { workspace, problems } = resolve([loaded], { fiscalYearStart: 1 });
  const found = [...loaded.problems, ...(problems.get(loaded.file) ?? [])];
  const says = JSON.stringify(workspace, (key, value: unknown) => {
    if (spelling.has(key) || elsewhere.has(key)) return undefined;
    if (value instanceof Map) return [...value];
    if (key === 'target' && isObject(value) && 'written' in value) return titleOf(value.written);
    if (key === 'target' && isObject(value) && 'id' in value) return value.id;
    if (isObject(value) && isDay(value)) return 'a day';
    if (isObject(value) && 'magnitudeText' in value) return { ...value, text: undefined };
    // Each language has its own word for a way.
    if (key === 'direction' && isObject(value)) return { ...value, word: undefined };
    return value;
  });
  return { says, problems: counted(found) };
}

/** The rules that a text breaks more often than another. */
export function newProblems(before: Meaning, after: Meaning): readonly string[] {
  return [...after.problems].filter(([rule, count]) => count > (before.problems.get(rule) ?? 0)).map(([rule]) => rule);
}

/** A day as written (its date stands beside it), and the name of a period that a plan is in. */
function isDay(value: object): boolean {
  return 'text' in value && 'value' in value && isObject(value.value) && 'kind' in value.value && 'span' in value;
}

function titleOf(written: unknown): unknown {
  if (!isObject(written)) return undefined;
  const name = 'name' in written && isObject(written.name) && 'text' in written.name ? written.name.text : '';
  const title = 'title' in written && isObject(written.title) && 'value' in written.title ? written.title.value : '';
  return [name, title];
}

function counted(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
