import { type Bilingual, type KeyResult, rangeOf } from '@okr/core';
import type { Command, WorkspaceEdit } from 'vscode-languageserver';
import { placeFor } from '../check-in/place.ts';
import { dayText } from '../check-in/style.ts';
import type { Client } from '../client.ts';
import { literal } from '../edits.ts';
import { anchored, anchorOf } from '../names/anchor.ts';
import { lineAt, type View } from '../view.ts';

/** Arguments: the document's URI, the line on which the key result opens, and its anchor. */
export const addCheckInCommand = 'okr.addCheckIn';

const unknown: Bilingual = {
  en: 'Nothing was written: the plan has changed. Try again above the line of the key result you mean.',
  vi: 'Chưa ghi gì: kế hoạch đã thay đổi nên không còn rõ đó là kết quả nào. Hãy bấm lại ngay trên kết quả cần ghi.',
};

export function addCheckInLens(view: View, keyResult: KeyResult): Command {
  return {
    title: { en: 'Add today’s check-in', vi: 'Ghi check-in hôm nay' }[view.language],
    command: addCheckInCommand,
    arguments: [view.uriOf(view.file), lineAt(view.file, keyResult.written.head.start), anchorOf(view, keyResult)],
  };
}

/** A line for today below the last check-in, its value a tab stop where the client has them; else why there is none. */
export function addCheckIn(view: View, line: number, anchor: unknown, client: Client): WorkspaceEdit | Bilingual {
  const keyResult = anchored(view, line, anchor);
  if (keyResult?.kind !== 'key-result') return unknown;
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

function lineUpTo({ file, text }: View, offset: number): string {
  return text.slice(file.lineStarts[lineAt(file, offset)] ?? 0, offset);
}
