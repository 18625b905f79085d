import type { ScoredChanged } from '@okr/server/protocol';
import {
  type CancellationToken,
  CancellationTokenSource,
  type Disposable,
  EventEmitter,
  type LogOutputChannel,
  l10n,
  window,
} from 'vscode';
import type { BaseLanguageClient, RequestType } from 'vscode-languageclient';
import type { Quiet } from '../writing/quiet.ts';
import type { CreateClient, ServerState } from './connect.ts';
import { Restarts } from './restarts.ts';

/** The language server: kept alive after crashes, asked by all parts of the extension. */
export class Server implements Disposable {
  private readonly output: LogOutputChannel;
  private readonly create: CreateClient;
  private readonly quiet: Quiet;
  private readonly restarts = new Restarts();
  private readonly stateChanges = new EventEmitter<ServerState>();
  private readonly scoreChanges = new EventEmitter<ScoredChanged>();
  /** Undefined until its code is loaded. */
  private client: BaseLanguageClient | undefined;
  readonly onDidChangeState = this.stateChanges.event;
  readonly onDidChangeScores = this.scoreChanges.event;
  state: ServerState = 'starting';
  private isAwake = false;

  constructor(output: LogOutputChannel, create: CreateClient, quiet: Quiet) {
    this.output = output;
    this.create = create;
    this.quiet = quiet;
  }

  /** Between the protocol's values and the editor's; undefined until the server's client is loaded. */
  get converter(): BaseLanguageClient['protocol2CodeConverter'] | undefined {
    return this.client?.protocol2CodeConverter;
  }

  /** Starts the server when the first of those who need it says so. */
  wake(): void {
    if (!this.isAwake) void this.start();
  }

  /** Undefined where the server does not answer: it is down, or it failed, which the output says. */
  async request<P, R>(type: RequestType<P, R, void>, params: P, token?: CancellationToken): Promise<R | undefined> {
    this.wake();
    const { client } = this;
    if (client === undefined || this.state !== 'running') return undefined;
    try {
      return await client.sendRequest(type.method, params, token ?? new CancellationTokenSource().token);
    } catch (error) {
      if (!token?.isCancellationRequested) this.output.error(`${type.method}: ${messageOf(error)}`);
      return undefined;
    }
  }

  async start(): Promise<void> {
    this.isAwake = true;
    try {
      const client = await this.connected();
      this.client = client;
      await client.start();
    } catch (error) {
      this.output.error(messageOf(error));
      this.change('stopped');
      void this.offerRestart(l10n.t('The OKR language server could not be started.'));
    }
  }

  /** Anew, with all its chances; a client whose start has failed cannot be used again. */
  async restart(): Promise<void> {
    this.restarts.forget();
    await this.disposeClient();
    await this.start();
  }

  dispose(): void {
    this.stateChanges.dispose();
    this.scoreChanges.dispose();
    void this.disposeClient();
  }

  private async disposeClient(): Promise<void> {
    try {
      await this.client?.dispose();
    } catch (error) {
      this.output.warn(messageOf(error));
    }
  }

  private async connected(): Promise<BaseLanguageClient> {
    // The library is half of the extension's code: the editor does not wait for it.
    const { connect } = await import('./connect.ts');
    const client = await connect(this.create, {
      output: this.output,
      quiet: this.quiet,
      crashed: () => this.crashed(),
      changed: (state) => {
        if (client === this.client) this.change(state);
      },
      scoresChanged: (changed) => this.scoreChanges.fire(changed),
    });
    return client;
  }

  private crashed(): { readonly restart: boolean; readonly message: string } {
    const next = this.restarts.crashed(Date.now());
    if (next === 'give-up') {
      const message = l10n.t('The OKR language server crashed five times and was not started again.');
      void this.offerRestart(message);
      return { restart: false, message };
    }
    const message = l10n.t('The OKR language server crashed and was started again.');
    if (next === 'restart-and-say') void this.offerOutput(message);
    return { restart: true, message };
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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
