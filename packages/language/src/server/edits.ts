import { rangeOf, type SourceFile } from '@okr/core';
import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../findings.ts';
import type { Client } from './client.ts';
import type { View } from './view.ts';

/** A place for the author to fill in. */
const blank = '…';

/** Edits by file as the client takes them: with versions, and with `…` as tab stops, where it can. */
export function workspaceEdit(view: View, own: SourceFile, edits: readonly Edit[], client: Client): WorkspaceEdit {
  const byFile = new Map<SourceFile, Edit[]>();
  for (const edit of edits) {
    const file = edit.file ?? own;
    const list = byFile.get(file);
    if (list === undefined) byFile.set(file, [edit]);
    else list.push(edit);
  }
  if (!client.documentChanges) {
    return {
      changes: Object.fromEntries(
        [...byFile].map(([file, list]) => [view.uriOf(file), list.map((edit) => plainEdit(file, edit))]),
      ),
    };
  }
  return {
    documentChanges: [...byFile].map(([file, list]) => ({
      textDocument: { uri: view.uriOf(file), version: view.versionOf(file) },
      edits: list.map((edit) =>
        client.snippetEdits && edit.text.includes(blank) ? snippetEdit(file, edit) : plainEdit(file, edit),
      ),
    })),
  };
}

function plainEdit(file: SourceFile, { span, text }: Edit): TextEdit {
  return { range: rangeOf(file, span), newText: text };
}

function snippetEdit(file: SourceFile, { span, text }: Edit): SnippetTextEdit {
  return { range: rangeOf(file, span), snippet: { kind: 'snippet', value: blanksAsStops(text) } };
}

/** Each `…` becomes a tab stop; everything else stands for itself. */
function blanksAsStops(text: string): string {
  let stop = 0;
  return text
    .split(blank)
    .map(literal)
    .reduce((done, part) => `${done}\${${++stop}:${blank}}${part}`);
}

/** Text as a snippet says it. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
