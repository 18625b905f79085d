import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver';
import { placedElements } from '../../rules/elements.ts';
import type { Client } from '../client.ts';
import { lineAt, type View } from '../view.ts';
import { changeTo, targetsFor } from './move.ts';
import type { Place } from './refactoring.ts';
import { resultOf } from './result.ts';

/** Arguments: the document's URI, the line on which the objective opens, and the path of a file as `okr.pickFile` had it. */
export const moveObjectiveCommand = 'okr.moveObjective';

/**
 * Of the client, where it says that it has it (`experimental.okr.pickFile`): shows the paths of its last argument
 * (`isNew` for one that would be made) and calls the command of its first argument with the URI, the line and the path.
 */
const pickFileCommand = 'okr.pickFile';

/** One action for all files, where the client can show a list. */
export function pickAction({ view, objective }: Place, client: Client): CodeAction[] {
  if (objective === undefined || objective.written.title.value.trim() === '') return [];
  const files = targetsFor(view, objective)
    .filter(({ file }) => file !== undefined || client.createsFiles)
    .map(({ path, file }) => ({ path, isNew: file === undefined }));
  const title = view.language === 'vi' ? 'Chuyển mục tiêu sang tệp khác …' : 'Move the objective to another file …';
  const line = lineAt(view.file, objective.written.head.start);
  const args = [moveObjectiveCommand, view.uriOf(view.file), line, files];
  return [{ title, kind: CodeActionKind.RefactorMove, command: { title, command: pickFileCommand, arguments: args } }];
}

/** Null where no objective opens on the line, or the path is none of its files. */
export function moveByCommand(view: View, line: number, path: string, client: Client): WorkspaceEdit | null {
  const found = (placedElements(view.workspace).get(view.file) ?? []).find(
    ({ element, head }) => element.kind === 'objective' && lineAt(view.file, head.start) === line,
  )?.element;
  if (found?.kind !== 'objective') return null;
  const target = targetsFor(view, found).find((one) => one.path === path);
  const change = target && changeTo(view, found, target);
  return (change && resultOf(view, change, client)) ?? null;
}
