import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { type Before, writeWhole } from '../../src/files/write.ts';
import { folder } from '../harness.ts';

/** Processes take their time where there are many. */
vi.setConfig({ testTimeout: 120_000 });

const isRoot = process.getuid?.() === 0;
const isPosix = process.platform !== 'win32';

const write = (cwd: string, name: string, text: string, before: Before) =>
  writeWhole({ absolute: join(cwd, name), path: name, text, before });
const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8');
/** What a write that cannot be done says. */
const refusal = (...args: Parameters<typeof write>): Promise<unknown> =>
  write(...args).then(
    (done) => done,
    (error) => (error instanceof Failure ? error.said.en : error),
  );

describe('what must be there', () => {
  test.each<[string, Before, string | undefined, string, string | undefined]>([
    ['a text, and it is', { text: 'old' }, 'old', 'written', 'new'],
    ['a text, and it is another', { text: 'old' }, 'other', 'changed', 'other'],
    ['a text, and it has a byte-order mark', { text: 'old' }, '\uFEFFold', 'changed', '\uFEFFold'],
    ['a text, and it has other line ends', { text: 'old\n' }, 'old\r\n', 'changed', 'old\r\n'],
    ['a text, and nothing is there', { text: 'old' }, undefined, 'changed', undefined],
    ['nothing, and so it is', 'nothing', undefined, 'written', 'new'],
    ['nothing, and something is', 'nothing', 'other', 'changed', 'other'],
    ['anything, and nothing is', 'anything', undefined, 'written', 'new'],
    ['anything', 'anything', 'other', 'written', 'new'],
  ])('%s', async (_, before, there, outcome, after) => {
    const cwd = folder(there === undefined ? {} : { 'a.okr': there });
    expect(await write(cwd, 'a.okr', 'new', before)).toBe(outcome);
    expect(readdirSync(cwd)).toEqual(after === undefined ? [] : ['a.okr']);
    if (after !== undefined) expect(read(cwd, 'a.okr')).toBe(after);
  });
});

test('bytes are as they are given: marks, line ends, letters', async () => {
  const cwd = folder({ 'a.okr': '' });
  const text = '\uFEFFmục tiêu\r\n\u0000"khách"\n';
  await write(cwd, 'a.okr', text, 'anything');
  expect(readFileSync(join(cwd, 'a.okr')).equals(Buffer.from(text))).toBe(true);
});

describe.skipIf(!isPosix)('links', () => {
  test('a link stays a link, whatever folder it leads to; what it leads to is written', async () => {
    const cwd = folder({ 'there/plan.okr': 'old' });
    symlinkSync('there/plan.okr', join(cwd, 'near.okr'));
    symlinkSync('near.okr', join(cwd, 'a.okr'));
    expect(await write(cwd, 'a.okr', 'new', { text: 'old' })).toBe('written');
    expect(read(cwd, 'there/plan.okr')).toBe('new');
    expect([readlinkSync(join(cwd, 'a.okr')), readlinkSync(join(cwd, 'near.okr'))]).toEqual([
      'near.okr',
      'there/plan.okr',
    ]);
    expect(readdirSync(cwd).sort()).toEqual(['a.okr', 'near.okr', 'there']);
  });

  test('a link to what is not there yet makes it come into being', async () => {
    const cwd = folder({ 'there/x': '' });
    symlinkSync('there/new.html', join(cwd, 'a.html'));
    expect(await write(cwd, 'a.html', 'new', 'anything')).toBe('written');
    expect(read(cwd, 'there/new.html')).toBe('new');
    expect(lstatSync(join(cwd, 'a.html')).isSymbolicLink()).toBe(true);
  });

  test('a link to what is not there yet is there, where nothing may be', async () => {
    const cwd = folder({ 'there/x': '' });
    symlinkSync('there/new.okr', join(cwd, 'a.okr'));
    expect(await write(cwd, 'a.okr', 'new', 'nothing')).toBe('changed');
    expect(readdirSync(join(cwd, 'there'))).toEqual(['x']);
  });

  test('links that lead in a circle', async () => {
    const cwd = folder({});
    symlinkSync('a.okr', join(cwd, 'b.okr'));
    symlinkSync('b.okr', join(cwd, 'a.okr'));
    expect(await refusal(cwd, 'a.okr', 'new', 'anything')).toBe('a.okr: is a link that leads back to itself');
  });

  test('of several names of one file the one that is given has the new text, and that is told', async () => {
    const cwd = folder({ 'a.okr': 'old' });
    linkSync(join(cwd, 'a.okr'), join(cwd, 'b.okr'));
    expect(await write(cwd, 'a.okr', 'new', { text: 'old' })).toBe('linked');
    expect([read(cwd, 'a.okr'), read(cwd, 'b.okr')]).toEqual(['new', 'old']);
  });
});

