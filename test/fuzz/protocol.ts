/** A language server as a process, edited at random and asked at random, and held against one that begins with what is left. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { createProtocolConnection, type ProtocolConnection } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { anyPlan, typed } from './texts.ts';

const command = fileURLToPath(new URL('../../packages/cli/src/okr.ts', import.meta.url));
const names = ['a.okr', 'b.okr'] as const;
type Name = (typeof names)[number];

interface Edit {
  readonly name: Name;
  readonly at: number;
  readonly length: number;
  readonly text: string;
  /** What is asked after it, without waiting for the answer. */
  readonly ask: string;
}

export interface Session {
  readonly texts: readonly string[];
  readonly edits: readonly Edit[];
}

const asked = [
  ...[
    'hover',
    'completion',
    'definition',
    'references',
    'codeAction',
    'documentSymbol',
    'semanticTokens/full',
    'rename',
  ],
  ...['inlayHint', 'codeLens', 'foldingRange', 'formatting', 'selectionRange', 'diagnostic', 'documentLink', ''],
];

const session: fc.Arbitrary<Session> = fc.record({
  texts: fc.tuple(anyPlan, anyPlan),
  edits: fc.array(
    fc.record({
      name: fc.constantFrom(...names),
      at: fc.nat(),
      length: fc.oneof(fc.constant(0), fc.nat(60)),
      text: typed,
      ask: fc.constantFrom(...asked),
    }),
    { minLength: 1, maxLength: 40 },
  ),
});

export function sessionOf(seed: number): Session {
  const [made] = fc.sample(session, { seed, numRuns: 1 });
  return made ?? { texts: [], edits: [] };
}

const quietly = [
  ...['client/registerCapability', 'window/workDoneProgress/create', 'workspace/diagnostic/refresh'],
  ...['workspace/inlayHint/refresh', 'workspace/codeLens/refresh', 'workspace/semanticTokens/refresh'],
];

class Server {
  readonly #process: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #folder: string;
  readonly #versions = new Map<Name, number>();
  #errors = '';

  constructor(folder: string) {
    this.#folder = folder;
    const server = spawn(process.execPath, [command, 'lsp', '--stdio'], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    server.stderr.on('data', (chunk) => {
      this.#errors += String(chunk);
    });
    this.#process = server;
    this.#connection = createProtocolConnection(server.stdout, server.stdin);
    for (const method of quietly) this.#connection.onRequest(method, () => null);
    this.#connection.onRequest('workspace/configuration', () => [null]);
    this.#connection.onNotification('window/logMessage', ({ type, message }: { type: number; message: string }) => {
      if (type === 1) this.#errors += message;
    });
    this.#connection.listen();
  }

  async start(): Promise<void> {
    await this.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
      initializationOptions: { asOf: '2026-11-15' },
      workspaceFolders: [{ uri: pathToFileURL(this.#folder).href, name: 'fuzz' }],
    });
    await this.#connection.sendNotification('initialized', {});
  }

  open(name: Name, text: string): void {
    this.#versions.set(name, 1);
    const textDocument = { uri: this.#uri(name), languageId: 'okr', version: 1, text };
    void this.#connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  change(name: Name, range: object, text: string): void {
    const version = (this.#versions.get(name) ?? 0) + 1;
    this.#versions.set(name, version);
    const textDocument = { uri: this.#uri(name), version };
    void this.#connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: [{ range, text }],
    });
  }

  ask(method: string, name: Name, more: object = {}): Promise<unknown> {
    return this.#connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: this.#uri(name) }, ...more });
  }

  /** All that it says of the documents as they stand. */
  async answers(): Promise<unknown> {
    const found: unknown[] = [];
    const range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
    for (const name of names) {
      const { items } = (await this.ask('diagnostic', name)) as { readonly items: unknown };
      const { data } = (await this.ask('semanticTokens/full', name)) as { readonly data: unknown };
      found.push(items, data);
      for (const method of ['documentSymbol', 'foldingRange', 'documentLink', 'codeLens'])
        found.push(await this.ask(method, name));
      found.push(await this.ask('inlayHint', name, { range }));
      found.push(await this.ask('formatting', name, { options: { tabSize: 2, insertSpaces: true } }));
    }
    found.push(await this.#connection.sendRequest('workspace/symbol', { query: '' }));
    return found;
  }

  /** Says goodbye, and waits until the process is gone; what it had to complain about. */
  async end(): Promise<string> {
    const gone = once(this.#process, 'exit');
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    const [code] = await gone;
    this.#connection.dispose();
    return code === 0 ? this.#errors : `exit code ${code}\n${this.#errors}`;
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }

  #uri(name: Name): string {
    return pathToFileURL(join(this.#folder, name)).href;
  }
}

/** Why a session does not end as a fresh start with its texts would; undefined where it does. */
export async function failureIn({ texts, edits }: Session): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'okr-fuzz-'));
  const servers: Server[] = [];
  const start = async (): Promise<Server> => {
    const server = new Server(folder);
    servers.push(server);
    await server.start();
    return server;
  };
  try {
    for (const name of names) writeFileSync(join(folder, name), '');
    const server = await start();
    const documents = new Map(names.map((name, at) => [name, TextDocument.create(name, 'okr', 1, texts[at] ?? '')]));
    for (const [name, document] of documents) server.open(name, document.getText());
    const waiting: Promise<unknown>[] = [];
    for (const { name, at, length, text, ask } of edits) {
      const document = documents.get(name);
      if (document === undefined) continue;
      const from = at % (document.getText().length + 1);
      const range = { start: document.positionAt(from), end: document.positionAt(from + length) };
      server.change(name, range, text);
      documents.set(name, TextDocument.update(document, [{ range, text }], document.version + 1));
      const more = { position: range.start, range, positions: [range.start], newName: 'renamed' };
      const context = { diagnostics: [], includeDeclaration: true };
      const format = { tabSize: 2, insertSpaces: true };
      // Refused or too late: both are answers.
      if (ask !== '') waiting.push(server.ask(ask, name, { ...more, context, options: format }).catch(() => null));
    }
    await Promise.all(waiting);
    const fresh = await start();
    for (const [name, document] of documents) fresh.open(name, document.getText());
    assert.deepEqual(await server.answers(), await fresh.answers());
    for (const each of [server, fresh]) assert.equal(await each.end(), '');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    for (const each of servers) each.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
