import { listFilesRequest, readFileRequest, type ScoredChanged, scoredChanged } from '@okr/language/protocol';
import {
  type CancellationToken,
  CancellationTokenSource,
  type Disposable,
  EventEmitter,
  type LogOutputChannel,
  l10n,
  Uri,
  window,
  workspace,
} from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type LanguageClientOptions,
  type RequestType,
  RevealOutputChannelOn,
  State,
  type StaticFeature,
} from 'vscode-languageclient';
import { listFiles, readFile } from '../files/files.ts';
import { Restarts } from './restarts.ts';

export type ServerState = 'starting' | 'running' | 'stopped';

/** Makes the client of this kind of host: with a process beside Node, with a worker in a browser. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The language server: kept alive after crashes, asked by all parts of the extension. */
export class Server implements Disposable {
  private readonly output: LogOutputChannel;
  private readonly create: CreateClient;
  private readonly restarts = new Restarts();
  private readonly stateChanges = new EventEmitter<ServerState>();
  private readonly scoreChanges = new EventEmitter<ScoredChanged>();
  private client: BaseLanguageClient;
  readonly onDidChangeState = this.stateChanges.event;
  readonly onDidChangeScores = this.scoreChanges.event;
  state: ServerState = 'starting';

  constructor(output: LogOutputChannel, create: CreateClient) {
    this.output = output;
    this.create = create;
    this.client = this.connected();
  }

  /** Undefined where the server does not answer: it is down, or it failed, which the output says. */
  async request<P, R>(type: RequestType<P, R, void>, params: P, token?: CancellationToken): Promise<R | undefined> {
    if (this.state !== 'running') return undefined;
    try {
      return await this.client.sendRequest(type.method, params, token ?? new CancellationTokenSource().token);
    } catch (error) {
      if (!token?.isCancellationRequested) this.output.error(`${type.method}: ${messageOf(error)}`);
      return undefined;
    }
  }

  async start(): Promise<void> {
    try {
      await this.client.start();
    } catch (error) {
      this.output.error(messageOf(error));
      this.change('stopped');
      void this.offerRestart(l10n.t('The OKR language server could not be started.'));
    }
  }

  /** Anew, with all its chances; a client whose start has failed cannot be used again. */
  async restart(): Promise<void> {
    this.restarts.forget();
    await this.client.dispose().catch((error: unknown) => this.output.warn(messageOf(error)));
    this.client = this.connected();
    await this.start();
  }

  dispose(): void {
    this.stateChanges.dispose();
    this.scoreChanges.dispose();
    this.client.dispose().catch((error: unknown) => this.output.warn(messageOf(error)));
  }

  private connected(): BaseLanguageClient {
    const client = this.create(this.options());
    client.registerFeature(pickingFiles);
    client.onRequest(listFilesRequest.method, ({ folder }: { folder: string }) => listFiles(folder));
    client.onRequest(
      readFileRequest.method,
      async ({ uri }: { uri: string }) => (await readFile(Uri.parse(uri))) ?? null,
    );
    client.onNotification(scoredChanged.method, (changed: ScoredChanged) => this.scoreChanges.fire(changed));
    client.onDidChangeState(({ newState }) => {
      if (client === this.client) this.change(stateOf(newState));
    });
    return client;
  }

  private options(): LanguageClientOptions {
    // Other schemes are views of a file that is there anyway: `git:` beside it would count every plan twice.
    const schemes = new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
    return {
      documentSelector: [...schemes].flatMap((scheme) => [
        { scheme, language: 'okr' },
        { scheme, pattern: '**/okr.config.json' },
      ]),
      outputChannel: this.output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: settings,
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => this.crashed(),
      },
    };
  }

  private crashed(): CloseHandlerResult {
    const next = this.restarts.crashed(Date.now());
    if (next === 'give-up') {
      const message = l10n.t('The OKR language server crashed five times and was not started again.');
      void this.offerRestart(message);
      return { action: CloseAction.DoNotRestart, message, handled: true };
    }
    const message = l10n.t('The OKR language server crashed and was started again.');
    if (next === 'restart-and-say') void this.offerOutput(message);
    return { action: CloseAction.Restart, message, handled: true };
  }

  private async offerRestart(message: string): Promise<void> {
    const [restart, show] = [l10n.t('Restart'), l10n.t('Show Output')];
    const chosen = await window.showErrorMessage(message, restart, show);
    if (chosen === restart) await this.restart();
    if (chosen === show) this.output.show();
  }

  private async offerOutput(message: string): Promise<void> {
    const show = l10n.t('Show Output');
    if ((await window.showWarningMessage(message, show)) === show) this.output.show();
  }

  private change(state: ServerState): void {
    if (state === this.state) return;
    this.state = state;
    this.stateChanges.fire(state);
  }
}

/** Tells the server that it may ask for a file to be chosen: `okr.pickFile`. */
const pickingFiles: StaticFeature = {
  fillClientCapabilities(capabilities) {
    capabilities.experimental = { okr: { pickFile: true } };
  },
  initialize() {},
  getState: () => ({ kind: 'static' }),
  clear() {},
};

/** As plain data: a worker cannot be sent the functions that come with it. */
function settings(): unknown {
  return JSON.parse(JSON.stringify(workspace.getConfiguration('okr')));
}

function stateOf(state: State): ServerState {
  if (state === State.Running) return 'running';
  return state === State.Starting ? 'starting' : 'stopped';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
