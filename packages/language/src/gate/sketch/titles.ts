import type { Sketched } from '../../dialect/dialect.ts';
import { isOnlyVerbs } from '../../dialect/sketches.ts';
import { COMPARISON, NUMBER, PERSON, TEXT } from '../../lex/line.ts';
import { readClauses } from '../clauses.ts';
import { codeOf, FROM, isComparisonCode, isMeasureCode, shapeIn, TO } from '../codes.ts';
import { isSign } from '../items.ts';
import { dayEnd, follows, isClauseStart } from '../look.ts';
import type { Outline } from '../outline.ts';
import type { GateState } from '../state.ts';
import { take } from '../take.ts';
import { attempt } from './snapshot.ts';

const COMMA = 44;
const POINT = 46;
const SEMICOLON = 59;
const TARGET = codeOf('target');

/** So many places are tried for where a title ends: a line with more clauses than that is a title whole. */
const mostTries = 12;

/**
 * Reads what follows a label or a list's mark: a title without quotes, and behind it what can be read to the line's end.
 * `start` is where the title starts, on or before the item `from`.
 */
export function readTitle(state: GateState, outline: Outline, kind: Sketched, start: number): void {
  const { line } = state;
  const from = line.itemFrom(start, 0);
  const count = line.count;
  // A stop at the line's end says nothing.
  if (from < count - 1 && isLastStop(state)) line.count--;
  if (!readQuoted(state, outline, from) && !readSplit(state, outline, kind, start, from)) {
    emitTitle(state, start, line.endOf(line.count - 1));
  }
  line.count = count;
}

function isLastStop(state: GateState): boolean {
  const { line, text } = state;
  const last = line.count - 1;
  return isSign(state, last, POINT) && text.charCodeAt(line.startOf(last) - 1) !== POINT;
}

/** `KR1: "…" from 30 to 45`: as in the full form. */
function readQuoted(state: GateState, outline: Outline, from: number): boolean {
  const { line, types } = state;
  if (line.kind(from) !== TEXT) return false;
  return attempt(state, outline, () => {
    state.emit(types.text, line.startOf(from), line.endOf(from));
    readClauses(state, outline, from + 1, false);
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
  const { line } = state;
  let tries = 0;
  let hasNumber = isQuantity(state, from);
  for (let item = from + 1; item < line.count; item++) {
    const found = clauseAt(state, kind, item);
    if (found !== undefined) {
      if (++tries > mostTries) return false;
      const asked = hasNumber || isOnlyVerbs(state.text.slice(start, line.endOf(item - 1)));
      const read = (): boolean =>
        readRest(state, outline, kind, { start, item, isAsked: asked && found === 'numbers' });
      if (attempt(state, outline, read)) return true;
    }
    hasNumber ||= isQuantity(state, item);
  }
  return false;
}

interface Split {
  readonly start: number;
  readonly item: number;
  /** Numbers in it are asked for, unless they are a full move. */
  readonly isAsked: boolean;
}

function readRest(state: GateState, outline: Outline, kind: Sketched, { start, item, isAsked }: Split): boolean {
  const { line, tokens } = state;
  emitTitle(state, start, line.endOf(item - 1));
  const first = tokens.length;
  if (kind === 'kpi' && isBoundAt(state, item)) {
    state.emitNothing(state.types.keywords[TARGET] ?? state.types.end, line.startOf(item));
    const next = take(state, item, 'bound', 'kpi');
    if (next < 0) return false;
    readClauses(state, outline, next, false);
  } else readClauses(state, outline, item, false);
  const said = new Set<string>();
  for (let at = first; at < tokens.length; at++) {
    const name = tokens.nameAt(at);
    if (!onceOnly.has(name)) continue;
    if (said.has(name)) return false;
    said.add(name);
  }
  return !isAsked || (said.has('from') && said.has('to'));
}

/** Clauses of which a second one is another reading. */
const onceOnly: ReadonlySet<string> = new Set([
  'from',
  'to',
  'stretch',
  'keep',
  'by',
  'weight',
  'confidence',
  'target',
  'owner',
]);

const shapesAfterComma: ReadonlySet<string> = new Set([
  ...['flag', 'text?', 'date?', 'ref', 'refs', 'names', 'status', 'priority', 'rhythm', 'period', 'unit', 'person'],
]);

/** What kind of clause an item may begin, behind a title: one with numbers or dates, or one without. */
function clauseAt(state: GateState, kind: Sketched, item: number): 'numbers' | 'words' | undefined {
  if (kind === 'kpi' && isBoundAt(state, item)) return 'numbers';
  const code = state.keywordAt(item);
  const shape = code < 0 ? undefined : shapeIn(kind, code);
  if (shape === undefined || !isClauseStart(state, item)) return undefined;
  if (isMeasureCode(code) || code === FROM || code === TO) return 'numbers';
  const isOwner = state.line.kind(state.afterKeyword(item)) === PERSON;
  if (!shapesAfterComma.has(shape)) return shape === 'text' ? 'words' : 'numbers';
  return isOwner || isSign(state, item - 1, COMMA) || isSign(state, item - 1, SEMICOLON) ? 'words' : undefined;
}

function isBoundAt(state: GateState, item: number): boolean {
  const code = state.keywordAt(item);
  const isBound = state.line.kind(item) === COMPARISON || (code >= 0 && isComparisonCode(code));
  return isBound && follows(state, item, 'bound', true);
}

/** A number that counts something: a date counts nothing. */
function isQuantity(state: GateState, item: number): boolean {
  return state.line.kind(item) === NUMBER && dayEnd(state, item) < 0;
}
