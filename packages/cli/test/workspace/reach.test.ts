import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { folder, okr, type Result } from '../harness.ts';

/** Processes take their time where there are many. */
vi.setConfig({ testTimeout: 120_000 });

const plan = 'objective renew "Customers stay and renew" committed\n';
const isRoot = process.getuid?.() === 0;
const isPosix = process.platform !== 'win32';

const filesIn = ({ out }: Result): readonly string[] =>
  JSON.parse(out).files.map(({ path }: { readonly path: string }) => path);
const check = (cwd: string, ...paths: readonly string[]): Promise<Result> =>
  okr(['check', '--format', 'json', ...paths], { cwd });

describe.skipIf(!isPosix)('links', () => {
  const files = {
    'plans/a.okr': plan,
    'plans/.hidden/b.okr': plan,
    'plans/.token': 'secret',
    'plans/sub/c.okr': '',
    'outside/d.okr': plan,
    'outside/secret.txt': 'secret',
  };

  test.each([
    ['to a plan that is found anyway', 'a.okr', [], ''],
    ['to a plan in the workspace that is not', '.hidden/b.okr', ['plans/x.okr'], ''],
    ['to a plan outside', '../outside/d.okr', [], 'outside'],
    ['to another file outside', '../outside/secret.txt', [], 'outside'],
    ['to a file in the workspace that is no plan', '.token', [], 'outside'],
    ['to a file of the system', '/etc/hostname', [], 'outside'],
    ['to nothing', 'nowhere.okr', [], 'nowhere'],
    ['to itself', 'x.okr', [], 'nowhere'],
    ['to a folder', '../outside', [], 'outside'],
    ['to the folder that it is in', '.', [], 'outside'],
  ])('a link that is found, %s', async (_, target, taken, said) => {
    const cwd = folder(files);
    symlinkSync(target, join(cwd, 'plans/x.okr'));
    const result = await check(cwd, 'plans');
    expect(filesIn(result)).toEqual(['plans/a.okr', 'plans/sub/c.okr', ...taken]);
    const notes = {
      '': '',
      outside: 'okr: plans/x.okr: a link out of these folders, so it was skipped; name it as a PATH to have it read\n',
      nowhere: 'okr: plans/x.okr: a link that leads nowhere, so it was skipped\n',
    };
    expect(result.err).toBe(Reflect.get(notes, said));
    expect(result.code).toBe(0);
  });

  test('a link that is named is read, wherever it leads', async () => {
    const cwd = folder(files);
    symlinkSync('../outside/d.okr', join(cwd, 'plans/x.okr'));
    symlinkSync('../outside', join(cwd, 'plans/y'));
    expect(filesIn(await check(cwd, 'plans/x.okr'))).toEqual(['plans/x.okr']);
    expect(filesIn(await check(cwd, 'plans/y'))).toEqual(['plans/y/d.okr']);
  });

  test('the workspace is the folder of the settings, not the PATH', async () => {
    const cwd = folder({ ...files, 'okr.config.json': '{}' });
    symlinkSync('../outside/d.okr', join(cwd, 'plans/x.okr'));
    expect(filesIn(await check(cwd, 'plans'))).toContain('plans/x.okr');
  });

  test('links to folders that lead round and round end', async () => {
    const cwd = folder({ 'plans/a.okr': plan });
    for (const name of ['one', 'two', 'three']) symlinkSync('..', join(cwd, 'plans', name));
    expect(filesIn(await check(cwd, '.'))).toEqual(['plans/a.okr']);
  });
});

