import { importRows, importText, rowsOf } from '@okr/language';
import { surroundingsAt } from '../completion/outline.ts';
import type { ImportParams, ImportResult } from '../protocol.ts';
import { tokensOf } from '../syntax/tokens.ts';
import { offsetAt, type View } from '../view.ts';

/** Nobody pastes more than that as OKRs, in characters. */
const most = 500_000;

/** What is pasted as a piece of a plan; null where no OKRs are in it. */
export function importPasted(view: View, { position, text }: ImportParams): ImportResult | null {
  if (text.length > most) return null;
  const { elements } = surroundingsAt(tokensOf(view.loaded), offsetAt(view, position));
  const inObjective = elements.some((each) => each === 'objective' || each === 'kr' || each === 'initiative');
  const { workspace } = view;
  const options = { workspace, piece: { declared: view.file.declared, inObjective } };
  const imported = areCells(text) ? importRows(rowsOf(text), options) : importText(text, options);
  const { objectives, keyResults } = imported.count;
  return objectives + keyResults === 0 ? null : { text: imported.text, objectives, keyResults };
}

/** A spreadsheet gives its cells with tabs between them, and line breaks in quotes. */
function areCells(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const cells = lines.filter((line) => line.trim().includes('\t')).length;
  return cells > 0 && (cells * 2 >= lines.length || /(?:^|\t)"[^"\t]*\n/.test(text));
}
