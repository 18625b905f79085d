import { type Imported, type ImportOptions, importRows, importText, rowsOf } from '@okr/language';
import { surroundingsAt } from '../completion/outline.ts';
import type { ImportParams, ImportResult } from '../protocol.ts';
import { goalNames } from '../refactor/goal-names.ts';
import { tokensOf } from '../syntax/tokens.ts';
import { offsetAt, type View } from '../view.ts';

/** Nobody pastes more than that as OKRs, in characters. */
const most = 500_000;

/** What is pasted as a piece of a plan; null where no OKRs are in it. */
export function importPasted(view: View, { position, text }: ImportParams): ImportResult | null {
  if (text.length > most) return null;
  const imported = importPiece(view, offsetAt(view, position), text);
  const { objectives, keyResults } = imported.count;
  return objectives + keyResults === 0 ? null : { text: imported.text, objectives, keyResults };
}

/** A text as a piece of the plan that it goes into at an offset. */
export function importPiece(view: View, offset: number, text: string, said: Said = {}): Imported {
  const { elements } = surroundingsAt(tokensOf(view.loaded), offset);
  const inObjective = elements.some((each) => each === 'objective' || each === 'kr' || each === 'initiative');
  const { workspace } = view;
  const taken = inObjective ? [...goalNames(view)].filter((name) => numbered.test(name)) : [];
  const options = { workspace, piece: { declared: view.file.declared, inObjective, taken, ...said } };
  return areCells(text) ? importRows(rowsOf(text, '\t'), options) : importText(text, options);
}

/** What is known of a piece before it is read. */
type Said = Pick<NonNullable<ImportOptions['piece']>, 'tongue' | 'isOkrs'>;

/** Names such as the import makes. */
const numbered = /^k[rq]\d+$/i;

/** A spreadsheet gives its cells with tabs between them, and line breaks in quotes. */
function areCells(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const cells = lines.filter((line) => line.trim().includes('\t')).length;
  return cells > 0 && (cells * 2 >= lines.length || /(?:^|\t)"[^"\t]*\n/.test(text));
}
