import { type TextDocument, workspace } from 'vscode';

/** Other schemes are views of a document that is there anyway, as `git:` is. */
export function isMarkdown({ languageId, uri }: TextDocument): boolean {
  return languageId === 'markdown' && schemes().includes(uri.scheme);
}

/** Of documents that people write. */
export function schemes(): readonly string[] {
  return ['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)];
}
