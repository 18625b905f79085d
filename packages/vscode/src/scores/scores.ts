import { applyPublishedDelta, type FiscalYear, type Published } from '@okr/core';
import { type ScoredFile, type ScoredResult, scoredRequest } from '@okr/server/protocol';
import { type Disposable, EventEmitter, type Uri, workspace } from 'vscode';
import type { Server } from '../client/server.ts';

/** The scores of one workspace as the server last told them; they follow today or the setting `okr.asOf`. */
export interface WorkspaceScores {
  /** The folder's URI, or that of a file that belongs to none. */
  readonly folder: string;
  readonly resultId: string;
  readonly today: string;
  readonly fiscalYear: FiscalYear;
  readonly scored: Published;
  readonly files: readonly ScoredFile[];
}

/** The scores of all workspaces, kept up to date for whoever shows or asks. */
export class Scores implements Disposable {
  private readonly server: Server;
  private readonly known = new Map<string, WorkspaceScores>();
  /** Asked for; true: something changed since. */
  private readonly asking = new Map<string, boolean>();
  private readonly changes = new EventEmitter<void>();
  private readonly subscriptions: readonly Disposable[];
  private markRead = (): void => {};
  readonly onDidChange = this.changes.event;
  /** Ends when the scores were there for the first time. */
  readonly firstRead = new Promise<void>((resolve) => {
    this.markRead = resolve;
  });

  constructor(server: Server) {
    this.server = server;
    this.subscriptions = [
      server.onDidChangeScores(({ workspaces }) => {
        for (const folder of workspaces) void this.refresh(folder);
      }),
      server.onDidChangeState((state) => {
        if (state === 'running') this.refreshAll();
      }),
      workspace.onDidChangeWorkspaceFolders(() => this.forgetClosed()),
    ];
  }

  /** In the order of their names. */
  get all(): readonly WorkspaceScores[] {
    return [...this.known.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
  }

  get hasPlans(): boolean {
    return this.all.some(({ scored }) => scored.plans.some(({ objectives }) => objectives.length > 0));
  }

  /** Of the workspace that a file belongs to. */
  of(uri: Uri): WorkspaceScores | undefined {
    const text = uri.toString();
    return this.all.find(({ files, folder }) => folder === text || files.some((file) => file.uri === text));
  }

  refreshAll(): void {
    const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    const alone = workspace.textDocuments
      .filter(({ uri, languageId }) => languageId === 'okr' && this.of(uri) === undefined)
      .map(({ uri }) => uri);
    for (const uri of [...folders, ...alone]) void this.refresh(uri.toString());
    if (folders.length + alone.length === 0) this.tell();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changes.dispose();
  }

  private async refresh(uri: string): Promise<void> {
    if (this.asking.has(uri)) {
      this.asking.set(uri, true);
      return;
    }
    do {
      this.asking.set(uri, false);
      await this.ask(uri);
    } while (this.asking.get(uri) === true);
    this.asking.delete(uri);
    this.tell();
  }

  private tell(): void {
    this.markRead();
    this.changes.fire();
  }

  private async ask(uri: string): Promise<void> {
    const before = this.known.get(uri);
    const result = await this.server.request(
      scoredRequest,
      before === undefined ? { uri } : { uri, known: before.resultId },
    );
    if (result === undefined) return;
    if (result === null) {
      this.known.delete(uri);
      return;
    }
    const after = applied(before, result);
    if (after !== undefined) {
      this.known.set(result.workspace, after);
      return;
    }
    this.known.delete(uri);
    const whole = await this.server.request(scoredRequest, { uri });
    const again = whole && applied(undefined, whole);
    if (again) this.known.set(again.folder, again);
  }

  private forgetClosed(): void {
    this.known.clear();
    this.changes.fire();
    this.refreshAll();
  }
}

/** Undefined for a delta that does not fit. */
function applied(before: WorkspaceScores | undefined, result: ScoredResult): WorkspaceScores | undefined {
  const { update, resultId, workspace: folder, today, fiscalYear, files } = result;
  const scored = update.kind === 'full' ? update.scored : before && applyPublishedDelta(before.scored, update.delta);
  return scored && { folder, resultId, today, fiscalYear, scored, files };
}
