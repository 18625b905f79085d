import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The TypeScript files at or below a path, generated ones and declarations apart, in a steady order. */
export function sourcesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory()) return entry.name === 'generated' ? [] : sourcesIn(join(path, entry.name));
      return /(?<!\.d|\.generated)\.tsx?$/.test(entry.name) ? [join(path, entry.name)] : [];
    });
}
