import type { Bilingual } from '@okr/core';
import {
  type CodeAction,
  type Connection,
  MessageType,
  type Range,
  ShowMessageNotification,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { applyActionCommand, asCommands, editOfCommand } from './actions/as-commands.ts';
import { type AnswerServices, Answers } from './answers.ts';
import { serveBlocks } from './blocks/requests.ts';
import type { Client } from './client.ts';
import { type CustomServices, serveCustomRequests } from './custom-requests.ts';
import type { DataFiles } from './data-files.ts';
import { addCheckIn, addCheckInCommand } from './features/add-check-in.ts';
import { CodeActions } from './features/code-actions.ts';
import { codeLenses } from './features/code-lenses.ts';
import { Completion } from './features/completion.ts';
import type { Diagnostics } from './features/diagnostics.ts';
import { documentLinks } from './features/document-links.ts';
import { DocumentSymbols } from './features/document-symbols.ts';
import { type EarlyDiagnostics, earlyAfter } from './features/early-diagnostics.ts';
import { folding } from './features/folding.ts';
import { formatting } from './features/formatting.ts';
import { Hovers } from './features/hover.ts';
import { inlayHints } from './features/inlay-hints.ts';
import { definition, highlights, implementations, references } from './features/navigation.ts';
import { onTypeFormatting } from './features/on-type-formatting.ts';
import { PullDiagnostics } from './features/pull-diagnostics.ts';
import { Rename } from './features/rename.ts';
import { selectionRanges } from './features/selection-ranges.ts';
import { semanticTokens } from './features/semantic-tokens.ts';
import { TokenResults } from './features/token-results.ts';
import { prepareHierarchy, subtypes, supertypes } from './features/type-hierarchy.ts';
import { workspaceSymbols } from './features/workspace-symbols.ts';
import type { Positions } from './positions.ts';
import type { Publisher } from './publisher.ts';
import { uriOfAction } from './refactor/index.ts';
import { moveByCommand, moveObjectiveCommand } from './refactor/move-command.ts';
import { within } from './turns.ts';
import type { FileView, View } from './view.ts';

export interface Services extends AnswerServices, CustomServices {
  readonly connection: Connection;
  readonly client: Client;
  readonly diagnostics: Diagnostics;
  readonly dataFiles: DataFiles;
  readonly publisher: Publisher;
  readonly early: EarlyDiagnostics;
  /** The client has asked for findings: from now on it does. */
  pulled(): void;
}

interface ResolvedAction {
  readonly textDocument: { readonly uri: string };
  readonly action: CodeAction;
}

export function serveRequests(services: Services): void {
  const { connection, client, publisher, workspaces } = services;
  const { positions } = services;
  const requests = new Answers(services);
  serveCustomRequests(services, requests);

  const actions = new CodeActions(client, services.diagnostics);
  connection.onCodeAction(
    requests.view((view, params) => {
      const found = actions.provide(view, params);
      return client.takesActions ? found : asCommands(view, found, params);
    }),
  );
  connection.onCodeActionResolve(async (action, token) => {
    const uri = uriOfAction(action);
    if (uri === undefined) return action;
    const resolving = requests.view((view, { action }: ResolvedAction) => actions.resolve(view, action));
    return (await resolving({ textDocument: { uri }, action }, token)) ?? action;
  });
  const hovers = new Hovers(client);
  connection.onHover(requests.view((view, params) => hovers.provide(view, params)));
  const completion = new Completion(client, services.dataFiles, services.language);
  connection.onCompletion(requests.view((view, params) => completion.provide(view, params)));
  serveBlocks(services, requests, { completion, hovers });
  const symbols = new DocumentSymbols(client);
  connection.onDocumentSymbol(requests.view((view) => symbols.provide(view)));
  connection.onWorkspaceSymbol(({ query }, token) =>
    requests.all(token, () => workspaceSymbols(workspaces.all(), query, (key) => services.texts.uriOf(key))),
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
  connection.onDocumentRangeFormatting(requests.view((view, { range }) => formatting(view, [range])));
  connection.onDocumentRangesFormatting(requests.view((view, { ranges }) => formatting(view, ranges)));
  connection.onDocumentOnTypeFormatting(
    requests.file((view, { position, ch }) => onTypeFormatting(view, position, ch)),
  );
  connection.onFoldingRanges(requests.file((view) => folding(view)));

  connection.languages.inlayHint.on(
    requests.view((view, { range }) => {
      const { inlayHints: hints, codeLens } = workspaces.settings;
      return inlayHints(view, range, hints, codeLens && client.showsLenses);
    }),
  );
  connection.onCodeLens(requests.view((view) => (workspaces.settings.codeLens ? codeLenses(view) : [])));
  connection.onExecuteCommand(({ command, arguments: given = [] }, token) =>
    requests.all(token, () => {
      const [uri, line, ...more] = given;
      if (typeof uri !== 'string' || typeof line !== 'number') return;
      const view = requests.viewOf(uri);
      if (view === undefined) return;
      const result =
        command === applyActionCommand
          ? editOfCommand(view, positions.received(more, uri), actions)
          : resultOfCommand(view, command, line, more, client);
      if (result === undefined) return;
      if ('en' in result) {
        const message = result[view.language];
        void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
      } else void services.guard.asked(() => connection.workspace.applyEdit(positions.sent(result)));
    }),
  );
  serveTokens(connection, requests, positions);
  connection.languages.typeHierarchy.onPrepare(requests.view((view, { position }) => prepareHierarchy(view, position)));
  connection.languages.typeHierarchy.onSupertypes(({ item }, token) => requests.of(item, token, supertypes));
  connection.languages.typeHierarchy.onSubtypes(({ item }, token) => requests.of(item, token, subtypes));
  connection.onDocumentLinks(requests.file((view) => documentLinks(view)));
  connection.onSelectionRanges(requests.view((view, { positions }) => selectionRanges(view, positions)));

  if (client.pullsDiagnostics) {
    const pull = new PullDiagnostics(publisher, workspaces, client.relatedDocuments);
    connection.languages.diagnostics.on(async (params, token) => {
      services.pulled();
      if (client.refreshDiagnostics && !(await isReadySoon(services))) {
        const { uri } = params.textDocument;
        return { kind: 'full', items: positions.sent(services.early.of(services.texts.keyOf(uri)), uri) };
      }
      const found = await requests.view((view) => pull.document(view, params.previousResultId))(params, token);
      return found ?? { kind: 'full', items: [] };
    });
    connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
      services.pulled();
      const found = await requests.all(token, () => pull.workspace(previousResultIds));
      return found ?? { items: [] };
    });
  }
}

