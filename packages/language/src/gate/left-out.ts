import { keywords } from '../dialect/keywords.ts';
import type { Fix } from '../findings.ts';
import { NUMBER, WORD } from '../lex/line.ts';
import { shortened } from '../shortened.ts';
import { codeOf } from './codes.ts';
import { doubtLine } from './doubt.ts';
import { commenting, replacing } from './fixes.ts';
import { misspelt } from './meant.ts';
import * as say from './messages.ts';
import type { GateState } from './state.ts';

/** Lines of which nothing is read, and what is said of them. */

/** A line that starts with nothing readable is left out whole, and says so. */
export function dropLine(state: GateState, item: number): void {
  const { line } = state;
  const span = state.spanOf(item, line.count);
  const near = line.kind(item) === WORD ? misspelt(state, item) : undefined;
  doubtLine(state, item);
  if (line.kind(item) === NUMBER) {
    const day = state.tongue.date('2026-11-30');
    state.report(span, say.noDate(shortened(state.textOf(item, item + 1)), day), asComment(state));
    return;
  }
  if (near === undefined) {
    const start = shortened(state.textOf(item, item + 1));
    state.report(span, say.droppedLine(start, state.tongue), asComment(state));
    return;
  }
  const typed = state.spanOf(item, near.next);
  state.meant(item, codeOf(near.keyword), { as: 'guess' });
  state.report(span, say.didYouMean(state.text.slice(typed.start, typed.end), near.surface), [
    replacing(typed, near.surface, true),
  ]);
}

/** The keyword opens something, but not with what follows it. */
export function dropProse(state: GateState, item: number, code: number): void {
  const keyword = keywords[code];
  if (keyword === undefined) return;
  const word = state.text.slice(state.line.startOf(item), state.keywordEnd(item));
  const { example } = state.tongue.keywords[keyword];
  const span = state.spanOf(item, state.line.count);
  state.report(span, say.proseOpener(word, example), asComment(state));
}

function asComment(state: GateState): readonly Fix[] {
  return commenting(state.text, state.spanOf(0, state.line.count));
}
