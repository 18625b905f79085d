import type { Keyword } from '../dialect/keywords.ts';
import { keywordOf } from '../dialect/surfaces.ts';
import { WORD } from '../lex/line.ts';
import { codeOf, isMeasureCode, shapeIn, TO } from './codes.ts';
import { nextClause } from './look.ts';
import { fold, type Near, nearestKeyword } from './spelling.ts';
import type { GateState } from './state.ts';

/** Whether the elements at hand accept a keyword and what it takes stands at an item. */
export function takesAt(state: GateState, keyword: Keyword, item: number): boolean {
  const code = codeOf(keyword);
  for (const element of state.context) {
    const shape = shapeIn(element, code);
    if (shape !== undefined) return state.shapes[shape].follows(state, item, true);
  }
  return false;
}

/** `to45`, `lên45%`: the keyword of a measure with its number hanging on it, and how it is to be written. */
export function gluedClause(
  state: GateState,
  item: number,
): { readonly code: number; readonly text: string } | undefined {
  const word = state.textOf(item, item + 1);
  const [, letters, number] = /^([\p{L}\p{M}]+)(\d.*)$/u.exec(word) ?? [];
  const found = letters === undefined ? undefined : keywordOf(letters);
  if (found === undefined || !isMeasureCode(found.code)) return undefined;
  return { code: found.code, text: `${letters} ${number}` };
}

export interface Misspelt extends Near {
  readonly next: number;
}

/** The keyword that one to three words were meant for: one that is accepted here and whose value follows. */
export function misspelt(state: GateState, item: number): Misspelt | undefined {
  let best: Misspelt | undefined;
  for (let words = 1; words <= 3; words++) {
    const next = item + words;
    if (state.line.kind(next - 1) !== WORD) break;
    if (state.keywordAt(item) >= 0 && words === 1) continue;
    const typed = fold(state.textOf(item, next));
    const nearest = (accepted: (keyword: Keyword) => boolean): Near | undefined =>
      nearestKeyword(typed, words, (language) => state.speaks(language), accepted);
    const found = nearest((keyword) => takesAt(state, keyword, next));
    // `t 30 to 45`: the target is said, so that it is the baseline's word.
    const isSaid = found?.keyword === 'to' && state.keywordAt(nextClause(state, next)) === TO;
    const near =
      (isSaid ? nearest((keyword) => keyword === 'from' && takesAt(state, keyword, next)) : undefined) ?? found;
    if (near !== undefined && (best === undefined || near.edits < best.edits)) best = { ...near, next };
  }
  return best;
}
