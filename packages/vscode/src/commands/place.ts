import { window } from 'vscode';
import type { PlaceInFile } from './place-given.ts';

/** Undefined where no plan is being edited. */
export function cursorPlace(): PlaceInFile | undefined {
  const editor = window.activeTextEditor ?? window.visibleTextEditors.find(isPlan);
  if (editor === undefined || !isPlan(editor)) return undefined;
  return { file: editor.document.uri.toString(), line: editor.selection.active.line };
}

function isPlan({ document }: { readonly document: { readonly languageId: string } }): boolean {
  return document.languageId === 'okr';
}
