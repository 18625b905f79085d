import { expect, test } from 'vitest';
import { files, read } from './sources.ts';

/** Tables are as long as what they list: words and keywords of a language, messages, the fields of the published document. */
const isTable = (path: string) =>
  /generated|\/(dialect|words|lexicon|data)\/|\/messages\.ts$|\/published\/shape\.ts$/.test(path);
const isText = (path: string) =>
  /\.(ts|tsx|mjs|js|json|jsonl|md|okr|langium|csv|html|css)$/.test(path) || !path.includes('.', 1);

test('a source file holds one idea: under 300 lines', () => {
  const long = files
    .filter((path) => /^(packages\/[^/]+\/src|scripts)\/.*\.(ts|tsx|mjs)$/.test(path) && !isTable(path))
    .map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});

test('no file names a machine: no home folders, no hosts of a private registry', () => {
  const machine = /(?:^|[\s"'`(=])\/(?:work|home|root|Users)\/[a-z]/;
  const named = files.filter((path) => isText(path) && path !== 'package-lock.json' && machine.test(read(path)));
  expect(named).toEqual([]);
});

test('the lock file names no registry but the public one', () => {
  const hosts = [...read('package-lock.json').matchAll(/"resolved": "(https?:\/\/[^/"]+)/g)].map((match) => match[1]);
  expect(hosts.filter((host) => host !== 'https://registry.npmjs.org')).toEqual([]);
});

test('nothing silences the type checker or the linter', () => {
  const silenced = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|eslint-disable/;
  const sources = files.filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !/generated|test\/house/.test(path));
  expect(sources.filter((path) => silenced.test(read(path)))).toEqual([]);
});
