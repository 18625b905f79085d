import type { KeyResult } from '@okr/core';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { placedElements } from '../../rules/elements.ts';
import type { Client } from '../client.ts';
import { writtenDay } from '../completion/days.ts';
import { literal } from '../edits.ts';
import { lineAt, lineEnd, type View } from '../view.ts';

/** Arguments: the document's URI and the line on which the key result opens. */
export const addCheckInCommand = 'okr.addCheckIn';

/** A line for today below the last check-in, its value a tab stop where the client has them; null where no key result opens. */
export function addCheckIn(view: View, line: number, client: Client): WorkspaceEdit | null {
  const keyResult = keyResultOn(view, line);
  if (keyResult === undefined) return null;
  const { file, text } = view;
  const last = keyResult.checkIns.at(-1)?.written;
  const after = lineAt(file, last?.span.end ?? endOfOwn(keyResult));
  const at = { line: after, character: lineEnd(file, text, after) - (file.lineStarts[after] ?? 0) };
  const lineBreak = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const start = `${lineBreak}${indentOf(view, last?.span.start)}${writtenDay(view.snapshot.asOf, view)}  `;
  const value = last?.value?.text ?? '0';
  const range = { start: at, end: at };
  const uri = view.uriOf(file);
  if (!client.documentChanges) return { changes: { [uri]: [{ range, newText: start + value }] } };
  const edit = client.snippetEdits
    ? { range, snippet: { kind: 'snippet' as const, value: `${literal(start)}\${1:${literal(value)}}` } }
    : { range, newText: start + value };
  return { documentChanges: [{ textDocument: { uri, version: view.versionOf(file) }, edits: [edit] }] };
}

function keyResultOn(view: View, line: number): KeyResult | undefined {
  for (const { element, head } of placedElements(view.workspace).get(view.file) ?? []) {
    if (element.kind === 'key-result' && lineAt(view.file, head.start) === line) return element;
  }
  return undefined;
}

/** Where the key result's own lines end: before its reviews. */
function endOfOwn({ written }: KeyResult): number {
  const review = written.reviews[0];
  if (review === undefined) return written.span.end;
  const parts = [written.head, ...[...written.milestones, ...written.revisions].map(({ span }) => span)];
  return Math.max(...parts.map(({ end }) => end).filter((end) => end <= review.span.start));
}

/** As the line above has it. */
function indentOf({ file, text }: View, above: number | undefined): string {
  if (above === undefined) return '    ';
  return text.slice(file.lineStarts[lineAt(file, above)] ?? 0, above).replace(/[^ \t]/g, ' ');
}
