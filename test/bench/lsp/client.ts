import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import type { PublishDiagnosticsParams } from 'vscode-languageserver-protocol';
import { createProtocolConnection, type ProtocolConnection } from 'vscode-languageserver-protocol/node';

export interface Served {
  /** Arguments of Node. */
  readonly args: readonly string[];
  readonly folder: string;
  readonly languageId: string;
  /** What it is answered when it asks for the client's configuration of a section. */
  readonly configuration: (section: string) => unknown;
}

/** A replacement within one line. */
export interface Change {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface At {
  readonly line: number;
  readonly character: number;
}

/** What an editor sends and waits for, through standard input and output; times are in milliseconds. */
export class BenchClient {
  private readonly server: ChildProcess;
  private readonly connection: ProtocolConnection;
  private readonly languageId: string;
  private readonly folder: string;
  private version = 1;
  private waiting: ((published: PublishDiagnosticsParams) => void) | undefined;

  constructor({ args, folder, languageId, configuration }: Served) {
    this.languageId = languageId;
    this.folder = folder;
    const server = spawn(process.execPath, args, { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
    this.server = server;
    this.connection = createProtocolConnection(server.stdout, server.stdin);
    this.connection.onNotification('textDocument/publishDiagnostics', (sent: PublishDiagnosticsParams) =>
      this.waiting?.(sent),
    );
    this.connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section?: string }[] }) =>
      items.map(({ section = '' }) => configuration(section)),
    );
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('window/workDoneProgress/create', () => null);
    this.connection.listen();
  }

  async start(): Promise<void> {
    const uri = folderUri(this.folder);
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'bench' }],
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: { publishDiagnostics: { versionSupport: true }, hover: { contentFormat: ['markdown'] } },
      },
    });
    await this.connection.sendNotification('initialized', {});
  }

  /** Until the document's first diagnostics; how many there are. */
  async open(uri: string, text: string): Promise<number> {
    const diagnostics = this.diagnosticsOf(uri);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: this.languageId, version: this.version, text },
    });
    return (await diagnostics).found;
  }

  /** One key pressed, until the diagnostics of the text that it made. */
  async change(
    uri: string,
    { line, from, to, text }: Change,
  ): Promise<{ readonly ms: number; readonly found: number }> {
    this.version += 1;
    const diagnostics = this.diagnosticsOf(uri);
    const start = performance.now();
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: this.version },
      contentChanges: [{ range: { start: { line, character: from }, end: { line, character: to } }, text }],
    });
    const { found, at } = await diagnostics;
    return { ms: at - start, found };
  }

  hover(uri: string, position: At): Promise<number> {
    return this.ask('textDocument/hover', { textDocument: { uri }, position });
  }

  completion(uri: string, position: At): Promise<number> {
    return this.ask('textDocument/completion', { textDocument: { uri }, position });
  }

  /** The answer is waited for, not timed. */
  request(method: string, params: object): Promise<unknown> {
    return this.connection.sendRequest(method, params);
  }

  /** The scores, or what changed in them since an answer; by what that answer can be named. */
  async scored(uri: string, known: unknown): Promise<unknown> {
    const answer = await this.connection.sendRequest('okr/scored', { uri, known });
    return typeof answer === 'object' && answer !== null && 'resultId' in answer ? answer.resultId : undefined;
  }

  save(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  }

  /** What an editor asks for again once a text has changed; the answers are waited for, not timed. */
  async refresh(uri: string): Promise<void> {
    const textDocument = { uri };
    await Promise.all([
      this.connection.sendRequest('textDocument/documentSymbol', { textDocument }),
      this.connection.sendRequest('textDocument/foldingRange', { textDocument }).catch(() => null),
    ]);
  }

  /** Resident memory in MB; undefined where the system does not tell. */
  resident(): number | undefined {
    try {
      const status = readFileSync(`/proc/${this.server.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
    } catch {
      return undefined;
    }
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.server.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await gone;
    this.connection.dispose();
  }

  private async ask(method: string, params: object): Promise<number> {
    const start = performance.now();
    const answer = await this.connection.sendRequest(method, params);
    const ms = performance.now() - start;
    if (answer === null) throw new Error(`no answer to ${method}`);
    return ms;
  }

  /** The next diagnostics of the present version; a server that sends no version is taken to speak of the last text. */
  private diagnosticsOf(uri: string): Promise<{ readonly found: number; readonly at: number }> {
    const { version } = this;
    return new Promise((resolve) => {
      this.waiting = (sent) => {
        if (sent.uri !== uri || (sent.version !== undefined && sent.version !== version)) return;
        this.waiting = undefined;
        resolve({ found: sent.diagnostics.length, at: performance.now() });
      };
    });
  }
}

function folderUri(folder: string): string {
  return new URL(`file://${folder}`).href;
}
