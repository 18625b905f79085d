import { positionAt, rangeOf, type SourceFile, type Span, type Tongue } from '@okr/core';
import type { Edit } from '@okr/language';
import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { type Piece, piecesIn } from './actions/blanks.ts';
import type { Client } from './client.ts';
import type { View } from './view.ts';

/** An edit whose text, as it stands, is likely to be overwritten at once. */
export interface StopEdit extends Edit {
  readonly isStop: true;
}

interface Pieces {
  readonly span: Span;
  readonly pieces: readonly Piece[];
}

type PiecesOf = (edit: Edit | StopEdit, tongue: Tongue) => readonly Piece[];

/**
 * Edits by file as the client takes them: with versions, and with what is left to fill in (`…`) as tab stops, where it can.
 * What stands there is valid as it is.
 */
export function workspaceEdit(view: View, own: SourceFile, edits: readonly Edit[], client: Client): WorkspaceEdit {
  return editsByFile(view, own, edits, client, (edit, tongue) =>
    'isStop' in edit ? [{ text: edit.text, isStop: true }] : piecesIn(edit.text, tongue),
  );
}

/** The same of edits that leave nothing to fill in: a `…` in them is somebody’s own. */
export function completeEdit(view: View, own: SourceFile, edits: readonly Edit[], client: Client): WorkspaceEdit {
  return editsByFile(view, own, edits, client, ({ text }) => [{ text, isStop: false }]);
}

function editsByFile(
  view: View,
  own: SourceFile,
  edits: readonly (Edit | StopEdit)[],
  client: Client,
  piecesOf: PiecesOf,
): WorkspaceEdit {
  const byFile = new Map<SourceFile, Pieces[]>();
  for (const edit of edits) {
    const file = edit.file ?? own;
    const one = { span: edit.span, pieces: piecesOf(edit, file.tongue) };
    const list = byFile.get(file);
    if (list === undefined) byFile.set(file, [one]);
    else list.push(one);
  }
  // What is put in before something that goes stands in front of it.
  for (const list of byFile.values()) list.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const plain = (file: SourceFile, list: readonly Pieces[]): TextEdit[] =>
    list.map(({ span, pieces }) => ({ range: rangeOf(file, span), newText: textOf(pieces) }));
  if (!client.documentChanges) {
    return { changes: Object.fromEntries([...byFile].map(([file, list]) => [view.uriOf(file), plain(file, list)])) };
  }
  const hasStop = (list: readonly Pieces[]): boolean => list.some(({ pieces }) => pieces.some(({ isStop }) => isStop));
  return {
    documentChanges: [...byFile].map(([file, list]) => ({
      textDocument: { uri: view.uriOf(file), version: view.versionOf(file) },
      edits: client.snippetEdits && hasStop(list) ? snippetEdits(file, view.textOf(file), list) : plain(file, list),
    })),
  };
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** Edits of one file, their tab stops counted through: a client takes them for one snippet. */
function snippetEdits(file: SourceFile, text: string, edits: readonly Pieces[]): (TextEdit | SnippetTextEdit)[] {
  const joined: Pieces[] = [];
  for (const edit of edits) {
    if (!textOf(edit.pieces).includes('\n')) joined.push(edit);
    else joined.push(fromLineStart(file, text, edit, joined));
  }
  let stops = 0;
  return joined.map(({ span, pieces }) => {
    const range = rangeOf(file, span);
    if (!pieces.some(({ isStop }) => isStop)) return { range, newText: textOf(pieces) };
    const value = pieces.map((piece) => (piece.isStop ? `\${${++stops}:${literal(piece.text)}}` : literal(piece.text)));
    return { range, snippet: { kind: 'snippet', value: value.join('') } };
  });
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
