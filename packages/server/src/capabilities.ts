import {
  CodeActionKind,
  type FileOperationRegistrationOptions,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { applyActionCommand } from './actions/as-commands.ts';
import type { Client } from './client.ts';
import { addCheckInCommand } from './features/add-check-in.ts';
import { fixAllKind } from './features/code-actions.ts';
import { triggers } from './features/on-type-formatting.ts';
import { legend } from './features/semantic-tokens.ts';
import { completionTriggers } from './protocol.ts';
import { sortKind } from './refactor/index.ts';
import { moveObjectiveCommand } from './refactor/move-command.ts';
import { configName } from './workspace/uris.ts';

/** Files of a workspace, and folders that may hold some. */
const moved: FileOperationRegistrationOptions = {
  filters: [
    { pattern: { glob: '**/*.okr', matches: 'file' } },
    { pattern: { glob: `**/${configName}`, matches: 'file' } },
    { pattern: { glob: '**/*', matches: 'folder' } },
  ],
};

/** What the server offers to a client. */
export function capabilities(client: Client): ServerCapabilities {
  return {
    positionEncoding: client.positionEncoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didCreate: moved, didRename: moved, didDelete: moved },
    },
    hoverProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    definitionProvider: true,
    implementationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: { rangesSupport: true },
    documentOnTypeFormattingProvider: {
      firstTriggerCharacter: triggers.first,
      moreTriggerCharacter: [...triggers.more],
    },
    foldingRangeProvider: true,
    inlayHintProvider: true,
    codeLensProvider: {},
    executeCommandProvider: { commands: [addCheckInCommand, moveObjectiveCommand, applyActionCommand] },
    semanticTokensProvider: { legend, full: { delta: true }, range: true },
    typeHierarchyProvider: true,
    documentLinkProvider: {},
    selectionRangeProvider: true,
    completionProvider: { triggerCharacters: [...completionTriggers] },
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixAllKind, sortKind],
      resolveProvider: client.resolvesEdits,
    },
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { identifier: 'okr', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
  };
}
