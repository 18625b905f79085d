import { Disposable, type TextDocument, workspace } from 'vscode';
import type { Server } from './client/server.ts';
import { isMarkdown } from './markdown/documents.ts';

/**
 * Starts the server once there are plans. The extension is also called for every Markdown document, most of which hold none:
 * beside such a one the folders are looked through first.
 */
export function wakeFor(server: Server): Disposable {
  const wake = (document: TextDocument): void => {
    if (document.languageId === 'okr') server.wake();
  };
  const documents = workspace.textDocuments;
  if (documents.some(({ languageId }) => languageId === 'okr') || !documents.some(isMarkdown)) server.wake();
  else void search(server);
  const files = workspace.createFileSystemWatcher('**/*.okr', false, true, true);
  return Disposable.from(
    workspace.onDidOpenTextDocument(wake),
    files,
    files.onDidCreate(() => server.wake()),
  );
}

async function search(server: Server): Promise<void> {
  const found = await workspace.findFiles('**/*.okr', undefined, 1);
  if (found.length > 0) server.wake();
}
