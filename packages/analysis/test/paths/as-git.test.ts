import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { ignoredBy } from '../../src/paths/ignored.ts';

const home = mkdtempSync(join(tmpdir(), 'okr-ignored-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A git without anybody's own settings, which may ignore files too. */
const run = (args: readonly string[], cwd: string, input = '') =>
  spawnSync('git', args, {
    cwd,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: home, GIT_CONFIG_NOSYSTEM: '1', GIT_CEILING_DIRECTORIES: home },
  });
const hasGit = run(['init', '-q', home], home).status === 0;

const folders = ['', 'x', 'x/y'];
const names = ['a', 'b', 'ab', 'a.okr', 'b.okr', ' a', '#a', '!a', 'a b', '[a]', 'a*', '{a,b}', '-', '(a)', ']'];
const paths = [...folders, 'a', 'x/a', 'x/y/ab', 'b/a/x', 'x/ab']
  .flatMap((folder) => names.map((name) => (folder === '' ? name : `${folder}/${name}`)))
  .filter((path, _, all) => !all.some((other) => other.startsWith(`${path}/`)));

function ignoredByGit(root: string): readonly string[] {
  const { stdout, status } = run(['check-ignore', '--no-index', '-z', '--stdin'], root, paths.join('\0'));
  expect(status === 0 || status === 1).toBe(true);
  return stdout.split('\0').filter((path) => path !== '');
}

test.runIf(hasGit)('what is ignored is what git ignores', () => {
  const piece = fc.constantFrom(
    ...['a', 'b', 'x', 'y', 'ab', '.okr', '*', '**', '***', '?', '/', '/', '**/', '/**', '[ab]', '[!a]', '[^a]'],
    ...['[]a]', '[a-b]', '[!-]', '[[:alpha:]]', '[[:nope:]]', '[a', '\\', '\\*', '\\ ', ' ', '#', '!', '{a,b}', '(a)'],
  );
  const line = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(''));
  const text = fc
    .tuple(fc.array(line, { maxLength: 4 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
    .map(([lines, end, last]) => lines.join(end) + (last ? end : ''));
  const files = fc.record({ '': text, x: text, 'x/y': text }, { requiredKeys: [''] });
  let count = 0;
  fc.assert(
    fc.property(files, (texts) => {
      const root = join(home, String(count++));
      for (const path of paths) mkdirSync(join(root, dirname(path)), { recursive: true });
      run(['init', '-q', root], home);
      const written = Object.entries(texts).map(([folder, written]) => ({ folder, text: written }));
      for (const file of written) {
        mkdirSync(join(root, file.folder), { recursive: true });
        writeFileSync(join(root, file.folder, '.gitignore'), file.text);
      }
      const expected = ignoredByGit(root);
      rmSync(root, { recursive: true, force: true });
      const { isIgnored } = ignoredBy(written);
      expect({ written, ignored: paths.filter(isIgnored) }).toEqual({ written, ignored: expected });
    }),
    { numRuns: 60 },
  );
});
