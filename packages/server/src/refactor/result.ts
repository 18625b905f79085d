import { ownText } from '@okr/core';
import type { Edit } from '@okr/language';
import { applied } from '@okr/language';
import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { unfilled } from '../actions/blanks.ts';
import { errorWithin, lostAt, type Obstacle } from '../actions/obstacle.ts';
import { type Allowed, Trials } from '../actions/trials.ts';
import type { Client } from '../client.ts';
import { completeEdit, type StopEdit, workspaceEdit } from '../edits.ts';
import type { View } from '../view.ts';
import { parentOf } from '../workspace/uris.ts';
import type { DraftFile } from './draft.ts';
import type { Change } from './refactoring.ts';
import { settled } from './settle.ts';

/**
 * A change that can be made: nothing is lost by it, and nothing is found that was not there. Many are kept of one state, so
 * that none holds a whole text.
 */
export interface Planned {
  readonly change: Change;
  readonly edits: readonly Edit[];
  readonly created: readonly Created[];
}

type Created = Pick<DraftFile, 'path' | 'text'>;

/** Tries a change; else what stands in its way. */
export function planned(view: View, change: Change, allowed: Allowed): Planned | Obstacle {
  const files = settled(view, change);
  if (files === undefined) {
    const first = change.relocation?.span ?? change.edits.find(({ file }) => file === undefined)?.span;
    const span = first ?? { start: 0, end: 0 };
    return errorWithin(view, span) ?? lostAt(view.file, span.start);
  }
  const { tongue } = view.file;
  const texts = files.map(({ path, text, before, edits, file }): [string, string] => {
    if (file === undefined || change.complete) return [path, text];
    return [
      path,
      applied(
        before,
        edits.map((edit) => ({ ...edit, text: unfilled(edit.text, tongue) })),
      ),
    ];
  });
  return Trials.of(view).ofTexts(new Map(texts), allowed) ?? kept(change, files);
}

function kept(change: Change, files: readonly DraftFile[]): Planned {
  const edits = files.flatMap(({ file, edits: own }): Edit[] =>
    file === undefined ? [] : own.map(({ span, text }) => ({ span, text: ownText(text), file })),
  );
  const created = files.flatMap(({ path, text, file }): Created[] => (file === undefined ? [{ path, text }] : []));
  return { change, edits, created };
}

/** What a client is to do. */
export function editOf(view: View, { change, edits, created }: Planned, client: Client): WorkspaceEdit | undefined {
  if (change.creates !== undefined && !client.createsFiles) return undefined;
  const stops = (change.stops ?? []).flatMap((span): StopEdit[] => {
    const isFree = !edits.some((edit) => edit.span.start < span.end && span.start < edit.span.end);
    return isFree ? [{ span, text: view.text.slice(span.start, span.end), isStop: true, file: view.file }] : [];
  });
  const all = client.snippetEdits ? [...edits, ...stops] : edits;
  const made = (change.complete ? completeEdit : workspaceEdit)(view, view.file, all, client);
  if (created.length === 0) return made;
  const creations = created.flatMap((file) => creation(view, file));
  return { documentChanges: [...creations, ...(made.documentChanges ?? [])] };
}

function creation(view: View, { path, text }: Created): readonly (CreateFile | TextDocumentEdit)[] {
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
