import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { addCheckInCommand } from './features/add-check-in.ts';
import { fixAllKind } from './features/code-actions.ts';
import { legend } from './features/semantic-tokens.ts';

/** What the server offers to a client. */
export function capabilities(client: Client): ServerCapabilities {
  return {
    positionEncoding: client.positionEncoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    hoverProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    definitionProvider: true,
    implementationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    foldingRangeProvider: true,
    inlayHintProvider: true,
    codeLensProvider: {},
    executeCommandProvider: { commands: [addCheckInCommand] },
    semanticTokensProvider: { legend, full: true, range: true },
    typeHierarchyProvider: true,
    documentLinkProvider: {},
    selectionRangeProvider: true,
    completionProvider: { triggerCharacters: ['/', '@', '.', ' '] },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { identifier: 'okr', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
  };
}
