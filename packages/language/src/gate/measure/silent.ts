import { saysChange } from '@okr/core';
import { COMPARISON, SIGN } from '../../lex/line.ts';
import { closingBracket } from '../brackets.ts';
import { shapeIn } from '../codes.ts';
import { numberEnd } from '../extents.ts';
import { isSign } from '../items.ts';
import { isClauseStart } from '../look.ts';
import type { GateState } from '../state.ts';
import { holdsKeyword, isBrokenClause, longBracket, opensClause, startsWording } from './wording.ts';
import { pastComparison } from './words.ts';

const OPEN = 40;
const CLOSE = 41;
const COMMA = 44;
const POINT = 46;
const COLON = 58;
const SEMICOLON = 59;

/** Brackets around clauses that are open on a line: where each closes. */
export class Brackets {
  private readonly closings: number[] = [];

  open(close: number): void {
    this.closings.push(close);
  }

  /** Whether a sign closes the innermost. */
  closes(item: number): boolean {
    if (this.closings.at(-1) !== item) return false;
    this.closings.pop();
    return true;
  }
}

/** What has been read of a measure so far. */
export interface SoFar {
  /** Nothing but the title. */
  readonly isFirst: boolean;
  readonly hasTarget: boolean;
}

/**
 * Past a sign that says nothing: a comma or semicolon before another clause, a full stop at the line's end, a colon behind
 * the title, brackets around a clause; past a whole bracket that holds none, which is a remark. The item itself where none
 * stands.
 */
export function readSilent(state: GateState, item: number, brackets: Brackets, so: SoFar): number {
  const { line, text } = state;
  if (line.kind(item) !== SIGN) return item;
  switch (text.charCodeAt(line.startOf(item))) {
    case COMMA:
    case SEMICOLON:
      return item > 0 && goesOn(state, item + 1) ? item + 1 : item;
    case POINT:
      return item > 0 && item + 1 >= line.count ? item + 1 : item;
    case COLON:
      return so.isFirst ? item + 1 : item;
    case OPEN:
      return openBracket(state, item, brackets, so);
    case CLOSE:
      return brackets.closes(item) ? item + 1 : item;
    default:
      return item;
  }
}

/** A keyword of the elements at hand, whatever follows it, words of a measure, or a bracket. */
function goesOn(state: GateState, item: number): boolean {
  const code = state.keywordAt(item);
  if (code >= 0 && state.context.some((element) => shapeIn(element, code) !== undefined)) return true;
  if (isSign(state, item, OPEN)) return opensClause(state, item);
  return startsWording(state, item) || isBound(state, item);
}

function isBound(state: GateState, item: number): boolean {
  const value = pastComparison(state, item);
  return value > item && numberEnd(state, value) >= 0;
}

function openBracket(state: GateState, item: number, brackets: Brackets, { isFirst, hasTarget }: SoFar): number {
  const [element] = state.context;
  if (element !== 'kr' && element !== 'was') return item;
  const close = closingBracket(state, item);
  if (close < 0) return item;
  const isClause = opensClause(state, item) && !(hasTarget && startsChange(state, item + 1));
  if (isClause || (isFirst && holdsMeasure(state, item + 1, close))) {
    brackets.open(close);
    return item + 1;
  }
  return holdsKeyword(state, item + 1, close) || isBrokenClause(state, item) ? item : close + 1;
}

/** `(>= 95%)`, `(30 → 45)` right behind the title. */
function holdsMeasure(state: GateState, from: number, to: number): boolean {
  if (state.line.kind(from) === COMPARISON || isBound(state, from)) return isBound(state, from);
  if (numberEnd(state, from) < 0) return false;
  const end = Math.min(to, from + longBracket);
  for (let item = from + 1; item < end; item++) if (isClauseStart(state, item)) return true;
  return false;
}

/** `(tăng 2,6% so với năm 2019)` behind a target tells how it came about. */
function startsChange({ text, line }: GateState, item: number): boolean {
  return saysChange(text, line.startOf(item));
}
