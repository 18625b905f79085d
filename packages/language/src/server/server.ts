import type { Language } from '@okr/core';
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';
import { scoredChanged } from '../protocol.ts';
import { capabilities } from './capabilities.ts';
import { type Client, clientOf } from './client.ts';
import { DataFiles } from './data-files.ts';
import { Documents } from './documents.ts';
import { Diagnostics } from './features/diagnostics.ts';
import { EarlyDiagnostics, earlyAfter } from './features/early-diagnostics.ts';
import { Scored } from './features/scored.ts';
import { Guard } from './guard.ts';
import type { ServerHost } from './host.ts';
import { Positions } from './positions.ts';
import { Publisher } from './publisher.ts';
import { serveRequests } from './requests.ts';
import { readClientSettings, record } from './settings.ts';
import { Loading } from './workspace/loading.ts';
import { Texts } from './workspace/texts.ts';
import { configName, folderKey, keyOf } from './workspace/uris.ts';
import { Workspaces } from './workspace/workspaces.ts';

/** Serves one client until it says goodbye; the caller listens on the connection and ends the process. */
export function startServer(connection: Connection, host: ServerHost): void {
  connection.onInitialize((params) => new Server(connection, host, params).initialize());
}

class Server {
  private readonly connection: Connection;
  /** Of what is said where no plan decides. */
  private readonly language: Language;
  private readonly guard: Guard;
  private readonly client: Client;
  private readonly params: InitializeParams;
  private readonly texts = new Texts();
  private readonly positions: Positions;
  private readonly workspaces: Workspaces;
  private readonly loading: Loading;
  private readonly diagnostics: Diagnostics;
  private readonly early: EarlyDiagnostics;
  private readonly publisher: Publisher;
  private readonly dataFiles: DataFiles;
  private readonly scored: Scored;
  /** Ends when all that was asked to be read is read. */
  private ready: Promise<void> = Promise.resolve();
  private isReady = false;
  private isOver = false;

  constructor(connection: Connection, host: ServerHost, params: InitializeParams) {
    this.connection = connection;
    this.params = params;
    this.client = clientOf(params.capabilities);
    this.positions = new Positions(this.client.positionEncoding, (uri) => this.texts.textOf(keyOf(uri)));
    this.language = params.locale?.startsWith('vi') ? 'vi' : host.language;
    this.guard = new Guard(connection, this.language);
    this.workspaces = new Workspaces(this.texts, () => host.today());
    this.scored = new Scored(this.texts, this.workspaces, () => host.today());
    this.dataFiles = new DataFiles(host);
    this.loading = new Loading(host, this.texts, this.workspaces);
    this.diagnostics = new Diagnostics(this.client, rulePages(params.initializationOptions, host));
    this.early = new EarlyDiagnostics(this.texts, this.workspaces, this.diagnostics);
    const border = {
      sendDiagnostics: (sent: PublishDiagnosticsParams) => connection.sendDiagnostics(this.positions.sent(sent)),
    };
    this.publisher = new Publisher(border, this.texts, this.workspaces, this.diagnostics, {
      openSent: (snapshot) => this.tellScores(this.scored.changed(snapshot)),
      settled: () => {
        this.tellScores(this.scored.allChanged());
        this.refreshViews();
      },
    });
  }

  initialize(): InitializeResult {
    const { connection, guard, params } = this;
    this.workspaces.settings = readClientSettings(params.initializationOptions);
    const folders = foldersIn(params);
    let begin = (): void => {};
    this.ready = new Promise((resolve) => {
      begin = () => guard.run(() => this.begin(folders).finally(resolve));
    });
    connection.onInitialized(begin);
    const documents = new Documents(this.texts, this.workspaces, this.positions, () => this.changed());
    connection.onDidOpenTextDocument((sent) => documents.open(sent));
    connection.onDidChangeTextDocument((sent) => documents.change(sent));
    connection.onDidCloseTextDocument((sent) => documents.close(sent));
    connection.onDidChangeWatchedFiles(({ changes }) => this.enqueue(() => this.filesChanged(changes)));
    connection.onDidChangeConfiguration(({ settings }) => this.enqueue(() => this.configure(settings)));
    connection.onShutdown(() => {
      this.isOver = true;
      this.publisher.stop();
    });
    serveRequests({
      connection,
      guard,
      client: this.client,
      texts: this.texts,
      workspaces: this.workspaces,
      positions: this.positions,
      diagnostics: this.diagnostics,
      dataFiles: this.dataFiles,
      scored: this.scored,
      language: this.language,
      publisher: this.publisher,
      early: this.early,
      ready: () => this.ready,
      isReady: () => this.isReady,
    });
    return { capabilities: capabilities(this.client), serverInfo: { name: 'okr' } };
  }

