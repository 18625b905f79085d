import { readQuantity, saysChange, saysFactor } from '@okr/core';
import type { Sketched } from '../../dialect/dialect.ts';
import { holdsLevel } from '../../dialect/measure-words.ts';
import { spellings } from '../../dialect/surfaces.ts';
import { isPlaceWord, isSpanWord, isUnfinished, isWhole } from '../../dialect/title-words.ts';
import { ARROW, COMPARISON, NUMBER, PERSON, TEXT } from '../../lex/line.ts';
import { readBehindHead } from '../behind-head.ts';
import { readBehindTitle, readClauses } from '../clauses.ts';
import { FROM, isComparisonCode, isMeasureCode, shapeIn, TO } from '../codes.ts';
import { dayEnd, numberEnd } from '../extents.ts';
import { isSign } from '../items.ts';
import { isClauseStart } from '../look.ts';
import { opensClause, startsWording } from '../measure/wording.ts';
import { pastColon, wordsAt } from '../measure/words.ts';
import type { Outline } from '../outline.ts';
import type { GateState } from '../state.ts';
import { attempt } from './snapshot.ts';

const COMMA = 44;
const POINT = 46;
const COLON = 58;
const SEMICOLON = 59;
const PERCENT = 37;

/** So many places are tried for where a title ends: a line with more clauses than that is a title whole. */
const mostTries = 12;

/** Longer lines are titles whole: what is tried again and again must be short. */
const mostItems = 300;

/**
 * Reads what follows a label or a list's mark: a title without quotes, and behind it what can be read to the line's end.
 * `start` is where the title starts, on or before the item `from`.
 */
export function readTitle(state: GateState, outline: Outline, kind: Sketched, start: number): void {
  const { line } = state;
  const from = line.itemFrom(start, 0);
  const count = line.count;
  // A stop or semicolon at the line's end says nothing.
  if (from < count - 1 && isLastStop(state)) line.count--;
  if (!readQuoted(state, outline, kind, from) && !readSplit(state, outline, kind, start, from)) {
    emitTitle(state, start, line.endOf(line.count - 1));
  }
  line.count = count;
}

function isLastStop(state: GateState): boolean {
  const { line, text } = state;
  const last = line.count - 1;
  if (isSign(state, last, SEMICOLON)) return true;
  return isSign(state, last, POINT) && text.charCodeAt(line.startOf(last) - 1) !== POINT;
}

/** `KR1: "…" from 30 to 45`: as in the full form. */
function readQuoted(state: GateState, outline: Outline, kind: Sketched, from: number): boolean {
  const { line, types } = state;
  if (line.kind(from) !== TEXT) return false;
  return attempt(state, outline, () => {
    state.emit(types.text, line.startOf(from), line.endOf(from));
    readBehindHead(state, outline, from + 1, kind);
    return true;
  });
}

function emitTitle(state: GateState, start: number, end: number): void {
  const { text, types } = state;
  const words = text.slice(start, end).replace(/[\s,;:–—-]+$/u, '');
  if (words !== '') state.emit(types.title, start, start + words.length);
}

/** The title up to the first clause from which the rest of the line can be read. */
function readSplit(state: GateState, outline: Outline, kind: Sketched, start: number, from: number): boolean {
  const { line, text } = state;
  if (line.count > mostItems) return false;
  let tries = 0;
  let hasNumber = false;
  let hasPart = false;
  for (let item = from + 1; item < line.count; item++) {
    hasNumber ||= isQuantity(state, item - 1) || saysFactor(text, line.startOf(item - 1));
    // “No outage; satisfaction above 90%” states two things: neither number is the measure of both.
    hasPart ||= isSign(state, item - 2, SEMICOLON);
    const found = isInsideNumber(state, item) ? undefined : clauseAt(state, kind, item);
    if (found !== undefined) {
      if (++tries > mostTries) return false;
      const title = text.slice(start, line.endOf(item - 1));
      if (isUnfinished(title) && numberEnd(state, item) >= 0) continue;
      const isAsked = found === 'numbers' && (hasNumber || !isWhole(title) || (hasPart && isMeasureAt(state, item)));
      if (isAsked && isEndAlone(state, item)) continue;
      if (attempt(state, outline, () => readRest(state, outline, kind, { title, start, item, isAsked }))) return true;
    }
  }
  return false;
}

interface Split {
  readonly title: string;
  readonly start: number;
  readonly item: number;
  /** Numbers in it are asked for, unless they are a full move. */
  readonly isAsked: boolean;
}

function readRest(state: GateState, outline: Outline, kind: Sketched, { title, start, item, isAsked }: Split): boolean {
  const { line, tokens } = state;
  emitTitle(state, start, line.endOf(item - 1));
  const first = tokens.length;
  if (kind === 'kr') outline.holds = holdsLevel(title);
  if (kind === 'kr' || kind === 'kpi') readBehindTitle(state, outline, item);
  else readClauses(state, outline, item, false);
  const said = new Set<string>();
  for (let at = first; at < tokens.length; at++) {
    const name = tokens.nameAt(at);
    // A number that would be asked about stays in the title, and is offered.
    if (name === 'QUANTITY' && isInDoubt(state, tokens.startOf(at), tokens.endOf(at))) return false;
    if (!onceOnly.has(name)) continue;
    if (said.has(name)) return false;
    said.add(name);
  }
  // Where it starts, or what lies beyond it, is no measure without a target.
  if ((said.has('from') || said.has('stretch')) && !said.has('to')) return false;
  return !isAsked || (said.has('from') && said.has('to'));
}