describe('where settings are looked for', () => {
  afterEach(() => vi.unstubAllEnvs());
  const mistaken = '{ "ruls": {} }';
  const isRead = async (cwd: string): Promise<boolean> => (await check(cwd, 'a.okr')).err.includes('okr.config.json');

  test.each([
    ['in the folder', 'a', true],
    ['above it', '', true],
    ['at the root of the repository', 'repository', true],
    ['not above the repository', 'repository/plans', false],
  ])('%s', async (_, start, expected) => {
    const inside = start.startsWith('repository');
    const cwd = folder({
      [start === 'a' ? 'a/okr.config.json' : start === 'repository' ? 'repository/okr.config.json' : 'okr.config.json']:
        mistaken,
      ...(inside ? { 'repository/.git/HEAD': '' } : {}),
      [inside ? 'repository/plans/a.okr' : 'a/a.okr']: plan,
    });
    expect(await isRead(join(cwd, inside ? 'repository/plans' : 'a'))).toBe(expected);
  });

  test('a repository may be a work tree or a part of another: its .git is a file', async () => {
    const cwd = folder({ 'okr.config.json': mistaken, 'part/.git': 'gitdir: …', 'part/a.okr': plan });
    expect(await isRead(join(cwd, 'part'))).toBe(false);
  });

  test.each([
    ['in the home', 'home', true],
    ['not above it', '.', false],
  ])('%s', async (_, place, expected) => {
    const cwd = folder({ [`${place}/okr.config.json`]: mistaken, 'home/plans/a.okr': plan });
    vi.stubEnv('HOME', join(cwd, 'home'));
    expect(await isRead(join(cwd, 'home/plans'))).toBe(expected);
  });

  test.skipIf(!isRoot)('not in a folder of somebody else, but in one of the owner of the plans', async () => {
    const cwd = folder({ 'okr.config.json': mistaken, 'plans/sub/a.okr': plan });
    chownSync(cwd, 65_534, 65_534);
    expect(await isRead(join(cwd, 'plans/sub'))).toBe(false);
    for (const path of ['plans', 'plans/sub']) chownSync(join(cwd, path), 65_534, 65_534);
    expect(await isRead(join(cwd, 'plans/sub'))).toBe(true);
    chownSync(join(cwd, 'plans'), 12_345, 12_345);
    expect(await isRead(join(cwd, 'plans/sub'))).toBe(false);
  });
});

describe('what cannot be read is said by its own name, and the rest is looked at', () => {
  const nowhere = 'okr: nowhere.okr: no such file or folder\n';

  test.each([
    ['check --format json', 2],
    ['score --format json', 2],
    ['export --to csv', 2],
    ['fmt --check', 2],
    ['fmt', 2],
    ['check-in nps 38', 0],
  ])('a PATH that is not there: okr %s', async (line, expected) => {
    const text = `${plan}  kr nps "Customers recommend us" from 30 to 45 points\n`;
    const bare = await okr(`${line} a.okr`, { cwd: folder({ 'a.okr': text }) });
    const { code, out, err } = await okr(`${line} nowhere.okr a.okr`, { cwd: folder({ 'a.okr': text }) });
    expect({ code, out, err }).toEqual({ code: expected, out: bare.out, err: nowhere });
  });

  test('nothing that can be read', async () => {
    const cwd = folder({ 'empty/x.txt': '' });
    expect(await check(cwd, 'nowhere.okr', 'empty')).toEqual({
      code: 2,
      out: '',
      err: `okr: empty: no .okr file in this folder (hidden folders, node_modules and what .gitignore names are skipped)\n${nowhere}`,
    });
  });

  /** Who may do anything can read anything: another user has to look. */
  const nobody = (cwd: string, ...args: readonly string[]) => {
    const root = dirname(realpathSync(fileURLToPath(new URL('../../../../package.json', import.meta.url))));
    const run = [
      '--reuid=65534',
      '--regid=65534',
      '--clear-groups',
      process.execPath,
      `${root}/packages/cli/src/okr.ts`,
    ];
    const { status, stdout, stderr } = spawnSync('setpriv', [...run, ...args], { cwd, encoding: 'utf8', env: {} });
    return { code: status ?? -1, out: stdout, err: stderr };
  };

  test.skipIf(!isRoot)('folders, files, ignore files and settings that may not be read', () => {
    const cwd = folder({
      'a.okr': plan,
      'b.okr': plan,
      'c/d.okr': '',
      'e/f.okr': '',
      'e/.gitignore': 'f.okr',
      'g/h.okr': '',
    });
    writeFileSync(join(cwd, 'okr.config.json'), '{}');
    mkdirSync(join(cwd, 'i'));
    chmodSync(cwd, 0o755);
    for (const path of ['b.okr', 'c', 'e/.gitignore', 'okr.config.json', 'i']) chmodSync(join(cwd, path), 0);
    chmodSync(join(cwd, 'g'), 0o644);
    const { code, out, err } = nobody(cwd, 'check', '--format', 'json');
    expect(code).toBe(2);
    expect(filesIn({ code, out, err })).toEqual(['a.okr', 'e/f.okr']);
    expect(err.trimEnd().split('\n').sort()).toEqual(
      ['b.okr', 'c', 'e/.gitignore', 'g/h.okr', 'i', 'okr.config.json'].map(
        (path) => `okr: ${path}: no permission to use it`,
      ),
    );
  });

  test.skipIf(!isRoot)('a folder above that may not be entered hides no more than what is in it', () => {
    const cwd = folder({ 'closed/okr.config.json': '{}', 'closed/plans/a.okr': plan });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'closed'), 0);
    expect(nobody(cwd, 'check', 'closed/plans/a.okr')).toEqual({
      code: 2,
      out: '',
      err: 'okr: closed/plans/a.okr: no permission to use it\n',
    });
  });
});
