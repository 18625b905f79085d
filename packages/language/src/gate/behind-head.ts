import { holdsLevel } from '../dialect/measure-words.ts';
import type { ElementKind } from '../dialect/tables.ts';
import { OPEN_TEXT, TEXT } from '../lex/line.ts';
import { readBehindTitle, readClauses } from './clauses.ts';
import type { Outline } from './outline.ts';
import type { GateState } from './state.ts';

/** Reads what follows an element's name and title to the line's end: a measure needs no keyword there. */
export function readBehindHead(state: GateState, outline: Outline, item: number, element: ElementKind): void {
  const title = element === 'kr' || element === 'kpi' ? titleBefore(state, item) : '';
  if (title === '') {
    readClauses(state, outline, item, false);
    return;
  }
  if (element === 'kr') outline.holds = holdsLevel(title);
  readBehindTitle(state, outline, item);
}

/** The title that ends before an item, without its quotes; empty where none stands there. */
function titleBefore({ text, line }: GateState, item: number): string {
  const kind = line.kind(item - 1);
  if (kind !== TEXT && kind !== OPEN_TEXT) return '';
  return text.slice(line.startOf(item - 1), line.endOf(item - 1)).replace(/^["“]+/, '');
}
