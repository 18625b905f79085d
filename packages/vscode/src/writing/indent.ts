import { type Disposable, type TextDocument, type TextEditor, window, workspace } from 'vscode';

/**
 * A plan that is open before this extension is known to the editor is indented as any text is: by four. Once for each
 * document its setting is put in force; what somebody chooses later stays.
 */
export function indentAsPlans(): Disposable {
  const done = new WeakSet<TextDocument>();
  const look = (editors: readonly TextEditor[]): void => {
    for (const editor of editors) {
      const { document } = editor;
      if (document.languageId !== 'okr' || done.has(document)) continue;
      done.add(document);
      const settings = workspace.getConfiguration('editor', document);
      const tabSize = settings.get<number>('tabSize');
      const insertSpaces = settings.get<boolean>('insertSpaces');
      if (settings.get('detectIndentation') !== false || tabSize === undefined || insertSpaces === undefined) continue;
      const size = settings.get<number | string>('indentSize');
      const indentSize = typeof size === 'number' ? size : tabSize;
      const { options } = editor;
      if (options.tabSize === tabSize && options.indentSize === indentSize && options.insertSpaces === insertSpaces)
        continue;
      editor.options = { ...options, tabSize, indentSize, insertSpaces };
    }
  };
  look(window.visibleTextEditors);
  return window.onDidChangeVisibleTextEditors(look);
}
