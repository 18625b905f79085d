import type { SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { uriOf } from './client.ts';

/** A text after a workspace edit; tab stops stay as the snippet writes them. */
export function applied(edit: WorkspaceEdit | undefined | null, path: string, text: string): string {
  const uri = uriOf(path);
  const changes = (edit?.documentChanges ?? []).filter(
    (change): change is TextDocumentEdit => 'textDocument' in change,
  );
  const edits: readonly (TextEdit | SnippetTextEdit)[] = [
    ...changes.filter(({ textDocument }) => textDocument.uri === uri).flatMap((change) => change.edits),
    ...(edit?.changes?.[uri] ?? []),
  ];
  return appliedEdits(edits, text);
}

export function appliedEdits(edits: readonly (TextEdit | SnippetTextEdit)[] | null, text: string): string {
  const document = TextDocument.create('file:///a.okr', 'okr', 1, text);
  return TextDocument.applyEdits(
    document,
    (edits ?? []).map((edit) =>
      'snippet' in edit
        ? { range: edit.range, newText: edit.snippet.value }
        : { range: edit.range, newText: edit.newText },
    ),
  );
}
