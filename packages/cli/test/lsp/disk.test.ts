import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { startServer } from '@okr/server';
import { expect, onTestFinished, test } from 'vitest';
import {
  createConnection,
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { nodeHost } from '../../src/lsp/node-host.ts';

/** A client that watches nothing, beside a server that reads a real disk. */
class DiskClient {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'okr-disk-')));
  readonly codes = new Map<string, readonly unknown[]>();
  private connection: ProtocolConnection | undefined;

  write(path: string, text: string): void {
    mkdirSync(join(this.root, path, '..'), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  uri(path: string): string {
    return path.includes('://') ? path : pathToFileURL(join(this.root, path)).href;
  }

  async start(folders: readonly string[]): Promise<void> {
    const up = new PassThrough();
    const down = new PassThrough();
    const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    startServer(
      server,
      nodeHost(
        { env: {} },
        () => '2026-11-15',
        () => {},
      ),
    );
    server.listen();
    const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: PublishDiagnosticsParams) =>
        void this.codes.set(
          uri,
          diagnostics.map(({ code }) => code),
        ),
    );
    connection.listen();
    this.connection = connection;
    onTestFinished(async () => {
      await connection.sendRequest('shutdown');
      connection.dispose();
      server.dispose();
      rmSync(this.root, { recursive: true });
    });
    const workspaceFolders = folders.map((path) => ({ uri: this.uri(path), name: path }));
    await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {}, workspaceFolders });
    void connection.sendNotification('initialized', {});
  }

  open(path: string, text: string): void {
    const textDocument = { uri: this.uri(path), languageId: 'okr', version: 1, text };
    void this.connection?.sendNotification('textDocument/didOpen', { textDocument });
  }

  save(path: string): void {
    void this.connection?.sendNotification('textDocument/didSave', { textDocument: { uri: this.uri(path) } });
  }

  symbols(query: string): Promise<unknown> | undefined {
    return this.connection?.sendRequest('workspace/symbol', { query });
  }

  /** What stands against a file, once it is this. */
  async has(path: string, codes: readonly string[]): Promise<void> {
    await expect.poll(() => this.codes.get(this.uri(path)), { timeout: 30_000 }).toEqual(codes);
  }
}

const unit = 'team web "Web"\n';

test('a folder that only an editor can read does not silence one on disk', async () => {
  const client = new DiskClient();
  client.write('a.okr', 'ownr\n');
  await client.start(['memfs://somewhere/else', '.']);
  await client.has('a.okr', ['syntax']);
});

test('files that another program changes, makes, moves and deletes are seen on saving', async () => {
  const client = new DiskClient();
  client.write('a.okr', '// nothing\n');
  client.write('b.okr', 'ownr\n');
  client.write('d/c.okr', 'ownr\n');
  await client.start(['.']);
  client.open('a.okr', '// nothing\n');
  await client.has('d/c.okr', ['syntax']);
  client.save('a.okr');
  client.write('b.okr', 'ownr\nownr\n');
  client.save('a.okr');
  await client.has('b.okr', ['syntax', 'syntax']);
  client.write('b.okr', '// nothing more\n');
  renameSync(join(client.root, 'd'), join(client.root, 'moved'));
  client.save('a.okr');
  await client.has('b.okr', []);
  await client.has('d/c.okr', []);
  await client.has('moved/c.okr', ['syntax']);
});

test.each([
  ['a link to the file', 'plans', 'plans/a.okr', 'elsewhere.okr', 'elsewhere.okr'],
  ['a link to a folder inside', 'plans', 'plans/in/a.okr', 'plans/linked', 'plans/linked/a.okr'],
  ['the real name below a folder that is a link', 'linked', 'plans/a.okr', 'linked', 'plans/a.okr'],
])('%s opens the same file', async (_, folder, path, link, opened) => {
  const client = new DiskClient();
  client.write(path, unit);
  const target = link.endsWith('.okr') ? path : link === 'linked' ? 'plans' : 'plans/in';
  symlinkSync(join(client.root, target), join(client.root, link));
  await client.start([folder]);
  client.open(opened, `${unit}ownr\n`);
  await client.has(opened, ['syntax']);
  expect(await client.symbols('web')).toHaveLength(1);
});
