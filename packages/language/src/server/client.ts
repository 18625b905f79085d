import type { ClientCapabilities } from 'vscode-languageserver';
import { encodingFor, type PositionEncoding } from './positions.ts';

/** What the client at the other end can do. */
export interface Client {
  readonly positionEncoding: PositionEncoding;
  readonly snippetEdits: boolean;
  readonly documentChanges: boolean;
  readonly completionSnippets: boolean;
  readonly markdown: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticTags: boolean;
  readonly pullsDiagnostics: boolean;
  readonly relatedDocuments: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshInlayHints: boolean;
  readonly refreshCodeLenses: boolean;
  readonly nestedSymbols: boolean;
  readonly watchesFiles: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly workspaceFolders: boolean;
  readonly progress: boolean;
}

export function clientOf({ workspace, textDocument, window, general }: ClientCapabilities): Client {
  const published = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic;
  return {
    positionEncoding: encodingFor(general?.positionEncodings),
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    completionSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
    relatedInformation: (published?.relatedInformation ?? pulled?.relatedInformation) === true,
    codeDescription: (published?.codeDescriptionSupport ?? pulled?.codeDescriptionSupport) === true,
    diagnosticTags: (published?.tagSupport ?? pulled?.tagSupport) !== undefined,
    pullsDiagnostics: pulled !== undefined,
    relatedDocuments: pulled?.relatedDocumentSupport === true,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshCodeLenses: workspace?.codeLens?.refreshSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    progress: window?.workDoneProgress === true,
  };
}
