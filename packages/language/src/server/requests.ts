import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { addCheckIn, addCheckInCommand } from './features/add-check-in.ts';
import { CodeActions } from './features/code-actions.ts';
import { codeLenses } from './features/code-lenses.ts';
import { Completion } from './features/completion.ts';
import type { Diagnostics } from './features/diagnostics.ts';
import { documentLinks } from './features/document-links.ts';
import { DocumentSymbols } from './features/document-symbols.ts';
import { folding } from './features/folding.ts';
import { formatting } from './features/formatting.ts';
import { Hovers } from './features/hover.ts';
import { inlayHints } from './features/inlay-hints.ts';
import { definition, highlights, implementations, references } from './features/navigation.ts';
import { PullDiagnostics } from './features/pull-diagnostics.ts';
import { Rename } from './features/rename.ts';
import { selectionRanges } from './features/selection-ranges.ts';
import { semanticTokens } from './features/semantic-tokens.ts';
import { prepareHierarchy, subtypes, supertypes } from './features/type-hierarchy.ts';
import { workspaceSymbols } from './features/workspace-symbols.ts';
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
class Requests {
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

  /** About something that was handed out before. */
  of<I extends { readonly uri: string }, R>(
    item: I,
    token: CancellationToken,
    provide: (view: View, item: I) => R,
  ): Promise<R | null> {
    return this.view((view) => provide(view, item))({ textDocument: item }, token);
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
  const symbols = new DocumentSymbols(client);
  connection.onDocumentSymbol(requests.view((view) => symbols.provide(view)));
  connection.onWorkspaceSymbol(({ query }, token) =>
    requests.after(token, () => workspaceSymbols(workspaces.all(), query, (key) => services.texts.uriOf(key))),
  );
  connection.onDefinition(requests.view((view, { position }) => definition(view, position)));
  connection.onImplementation(requests.view((view, { position }) => implementations(view, position)));
  connection.onReferences(
    requests.view((view, { position, context }) => references(view, position, context.includeDeclaration)),
  );
  connection.onDocumentHighlight(requests.view((view, { position }) => highlights(view, position)));
  const rename = new Rename(client);
  connection.onPrepareRename(requests.view((view, { position }) => rename.prepare(view, position)));
  connection.onRenameRequest(requests.view((view, { position, newName }) => rename.provide(view, position, newName)));
  connection.onDocumentFormatting(requests.view((view) => formatting(view)));
  connection.onDocumentRangeFormatting(requests.view((view, { range }) => formatting(view, range)));
  connection.onFoldingRanges(requests.file((view) => folding(view)));

  connection.languages.inlayHint.on(
    requests.view((view, { range }) => inlayHints(view, range, workspaces.settings.inlayHints)),
  );
  connection.onCodeLens(requests.view((view) => (workspaces.settings.codeLens ? codeLenses(view) : [])));
  connection.onExecuteCommand(({ command, arguments: given = [] }, token) =>
    requests.after(token, () => {
      const [uri, line] = given;
      if (command !== addCheckInCommand || typeof uri !== 'string' || typeof line !== 'number') return;
      const view = requests.viewOf(uri);
      const edit = view && addCheckIn(view, line, client);
      if (edit) services.guard.run(async () => void (await connection.workspace.applyEdit(edit)));
    }),
  );
  const noTokens = { data: [] };
  connection.languages.semanticTokens.on(
    async (params, token) => (await requests.file((view) => semanticTokens(view))(params, token)) ?? noTokens,
  );
  connection.languages.semanticTokens.onRange(
    async (params, token) =>
      (await requests.file((view, { range }: typeof params) => semanticTokens(view, range))(params, token)) ?? noTokens,
  );
  connection.languages.typeHierarchy.onPrepare(requests.view((view, { position }) => prepareHierarchy(view, position)));
  connection.languages.typeHierarchy.onSupertypes(({ item }, token) => requests.of(item, token, supertypes));
  connection.languages.typeHierarchy.onSubtypes(({ item }, token) => requests.of(item, token, subtypes));
  connection.onDocumentLinks(requests.file((view) => documentLinks(view)));
  connection.onSelectionRanges(requests.view((view, { positions }) => selectionRanges(view, positions)));

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
