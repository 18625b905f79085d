import { positionAt, rangeOf, type SourceFile, type Span } from '@okr/core';
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
      edits:
        client.snippetEdits && list.some(isForAuthor)
          ? snippetEdits(file, view.textOf(file), list)
          : list.map((edit) => plainEdit(file, edit)),
    })),
  };
}

/** An edit whose text, as it stands, is likely to be overwritten at once. */
export interface StopEdit extends Edit {
  readonly isStop: true;
}

function isForAuthor(edit: Edit | StopEdit): boolean {
  return 'isStop' in edit || edit.text.includes(blank);
}

function plainEdit(file: SourceFile, { span, text }: Edit): TextEdit {
  return { range: rangeOf(file, span), newText: text };
}

/** What an edit writes: words, and words that are a tab stop. */
type Piece = { readonly text: string; readonly isStop: boolean };

interface Pieces {
  readonly span: Span;
  readonly pieces: readonly Piece[];
}

/** Edits of one file, their tab stops counted through: a client takes them for one snippet. */
function snippetEdits(
  file: SourceFile,
  text: string,
  edits: readonly (Edit | StopEdit)[],
): (TextEdit | SnippetTextEdit)[] {
  const joined: Pieces[] = [];
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    const own = { span: edit.span, pieces: piecesOf(edit) };
    if (!edit.text.includes('\n')) joined.push(own);
    else joined.push(fromLineStart(file, text, own, joined));
  }
  let stops = 0;
  return joined.map(({ span, pieces }) => {
    const range = rangeOf(file, span);
    if (!pieces.some(({ isStop }) => isStop)) return { range, newText: pieces.map((piece) => piece.text).join('') };
    const value = pieces.map((piece) => (piece.isStop ? `\${${++stops}:${literal(piece.text)}}` : literal(piece.text)));
    return { range, snippet: { kind: 'snippet', value: value.join('') } };
  });
}

function piecesOf(edit: Edit | StopEdit): readonly Piece[] {
  if ('isStop' in edit) return [{ text: edit.text, isStop: true }];
  return edit.text
    .split(blank)
    .flatMap((text, index) => [...(index === 0 ? [] : [{ text: blank, isStop: true }]), { text, isStop: false }])
    .filter((piece) => piece.text !== '');
}

/**
 * Editors indent the lines of a snippet like the one that it starts on, unless it starts before that one's indentation: so
 * it does, and takes in what else changes on that line.
 */
function fromLineStart(file: SourceFile, text: string, { span, pieces }: Pieces, before: Pieces[]): Pieces {
  const start = file.lineStarts[positionAt(file, span.start).line] ?? 0;
  const kept = (from: number, to: number): Piece => ({ text: text.slice(from, to), isStop: false });
  let from = span.start;
  let all = pieces;
  for (let last = before.at(-1); last !== undefined && last.span.end > start; last = before.at(-1)) {
    all = [...last.pieces, kept(last.span.end, from), ...all];
    from = last.span.start;
    before.pop();
  }
  return from <= start
    ? { span: { start: from, end: span.end }, pieces: all }
    : { span: { start, end: span.end }, pieces: [kept(start, from), ...all] };
}

/** Text as a snippet says it. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
