import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  WatchKind,
} from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { Guard } from './guard.ts';
import { configName } from './workspace/uris.ts';

/** How far something is that takes a while. */
export interface Progress {
  /** In per cent. */
  report(share: number, message: string): void;
  done(): void;
}

/**
 * What the server asks of its client. A client may refuse, or never answer, whatever it said it can do: each request stands
 * by itself, a refusal is logged, and nothing that a person waits for waits for an answer.
 */
export class ClientRequests {
  private readonly connection: Connection;
  private readonly client: Client;
  private readonly guard: Guard;

  constructor(connection: Connection, client: Client, guard: Guard) {
    this.connection = connection;
    this.client = client;
    this.guard = guard;
  }

  /** What is set under `okr`; undefined where the client does not say. */
  async settings(): Promise<unknown> {
    return this.client.configuration
      ? this.guard.asked(() => this.connection.workspace.getConfiguration('okr'))
      : undefined;
  }

  /** To be told when settings change. */
  async registerSettings(): Promise<void> {
    if (!this.client.registersConfiguration) return;
    const { connection, guard } = this;
    await guard.asked(() => connection.client.register(DidChangeConfigurationNotification.type, { section: 'okr' }));
  }

  /** To be told when files change on disk, and of folders that go with all that is in them; whether the client will. */
  async registerFiles(): Promise<boolean> {
    if (!this.client.watchesFiles) return false;
    const { connection, guard } = this;
    const watchers = [
      { globPattern: '**/*.okr' },
      { globPattern: `**/${configName}` },
      { globPattern: '**/*', kind: WatchKind.Delete },
    ];
    const registered = await guard.asked(() =>
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }),
    );
    return registered !== undefined;
  }

  /** Shown from when the client has agreed, if that is before the end. */
  progress(): Progress {
    let shown: { report(share: number, message: string): void; done(): void } | undefined;
    let isOver = false;
    const create = async (): Promise<void> => {
      const created = await this.connection.window.createWorkDoneProgress();
      created.begin('OKR', 0);
      if (isOver) created.done();
      else shown = created;
    };
    if (this.client.progress) void this.guard.asked(create);
    return {
      report: (share, message) => shown?.report(share, message),
      done: () => {
        isOver = true;
        shown?.done();
      },
    };
  }

  /** Findings that were asked for are others now. */
  refreshDiagnostics(): void {
    if (!this.client.pullsDiagnostics || !this.client.refreshDiagnostics) return;
    void this.guard.asked(() => this.connection.sendRequest('workspace/diagnostic/refresh'));
  }

  /** So is what stands in the lines. */
  refreshLines(): void {
    const { connection, client, guard } = this;
    if (client.refreshInlayHints) void guard.asked(() => connection.sendRequest('workspace/inlayHint/refresh'));
    if (client.refreshCodeLenses) void guard.asked(() => connection.sendRequest('workspace/codeLens/refresh'));
  }
}
