import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Positions } from './positions.ts';
import type { Texts } from './workspace/texts.ts';
import { folderKey, isBelow, isConfig, isPlan, keyOf } from './workspace/uris.ts';
import type { Workspaces } from './workspace/workspaces.ts';

interface DocumentServices {
  readonly texts: Texts;
  readonly workspaces: Workspaces;
  readonly positions: Positions;
}

/** What the client has open, kept as it types. */
export class Documents {
  private readonly texts: Texts;
  private readonly workspaces: Workspaces;
  private readonly positions: Positions;
  private readonly realUri: (uri: string) => string | undefined;
  private readonly onChange: () => void;

  constructor(
    { texts, workspaces, positions }: DocumentServices,
    realUri: (uri: string) => string | undefined,
    onChange: () => void,
  ) {
    this.texts = texts;
    this.positions = positions;
    this.workspaces = workspaces;
    this.realUri = (uri) => {
      const real = realUri(uri);
      return real === undefined ? undefined : folderKey(real);
    };
    this.onChange = onChange;
  }

  open({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): void {
    const key = this.fileOf(uri);
    // Some editors send whatever is open.
    if (languageId !== 'okr' && !isPlan(key) && !isConfig(key)) return;
    const before = this.texts.textOf(key);
    this.texts.setOpen(key, TextDocument.create(uri, languageId, version, text));
    this.workspaces.opened(key);
    this.settle(key, before);
  }

  change({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): void {
    const key = this.texts.keyOf(uri);
    const before = this.texts.textOf(key);
    // A version may be another one of the same text.
    if (contentChanges.length === 0) this.texts.change(key, [], version);
    // Each change speaks of the text that the one before it made.
    for (const change of contentChanges) this.texts.change(key, [this.positions.received(change, uri)], version);
    this.settle(key, before);
  }

  close({ textDocument: { uri } }: DidCloseTextDocumentParams): void {
    const key = this.texts.keyOf(uri);
    const before = this.texts.textOf(key);
    this.texts.close(key);
    this.workspaces.opened(key);
    this.settle(key, before);
  }

  /** The file of a workspace that a link leads to counts under its own name, unless it is open under that one too. */
  private fileOf(uri: string): string {
    const key = keyOf(uri);
    const real = this.workspaces.isKnown(key) ? undefined : this.realUri(key);
    if (real === undefined) return key;
    for (const folder of this.workspaces.folderKeys) {
      const home = this.realUri(folder);
      if (home === undefined || !isBelow(real, home)) continue;
      const file = folder + real.slice(home.length);
      if (file === key || this.texts.isOpen(file)) return key;
      this.texts.link(key, file);
      return file;
    }
    return key;
  }

  private settle(key: string, before: string | undefined): void {
    if (this.texts.textOf(key) !== before) this.workspaces.touch(key);
    this.onChange();
  }
}
