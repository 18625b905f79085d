import { execFile, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectParts } from './parts.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** Made for each system on that system; what is here is tried on the one that has been looked at. */
const isTried = process.platform === 'linux' && process.arch === 'x64';

describe.runIf(isTried)('the command as one file', () => {
  const here = mkdtempSync(join(tmpdir(), 'okr-single-'));
  const made = join(here, 'made');
  const built = join(here, 'built');
  const user = join(here, 'user');
  let okr = '';
  /** Nothing is installed here: no Node, no shell's path. */
  const nothing = { PATH: '', HOME: here, LANG: 'C.UTF-8' };

  beforeAll(async () => {
    await run(process.execPath, [join(root, 'scripts/package.mjs'), '--only', 'single', '--out', made]);
    await run(process.execPath, [join(root, 'scripts/build.mjs'), built]);
    okr = join(made, readdirSync(made).find((name) => /^okr-\d+\.\d+\.\d+-linux-x64$/.test(name)) ?? '');
    mkdirSync(user);
    cpSync(join(root, 'examples'), join(user, 'plans'), { recursive: true });
  }, 240_000);

  afterAll(() => rmSync(here, { recursive: true, force: true }));

  interface Answer {
    readonly code: number;
    readonly out: string;
    readonly err: string;
  }
  const answerOf = (file: string, args: readonly string[], env: NodeJS.ProcessEnv): Answer => {
    const { status, stdout, stderr } = spawnSync(file, args, { cwd: user, env, maxBuffer: 1 << 28, encoding: 'utf8' });
    return { code: status ?? -1, out: stdout, err: stderr };
  };
  const single = (...args: readonly string[]): Answer => answerOf(okr, args, nothing);
  const asInNode = (...args: readonly string[]): Answer =>
    answerOf(process.execPath, [join(built, 'okr.js'), ...args], nothing);

  const asOf = ['--as-of', '2026-11-30'];
  test.each<readonly string[]>([
    ['--version'],
    ['--help'],
    ['check', 'plans', ...asOf],
    ['check', 'plans', '--format', 'json', ...asOf],
    ['check', 'nowhere.okr'],
    ['score', 'plans', '--explain', '--lang', 'vi', ...asOf],
    ['score', 'plans', '--format', 'json', ...asOf],
    ['export', 'plans/team', '--to', 'csv', ...asOf],
    ['export', 'plans/team', '--to', 'html', ...asOf],
    ['fmt', '--check', 'plans'],
    ['explain', 'kr-activity'],
    ['init', '--list'],
    ['completions', 'zsh'],
    ['no-such-command'],
  ])('says what the command says in Node: %j', (...args) => {
    expect(single(...args)).toEqual(asInNode(...args));
  });

  test('writes files: init, check-in, fmt, import', () => {
    expect(single('init', 'mine', ...asOf).code).toBe(0);
    const plan = 'objective "Guests come back" \n  kr back "Guests who return" from 20% to 30% by 2026-12-31\n';
    writeFileSync(join(user, 'mine/other.okr'), plan);
    expect(single('check-in', 'back', '24%', 'mine', '--date', '2026-11-28', ...asOf).out).toContain('24%');
    expect(single('fmt', 'mine').code).toBe(0);
    expect(readFileSync(join(user, 'mine/other.okr'), 'utf8')).toContain('2026-11-28');
    writeFileSync(join(user, 'goals.md'), '# Guests come back\n- Guests who return from 20% to 30%\n');
    expect(single('import', 'goals.md', '-o', 'goals.okr').code).toBe(0);
    expect(readFileSync(join(user, 'goals.okr'), 'utf8')).toContain('from 20% to 30%');
  });

  test('serve shows the page, and ends', async () => {
    const child = spawn(okr, ['serve', 'plans/team', '--port', '0'], { cwd: user, env: nothing });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    try {
      const address = await firstIn(child.stdout, /http:\/\/\S+/);
      expect(await (await fetch(address)).text()).toContain('okrPage.mount');
    } finally {
      child.kill('SIGINT');
    }
    expect(await ended).toBe(0);
  });

  test('lsp answers', async () => {
    const child = spawn(okr, ['lsp', '--stdio'], { cwd: user, env: nothing });
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { capabilities: {} } });
    try {
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      expect(await firstIn(child.stdout, /"completionProvider"/)).toBe('"completionProvider"');
    } finally {
      child.kill();
    }
  });

  test('comes with the licences and the list of what is in it, Node too, and with checksums', async () => {
    const notices = readFileSync(`${okr}.notices.txt`, 'utf8');
    for (const part of ['commander', 'preact', `Node.js ${process.version}`, 'Copyright Node.js contributors'])
      expect(notices).toContain(part);
    await expectParts(made, /\.cdx\.json$/, ['commander', 'preact', 'vscode-languageserver', 'node']);
  });

  test('says nothing of the machine that it was made on', () => {
    expect(readFileSync(okr).includes(root)).toBe(false);
  });

  // Without its symbols; where there is no such tool they stay.
  test.runIf(spawnSync('strip', ['--version']).status === 0)('is under 120 MB', () => {
    expect(statSync(okr).size).toBeLessThan(120_000_000);
  });
});

/** The first piece of a stream's text that a pattern finds. */
function firstIn(stream: NodeJS.ReadableStream, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const found = pattern.exec(said);
      if (found) resolve(found[0]);
    });
    stream.on('end', () => reject(new Error(`it ended after: ${said}`)));
  });
}
