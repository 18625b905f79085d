import { type Language, languageOfLocale } from '@okr/core';
import {
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  type PublishDiagnosticsParams,
  ResponseError,
} from 'vscode-languageserver';
import { capabilities } from './capabilities.ts';
import { type Client, clientOf } from './client.ts';
import { ClientRequests } from './client-requests.ts';
import { DataFiles } from './data-files.ts';
import { Documents } from './documents.ts';
import { Diagnostics } from './features/diagnostics.ts';
import { EarlyDiagnostics, earlyAfter } from './features/early-diagnostics.ts';
import { Scored } from './features/scored.ts';
import { Guard, shutDown } from './guard.ts';
import type { ServerHost } from './host.ts';
import { Positions } from './positions.ts';
import { scoredChanged } from './protocol.ts';
import { Publisher } from './publisher.ts';
import { serveRequests } from './requests.ts';
import { readClientSettings, record } from './settings.ts';
import { within } from './turns.ts';
import { Disk, foldersIn } from './workspace/disk.ts';
import { Loading } from './workspace/loading.ts';
import { Looks } from './workspace/looks.ts';
import { Texts } from './workspace/texts.ts';
import { Workspaces } from './workspace/workspaces.ts';

/** So long nothing waits for a client's settings, in milliseconds: one may never say them. */
const patience = 500;

/** Serves one client until it says goodbye; the caller listens on the connection and ends the process. */
export function startServer(connection: Connection, host: ServerHost): void {
  let server: Server | undefined;
  connection.onInitialize((params) => {
    if (server !== undefined) throw new ResponseError(ErrorCodes.InvalidRequest, 'the server is initialized already');
    server = new Server(connection, host, params);
    return server.initialize();
  });
  connection.onShutdown(() => {
    if (server === undefined) throw notInitialized();
    server.shutdown();
  });
  // Whatever nobody answers; before the server is initialized that is everything.
  connection.onRequest((method) => {
    if (server === undefined) throw notInitialized();
    if (server.isOver) throw shutDown();
    throw new ResponseError(ErrorCodes.MethodNotFound, `unknown method ${method}`);
  });
}

function notInitialized(): ResponseError<void> {
  return new ResponseError(ErrorCodes.ServerNotInitialized, 'the server is not initialized');
}

class Server {
  private readonly connection: Connection;
  private readonly host: ServerHost;
  /** Of what is said where no plan decides. */
  private readonly language: Language;
  private readonly guard: Guard;
  private readonly client: Client;
  private readonly params: InitializeParams;
  readonly texts = new Texts();
  readonly positions: Positions;
  readonly workspaces: Workspaces;
  private readonly asked: ClientRequests;
  private readonly disk: Disk;
  private readonly diagnostics: Diagnostics;
  private readonly early: EarlyDiagnostics;
  private readonly publisher: Publisher;
  private readonly dataFiles: DataFiles;
  private readonly scored: Scored;
  /** Ends when all that was asked to be read is read. */
  private ready: Promise<void> = Promise.resolve();
  private isReady = false;
  /** The client asks for findings; until it does they are sent, whatever it announced. */
  private isPulled = false;
  isOver = false;