describe.skipIf(!isPosix)('mode and owner', () => {
  test.each([0o600, 0o640, 0o664, 0o666, 0o755, 0o4711])('mode %o stays', async (mode) => {
    const cwd = folder({ 'a.okr': 'old' });
    chmodSync(join(cwd, 'a.okr'), mode);
    await write(cwd, 'a.okr', 'new', 'anything');
    expect(statSync(join(cwd, 'a.okr')).mode & 0o7777).toBe(mode);
  });

  test('a new file has the mode that new files have', async () => {
    const cwd = folder({});
    writeFileSync(join(cwd, 'b.okr'), '');
    await write(cwd, 'a.okr', 'new', 'nothing');
    expect(statSync(join(cwd, 'a.okr')).mode).toBe(statSync(join(cwd, 'b.okr')).mode);
  });

  test.skipIf(!isRoot)('the owner stays', async () => {
    const cwd = folder({ 'a.okr': 'old' });
    chownSync(join(cwd, 'a.okr'), 65_534, 12_345);
    chmodSync(join(cwd, 'a.okr'), 0o2660);
    await write(cwd, 'a.okr', 'new', 'anything');
    const { uid, gid, mode } = statSync(join(cwd, 'a.okr'));
    expect([uid, gid, mode & 0o7777]).toEqual([65_534, 12_345, 0o2660]);
  });
});

