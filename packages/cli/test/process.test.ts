import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { folder } from './harness.ts';

/** Processes take their time where there are many. */
vi.setConfig({ testTimeout: 120_000 });

/** The command as it ships: bundled, behind its launcher, as a process. */
const home = mkdtempSync(join(tmpdir(), 'okr-built-'));
const root = fileURLToPath(new URL('../../..', import.meta.url));

beforeAll(() => {
  mkdirSync(join(home, 'bin'));
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
  copyFileSync(join(root, 'packages/cli/bin/okr.js'), join(home, 'bin/okr.js'));
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', join(home, 'dist')], { cwd: root });
  expect({ status, stderr: String(stderr) }).toEqual({ status: 0, stderr: '' });
}, 60_000);
afterAll(() => rmSync(home, { recursive: true }));

const env = { PATH: process.env.PATH ?? '', LANG: 'C' };

function okr(args: readonly string[], cwd: string, input = '') {
  const found = spawnSync(process.execPath, [join(home, 'bin/okr.js'), ...args], {
    cwd,
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
    // For what would never end.
    timeout: 60_000,
  });
  return { code: found.status, out: found.stdout, err: found.stderr };
}

const plan = 'objective renew "Customers stay and renew" committed\n  kr "NPS" from 30 to 45 by 2026-12-31\n';

test('results go to standard output, everything else to standard error', () => {
  const cwd = folder({ 'a.okr': plan });
  const check = okr(['check', 'a.okr', '--as-of', '2026-11-15'], cwd);
  expect(check).toMatchObject({ code: 0, err: '' });
  expect(check.out).toMatch(/ a\.okr:\d+ /);
  expect(okr(['check', 'nowhere.okr'], cwd)).toEqual({
    code: 2,
    out: '',
    err: 'okr: nowhere.okr: no such file or folder\n',
  });
});

test('standard input', () => {
  const { code, out } = okr(['score', '--format', 'json', '-'], folder({}), plan);
  expect(code).toBe(0);
  expect(JSON.parse(out).plans[0].objectives[0].name).toBe('renew');
});

test('a folder, walked', () => {
  const cwd = folder({ '.gitignore': 'b.okr\n', 'a.okr': plan, 'b.okr': plan, 'sub/c.okr': '' });
  const { out } = okr(['check', '--format', 'json', '--as-of', '2026-11-15'], cwd);
  expect(JSON.parse(out).files.map(({ path }: { path: string }) => path)).toEqual(['a.okr', 'sub/c.okr']);
});

test('the page comes along with the command', () => {
  const cwd = folder({ 'a.okr': plan });
  const { code, out, err } = okr(['export', '--to', 'html', 'a.okr'], cwd);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/<script>[\s\S]*okrPage[\s\S]*<\/script>\n<\/body>/);
});

test('the licences of what it is made of travel with the command, and with a page', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'));
  const names = Object.keys(dependencies).filter((name) => !name.startsWith('@okr/'));
  const notices = readFileSync(join(home, 'dist/notices.txt'), 'utf8');
  const missing = [...names, 'preact'].filter((name) => !notices.includes(`\n${name} `));
  expect(missing).toEqual([]);
  expect(notices.match(/^Licence: /gm)).toBeNull();
  const { out } = okr(['export', '--to', 'html', 'a.okr'], folder({ 'a.okr': plan }));
  const said = /<script>\/\*!([\s\S]*?)\*\//.exec(out)?.[1] ?? '';
  expect(said).toMatch(/^preact \d[\s\S]*Permission is hereby granted/m);
  expect(said.match(/^(?:@[\w-]+\/)?[\w-]+ \d+\.\d+\.\d+$/gm)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^d3-shape /), expect.stringMatching(/^@dagrejs\/dagre /)]),
  );
});

