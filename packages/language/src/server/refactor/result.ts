import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../../findings.ts';
import type { Client } from '../client.ts';
import { type StopEdit, workspaceEdit } from '../edits.ts';
import type { View } from '../view.ts';
import { parentOf } from '../workspace/uris.ts';
import type { DraftFile } from './draft.ts';
import type { Change } from './refactoring.ts';
import { settled } from './settle.ts';

/** What a client is to do for a change; undefined where something would be lost, or where the client cannot do it. */
export function resultOf(view: View, change: Change, client: Client): WorkspaceEdit | undefined {
  const files = settled(view, change);
  if (files === undefined || (change.creates !== undefined && !client.createsFiles)) return undefined;
  const edits = files.flatMap(({ file, edits: own }): Edit[] =>
    file === undefined ? [] : own.map((edit) => ({ ...edit, file })),
  );
  const stops = (change.stops ?? []).flatMap((span): StopEdit[] => {
    const isFree = !edits.some((edit) => edit.span.start < span.end && span.start < edit.span.end);
    return isFree ? [{ span, text: view.text.slice(span.start, span.end), isStop: true, file: view.file }] : [];
  });
  const all = client.snippetEdits ? [...edits, ...stops] : edits;
  const made = workspaceEdit(view, view.file, all, change.complete ? { ...client, snippetEdits: false } : client);
  const created = files.filter(({ file }) => file === undefined).flatMap((file) => creation(view, file));
  return created.length === 0 ? made : { documentChanges: [...created, ...(made.documentChanges ?? [])] };
}

function creation(view: View, { path, text }: DraftFile): readonly (CreateFile | TextDocumentEdit)[] {
  const uri = uriBeside(view, path);
  const start = { line: 0, character: 0 };
  return [
    { kind: 'create', uri },
    { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
  ];
}

/** New files stand in the folder of the one that they come from. */
function uriBeside(view: View, path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return `${parentOf(view.uriOf(view.file))}/${encodeURIComponent(name)}`;
}
