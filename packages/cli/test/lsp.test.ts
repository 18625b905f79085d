import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { folder, okr } from './harness.ts';

/** The server as it ships: a process that is spoken to byte by byte, with no library at this end. */
const home = mkdtempSync(join(tmpdir(), 'okr-served-'));
const root = fileURLToPath(new URL('../../..', import.meta.url));

beforeAll(() => {
  mkdirSync(join(home, 'bin'));
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
  copyFileSync(join(root, 'packages/cli/bin/okr.js'), join(home, 'bin/okr.js'));
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', join(home, 'dist')], { cwd: root });
  expect({ status, stderr: String(stderr) }).toEqual({ status: 0, stderr: '' });
}, 60_000);
afterAll(() => rmSync(home, { recursive: true }));

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

class RawClient {
  readonly process: ChildProcessWithoutNullStreams;
  readonly messages: Message[] = [];
  errors = '';
  private bytes = Buffer.alloc(0);
  private lastId = 0;

  constructor(cwd: string) {
    this.process = spawn(process.execPath, [join(home, 'bin/okr.js'), 'lsp', '--stdio'], { cwd });
    this.process.stdout.on('data', (chunk: Buffer) => this.take(chunk));
    this.process.stderr.on('data', (chunk: Buffer) => {
      this.errors += String(chunk);
    });
  }

  send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  async ask(method: string, params: object): Promise<unknown> {
    const id = ++this.lastId;
    this.send({ id, method, params });
    return (await this.until((message) => message.id === id)).result;
  }

  async until(isIt: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.messages.find(isIt);
      if (found !== undefined) return found;
      if (this.process.exitCode !== null) throw new Error(`No such message came; ${this.errors}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  private take(chunk: Buffer): void {
    this.bytes = Buffer.concat([this.bytes, chunk]);
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n(?:[^\r\n]+\r\n)*\r\n/.exec(this.bytes.toString('latin1'));
      if (head === null) return;
      const start = head[0].length;
      const end = start + Number(head[1]);
      if (this.bytes.length < end) return;
      this.messages.push(JSON.parse(this.bytes.subarray(start, end).toString('utf8')));
      this.bytes = this.bytes.subarray(end);
    }
  }
}

test('a plain client opens, sees what is wrong, and says goodbye', async () => {
  const cwd = folder({ 'a.okr': 'plan for delivery in 2026-Q4\n', 'b.okr': 'ownr\n' });
  const client = new RawClient(cwd);
  const ended = new Promise<number | null>((resolve) => client.process.on('exit', resolve));
  const uri = pathToFileURL(join(cwd, 'a.okr')).href;
  const said = await client.ask('initialize', { processId: null, rootUri: pathToFileURL(cwd).href, capabilities: {} });
  expect(said).toMatchObject({ capabilities: { textDocumentSync: { change: 2 } }, serverInfo: { name: 'okr' } });
  client.send({ method: 'initialized', params: {} });
  const text = 'plan for delivery in 2026-Q4\nobjective "Khách ở lại"\n';
  client.send({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'okr', version: 1, text } },
  });
  const published = await client.until(
    ({ method, params }) => method === 'textDocument/publishDiagnostics' && JSON.stringify(params).includes('a.okr'),
  );
  expect(JSON.stringify(published.params)).toContain('unknown-reference');
  await client.until(
    ({ method, params }) => method === 'textDocument/publishDiagnostics' && JSON.stringify(params).includes('b.okr'),
  );
  expect(await client.ask('shutdown', {})).toBe(null);
  client.send({ method: 'exit' });
  expect(await ended).toBe(0);
  expect(client.errors).toBe('');
});

test('findings link to pages that are there; bytes that are no text are pointed at', async () => {
  const cwd = folder({ 'a.okr': 'ownr\n' });
  writeFileSync(join(cwd, 'b.okr'), Buffer.from('objective "l\xe1"\n', 'latin1'));
  const client = new RawClient(cwd);
  const capabilities = { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } };
  await client.ask('initialize', { processId: null, rootUri: pathToFileURL(cwd).href, capabilities });
  client.send({ method: 'initialized', params: {} });
  const of = async (name: string): Promise<PublishDiagnosticsParams> => {
    const { params } = await client.until(
      ({ method, params }) => method === 'textDocument/publishDiagnostics' && JSON.stringify(params).includes(name),
    );
    return params as PublishDiagnosticsParams;
  };
  const [first] = (await of('a.okr')).diagnostics;
  const page = new URL(first?.codeDescription?.href ?? '');
  expect(page.pathname).toMatch(/\/dist\/rules\/en\/syntax\.md$/);
  expect(readFileSync(page, 'utf8')).toMatch(/^# syntax/);
  const damaged = (await of('b.okr')).diagnostics.find(({ code }) => code === 'syntax');
  expect(damaged).toMatchObject({
    message: expect.stringContaining('Line 1 holds bytes that are not UTF-8'),
    range: { start: { line: 0, character: 12 }, end: { line: 0, character: 13 } },
  });
  client.process.stdin.end();
});

test('patterns made to hang it do not', async () => {
  const name = `${'a'.repeat(100)}.okr`;
  const pattern = `${'*a'.repeat(30)}b`;
  const config = JSON.stringify({ overrides: [{ files: [pattern] }] });
  const cwd = folder({ '.gitignore': `${pattern}\n${'a'.repeat(300)}`, 'okr.config.json': config, [name]: 'ownr\n' });
  const client = new RawClient(cwd);
  await client.ask('initialize', { processId: null, rootUri: pathToFileURL(cwd).href, capabilities: {} });
  client.send({ method: 'initialized', params: {} });
  await client.until(
    ({ method, params }) => method === 'textDocument/publishDiagnostics' && JSON.stringify(params).includes(name),
  );
  const { params } = await client.until(({ method }) => method === 'window/logMessage');
  expect(JSON.stringify(params)).toContain('.gitignore:2: this pattern is longer than 256 letters');
  client.process.stdin.end();
});

test('a message that is no JSON is passed over; one whose length is wrong ends the server with a line', async () => {
  const client = new RawClient(folder({}));
  const ended = new Promise<number | null>((resolve) => client.process.on('exit', resolve));
  await client.ask('initialize', { processId: null, rootUri: null, capabilities: {} });
  client.send({ method: 'initialized', params: {} });
  client.process.stdin.write('Content-Length: 5\r\n\r\n{"a":');
  expect(await client.ask('workspace/symbol', { query: '' })).toEqual([]);
  client.process.stdin.write('Content-Length: 9\r\n\r\n{"id":5,"method":"x"}');
  expect(await ended).toBe(2);
  expect(client.errors).toBe(
    'okr: a message of the editor does not start where the one before says it ends (Content-Length); the server ends\n',
  );
});

test('an editor that is gone takes the server with it', async () => {
  const client = new RawClient(folder({}));
  const ended = new Promise<number | null>((resolve) => client.process.on('exit', resolve));
  await client.ask('initialize', { processId: null, rootUri: null, capabilities: {} });
  client.process.stdin.end();
  expect(await ended).toBe(1);
});

test('a person who starts it by hand is told who does', async () => {
  const { code, err } = await okr('lsp', { cwd: folder({}) });
  expect({ code, err }).toEqual({ code: 2, err: 'okr: okr lsp is started by an editor, as okr lsp --stdio\n' });
});
