import type { Span } from '@okr/core';
import { type Keyword, keywords } from '../dialect/keywords.ts';
import { lookAlikeAt } from '../dialect/look-alikes.ts';
import { keywordOf, writtenSurface } from '../dialect/surfaces.ts';
import { type Head, headOf, isOpener, type Opener, openedBy } from '../dialect/tables.ts';
import { COMPARISON, DOTTED, NUMBER, OPEN_TEXT, PERSON, SIGN, TEXT, WORD } from '../lex/line.ts';
import { codeOf, shapeIn } from './codes.ts';
import { cycleEnd, dayEnd, dayFor } from './extents.ts';
import { replacing } from './fixes.ts';
import { textAfter } from './items.ts';
import { isClauseStart, isObjectiveForTarget, nextClause } from './look.ts';
import * as say from './messages.ts';
import { lineContext } from './outline.ts';
import { fold, gluedOpener, type Near, nearestOpeners } from './spelling.ts';
import type { GateState } from './state.ts';

/** An opener at a line's start, well spelt or not. */
export interface OpenerAt {
  readonly keyword: Opener;
  readonly code: number;
  /** The item at which it starts, and the one after it. */
  readonly item: number;
  readonly next: number;
  readonly span: Span;
  /** What should stand there, where something else does. */
  readonly meant: string | undefined;
}

/** The opener at an item, undefined where none stands or where what follows makes prose of it. */
export function openerAt(state: GateState, item: number): OpenerAt | undefined {
  const code = state.keywordAt(item);
  const keyword = code < 0 ? undefined : keywords[code];
  if (keyword === undefined) return dayEnd(state, item) < 0 ? misspeltOpener(state, item) : undefined;
  if (!isOpener(keyword)) return lookAlikeKeyword(state, item);
  const next = state.afterKeyword(item);
  const alike = lookAlikeAt(state.text, state.line.startOf(item));
  if (alike !== undefined && alike.end > state.keywordEnd(item)) return undefined;
  if (isObjectiveForTarget(state, item)) return undefined;
  if (!opens(state, keyword, next)) return undefined;
  const span = { start: state.line.startOf(item), end: state.keywordEnd(item) };
  return { keyword, code, item, next, span, meant: undefined };
}

function isText(state: GateState, item: number): boolean {
  const kind = state.line.kind(item);
  return kind === TEXT || kind === OPEN_TEXT;
}

/** Prose is no opener: a unit, person, cycle, plan or review needs more than its keyword to open. */
function opens(state: GateState, keyword: Opener, next: number): boolean {
  const head = headOf(keyword);
  const { line } = state;
  if (head === 'title' || head === 'kpi') return true;
  if (next >= line.count || isText(state, next)) return true;
  if (head === 'person' && line.kind(next) === PERSON) return true;
  if (opensBroken(state, next)) return true;
  if (head === 'person') return false;
  if ((head === 'cycle' || head === 'plan') && cycleEnd(state, next) >= 0) return true;
  if (head === 'plan' && line.kind(next) === PERSON) return true;
  if (head === 'day' && line.kind(next) === NUMBER) return true;
  const before = state.context;
  state.setContext(lineContext(openedBy(keyword, before)));
  const answer = headIsClear(state, head, next);
  state.setContext(before);
  return answer;
}

/** The items that a name of several pieces may have: `team a.b c "…"`. */
const longName = 4;

/** A title follows, and what stands before it was meant for a name. */
function opensBroken(state: GateState, next: number): boolean {
  for (let item = next; item <= next + longName; item++) {
    if (isText(state, item)) return true;
    if (!isPiece(state, item) || clauseAt(state, item)) return false;
  }
  return false;
}

function headIsClear(state: GateState, head: Head, next: number): boolean {
  const { line } = state;
  // A review or an earlier promise without its date holds at least one clause that can be read.
  if (head === 'day' || head === 'revision') {
    return line.kind(next) === SIGN || textAfter(state, next) >= 0 || nextClause(state, next) < line.count;
  }
  // `plan for` with nothing behind it is half a head, not prose.
  if (head === 'plan' && isEither(state, next, 'for', 'in') && state.afterKeyword(next) >= line.count) return true;
  const named = head !== 'plan' && line.kind(next) === WORD;
  const after = named ? next + 1 : next;
  if (after >= line.count || isText(state, after)) return true;
  const kind = line.kind(after);
  if (kind === SIGN || kind === COMPARISON) return true;
  if (clauseAt(state, after) || nextClause(state, after) < line.count) return true;
  return named && isClauseStart(state, next) && line.kind(after) === PERSON;
}

/** A keyword of the element with its value; a flag needs the line's end or another clause. */
function clauseAt(state: GateState, item: number): boolean {
  const code = state.keywordAt(item);
  for (const element of state.context) {
    const shape = code < 0 ? undefined : shapeIn(element, code);
    if (shape !== undefined) return state.shapes[shape].follows(state, state.afterKeyword(item), shape === 'flag');
  }
  return false;
}

/** An opener of four words, with a word too many or signs in between. */
const mostItems = 7;

