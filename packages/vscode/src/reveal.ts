import type { Range as OkrRange } from '@okr/core';
import { Range, Selection, TabInputText, TextEditorRevealType, Uri, ViewColumn, window } from 'vscode';

/** Shows a place in its file, in a column where that file is open already, else beside the panel that asked. */
export async function revealRange(
  file: string,
  { start }: OkrRange,
  keepFocus = false,
  asking?: ViewColumn | undefined,
): Promise<void> {
  const uri = Uri.parse(file);
  const at = new Range(start.line, start.character, start.line, start.character);
  const viewColumn = columnOf(uri) ?? columnBeside(asking);
  const editor = await window.showTextDocument(uri, { viewColumn, preserveFocus: keepFocus, preview: false });
  editor.selection = new Selection(at.start, at.start);
  editor.revealRange(at, TextEditorRevealType.InCenterIfOutsideViewport);
}

function columnOf(uri: Uri): ViewColumn | undefined {
  const text = uri.toString();
  const group = window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === text),
  );
  return group?.viewColumn;
}

/** A panel must not be covered by what it opens. */
function columnBeside(asking: ViewColumn | undefined): ViewColumn {
  if (asking === undefined) return ViewColumn.Active;
  const other = window.tabGroups.all.find(({ viewColumn }) => viewColumn !== asking);
  return other?.viewColumn ?? ViewColumn.Beside;
}
