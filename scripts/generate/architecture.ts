/** Draws the packages into docs/architecture.md, from what their sources import. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [start, end] = ['<!-- packages: written by npm run generate from the imports -->', '<!-- end of packages -->'];

function importedBy(name: string): readonly string[] {
  const home = join(root, 'packages', name, 'src');
  const sources = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
  const found = sources.flatMap((path) =>
    [...readFileSync(join(home, path), 'utf8').matchAll(/from '@okr\/([\w-]+)/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(found)].sort();
}

const names = readdirSync(join(root, 'packages'))
  .filter((name) => existsSync(join(root, 'packages', name, 'src')))
  .sort();
const arrows = names.flatMap((name) => importedBy(name).map((below) => `  ${name} --> ${below}`));
const drawing = ['```mermaid', 'flowchart TD', ...arrows, '```'].join('\n');

const file = join(root, 'docs/architecture.md');
const [before, rest] = readFileSync(file, 'utf8').split(start);
const after = rest?.split(end)[1];
if (before === undefined || after === undefined) throw new Error('docs/architecture.md has no place for the packages');
writeFileSync(file, `${before}${start}\n${drawing}\n${end}${after}`);
