import { readQuantity } from '@okr/core';
import type { Keyword } from '../dialect/keywords.ts';
import type { Shape } from '../dialect/tables.ts';
import type { Fix } from '../findings.ts';
import { COMPARISON, WORD } from '../lex/line.ts';
import { isComparisonCode } from './codes.ts';
import { numberEnd } from './extents.ts';
import { replacing } from './fixes.ts';
import { withDigits } from './slips.ts';
import { fold, nearestKeyword } from './spelling.ts';
import type { GateState } from './state.ts';

/** A value that is no number for a slip: what it was likely meant to be, where that can be read. */
export function numberFixes(state: GateState, from: number, to: number, shape: Shape): readonly Fix[] {
  if (state.shapes[shape].isNumber !== true) return [];
  const comparison = comparisonFix(state, from, to);
  if (comparison !== undefined) return [comparison];
  const item = pastComparison(state, from);
  if (item >= to) return [];
  const meant = numberMeant(state, item, to);
  return meant === undefined ? [] : [replacing(state.spanOf(item, to), meant, false)];
}

/** Letters for digits are digits, and what stands around or behind a number is none of it: `3O`, `(30)`, `30.`, `"45"`. */
export function numberMeant(state: GateState, from: number, to: number): string | undefined {
  const written = state.textOf(from, to);
  const plain = written
    .replace(/[()[\]"“”']/g, '')
    .replace(/^[,;.:\s]+/, '')
    .replace(/([-+.,])\1+/g, '$1')
    .replace(/(\d)\s*\.(?!\d)/, '$1')
    .trim();
  const meant = withDigits(plain, () => false) ?? plain;
  if (meant === written || !/^[-+]?\s*(?:\p{Sc}|\d|\.\d)/u.test(meant)) return undefined;
  return readQuantity(meant, 0, state.declared).ok ? meant : undefined;
}

const comparisons: ReadonlySet<Keyword> = new Set<Keyword>(['at-least', 'at-most', 'above', 'below', 'between']);

/** `at lesat 80%`: words before a number that were meant for a bound. */
function comparisonFix(state: GateState, from: number, to: number): Fix | undefined {
  for (let words = 1; words <= 3 && from + words < to; words++) {
    const next = from + words;
    if (state.line.kind(next - 1) !== WORD || numberEnd(state, next) < 0) continue;
    const typed = fold(state.textOf(from, next)).replace(/\s+/g, ' ');
    const near = nearestKeyword(
      typed,
      words,
      (language) => state.speaks(language),
      (keyword) => comparisons.has(keyword),
    );
    if (near !== undefined) return replacing(state.spanOf(from, next), near.surface, false);
  }
  return undefined;
}

function pastComparison(state: GateState, item: number): number {
  if (state.line.kind(item) === COMPARISON) return item + 1;
  const code = state.keywordAt(item);
  return code >= 0 && isComparisonCode(code) ? state.afterKeyword(item) : item;
}
