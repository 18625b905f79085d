import type { Bilingual } from '@okr/core';
import type { CodeAction, CodeActionParams, Command, Range, WorkspaceEdit } from 'vscode-languageserver';
import type { View } from '../view.ts';

/** Arguments: the document's URI, the line and the version of which it was offered, where, of which kinds, and its title. */
export const applyActionCommand = 'okr.applyAction';

/** What offers actions, and works out those that were handed out without their edit. */
interface Offering {
  provide(view: View, params: CodeActionParams): readonly CodeAction[];
  resolve(view: View, action: CodeAction): CodeAction;
}

/** For clients that know no actions: each is a command, which has its edit applied. */
export function asCommands(
  view: View,
  actions: readonly CodeAction[],
  { range, context }: CodeActionParams,
): Command[] {
  const { only = null } = context;
  return actions.flatMap(({ title, command, disabled }): Command[] => {
    if (disabled !== undefined) return [];
    if (command !== undefined) return [command];
    const args = [view.uriOf(view.file), range.start.line, view.versionOf(view.file), range, only, title];
    return [{ title, command: applyActionCommand, arguments: args }];
  });
}

const changed: Bilingual = {
  en: 'Nothing was changed: the text is another than when this was offered. Ask for it again.',
  vi: 'Chưa thay đổi gì: văn bản đã khác so với lúc đề nghị. Hãy mở lại danh sách sửa nhanh.',
};

/** The edit of an action that was handed out as a command; else why there is none. */
export function editOfCommand(view: View, given: readonly unknown[], offering: Offering): WorkspaceEdit | Bilingual {
  const [version, range, only, title] = given;
  if (version !== view.versionOf(view.file) || !isRange(range)) return changed;
  const kinds = Array.isArray(only) ? only.filter((kind) => typeof kind === 'string') : undefined;
  const context = { diagnostics: [], ...(kinds && { only: kinds }) };
  const textDocument = { uri: view.uriOf(view.file) };
  const action = offering.provide(view, { textDocument, range, context }).find((one) => one.title === title);
  const edit = action && (action.edit ?? (action.data === undefined ? undefined : offering.resolve(view, action).edit));
  return edit ?? changed;
}

function isRange(value: unknown): value is Range {
  if (typeof value !== 'object' || value === null || !('start' in value) || !('end' in value)) return false;
  return [value.start, value.end].every(
    (end) => typeof end === 'object' && end !== null && 'line' in end && 'character' in end,
  );
}
