import { readFileSync } from 'node:fs';

/** An item of a line, nothing where the line holds none of its kind, or what is wrong with it. */
export type ReadLine<T> = T | undefined | { readonly problem: string };

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readLine<T>(line: string, read: (record: Record<string, unknown>) => ReadLine<T>): ReadLine<T> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { problem: `not JSON (${messageOf(error)})` };
  }
  return isRecord(value) ? read(value) : { problem: 'not a JSON object' };
}

/** Reads items from JSON-lines files; problems name the file and the line. */
export function readJsonLines<T extends object>(
  files: readonly string[],
  read: (record: Record<string, unknown>) => ReadLine<T>,
): { items: T[]; problems: string[] } {
  const items: T[] = [];
  const problems: string[] = [];
  for (const file of files) {
    let content: string;
    try {
      content = readFileSync(file, 'utf8');
    } catch (error) {
      problems.push(`${file}: cannot be read (${messageOf(error)})`);
      continue;
    }
    for (const [index, line] of content.split('\n').entries()) {
      if (line.trim() === '') continue;
      const found = readLine(line, read);
      if (found === undefined) continue;
      if ('problem' in found) problems.push(`${file}:${index + 1}: ${found.problem}`);
      else items.push(found);
    }
  }
  return { items, problems };
}
