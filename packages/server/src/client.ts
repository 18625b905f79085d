import type { ClientCapabilities } from 'vscode-languageserver';
import { encodingFor, type PositionEncoding } from './positions.ts';
import { record } from './settings.ts';

/** What the client at the other end can do. */
export interface Client {
  readonly positionEncoding: PositionEncoding;
  readonly snippetEdits: boolean;
  readonly documentChanges: boolean;
  /** Files can be made by a workspace edit. */
  readonly createsFiles: boolean;
  /** Asks for the edit of a code action when it is chosen. */
  readonly resolvesEdits: boolean;
  /** Shows an action that cannot be done, with the reason. */
  readonly disablesActions: boolean;
  /** Takes actions as such; else they are handed out as commands. */
  readonly takesActions: boolean;
  /** Shows a list of files to choose from, by the command `okr.pickFile`. */
  readonly picksFiles: boolean;
  /** Shows code lenses without being told to; else nothing is left to them alone. */
  readonly showsLenses: boolean;
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

export function clientOf({ workspace, textDocument, window, general, experimental }: ClientCapabilities): Client {
  const published = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic;
  const edits = workspace?.workspaceEdit;
  const actions = textDocument?.codeAction;
  return {
    positionEncoding: encodingFor(general?.positionEncodings),
    snippetEdits: edits?.snippetEditSupport === true,
    documentChanges: edits?.documentChanges === true,
    createsFiles: edits?.documentChanges === true && edits.resourceOperations?.includes('create') === true,
    resolvesEdits: actions?.dataSupport === true && actions.resolveSupport?.properties.includes('edit') === true,
    disablesActions: actions?.disabledSupport === true,
    takesActions: actions?.codeActionLiteralSupport !== undefined,
    picksFiles: record(record(experimental).okr).pickFile === true,
    showsLenses: record(record(experimental).okr).codeLens === true,
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
