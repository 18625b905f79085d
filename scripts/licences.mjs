/** Fails where a package that ships (a production dependency, at any depth) has a licence that is not on the list. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
]);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

const shipped = Object.entries(read('package-lock.json').packages)
  .filter(
    ([path, entry]) =>
      path.startsWith('node_modules/') && !entry.link && !entry.dev && !entry.devOptional && !entry.optional,
  )
  .map(([path]) => ({ path, ...read(`${path}/package.json`) }));

/** `MIT OR GPL-3.0` may be taken as MIT; of `MIT AND …` every part counts. */
const fine = (licence) =>
  licence
    .replaceAll(/[()]/g, '')
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((part) => allowed.has(part)));

const bad = shipped.filter(({ license }) => typeof license !== 'string' || !fine(license));
for (const { name, version, license } of bad) process.stderr.write(`${name}@${version}: ${JSON.stringify(license)}\n`);
process.stdout.write(`${shipped.length} shipped packages, ${bad.length} with a licence that is not allowed\n`);
process.exit(bad.length === 0 ? 0 : 1);