test.each(['SIGINT', 'SIGTERM'] as const)('okr serve ends well with %s, whoever still listens', async (signal) => {
  const cwd = folder({ 'a.okr': plan });
  const child = spawn(process.execPath, [join(home, 'bin/okr.js'), 'serve', '--port', '0'], { cwd });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  let out = '';
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += String(chunk);
  });
  const url = await new Promise<string>((found, fail) => {
    child.once('close', () => fail(new Error(err)));
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
      const address = /http:\S+/.exec(out)?.[0];
      if (address !== undefined) found(address);
    });
  });
  const listening = await fetch(`${url}events?client=somebody`);
  expect(await (await fetch(`${url}page.js`)).text()).toContain('okrPage');
  child.kill(signal);
  expect({ code: await ended, err }).toEqual({ code: 0, err: '' });
  await expect(listening.text()).rejects.toThrow();
});

test('links that lead in circles end', () => {
  const cwd = folder({ 'plans/a.okr': plan });
  symlinkSync('.', join(cwd, 'plans/loop'));
  symlinkSync('a.okr', join(cwd, 'plans/again.okr'));
  symlinkSync('nowhere.okr', join(cwd, 'plans/dangling.okr'));
  const { code, out } = okr(['check', '--format', 'json', 'plans'], cwd);
  expect(code).toBe(0);
  expect(JSON.parse(out).summary.files).toBe(1);
  symlinkSync('round.okr', join(cwd, 'round.okr'));
  expect(okr(['check', 'round.okr'], cwd)).toMatchObject({ code: 2, out: '' });
});

/** Each took for ever once: a matcher that tries one way after another has more of them than there are atoms. */
describe('two tiny files do not hang it', () => {
  const name = `${'a'.repeat(100)}.okr`;
  const pattern = `${'*a'.repeat(30)}b`;
  test.each([
    ['.gitignore', pattern],
    ['.gitignore', `${'**/'.repeat(30)}b`],
    ['okr.config.json', JSON.stringify({ overrides: [{ files: [pattern] }] })],
    ['okr.config.json', JSON.stringify({ overrides: [{ files: [`${'{a,aa}'.repeat(20)}b`] }] })],
  ])('%s: %s', (file, text) => {
    const cwd = folder({ [file]: text, [name]: plan });
    expect(okr(['check', '--as-of', '2026-11-15'], cwd)).toMatchObject({ code: 0, err: '' });
  });
});

test('what is left out of an ignore file is said once', () => {
  const cwd = folder({ '.gitignore': `x\n${'a'.repeat(300)}`, 'okr.config.json': '{}', 'a.okr': plan });
  expect(okr(['check', '--as-of', '2026-11-15'], cwd)).toMatchObject({
    code: 0,
    err: 'okr: .gitignore:2: this pattern is longer than 256 letters and is skipped; write a shorter one\n',
  });
});

/** Beside others of its kind. */
async function running(args: readonly string[], cwd: string) {
  const child = spawn(process.execPath, [join(home, 'bin/okr.js'), ...args], { cwd, env });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    err += String(chunk);
  });
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, out, err };
}

