import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { publishers, workflowLinter } from '../../scripts/editor/install.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, '.github/workflows');
const files = readdirSync(folder);
const text = (name: string): string => readFileSync(join(folder, name), 'utf8');

type Lint = (text: string, path: string) => readonly { readonly line: number; readonly message: string }[];

describe('workflows', () => {
  let lint: Lint;

  beforeAll(async () => {
    const { createLinter }: { createLinter(): Promise<Lint> } = createRequire(import.meta.url)(await workflowLinter());
    lint = await createLinter();
  });

  test.each(files)('%s has nothing to object to', (name) => {
    expect(lint(text(name), name)).toEqual([]);
  });

  test('what is wrong would be seen', () => {
    const wrong = 'on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    stepz: []\n';
    expect(lint(wrong, 'wrong.yml').map(({ line }) => line)).toContain(5);
  });
});

test('the scripts that they run are there', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const run = files.flatMap((name) => [...text(name).matchAll(/npm run (\w+)/g)].map(([, script = '']) => script));
  expect(run.length).toBeGreaterThan(0);
  expect(run.filter((script) => !(script in scripts))).toEqual([]);
  expect(text('ci.yml')).toContain('bash .ci/run');
});

test('the extension is published by the tools that it was held against', () => {
  for (const [name, version] of Object.entries(publishers)) {
    expect(text('publish.yml')).toContain(`npx --yes ${name}@${version} publish`);
  }
});

test('nobody may write but who publishes', () => {
  for (const name of files) expect(text(name)).toMatch(/^permissions:\n {2}contents: read\n/m);
});
