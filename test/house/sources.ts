import { readdirSync, readFileSync } from 'node:fs';

/** What is installed, built or kept for a while; `.gitignore` says the same. */
const made = new Set(['.git', 'node_modules', 'dist', '.cache', 'coverage']);

/** Every file of the repository, as paths from its root; no git needed, so that an unpacked archive is tested too. */
export const files: readonly string[] = [...walk('')].sort();

function walk(folder: string): readonly string[] {
  return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true }).flatMap((entry) => {
    if (made.has(entry.name) || entry.isSymbolicLink()) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(path) : [path];
  });
}

export function read(path: string): string {
  return readFileSync(path, 'utf8');
}

/** What a source file imports, types included: `import … from 'x'`, `export … from 'x'`, `import('x')`. */
export function importsOf(source: string): readonly string[] {
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\(?\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? '');
}
