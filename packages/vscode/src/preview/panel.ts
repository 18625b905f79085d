import { scoredRequest } from '@okr/server/protocol';
import {
  commands,
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  env,
  l10n,
  type TextEditor,
  TextEditorSelectionChangeKind,
  Uri,
  type ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Server } from '../client/server.ts';
import { shownLanguage } from '../language.ts';
import { revealRange } from '../reveal.ts';
import type { Scores } from '../scores/scores.ts';
import { today } from '../today.ts';
import { Bridge } from './bridge.ts';
import { isWidth, readMessage } from './from-page.ts';
import { freshNonce, pageHtml } from './html.ts';
import { save } from './save.ts';

export const panelType = 'okr.preview';
const shownUri = 'okr.preview.uri';
const keptSide = 'okr.preview.side';

/** What a panel needs of the extension. */
export interface PanelParts {
  readonly context: ExtensionContext;
  readonly server: Server;
  readonly scores: Scores;
}

/** One panel with the page in it; it shows the workspace of the plan that was last looked at. */
export class PreviewPanel implements Disposable {
  private readonly parts: PanelParts;
  private readonly panel: WebviewPanel;
  private readonly bridge: Bridge;
  private isThere = false;
  /** Where the page goes once it is there: where it was opened from, or the cursor has gone since. */
  private opensAt: { readonly file: string; readonly line: number } | undefined;
  private readonly subscriptions: Disposable[];
  private readonly closing = new EventEmitter<void>();
  readonly onDidClose = this.closing.event;

  constructor(parts: PanelParts, panel: WebviewPanel, uri: string | undefined, at?: number) {
    this.parts = parts;
    this.panel = panel;
    this.opensAt = uri === undefined || at === undefined ? undefined : { file: uri, line: at };
    const { server } = parts;
    const shown = uri ?? parts.context.workspaceState.get<string>(shownUri);
    this.bridge = new Bridge(
      {
        ask: (params) => server.request(scoredRequest, params),
        post: (message) => void panel.webview.postMessage(message),
        language: shownLanguage,
        fileName: (file) => workspace.asRelativePath(Uri.parse(file)),
        today: () => today(),
      },
      shown,
    );
    this.keep(shown);
    this.subscriptions = [
      panel.webview.onDidReceiveMessage((sent: unknown) => this.receive(sent)),
      panel.onDidDispose(() => this.dispose()),
      server.onDidChangeScores(({ workspaces }) => {
        const { workspace: own } = this.bridge;
        if (own === undefined || workspaces.includes(own)) this.bridge.refresh();
      }),
      server.onDidChangeState((state) => {
        if (state === 'running') this.bridge.start();
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('okr.language')) this.bridge.start();
      }),
      window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      window.onDidChangeTextEditorSelection(({ textEditor, kind }) =>
        this.mark(textEditor, kind === TextEditorSelectionChangeKind.Mouse),
      ),
    ];
    this.fill(parts.context);
  }

  show(uri: string | undefined, column: ViewColumn | undefined, keepFocus: boolean, at?: number): void {
    if (uri !== undefined) {
      this.bridge.show(uri);
      this.keep(uri);
      if (at !== undefined) this.reveal(uri, at);
    }
    this.panel.reveal(column, keepFocus);
  }

  /** Marks an element on the page and scrolls to it. */
  reveal(file: string, line: number): void {
    if (this.isThere) void this.panel.webview.postMessage({ type: 'reveal', place: { file, line }, scroll: true });
    else this.opensAt = { file, line };
  }

  /** What it shows now, for an export. */
  whole(): ReturnType<Bridge['whole']> {
    return this.bridge.whole();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.panel.dispose();
    this.closing.fire();
    this.closing.dispose();
  }

  private keep(uri: string | undefined): void {
    if (uri !== undefined) void this.parts.context.workspaceState.update(shownUri, uri);
  }

  private fill({ extensionUri, globalState }: ExtensionContext): void {
    const { webview } = this.panel;
    const folder = Uri.joinPath(extensionUri, 'dist/preview');
    const address = (name: string): string => webview.asWebviewUri(Uri.joinPath(folder, name)).toString();
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    this.panel.iconPath = {
      light: Uri.joinPath(extensionUri, 'media/preview-light.svg'),
      dark: Uri.joinPath(extensionUri, 'media/preview-dark.svg'),
    };
    this.panel.title = l10n.t('OKR preview');
    webview.html = pageHtml({
      script: address('page.js'),
      style: address('page.css'),
      source: webview.cspSource,
      nonce: freshNonce(),
      language: shownLanguage(),
      title: this.panel.title,
      side: widthOf(globalState.get(keptSide)),
    });
  }

  /** The preview goes along to the workspace of another plan. */
  private follow(editor: TextEditor | undefined): void {
    if (editor?.document.languageId !== 'okr') return;
    const uri = editor.document.uri.toString();
    const own = this.parts.scores.of(editor.document.uri)?.folder;
    if (own !== undefined && own !== this.bridge.workspace) {
      this.bridge.show(uri);
      this.keep(uri);
    }
    this.mark(editor, false);
  }

  /** What the cursor stands in, as the setting asks. */
  private mark({ document, selection }: TextEditor, isClick: boolean): void {
    if (document.languageId !== 'okr' || !this.panel.visible) return;
    const follow = workspace.getConfiguration('okr').get('preview.followCursor');
    if (follow === 'never' || (follow === 'onClick' && !isClick)) return;
    this.reveal(document.uri.toString(), selection.active.line);
  }

  /** The page is there: it goes where it was opened from, else as the setting asks. */
  private greet(): void {
    const { opensAt } = this;
    this.isThere = true;
    this.opensAt = undefined;
    if (opensAt !== undefined) this.reveal(opensAt.file, opensAt.line);
    else if (window.activeTextEditor) this.mark(window.activeTextEditor, false);
  }

  private async receive(sent: unknown): Promise<void> {
    const message = readMessage(sent);
    switch (message?.type) {
      case 'ready':
      case 'resend':
        this.bridge.start();
        if (message.type === 'ready') this.greet();
        break;
      case 'asOf':
        this.bridge.travel(message.date);
        break;
      case 'open':
        await revealRange(message.file, message.range, message.keepFocus, this.panel.viewColumn);
        break;
      case 'openLink':
        await env.openExternal(Uri.parse(message.url));
        break;
      case 'addCheckIn':
        await commands.executeCommand('okr.checkIn', { file: message.file, line: message.range.start.line });
        break;
      case 'newPlan':
        await commands.executeCommand('okr.newPlan');
        break;
      case 'export':
        await commands.executeCommand('okr.export', message.format);
        break;
      case 'keep':
        await this.parts.context.globalState.update(keptSide, message.side ?? undefined);
        break;
      case 'save':
        await save(
          message.name,
          Uint8Array.from(atob(message.base64), (each) => each.charCodeAt(0)),
        );
    }
  }
}

function widthOf(kept: unknown): number | null {
  return isWidth(kept) ? kept : null;
}
