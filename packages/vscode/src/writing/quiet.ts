import {
  CodeActionTriggerKind,
  type CodeLens,
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  type InlayHint,
  Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient, Middleware, vsdiag } from 'vscode-languageclient';
import type { Change, Stretch } from './places.ts';
import { QuietLine, type Shown } from './quiet-line.ts';

/** What is shown in one document. */
interface Page {
  readonly findings: QuietLine<Diagnostic>;
  readonly lenses: QuietLine<CodeLens>;
  cursor: number | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Stands between the server and the editor: holds back what would disturb somebody who writes a line. */
export class Quiet implements Disposable {
  private readonly pages = new Map<string, Page>();
  private readonly listening: Disposable;
  private client: BaseLanguageClient | undefined;

  constructor() {
    this.listening = Disposable.from(
      workspace.onDidChangeTextDocument((event) => this.changed(event)),
      workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri)),
      window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const line = selections[0]?.active.line;
        if (line !== undefined) this.cursorAt(textEditor.document, line);
      }),
    );
  }

  follow(client: BaseLanguageClient): void {
    this.client = client;
  }

  /** Whether findings of a document are held back, because one of its lines is being written. */
  private isWriting(uri: Uri): boolean {
    return this.pages.get(uri.toString())?.findings.line(Date.now()) !== undefined;
  }

  dispose(): void {
    this.listening.dispose();
    for (const { timer } of this.pages.values()) clearTimeout(timer);
    this.pages.clear();
  }

  readonly middleware: Middleware = {
    provideDiagnostics: async (document, previous, token, next) => {
      const uri = document instanceof Uri ? document : document.uri;
      const page = this.pages.get(uri.toString());
      // What is held back has to come again, even if the server knows nothing new.
      const report = await next(document, page?.findings.isBehind ? undefined : previous, token);
      return report === null || report === undefined ? report : this.reported(uri, report);
    },
    handleDiagnostics: (uri, diagnostics, next) => next(uri, this.shownOf(uri, diagnostics)),
    provideCodeActions: (document, range, context, token, next) => {
      // No light bulb for what is not shown; who asks gets an answer.
      const isAsked = context.triggerKind === CodeActionTriggerKind.Invoke || context.only !== undefined;
      return isAsked || !this.isWriting(document.uri) ? next(document, range, context, token) : [];
    },
    provideInlayHints: async (document, range, token, next) => {
      const hints = await next(document, range, token);
      const line = this.pageOf(document).cursor ?? cursorIn(document);
      return hints?.filter(({ position }: InlayHint) => position.line !== line);
    },
    provideCodeLenses: async (document, token, next) => {
      const { lenses } = this.pageOf(document);
      const found = (await next(document, token)) ?? [];
      // Lenses take room: while somebody writes, none comes and none goes anywhere in the text.
      const shown =
        lenses.line(Date.now()) === undefined
          ? lenses.show(
              found.map((item) => ({ item, range: item.range })),
              Date.now(),
            )
          : lenses.standing;
      return shown.map(({ item, range }) => Object.assign(item, { range: rangeOf(range) }));
    },
  };

  private reported(uri: Uri, report: vsdiag.DocumentDiagnosticReport): vsdiag.DocumentDiagnosticReport {
    return 'items' in report ? { ...report, items: this.shownOf(uri, report.items) } : report;
  }

  private shownOf(uri: Uri, items: readonly Diagnostic[]): Diagnostic[] {
    const { findings } = this.pageAt(uri);
    const fresh = items.map((item): Shown<Diagnostic> => ({ item: dotted(item), range: item.range }));
    return findings.show(fresh, Date.now()).map(({ item, range }) => Object.assign(item, { range: rangeOf(range) }));
  }

  private changed({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (document.languageId !== 'okr' || contentChanges.length === 0) return;
    const pause = workspace.getConfiguration('okr', document).get<number>('quietWhileTyping', 1500);
    const page = this.pageOf(document);
    const changes = contentChanges.map(({ range, text }): Change => ({ start: range.start, end: range.end, text }));
    page.findings.typed(changes, Date.now(), pause);
    page.lenses.typed(changes, Date.now(), pause);
    clearTimeout(page.timer);
    page.timer = setTimeout(() => this.tellAgain(document), pause);
  }

  private cursorAt(document: TextDocument, line: number): void {
    if (document.languageId !== 'okr') return;
    const page = this.pageOf(document);
    const hasLeft = page.findings.at(line);
    page.lenses.at(line);
    if (hasLeft) this.tellAgain(document);
    if (page.cursor === line) return;
    page.cursor = line;
    this.client?.getFeature('textDocument/inlayHint').getProvider(document)?.onDidChangeInlayHints.fire();
  }

  /** The quiet is over: what was held back may be shown. */
  private tellAgain(document: TextDocument): void {
    const { client } = this;
    if (client === undefined || document.isClosed) return;
    client.getFeature('textDocument/diagnostic').getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
    client.getFeature('textDocument/codeLens').getProvider(document)?.onDidChangeCodeLensEmitter.fire();
  }

  private forget(uri: Uri): void {
    clearTimeout(this.pages.get(uri.toString())?.timer);
    this.pages.delete(uri.toString());
  }

  private pageOf({ uri }: TextDocument): Page {
    return this.pageAt(uri);
  }

  private pageAt(uri: Uri): Page {
    const key = uri.toString();
    const known = this.pages.get(key);
    if (known !== undefined) return known;
    const page: Page = { findings: new QuietLine(), lenses: new QuietLine(), cursor: undefined, timer: undefined };
    this.pages.set(key, page);
    return page;
  }
}

/** VS Code draws a hint as dots, an information as a line under all of it. */
function dotted(item: Diagnostic): Diagnostic {
  if (item.severity === DiagnosticSeverity.Information) item.severity = DiagnosticSeverity.Hint;
  return item;
}

function cursorIn(document: TextDocument): number | undefined {
  const editor = window.visibleTextEditors.find((each) => each.document === document);
  return editor?.selection.active.line;
}

function rangeOf({ start, end }: Stretch): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
