import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { CodeActions } from './features/code-actions.ts';
import { Completion } from './features/completion.ts';
import type { Diagnostics } from './features/diagnostics.ts';
import { Hovers } from './features/hover.ts';
import { PullDiagnostics } from './features/pull-diagnostics.ts';
import { cancelled, type Guard } from './guard.ts';
import type { Publisher } from './publisher.ts';
import { type FileView, fileView, View } from './view.ts';
import type { Texts } from './workspace/texts.ts';
import { keyOf } from './workspace/uris.ts';
import type { Workspaces } from './workspace/workspaces.ts';

export interface Services {
  readonly connection: Connection;
  readonly guard: Guard;
  readonly client: Client;
  readonly texts: Texts;
  readonly workspaces: Workspaces;
  readonly diagnostics: Diagnostics;
  readonly publisher: Publisher;
  /** Ends when the workspaces are read. */
  ready(): Promise<void>;
}

interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

/** Answers every request from one state of the texts: that of the moment when its turn comes. */
export class Requests {
  private readonly services: Services;

  constructor(services: Services) {
    this.services = services;
  }

  /** From the file and its workspace; null for a file that is not known. */
  view<P extends OfDocument, R>(provide: (view: View, params: P, token: CancellationToken) => R) {
    return (params: P, token: CancellationToken): Promise<R | null> =>
      this.after(token, () => {
        const found = this.viewOf(params.textDocument.uri);
        return found === undefined ? null : provide(found, params, token);
      });
  }

  /** From the file alone: it does not wait for the workspace. */
  file<P extends OfDocument, R>(provide: (view: FileView, params: P) => R) {
    return (params: P, token: CancellationToken): Promise<R | null> =>
      this.services.guard.answer(() => {
        const key = keyOf(params.textDocument.uri);
        const loaded = this.services.workspaces.loaded(key);
        return loaded === undefined ? null : provide(fileView(key, loaded), params);
      }, token);
  }

  /** From all workspaces. */
  after<R>(token: CancellationToken, work: () => R): Promise<R | null> {
    const { guard } = this.services;
    return guard.answer(async () => {
      await this.services.ready();
      if (token.isCancellationRequested) throw cancelled();
      return work();
    }, token);
  }

  viewOf(uri: string): View | undefined {
    const { texts, workspaces } = this.services;
    const key = keyOf(uri);
    const snapshot = workspaces.snapshotOf(key);
    const member = snapshot?.member(key);
    return snapshot === undefined || member === undefined ? undefined : new View(member, snapshot, texts);
  }
}

export function serveRequests(services: Services): void {
  const { connection, client, publisher, workspaces } = services;
  const requests = new Requests(services);

  const actions = new CodeActions(client, services.diagnostics);
  connection.onCodeAction(requests.view((view, params) => actions.provide(view, params)));
  const hovers = new Hovers(client);
  connection.onHover(requests.view((view, params) => hovers.provide(view, params)));
  const completion = new Completion(client);
  connection.onCompletion(requests.view((view, params) => completion.provide(view, params)));

  if (client.pullsDiagnostics) {
    const pull = new PullDiagnostics(publisher, workspaces, client.relatedDocuments);
    connection.languages.diagnostics.on(async (params, token) => {
      const found = await requests.view((view) => pull.document(view, params.previousResultId))(params, token);
      return found ?? { kind: 'full', items: [] };
    });
    connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
      const found = await requests.after(token, () => pull.workspace(previousResultIds));
      return found ?? { items: [] };
    });
  }
}