function isInDoubt({ text, declared }: GateState, start: number, end: number): boolean {
  const written = text.slice(start, end);
  return written !== '?' && !readQuantity(written, start, declared).ok;
}

/** Clauses of which a second one is another reading. */
const onceOnly: ReadonlySet<string> = new Set([
  ...['from', 'to', 'stretch', 'keep', 'by', 'weight', 'confidence', 'target', 'owner', 'status'],
]);

/** Clauses that a title may well end in: they are none unless a comma says so. */
const shapesAfterComma: ReadonlySet<string> = new Set([
  ...['flag', 'text?', 'date?', 'ref', 'refs', 'names', 'status', 'priority', 'rhythm', 'period', 'unit', 'person'],
]);

/** What kind of clause an item may begin, behind a title: one with numbers or dates, or one without. */
function clauseAt(state: GateState, kind: Sketched, item: number): 'numbers' | 'words' | undefined {
  if ((kind === 'kr' || kind === 'kpi') && isBoundAt(state, item)) return 'numbers';
  if (kind === 'kr' && (isWording(state, item) || isBehindColon(state, item))) return 'numbers';
  const code = state.keywordAt(item);
  const shape = code < 0 ? undefined : shapeIn(kind, code);
  if (shape === undefined || !isClauseStart(state, item)) return undefined;
  if (!shapesAfterComma.has(shape)) return shape === 'text' ? 'words' : 'numbers';
  const isOwner = state.line.kind(state.valueOf(item)) === PERSON;
  return isOwner || isSign(state, item - 1, COMMA) || isSign(state, item - 1, SEMICOLON) ? 'words' : undefined;
}

/** A clause that says how much, by its keyword or without one. */
function isMeasureAt(state: GateState, item: number): boolean {
  const code = state.keywordAt(item);
  return code < 0 || isMeasureCode(code) || isComparisonCode(code);
}

/** A bound with its number: what *trên* stands before may be a place as well, unless it is a share. */
function isBoundAt(state: GateState, item: number): boolean {
  const { line } = state;
  if (line.kind(item) === COMPARISON) return state.shapes.bound.follows(state, item, true);
  const code = state.keywordAt(item);
  if (code < 0 || !isComparisonCode(code) || !state.shapes.bound.follows(state, item, true)) return false;
  return !isPlaceWord(state.textOf(item, item + 1)) || isSign(state, state.afterKeyword(item) + 1, PERCENT);
}

/** `$120`, `-5`: a number starts at its sign. */
function isInsideNumber(state: GateState, item: number): boolean {
  const { line } = state;
  return line.kind(item) === NUMBER && line.kind(item - 1) !== NUMBER && numberEnd(state, item - 1) >= 0;
}

/** A bound or a change with no word for `to`: what it counts may stand behind it (*tối thiểu 20% lượt đặt hàng*). */
function isEndAlone(state: GateState, item: number): boolean {
  const { line, text } = state;
  const code = state.keywordAt(item);
  if (line.kind(item) === COMPARISON || (code >= 0 && isComparisonCode(code))) return true;
  const words = code < 0 ? wordsAt(state, item) : undefined;
  if (words !== undefined) {
    const next = state.keywordAt(pastColon(state, words.next));
    if (next === FROM || next === TO) return false;
  }
  return code < 0 && saysChange(text, line.startOf(item));
}

/** A measure in other words than keywords: *tăng 30%*, *thêm 300*, `45 → 20`, `(currently 30)`. */
function isWording(state: GateState, item: number): boolean {
  const { line, text } = state;
  if (startsWording(state, item) || opensClause(state, item)) return true;
  if (numberEnd(state, item) < 0) return false;
  if (saysChange(text, line.startOf(item))) return true;
  const next = numberItems(state, item);
  return next > item && isMove(state, next) && isClauseStart(state, next);
}

/** `NPS: 45 points`: what a colon parts from the title is its number, and with few words behind it no sentence. */
function isBehindColon(state: GateState, item: number): boolean {
  const { line } = state;
  return isSign(state, item - 1, COLON) && numberEnd(state, item) >= 0 && line.count - item <= shortUnit + 1;
}

/** `→`, *lên*: `to` goes with many a verb, and with *đến* as well the number may be one with two ends. */
function isMove(state: GateState, item: number): boolean {
  if (state.line.kind(item) === ARROW) return true;
  const { dialect } = spellings[state.line.spellings[item] ?? -1] ?? {};
  return dialect?.sketches.toSaysMove !== false && !isSpanWord(state.textOf(item, item + 1));
}

/** So many words of its unit may stand between a baseline and the word for `to`. */
const shortUnit = 4;

/** Past a number and the words of its unit, up to a word for `to`; the item itself where none is near. */
function numberItems(state: GateState, item: number): number {
  const first = isInsideNumber(state, item + 1) ? item + 2 : item + 1;
  for (let at = first; at < first + shortUnit && at < state.line.count; at++) {
    if (state.keywordAt(at) === TO) return at;
    // “Mời 50 khách, đạt 10 hợp đồng”: two statements.
    if (isQuantity(state, at) || isSign(state, at, COMMA)) return item;
  }
  return item;
}

/** A number that counts something: a date counts nothing. */
function isQuantity(state: GateState, item: number): boolean {
  return state.line.kind(item) === NUMBER && dayEnd(state, item) < 0;
}
