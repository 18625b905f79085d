import { commands, type Disposable, ViewColumn, window } from 'vscode';
import { type PanelParts, PreviewPanel, panelType } from './panel.ts';

/** The preview's panel: at most one, shown where it is asked for, and there again after a reload of the window. */
export class Previews implements Disposable {
  private readonly parts: PanelParts;
  private readonly serializer: Disposable;
  private panel: PreviewPanel | undefined;

  constructor(parts: PanelParts) {
    this.parts = parts;
    this.serializer = window.registerWebviewPanelSerializer(panelType, {
      deserializeWebviewPanel: async (panel) => {
        this.panel?.dispose();
        this.adopt(new PreviewPanel(parts, panel, undefined));
      },
    });
  }

  /**
   * `uri`: a file or folder of the workspace to show; by default the one shown last. `at`: a line of that file, to whose plan
   * the page goes.
   */
  open(uri: string | undefined, side: boolean, at?: number): PreviewPanel {
    const column = side ? ViewColumn.Beside : ViewColumn.Active;
    if (this.panel !== undefined) {
      this.panel.show(uri, side ? undefined : column, side, at);
      return this.panel;
    }
    const options = { retainContextWhenHidden: false };
    const panel = window.createWebviewPanel(panelType, 'OKR', { viewColumn: column, preserveFocus: side }, options);
    return this.adopt(new PreviewPanel(this.parts, panel, uri, at));
  }

  /** The panel, if there is one. */
  get opened(): PreviewPanel | undefined {
    return this.panel;
  }

  dispose(): void {
    this.serializer.dispose();
    this.panel?.dispose();
  }

  private adopt(panel: PreviewPanel): PreviewPanel {
    this.panel = panel;
    panel.onDidClose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    void commands.executeCommand('setContext', 'okr.previewOpened', true);
    return panel;
  }
}
