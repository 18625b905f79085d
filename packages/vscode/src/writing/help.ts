import { commands, Disposable, Range, type TextDocument, ThemeColor, window, workspace } from 'vscode';
import { shownLanguage } from '../language.ts';
import { ghostFor, opensMenu } from './ghost.ts';

/** A line that says how to begin in a plan that is empty, and the menu of blocks as one that was asked for. */
export function helpWriting(): Disposable {
  const ghost = window.createTextEditorDecorationType({
    after: { color: new ThemeColor('editorGhostText.foreground') },
  });
  const draw = (document: TextDocument): void => {
    const words = ghostFor(document.getText(), shownLanguage());
    const range = new Range(0, 0, 0, 0);
    const shown = words === undefined ? [] : [{ range, renderOptions: { after: { contentText: words } } }];
    for (const editor of window.visibleTextEditors) {
      if (editor.document === document && document.languageId === 'okr') editor.setDecorations(ghost, shown);
    }
  };
  const drawAll = (): void => {
    for (const { document } of window.visibleTextEditors) draw(document);
  };
  drawAll();
  return Disposable.from(
    ghost,
    window.onDidChangeVisibleTextEditors(drawAll),
    workspace.onDidOpenTextDocument(drawAll),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.languageId !== 'okr') return;
      draw(document);
      const [change] = contentChanges;
      if (change === undefined || window.activeTextEditor?.document !== document) return;
      // A list that was opened on purpose has its first entry chosen: Enter takes it.
      if (opensMenu(change.text, document.lineAt(change.range.start.line).text))
        void commands.executeCommand('editor.action.triggerSuggest');
    }),
  );
}
