import { commands, l10n, Position, Selection, Uri, window } from 'vscode';
import type { Parts } from '../parts.ts';
import { around } from '../scores/find.ts';
import { cursorPlace } from './place.ts';

/** Shows how the score at the cursor comes about: on the preview where it is open, and in a hover on the goal's title. */
export async function explainScore({ scores, previews }: Parts): Promise<void> {
  const place = cursorPlace();
  const editor = window.activeTextEditor;
  if (place === undefined || editor === undefined) return;
  const found = scores.of(Uri.parse(place.file));
  const here = found && around(found.scored, place.file, place.line);
  const element = here?.keyResult ?? here?.kpi ?? here?.objective ?? here?.plan;
  if (!element) {
    void window.showInformationMessage(
      l10n.t('Put the cursor into an objective or a key result to have its score explained.'),
    );
    return;
  }
  const { line, character } = element.range.start;
  previews.opened?.reveal(place.file, line);
  const at = new Position(line, character);
  editor.selection = new Selection(at, at);
  editor.revealRange(editor.document.lineAt(line).range);
  await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}
