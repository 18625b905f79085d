import { blockDiagnosticsRequest } from '@okr/server/protocol';
import { DiagnosticSeverity, Disposable, languages, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { Diagnostic as LspDiagnostic } from 'vscode-languageserver-protocol';
import type { Server } from '../client/server.ts';
import { type BlockText, blockTexts } from './block-text.ts';
import { isMarkdown } from './documents.ts';

/** One that is being written: the line of the last change, and when its quiet ends. */
interface Pause {
  readonly line: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** What of the findings is shown, by the setting. */
type Shown = 'all' | 'errors' | 'off';

/** Checks the plans that are fenced in open Markdown documents; while one is written it is left in peace, as a file is. */
export function checkMarkdown(server: Server): Disposable {
  const checks = new Checks(server);
  for (const document of workspace.textDocuments) void checks.check(document);
  return checks;
}

class Checks implements Disposable {
  private readonly server: Server;
  private readonly findings = languages.createDiagnosticCollection('okr-markdown');
  private readonly pauses = new Map<string, Pause>();
  private readonly listening: Disposable;

  constructor(server: Server) {
    this.server = server;
    this.listening = Disposable.from(
      this.findings,
      workspace.onDidOpenTextDocument((document) => void this.check(document)),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.stop(uri);
        this.findings.delete(uri);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const line = contentChanges.at(-1)?.range.start.line;
        if (line !== undefined && isMarkdown(document)) this.wait(document, line);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections }) => {
        const pause = this.pauses.get(document.uri.toString());
        const line = selections[0]?.active.line;
        // With a key that breaks the line the cursor leaves it, too.
        if (pause !== undefined && line !== undefined && line !== pause.line) void this.check(document);
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('okr')) this.checkAll();
      }),
      server.onDidChangeState((state) => {
        if (state === 'running') this.checkAll();
      }),
    );
  }

  dispose(): void {
    this.listening.dispose();
    for (const { timer } of this.pauses.values()) clearTimeout(timer);
    this.pauses.clear();
  }

  async check(document: TextDocument): Promise<void> {
    if (!isMarkdown(document)) return;
    this.stop(document.uri);
    const { uri, version } = document;
    const shown = workspace.getConfiguration('okr', document).get<Shown>('markdown.check', 'all');
    const blocks = shown === 'off' ? [] : blockTexts(document.getText()).filter(({ isClosed }) => isClosed);
    if (blocks.length === 0) {
      this.findings.delete(uri);
      return;
    }
    const found = await Promise.all(blocks.map((block) => this.found(block)));
    const { converter } = this.server;
    // The server is down or still to come, and the documents are checked again when it runs; or somebody types.
    if (converter === undefined || found.includes(undefined) || document.isClosed || document.version !== version)
      return;
    const all = await converter.asDiagnostics(found.flatMap((one) => [...(one ?? [])]));
    for (const one of all) if (one.severity === DiagnosticSeverity.Information) one.severity = DiagnosticSeverity.Hint;
    const kept = shown === 'errors' ? all.filter(({ severity }) => severity === DiagnosticSeverity.Error) : all;
    if (document.version === version && !document.isClosed) this.findings.set(uri, kept);
  }

  private async found(block: BlockText): Promise<readonly LspDiagnostic[] | undefined> {
    const found = await this.server.request(blockDiagnosticsRequest, { text: block.text });
    return found && block.inDocument(found);
  }

  private checkAll(): void {
    for (const document of workspace.textDocuments) void this.check(document);
  }

  private wait(document: TextDocument, line: number): void {
    this.stop(document.uri);
    const pause = workspace.getConfiguration('okr', document).get<number>('quietWhileTyping', 1500);
    const timer = setTimeout(() => void this.check(document), pause);
    this.pauses.set(document.uri.toString(), { line, timer });
  }

  private stop(uri: Uri): void {
    const key = uri.toString();
    clearTimeout(this.pauses.get(key)?.timer);
    this.pauses.delete(key);
  }
}