describe.skipIf(!isPosix)('what cannot be written stays, and says why', () => {
  test('a file that is read-only, even for who may do anything', async () => {
    const cwd = folder({ 'a.okr': 'old' });
    chmodSync(join(cwd, 'a.okr'), 0o444);
    expect(await refusal(cwd, 'a.okr', 'new', { text: 'old' })).toBe(
      'a.okr: is read-only, so it was left as it is; allow writing first',
    );
    expect([read(cwd, 'a.okr'), readdirSync(cwd)]).toEqual(['old', ['a.okr']]);
  });

  test.each([['anything'], [{ text: 'old' }]] as const)('a folder, in the place of %j', async (before) => {
    const cwd = folder({ 'a.okr/x': '' });
    expect(await refusal(cwd, 'a.okr', 'new', before)).toBe('a.okr: is a folder, not a file');
  });

  test('a pipe, in the place of a plan', async () => {
    const cwd = folder({});
    spawnSync('mkfifo', [join(cwd, 'a.okr')]);
    expect(await refusal(cwd, 'a.okr', 'new', { text: 'old' })).toBe(
      'a.okr: is not a file that text can be written into',
    );
  });

  test('a folder that is not there', async () => {
    expect(await refusal(folder({}), 'no/a.csv', 'new', 'anything')).toBe('no/a.csv: no such file or folder');
  });

  test('a device gets what is written, and is not replaced', async () => {
    expect(await write('/dev', 'null', 'new', 'anything')).toBe('written');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

/** Another process may be somebody else, and may be limited. */
function writeElsewhere(cwd: string, name: string, how: readonly string[], before = 'old') {
  const module = new URL('../../src/files/write.ts', import.meta.url);
  const code = `import { writeWhole } from ${JSON.stringify(module)};
    const wish = { absolute: ${JSON.stringify(join(cwd, name))}, path: ${JSON.stringify(name)}, text: 'new'.repeat(50_000), before: { text: ${JSON.stringify(before)} } };
    console.log(await writeWhole(wish).catch(({ said, stack }) => said?.en ?? stack));`;
  const [program = process.execPath, ...args] = [...how, process.execPath, '--input-type=module', '--eval', code];
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return `${stdout}${stderr}`.trim();
}

describe.skipIf(!isPosix)('a disk that takes no more', () => {
  test('a limit on the size of files', () => {
    const cwd = folder({ 'a.okr': 'old' });
    const said = writeElsewhere(cwd, 'a.okr', ['sh', '-c', 'ulimit -f 8; exec "$@"', 'sh']);
    expect(said).toBe('a.okr: cannot be written: too large for this disk');
    expect([read(cwd, 'a.okr'), readdirSync(cwd)]).toEqual(['old', ['a.okr']]);
  });

  test('a full disk', (context) => {
    const cwd = folder({});
    const mounted = isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'okr', cwd]).status === 0;
    if (!mounted) context.skip('only who may mount a disk can fill one');
    onTestFinished(() => void spawnSync('umount', [cwd]));
    mkdirSync(join(cwd, 'plans'));
    writeFileSync(join(cwd, 'plans/a.okr'), 'old');
    expect(writeElsewhere(cwd, 'plans/a.okr', [])).toBe('plans/a.okr: cannot be written: the disk is full');
    expect([read(cwd, 'plans/a.okr'), readdirSync(join(cwd, 'plans'))]).toEqual(['old', ['a.okr']]);
  });
});

describe.skipIf(!isRoot)('another user', () => {
  const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];

  test('may not replace what is not to be written', () => {
    const cwd = folder({ 'a.okr': 'old' });
    chmodSync(cwd, 0o777);
    expect(writeElsewhere(cwd, 'a.okr', nobody)).toBe('a.okr: no permission to use it');
    expect(readdirSync(cwd)).toEqual(['a.okr']);
  });

  test('needs a folder that takes a new file', () => {
    const cwd = folder({ 'a.okr': 'old' });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'a.okr'), 0o666);
    expect(writeElsewhere(cwd, 'a.okr', nobody)).toBe(
      'a.okr: its folder takes no new file, which replacing it safely needs; allow writing there',
    );
    expect(read(cwd, 'a.okr')).toBe('old');
  });

  test('becomes the owner where the owner may not be kept; nobody else may read more than before', () => {
    const cwd = folder({ 'a.okr': 'old' });
    chmodSync(cwd, 0o777);
    chownSync(join(cwd, 'a.okr'), 0, 12_345);
    chmodSync(join(cwd, 'a.okr'), 0o662);
    expect(writeElsewhere(cwd, 'a.okr', nobody)).toBe('a.okr: no permission to use it');
    chmodSync(join(cwd, 'a.okr'), 0o666);
    expect(writeElsewhere(cwd, 'a.okr', nobody)).toBe('written');
    const { uid, gid, mode } = statSync(join(cwd, 'a.okr'));
    expect([uid, gid, mode & 0o777]).toEqual([65_534, 65_534, 0o666]);
  });
});

test('what is only called like a draft stops nobody', async () => {
  const name = '.okr-00000000-1-0123456789abcdef.tmp';
  const cwd = folder({ 'a.okr': 'old', [`${name}/x`]: '' });
  expect(await write(cwd, 'a.okr', 'new', { text: 'old' })).toBe('written');
  expect(readdirSync(cwd)).toEqual([name, 'a.okr']);
});

test('a draft that somebody left behind, long ago or on another machine, stops nobody for ever', async () => {
  const cwd = folder({ 'a.okr': 'old', '.okr-00000000-1-0123456789abcdef.tmp': 'half' });
  expect(await write(cwd, 'a.okr', 'new', { text: 'old' })).toBe('written');
  expect(readdirSync(cwd)).toEqual(['a.okr']);
});
