import { window } from 'vscode';

/** A place in a plan: given by the preview or the explorer, else that of the cursor. */
export interface PlaceInFile {
  readonly file: string;
  readonly line: number;
}

export function placeFrom(given: unknown): PlaceInFile | undefined {
  if (typeof given === 'object' && given !== null && 'file' in given && 'line' in given) {
    const { file, line } = given;
    if (typeof file === 'string' && typeof line === 'number') return { file, line };
  }
  return undefined;
}

/** Undefined where no plan is being edited. */
export function cursorPlace(): PlaceInFile | undefined {
  const editor = window.activeTextEditor ?? window.visibleTextEditors.find(isPlan);
  if (editor === undefined || !isPlan(editor)) return undefined;
  return { file: editor.document.uri.toString(), line: editor.selection.active.line };
}

function isPlan({ document }: { readonly document: { readonly languageId: string } }): boolean {
  return document.languageId === 'okr';
}