describe('writers at once', () => {
  const names = Array.from({ length: 8 }, (_, at) => `kr${at}`);
  const text = `plan in 2026-Q4\nobjective renew "Customers stay and renew"\n${names.map((name) => `  kr ${name} "Number ${name}" from 0 to 100\n`).join('')}`;

  test('check-ins into one plan are all there, and the plan is as it was beside them', async () => {
    const cwd = folder({ 'plan.okr': text });
    const told = await Promise.all(
      names.map((name, at) => running(['check-in', name, `${at + 10}`, '--as-of', '2026-11-15'], cwd)),
    );
    expect(told.map(({ code, err }) => ({ code, err }))).toEqual(names.map(() => ({ code: 0, err: '' })));
    const written = readFileSync(join(cwd, 'plan.okr'), 'utf8');
    expect(written).toBe(
      text.replace(/ {2}kr kr(\d) .*\n/g, (line, at: string) => `${line}    2026-11-15  ${Number(at) + 10}\n`),
    );
    expect(readdirSync(cwd)).toEqual(['plan.okr']);
  });

  test('of check-ins for one day one is written, and the others hear of it', async () => {
    const cwd = folder({ 'plan.okr': text });
    const told = await Promise.all(
      ['1', '2', '3'].map((value) => running(['check-in', 'kr0', value, '--as-of', '2026-11-15'], cwd)),
    );
    expect(told.map(({ code }) => code).sort()).toEqual([0, 2, 2]);
    const value = /2026-11-15 {2}(\d)/.exec(told.find(({ code }) => code === 0)?.out ?? '')?.[1];
    for (const { code, err } of told) {
      if (code === 2) expect(err).toContain(`plan.okr:4: this day has a value: 2026-11-15  ${value};`);
    }
    expect(readFileSync(join(cwd, 'plan.okr'), 'utf8')).toContain(`    2026-11-15  ${value}\n`);
  });

  test.each(['fmt', 'check --fix'])(
    'okr %s, killed at any moment, leaves a plan as it was or as it should be',
    async (line) => {
      const messy = `muc tieu renew   "Khách hàng ở lại lâu dài hơn nữa" cam kết\n${'  kết quả "Khách"   từ 1 lên 2\n'.repeat(300)}`;
      const done = folder({ 'plan.okr': messy });
      okr([...line.split(' '), 'plan.okr'], done);
      const texts = [messy, readFileSync(join(done, 'plan.okr'), 'utf8')];
      expect(texts[0]).not.toBe(texts[1]);
      const cwds = Array.from({ length: 10 }, () => folder({ 'plan.okr': messy }));
      for (const cwd of cwds) {
        const child = spawn(process.execPath, [join(home, 'bin/okr.js'), ...line.split(' ')], {
          cwd,
          env,
          stdio: 'ignore',
        });
        const ended = new Promise((end) => child.once('close', end));
        setTimeout(() => child.kill('SIGKILL'), 100 + Math.random() * 400);
        await ended;
        expect(texts).toContain(readFileSync(join(cwd, 'plan.okr'), 'utf8'));
      }
    },
  );
});

describe.skipIf(process.platform === 'win32')('an editor that saves meanwhile', () => {
  const before = 'objectiv renew "Customers stay and renew"\n  kr nps   "Customers recommend us" from 30 to 45\n';
  const saved = before.replace('from 30', 'from 31');

  /** Reads the plan first, and then waits for what comes through a pipe: meanwhile the plan is saved. */
  async function meanwhile(args: readonly string[]) {
    const cwd = folder({ 'plan.okr': before, 'empty.okr': '' });
    const pipe = join(cwd, 'z.okr');
    spawnSync('mkfifo', [pipe]);
    const ended = running([...args, 'plan.okr', 'z.okr'], cwd);
    const opened = await open(pipe, 'w');
    writeFileSync(join(cwd, 'plan.okr'), saved);
    renameSync(join(cwd, 'empty.okr'), pipe);
    await opened.close();
    return { ...(await ended), plan: readFileSync(join(cwd, 'plan.okr'), 'utf8') };
  }

  test('a check-in goes into what was saved', async () => {
    const { code, err, plan } = await meanwhile(['check-in', 'nps', '38', '--as-of', '2026-11-15']);
    expect({ code, err, plan }).toEqual({ code: 0, err: '', plan: `${saved}    2026-11-15  38\n` });
  });

  test.each(['fmt', 'check --fix'])('okr %s leaves it, and says so', async (line) => {
    const { code, err, plan } = await meanwhile(line.split(' '));
    expect({ code, err, plan }).toEqual({
      code: 2,
      err: 'okr: plan.okr: changed while okr worked on it, so it was left as it is; run the command again\n',
      plan: saved,
    });
  });
});

