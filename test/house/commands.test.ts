import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { files, read } from './sources.ts';

const pages = files.filter((path) => /^(README|CONTRIBUTING|examples\/README|docs\/[\w/-]+)(\.vi)?\.md$/.test(path));

test('every npm script that a page names exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
  const named = pages.flatMap((path) => [...read(path).matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)]);
  const missing = named.map((match) => match[1] ?? match[2] ?? '').filter((name) => !(name in scripts));
  expect(named.length).toBeGreaterThan(5);
  expect(missing).toEqual([]);
});

test('every file and folder that the pages for contributors name exists', () => {
  const named = ['CONTRIBUTING.md', 'docs/architecture.md'].flatMap((page) =>
    [...read(page).matchAll(/`((?:packages|test|scripts|docs|syntaxes|examples)\/[\w./-]+)`/g)].map(
      (match) => match[1] ?? '',
    ),
  );
  const missing = named.filter(
    (path) => !path.endsWith('/dist') && !files.some((file) => file === path || file.startsWith(`${path}/`)),
  );
  expect(named.length).toBeGreaterThan(40);
  expect(missing).toEqual([]);
});

describe('every okr command that a page shows', () => {
  const shown = pages.flatMap((path) =>
    [...read(path).matchAll(/^npx okr (.+)$/gm)].map((match) => ({
      path,
      command: (match[1] ?? '').replace(/\s+#.*$/, ''),
    })),
  );
  const commands = [...new Set(shown.map(({ command }) => command))];

  test.each(commands)('okr %s', (command) => {
    const { status, stderr } = spawnSync(process.execPath, ['packages/cli/bin/okr.js', ...command.split(' ')], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