/** Words at a line's start that were meant for an opener: near enough, and followed by what such a head has. */
function misspeltOpener(state: GateState, item: number): OpenerAt | undefined {
  const alike = lookAlikeOpener(state, item);
  if (alike !== undefined) return alike;
  let best: (OpenerAt & { readonly edits: number }) | undefined;
  for (let next = item + 1; next <= item + mostItems && isPiece(state, next - 1); next++) {
    if (!looksLikeHead(state, next)) continue;
    const typed = withoutEcho(fold(state.textOf(item, next)).replace(/\s+/g, ' '));
    const near = nearestOpeners(typed, typed.split(' ').length).filter(
      ({ keyword }) => isOpener(keyword) && headFits(state, keyword, next),
    );
    const found = fittest(state, near, next) ?? (isText(state, next) ? gluedOpener(typed) : undefined);
    if (found === undefined || !isOpener(found.keyword) || (best !== undefined && found.edits >= best.edits)) continue;
    best = {
      keyword: found.keyword,
      code: codeOf(found.keyword),
      item,
      next,
      span: state.spanOf(item, next),
      meant: inOwnWords(state, found),
      edits: found.edits,
    };
  }
  return best;
}

/** A short word is near some word of either tongue: what is offered for it is a word of the file's. */
function inOwnWords(state: GateState, { keyword, surface }: Near): string {
  const dialect = keywordOf(surface)?.dialect;
  const isForeign = surface.length < 5 && dialect !== undefined && !state.speaks(dialect);
  return isForeign ? writtenSurface(keyword, state.tongue) : surface;
}

function isPiece(state: GateState, item: number): boolean {
  const kind = state.line.kind(item);
  return kind === WORD || kind === DOTTED || kind === SIGN || kind === NUMBER;
}

/** `kết kết quả`: the first word typed twice. */
function withoutEcho(typed: string): string {
  const [first, second] = typed.split(' ', 2);
  return first !== undefined && first === second ? typed.slice(first.length + 1) : typed;
}

/** Of openers that are equally near, the one with which most of the line can be read. */
function fittest(state: GateState, near: readonly Near[], next: number): Near | undefined {
  if (near.length < 2) return near[0];
  const before = state.context;
  let best: Near | undefined;
  let most = -1;
  for (const candidate of near) {
    if (!isOpener(candidate.keyword)) continue;
    state.setContext(lineContext(openedBy(candidate.keyword, before)));
    let clauses = 0;
    for (let item = nextClause(state, next); item < state.line.count; item = nextClause(state, item + 1)) clauses++;
    if (clauses > most) {
      most = clauses;
      best = candidate;
    }
  }
  state.setContext(before);
  return best;
}

/** NAME? TEXT, or a clause that begins: the cheap part of the question. */
function looksLikeHead(state: GateState, next: number): boolean {
  const { line } = state;
  return isText(state, next) || isText(state, next + 1) || state.keywordAt(next) >= 0 || line.kind(next) !== WORD;
}

function headFits(state: GateState, keyword: Opener, next: number): boolean {
  const { line } = state;
  if (isText(state, next)) return keyword !== 'was' && keyword !== 'review';
  if (isText(state, next + 1)) return line.kind(next) === (keyword === 'person' ? PERSON : WORD);
  switch (keyword) {
    case 'plan':
      return isEither(state, next, 'for', 'in');
    case 'cycle':
      return cycleEnd(state, next) >= 0;
    case 'review':
      return dayFor(state, next, 'date') >= 0;
    case 'person':
      return line.kind(next) === PERSON;
    default:
      return false;
  }
}

function isEither(state: GateState, item: number, one: Keyword, other: Keyword): boolean {
  const code = state.keywordAt(item);
  return code >= 0 && (code === codeOf(one) || code === codeOf(other));
}

/** `tổ bán_hàng "…"`, `nhân viên @an` */
function lookAlikeOpener(state: GateState, item: number): OpenerAt | undefined {
  const { line, text } = state;
  const found = lookAlikeAt(text, line.startOf(item));
  const keyword = found?.meant[0];
  if (found === undefined || keyword === undefined || !isOpener(keyword) || found.end > line.end) return undefined;
  const next = line.itemFrom(found.end, item + 1);
  const fits = keyword === 'person' ? line.kind(next) === PERSON : headFits(state, keyword, next);
  const span = { start: line.startOf(item), end: found.end };
  return fits || (keyword !== 'person' && line.kind(next) === WORD && opens(state, keyword, next))
    ? { keyword, code: codeOf(keyword), item, next, span, meant: writtenSurface(keyword, found.dialect) }
    : undefined;
}

/** `to bán_hàng "…"`: without its mark the word is a keyword, but one with which no such line begins. */
function lookAlikeKeyword(state: GateState, item: number): OpenerAt | undefined {
  const found =
    isText(state, item + 2) && state.line.kind(item + 1) === WORD ? lookAlikeOpener(state, item) : undefined;
  return found?.next === item + 1 ? found : undefined;
}

/** Tells what an opener should have been. */
export function reportMisspelt(state: GateState, opener: OpenerAt, meant: string): void {
  const typed = state.text.slice(opener.span.start, opener.span.end);
  const alike = lookAlikeAt(state.text, opener.span.start);
  const exact = alike !== undefined && alike.end === opener.span.end;
  const message = exact ? say.lookAlike(typed, [meant]) : say.didYouMean(typed, meant);
  state.report(opener.span, message, [replacing(opener.span, meant, true)]);
}