  private async begin(folders: readonly string[]): Promise<void> {
    this.workspaces.setFolders(folders);
    await this.register();
    if (this.client.configuration) await this.configure(undefined);
    await this.read(folders);
    this.isReady = true;
    if (this.client.pullsDiagnostics && this.client.refreshDiagnostics) this.connection.languages.diagnostics.refresh();
    this.changed();
  }

  private async register(): Promise<void> {
    const { connection, client } = this;
    if (client.watchesFiles) {
      const watchers = [{ globPattern: '**/*.okr' }, { globPattern: `**/${configName}` }];
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (client.registersConfiguration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'okr' });
    }
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        this.enqueue(() =>
          this.foldersChanged(
            added.map(({ uri }) => uri),
            removed.map(({ uri }) => uri),
          ),
        ),
      );
    }
  }

  private async read(folders: readonly string[]): Promise<void> {
    const progress =
      this.client.progress && folders.length > 0 ? await this.connection.window.createWorkDoneProgress() : undefined;
    progress?.begin('OKR', 0);
    for (const folder of folders) {
      await this.loading.folder(folder, (share, done, of) => progress?.report(share * 100, `${done}/${of}`));
    }
    progress?.done();
    for (const folder of folders) void this.dataFiles.look(folder);
  }

  /** One after the other, and after everything that was asked for before. */
  private enqueue(work: () => Promise<void>): void {
    this.ready = this.ready.then(() => this.guard.answer(work)).then(() => this.changed());
  }

  private async filesChanged(changes: readonly { readonly uri: string; readonly type: number }[]): Promise<void> {
    const created: string[] = [];
    for (const { uri, type } of changes) {
      const key = folderKey(uri);
      if (type === 3) this.loading.removed(key);
      else if (this.workspaces.isKnown(key)) await this.loading.file(key);
      else created.push(key);
    }
    await this.loading.created(created);
  }

  private async foldersChanged(added: readonly string[], removed: readonly string[]): Promise<void> {
    const gone = removed.map(folderKey);
    const fresh = added.map(folderKey);
    this.workspaces.setFolders([
      ...new Set([...this.workspaces.folderKeys.filter((key) => !gone.includes(key)), ...fresh]),
    ]);
    for (const folder of gone) this.loading.forget(folder);
    await this.read(fresh);
  }

  /** What the client was asked for, else what it sent along. */
  private async configure(sent: unknown): Promise<void> {
    const asked: unknown = this.client.configuration
      ? await this.connection.workspace.getConfiguration('okr')
      : undefined;
    const settings = asked ?? record(sent).okr;
    if (settings !== undefined && settings !== null) this.workspaces.settings = readClientSettings(settings);
    this.workspaces.touchAll();
  }

  private changed(): void {
    if (this.isOver) return;
    if (this.isReady) this.publisher.schedule(() => this.guard.run(() => this.tell()));
    else if (!this.client.pullsDiagnostics) this.publisher.scheduleEarly(earlyAfter, (key) => this.early.of(key));
  }

  private async tell(): Promise<void> {
    if (this.client.pullsDiagnostics) {
      this.refreshViews();
      this.tellScores(this.scored.allChanged());
    } else await this.publisher.publish();
  }

  /** Scores follow the diagnostics of what is open, and again those of the rest where that changed a count. */
  private tellScores(workspaces: readonly string[]): void {
    if (workspaces.length > 0) void this.connection.sendNotification(scoredChanged, { workspaces });
  }

  /** A client asks again by itself for the document that it edits; only for the others it has to be told. */
  private refreshViews(): void {
    const { connection, client, texts } = this;
    if ([...texts.openKeys].length < 2) return;
    if (client.pullsDiagnostics && client.refreshDiagnostics) connection.languages.diagnostics.refresh();
    if (client.refreshInlayHints) void connection.languages.inlayHint.refresh();
    if (client.refreshCodeLenses) void connection.sendRequest('workspace/codeLens/refresh');
  }
}

function foldersIn({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return [...new Set(uris.map(folderKey))];
}

/** A client may say where the pages of the rules are: `https://…/{language}/{rule}.html`; else the host knows. */
function rulePages(options: unknown, host: ServerHost): ServerHost['rulePage'] {
  const { rulePage } = record(options);
  if (typeof rulePage !== 'string' || !/^[a-z][a-z\d+.-]*:/i.test(rulePage)) {
    return (rule, language) => host.rulePage(rule, language);
  }
  return (rule, language) => rulePage.replaceAll('{language}', language).replaceAll('{rule}', rule);
}
