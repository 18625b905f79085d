import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { files, importsOf, read } from './sources.ts';

/** Arrows go down only: each package may import those named here, and itself by relative paths. */
const below: Readonly<Record<string, readonly string[]>> = {
  core: [],
  language: ['@okr/core'],
  analysis: ['@okr/core', '@okr/language'],
  server: ['@okr/core', '@okr/language', '@okr/analysis'],
  preview: ['@okr/core'],
  cli: ['@okr/core', '@okr/language', '@okr/analysis', '@okr/server', '@okr/preview'],
  vscode: ['@okr/core', '@okr/language', '@okr/analysis', '@okr/server', '@okr/preview'],
};

const isNode = (name: string) => name.startsWith('node:') || builtinModules.includes(name.split('/')[0] ?? '');
const isLanguageTool = (name: string) => /^(langium|chevrotain|vscode)/.test(name);

function sourcesOf(name: string): readonly string[] {
  return files.filter((path) => path.startsWith(`packages/${name}/src/`) && /\.tsx?$/.test(path));
}

/** `path → import` for every import of a package's sources that is not allowed. */
function wrongImports(name: string, wrong: (imported: string, from: string) => boolean): readonly string[] {
  return sourcesOf(name).flatMap((path) =>
    importsOf(read(path))
      .filter((imported) => wrong(imported, path))
      .map((imported) => `${path} → ${imported}`),
  );
}

/** What a file imports of its own package. */
function ownImports(path: string): readonly string[] {
  return importsOf(read(path))
    .filter((imported) => imported.startsWith('.'))
    .map((imported) => join(dirname(path), imported));
}

/** Each import that leads back to a file from which it was reached, as the way around: `a → b → a`. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) found.push([...way.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return found;
}

describe.each(Object.keys(below))('packages/%s', (name) => {
  test('imports only packages below it', () => {
    const allowed = below[name] ?? [];
    const isAllowed = (imported: string) => allowed.some((one) => imported === one || imported.startsWith(`${one}/`));
    expect(wrongImports(name, (imported) => imported.startsWith('@okr/') && !isAllowed(imported))).toEqual([]);
  });

  test('stays in its own folder where it imports by path', () => {
    const home = `packages/${name}/src/`;
    const leaves = (imported: string, from: string) =>
      imported.startsWith('.') && !join(dirname(from), imported).startsWith(home) && !imported.endsWith('package.json');
    expect(wrongImports(name, leaves)).toEqual([]);
  });
});

test('core knows no Node, no grammar and no editor', () => {
  expect(wrongImports('core', (imported) => isNode(imported) || isLanguageTool(imported))).toEqual([]);
});

test.each(['language', 'analysis', 'server'])('%s runs in a browser worker too: no Node in it', (name) => {
  expect(wrongImports(name, (imported) => isNode(imported) || imported.endsWith('/node'))).toEqual([]);
});

test('rules and titles are read without an editor: no language server in analysis or language', () => {
  for (const name of ['language', 'analysis']) {
    expect(wrongImports(name, (imported) => imported.startsWith('vscode'))).toEqual([]);
  }
});

test.each(Object.keys(below))('packages/%s: no import comes back to where it started, not even of a type', (name) => {
  expect(circlesIn(new Map(sourcesOf(name).map((path) => [path, ownImports(path)])))).toEqual([]);
});

test('nothing that ships imports from tests or scripts', () => {
  const shipping = Object.keys(below).flatMap(sourcesOf);
  const wrong = shipping.filter((path) =>
    importsOf(read(path)).some((imported) => /\/(test|scripts)\//.test(imported)),
  );
  expect(wrong).toEqual([]);
});

test('circles of imports are seen', () => {
  const imports = new Map([
    ['a', ['b', 'c']],
    ['b', ['d']],
    ['c', ['d']],
    ['d', ['b', 'e']],
    ['e', []],
    ['f', ['f']],
  ]);
  expect(circlesIn(imports)).toEqual(['b → d → b', 'f → f']);
});

test('the check sees what it should', () => {
  const source = `import type { A } from '@okr/core';\nimport {\n  b,\n} from "./b.ts";\nexport * from './c.ts';\nimport 'd';\nawait import('./e.ts');`;
  expect(importsOf(source)).toEqual(['@okr/core', './b.ts', './c.ts', 'd', './e.ts']);
});
