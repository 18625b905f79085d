import { PassThrough } from 'node:stream';
import { onTestFinished } from 'vitest';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type DocumentUri,
  ErrorCodes,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  ResponseError,
  type ServerCapabilities,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { FileText, ServerHost } from '../src/host.ts';
import { startServer } from '../src/server.ts';

/** The day of all tests. */
const today = '2026-11-15';

/** A client that can do everything these tests look at. */
export const able: ClientCapabilities = {
  workspace: {
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
    completion: { completionItem: { snippetSupport: true } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
};

export interface Around {
  /** Texts on disk by path, below the folder. */
  readonly disk?: Record<string, string>;
  readonly capabilities?: ClientCapabilities;
  /** The client's folders; by default one. */
  readonly folders?: readonly string[];
  readonly settings?: unknown;
  /** What the client answers when it is asked for its settings. */
  readonly configuration?: () => unknown;
  readonly rulePage?: ServerHost['rulePage'];
  /** What of the bytes of a file on disk could not be read, by path. */
  readonly damage?: Readonly<Record<string, FileText['damage']>>;
  /** How the client takes requests of the server; by default it answers all of them. */
  readonly answers?: 'refuses' | 'never' | 'unknown';
  /** The client does not say that it is initialized. */
  readonly isMute?: boolean;
  /** The texts that are read from disk arrive so late, in milliseconds. */
  readonly slow?: number;
}

export const folder = 'file:///plans';

export function uriOf(path: string): DocumentUri {
  return path.includes(':') ? path : `${folder}/${encodeURI(path)}`;
}

/** A client and a server on two ends of a pipe, with a disk that is an object. */
export class TestClient {
  readonly connection: ProtocolConnection;
  readonly capabilities: ServerCapabilities;
  readonly disk: Record<string, string>;
  readonly published = new Map<string, PublishDiagnosticsParams>();
  readonly publications: PublishDiagnosticsParams[] = [];
  /** What was told of work in progress. */
  readonly progress: unknown[] = [];
  readonly log: string[];
  private readonly versions = new Map<string, number>();

  constructor(
    connection: ProtocolConnection,
    capabilities: ServerCapabilities,
    disk: Record<string, string>,
    log: string[],
  ) {
    this.connection = connection;
    this.capabilities = capabilities;
    this.disk = disk;
    this.log = log;
    connection.onNotification('$/progress', ({ value }: { readonly value: unknown }) => void this.progress.push(value));
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.set(params.uri, params);
      this.publications.push(params);
    });
  }

  open(path: string, text: string): void {
    const uri = uriOf(path);
    this.versions.set(uri, 1);
    void this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'okr', version: 1, text },
    });
  }

  /** Replaces the whole text. */
  change(path: string, text: string): number {
    return this.edit(path, [{ text }]);
  }

  edit(path: string, contentChanges: readonly object[]): number {
    const uri = uriOf(path);
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    void this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    return version;
  }

  close(path: string): void {
    void this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(path) } });
  }

  /** Tells the server that files on disk changed: 1 created, 2 changed, 3 deleted. */
  watched(...changes: readonly (readonly [path: string, type: number])[]): void {
    void this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: changes.map(([path, type]) => ({ uri: uriOf(path), type })),
    });
  }

  async sendFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    const named = (uris: readonly string[]) => uris.map((uri) => ({ uri, name: uri }));
    // Any answer says that the server has begun: it listens for folders from then on.
    await this.connection.sendRequest('workspace/symbol', { query: '' });
    const event = { added: named(added), removed: named(removed) };
    await this.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
  }

  /** Any request about one document. */
  ask<R = unknown>(method: string, path: string, params: object = {}): Promise<R> {
    return this.connection.sendRequest(method, { textDocument: { uri: uriOf(path) }, ...params });
  }

  /** What is published for a file once a given version, or anything at all, has come, however long that takes. */
  async diagnostics(
    path: string,
    isIt: (params: PublishDiagnosticsParams) => boolean = () => true,
  ): Promise<Diagnostic[]> {
    const uri = uriOf(path);
    for (;;) {
      const found = this.published.get(uri);
      if (found !== undefined && isIt(found)) return found.diagnostics;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}

/** Starts a server and a client that has said hello. */
export async function start({
  disk = {},
  capabilities = able,
  folders = [folder],
  settings,
  damage = {},
  slow = 0,
  answers,
  isMute = false,
  configuration = () => null,
  rulePage = (rule, language) => `https://okr.example/${language}/${rule}`,
}: Around = {}): Promise<TestClient> {
  const up = new PassThrough();
  const down = new PassThrough();
  const host: ServerHost = {
    today: () => today,
    language: 'en',
    list: async (below) => {
      if (!below.startsWith('file:')) throw new TypeError('The URL must be of scheme file');
      return Object.keys(disk)
        .map(uriOf)
        .filter((uri) => uri.startsWith(`${below}/`) && !uri.endsWith('.csv'));
    },
    dataFiles: async (below) =>
      Object.keys(disk)
        .map(uriOf)
        .filter((uri) => uri.startsWith(`${below}/`) && uri.endsWith('.csv')),
    async read(uri) {
      await new Promise((resolve) => setTimeout(resolve, slow));
      const [path, text] = Object.entries(disk).find(([each]) => uriOf(each) === uri) ?? [];
      if (path === undefined || text === undefined) return undefined;
      return path in damage ? { text, damage: damage[path] ?? [] } : text;
    },
    rulePage,
  };
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  startServer(server, host);
  server.listen();
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const log: string[] = [];
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
  connection.onNotification(
    'window/showMessage',
    ({ message }: { message: string }) => void log.push(`shown: ${message}`),
  );
  const onRequest = (method: string, answer: () => unknown): void => {
    if (answers === 'unknown') return;
    connection.onRequest(method, () => {
      if (answers === 'never') return new Promise(() => {});
      if (answers === 'refuses') throw new ResponseError(ErrorCodes.InternalError, 'not here');
      return answer();
    });
  };
  onRequest('client/registerCapability', () => null);
  onRequest('workspace/configuration', () => [configuration()]);
  onRequest('workspace/diagnostic/refresh', () => null);
  onRequest('workspace/inlayHint/refresh', () => null);
  onRequest('workspace/codeLens/refresh', () => null);
  onRequest('window/workDoneProgress/create', () => null);
  connection.listen();
  const { capabilities: offered } = await connection.sendRequest<{ capabilities: ServerCapabilities }>('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions: settings,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
  });
  if (!isMute) void connection.sendNotification('initialized', {});
  onTestFinished(async () => {
    await connection.sendRequest('shutdown');
    connection.dispose();
    server.dispose();
  });
  return new TestClient(connection, offered, disk, log);
}

/** A text with `<|>` where the cursor is. */
export function marked(text: string): { readonly text: string; readonly position: Position } {
  const at = text.indexOf('<|>');
  const before = text.slice(0, at).split('\n');
  return {
    text: text.slice(0, at) + text.slice(at + 3),
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  };
}

/** What a range holds. */
export function textIn(text: string, { start, end }: { readonly start: Position; readonly end: Position }): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Position): number =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  return text.slice(offset(start), offset(end));
}