/** What a command changes, or why it does nothing; undefined for one that is not known. */
function resultOfCommand(
  view: View,
  command: string,
  line: number,
  more: readonly unknown[],
  client: Client,
): WorkspaceEdit | Bilingual | undefined {
  if (command === addCheckInCommand) return addCheckIn(view, line, more[0], client);
  return command === moveObjectiveCommand ? moveByCommand(view, line, more, client) : undefined;
}

/** Where the client asks again once all is read, it need not wait for that. */
async function isReadySoon({ ready, isReady }: AnswerServices): Promise<boolean> {
  return isReady() || within(earlyAfter, ready());
}

function serveTokens(connection: Connection, requests: Answers, positions: Positions): void {
  const none = { data: [] };
  const results = new TokenResults();
  const tokens = (view: FileView, uri: string, range?: Range): number[] =>
    positions.sentTokens(semanticTokens(view, range).data, uri);
  connection.languages.semanticTokens.on(async (params, token) => {
    const { uri } = params.textDocument;
    const answer = requests.file((view) => results.full(uri, tokens(view, uri)));
    return (await answer(params, token)) ?? none;
  });
  connection.languages.semanticTokens.onDelta(async (params, token) => {
    const { uri } = params.textDocument;
    const answer = requests.file((view) => results.since(uri, params.previousResultId, tokens(view, uri)));
    return (await answer(params, token)) ?? none;
  });
  connection.languages.semanticTokens.onRange(async (params, token) => {
    const { uri } = params.textDocument;
    const answer = requests.file((view, { range }: typeof params) => ({ data: tokens(view, uri, range) }));
    return (await answer(params, token)) ?? none;
  });
}