describe.skipIf(process.platform !== 'linux')('standard output that takes nothing', () => {
  const broken = 'objective renew "Customers stay and renew" supports nowhere\n';
  const into = (path: string, how: 'r' | 'w', line: string) => {
    const cwd = folder({ 'a.okr': plan });
    const output = openSync(path, how);
    const args = [join(home, 'bin/okr.js'), ...line.split(' ')];
    const found = spawnSync(process.execPath, args, { cwd, env, input: plan, stdio: ['pipe', output, 'pipe'] });
    closeSync(output);
    return { code: found.status, err: String(found.stderr) };
  };

  test.each(['check a.okr', 'score a.okr', 'check --format json a.okr', '--help', 'fmt -', 'export --to html a.okr'])(
    'okr %s, onto a full disk',
    (line) => {
      const said = 'okr: standard output: cannot be written: the disk is full\n';
      expect(into('/dev/full', 'w', line)).toEqual({ code: 2, err: said });
    },
  );

  test('in the language that is asked for', () => {
    const said = 'okr: đầu ra chuẩn: không ghi được: ổ đĩa đã đầy\n';
    expect(into('/dev/full', 'w', 'check --lang vi a.okr')).toEqual({ code: 2, err: said });
  });

  test('into what is only open for reading', () => {
    const said = 'okr: standard output: cannot be used (EBADF)\n';
    expect(into('/dev/null', 'r', 'explain kr-activity')).toEqual({ code: 2, err: said });
  });

  test.each([
    ['a.okr', 1],
    ['b.okr', 0],
  ])('a reader that goes away changes no exit code: %s', async (path, expected) => {
    const cwd = folder({ 'a.okr': broken.repeat(2000), 'b.okr': '' });
    const child = spawn(process.execPath, [join(home, 'bin/okr.js'), 'check', path], { cwd, env });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += String(chunk);
    });
    const code = await new Promise<number | null>((done) => child.once('close', done));
    expect({ code, err }).toEqual({ code: expected, err: '' });
  });
});

test('a reader that goes away ends it without a word', () => {
  const many = `objective "Customers stay and renew"\n${'  kr "Customers stay" from 1 to 2\n'.repeat(3000)}`;
  const cwd = folder({ 'a.okr': many });
  const script = `"${process.execPath}" "${join(home, 'bin/okr.js')}" check a.okr | head -n 1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', script], { cwd, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout.split('\n')).toHaveLength(2);
});

test('large output arrives whole', () => {
  const many = `objective "Customers stay and renew"\n${'  kr "Customers stay" from 1 to 2\n'.repeat(3000)}`;
  const { out } = okr(['check', '--format', 'json', 'a.okr'], folder({ 'a.okr': many }));
  expect(JSON.parse(out).summary.warnings).toBeGreaterThan(2999);
});

describe('strange files have an answer', () => {
  test.each([
    ['zeros', Buffer.alloc(100_000)],
    ['noise', Buffer.from(Array.from({ length: 50_000 }, (_, index) => (index * 7919) % 256))],
    ['one line of a megabyte', Buffer.from(`objective "${'x'.repeat(1_000_000)}"`)],
    ['a million quotes', Buffer.from('"'.repeat(1_000_000))],
  ])('%s', (_, bytes) => {
    const cwd = folder({ 'a.okr': bytes });
    for (const args of [
      ['check', 'a.okr'],
      ['score', 'a.okr'],
    ]) {
      const { code, err } = okr(args, cwd);
      expect([0, 1]).toContain(code);
      expect(err).not.toMatch(/unexpected|\bat .*:\d+/);
    }
  });
});

test('before it is built, it says so', () => {
  const bare = folder({});
  copyFileSync(join(root, 'packages/cli/bin/okr.js'), join(bare, 'okr.mjs'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(bare, 'okr.mjs')], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^okr: not built yet; run `npm run build` first · [^\n]+\n$/);
});
