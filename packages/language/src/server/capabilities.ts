import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { fixAllKind } from './features/code-actions.ts';

/** What the server offers to a client. */
export function capabilities(client: Client): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    hoverProvider: true,
    completionProvider: { triggerCharacters: ['/', '@', '.', ' '] },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { identifier: 'okr', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
  };
}
