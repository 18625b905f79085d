import { type KeyResult, rangeOf } from '@okr/core';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { placedElements } from '../../rules/elements.ts';
import { placeFor } from '../check-in/place.ts';
import { dayText } from '../check-in/style.ts';
import type { Client } from '../client.ts';
import { literal } from '../edits.ts';
import { lineAt, type View } from '../view.ts';

/** Arguments: the document's URI and the line on which the key result opens. */
export const addCheckInCommand = 'okr.addCheckIn';

/** A line for today below the last check-in, its value a tab stop where the client has them; null where no key result opens. */
export function addCheckIn(view: View, line: number, client: Client): WorkspaceEdit | null {
  const keyResult = keyResultOn(view, line);
  if (keyResult === undefined) return null;
  const { file } = view;
  const { asOf } = view.snapshot;
  const today = keyResult.checkIns.find(({ date }) => date === asOf)?.written.value;
  const { span, before, after } = placeFor(view, keyResult, asOf);
  const start = today === undefined ? `${before}${dayText(view, keyResult, asOf)}  ` : '';
  const value = (today ?? keyResult.checkIns.at(-1)?.written.value)?.text ?? '0';
  const range = rangeOf(file, today?.span ?? span);
  // Editors indent the lines of a snippet like the one that it starts on, unless it starts before that one's indentation.
  const kept = start.includes('\n') || start.includes('\r') ? lineUpTo(view, span.start) : '';
  const uri = view.uriOf(file);
  if (!client.documentChanges) return { changes: { [uri]: [{ range, newText: start + value + after }] } };
  const edit = client.snippetEdits
    ? {
        range: kept === '' ? range : rangeOf(file, { start: span.start - kept.length, end: span.end }),
        snippet: {
          kind: 'snippet' as const,
          value: `${literal(kept + start)}\${1:${literal(value)}}${literal(after)}`,
        },
      }
    : { range, newText: start + value + after };
  return { documentChanges: [{ textDocument: { uri, version: view.versionOf(file) }, edits: [edit] }] };
}

function keyResultOn(view: View, line: number): KeyResult | undefined {
  for (const { element, head } of placedElements(view.workspace).get(view.file) ?? []) {
    if (element.kind === 'key-result' && lineAt(view.file, head.start) === line) return element;
  }
  return undefined;
}

function lineUpTo({ file, text }: View, offset: number): string {
  return text.slice(file.lineStarts[lineAt(file, offset)] ?? 0, offset);
}