  constructor(connection: Connection, host: ServerHost, params: InitializeParams) {
    this.connection = connection;
    this.host = host;
    this.params = params;
    this.client = clientOf(params.capabilities);
    this.positions = new Positions(this.client.positionEncoding, (uri) => this.texts.textOf(this.texts.keyOf(uri)));
    this.language = params.locale === undefined ? host.language : languageOfLocale(params.locale);
    this.guard = new Guard(connection, this.language);
    this.workspaces = new Workspaces(this.texts, () => host.today());
    this.scored = new Scored(this.texts, this.workspaces, () => host.today());
    this.dataFiles = new DataFiles(host);
    this.asked = new ClientRequests(connection, this.client, this.guard);
    const { texts, workspaces, guard, asked, dataFiles } = this;
    const loading = new Loading(host, texts, workspaces);
    const looks = new Looks(host, { loading, workspaces }, () => this.changed());
    const enqueue = (work: () => Promise<void>): void => this.enqueue(work);
    this.disk = new Disk({ guard, asked, workspaces, loading, dataFiles, looks, enqueue });
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
    const { connection, guard, params, host } = this;
    this.workspaces.settings = readClientSettings(params.initializationOptions);
    let hasBegun = false;
    let isRead = (): void => {};
    this.ready = new Promise((resolve) => {
      isRead = resolve;
    });
    // Some never say that they are initialized: whoever opens or asks for something is.
    const begin = (): void => {
      if (hasBegun) return;
      hasBegun = true;
      void guard.run(() => this.begin(foldersIn(params))).finally(isRead);
    };
    connection.onInitialized(begin);
    const documents = new Documents(
      this,
      (uri) => host.realUri?.(uri),
      () => this.changed(),
    );
    connection.onDidOpenTextDocument((sent) => {
      begin();
      documents.open(sent);
      this.heard(true);
    });
    connection.onDidChangeTextDocument((sent) => {
      documents.change(sent);
      this.heard(false);
    });
    connection.onDidSaveTextDocument(() => this.heard(true));
    connection.onDidCloseTextDocument((sent) => documents.close(sent));
    connection.onDidChangeConfiguration(({ settings }) => this.enqueue(() => this.configure(settings)));
    this.disk.listen(connection);
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
      ready: () => {
        begin();
        this.heard(false);
        return this.ready;
      },
      isReady: () => this.isReady,
      pulled: () => this.pulled(),
    });
    return { capabilities: capabilities(this.client), serverInfo: { name: 'okr' } };
  }

  shutdown(): void {
    this.isOver = true;
    this.guard.close();
    this.publisher.stop();
  }

  private async begin(folders: readonly string[]): Promise<void> {
    void this.asked.registerSettings();
    const settled = this.client.configuration ? this.configure(undefined) : Promise.resolve();
    await this.disk.begin(folders);
    await settled;
    this.isReady = true;
    this.asked.refreshDiagnostics();
    this.changed();
  }

  /** One after the other, and after everything that was asked for before. */
  private enqueue(work: () => Promise<void>): void {
    this.ready = this.ready.then(() => this.guard.run(work)).then(() => this.changed());
  }

  private heard(mayFollow: boolean): void {
    if (this.isReady) this.disk.heard(mayFollow);
  }

  /** What the client says when it is asked, else what it sent along; what it says late counts then. */
  private async configure(sent: unknown): Promise<void> {
    let isLate = false;
    const asked = this.asked.settings().then((said) => {
      const settings = said ?? record(sent).okr;
      if (settings !== undefined && settings !== null) this.workspaces.settings = readClientSettings(settings);
      this.workspaces.touchAll();
      if (isLate) this.changed();
    });
    isLate = !(await within(patience, asked));
  }

  /** What was sent until now would stand beside what the client asks for. */
  private pulled(): void {
    if (this.isPulled) return;
    this.isPulled = true;
    this.publisher.withdraw();
    this.changed();
  }

  private changed(): void {
    if (this.isOver) return;
    if (this.isReady) this.publisher.schedule(() => void this.guard.run(() => this.tell()));
    else if (!this.isPulled) this.publisher.scheduleEarly(earlyAfter, (key) => this.early.of(key));
  }

  private async tell(): Promise<void> {
    if (this.isPulled) {
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
    if ([...this.texts.openKeys].length < 2) return;
    if (this.isPulled) this.asked.refreshDiagnostics();
    this.asked.refreshLines();
  }
}

/** A client may say where the pages of the rules are: `https://…/{language}/{rule}.html`; else the host knows. */
function rulePages(options: unknown, host: ServerHost): ServerHost['rulePage'] {
  const { rulePage } = record(options);
  if (typeof rulePage !== 'string' || !/^[a-z][a-z\d+.-]*:/i.test(rulePage)) {
    return (rule, language) => host.rulePage(rule, language);
  }
  return (rule, language) => rulePage.replaceAll('{language}', language).replaceAll('{rule}', rule);
}
