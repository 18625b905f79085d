import { readQuantity } from '@okr/core';
import { keywords } from '../dialect/keywords.ts';
import { writtenSurface } from '../dialect/surfaces.ts';
import { type ElementKind, isRepeated, type Shape } from '../dialect/tables.ts';
import { OPEN_TEXT, TEXT } from '../lex/line.ts';
import { rangeEnd } from '../shapes/bound.ts';
import { takeText } from '../shapes/text.ts';
import {
  BETWEEN,
  BY,
  clauseCode,
  codeOf,
  FROM,
  IN,
  isMeasureCode,
  isOpenerCode,
  KEEP,
  shapeIn,
  TO,
  UNTIL,
} from './codes.ts';
import { doubtMeasure, doubtUnit } from './doubt.ts';
import { numberEnd } from './extents.ts';
import { fix, replacing } from './fixes.ts';
import { readForeignKeyword, readJunk } from './junk.ts';
import { nextClause, openEnd } from './look.ts';
import { readMeasureWords } from './measure/read.ts';
import { Brackets, readSilent } from './measure/silent.ts';
import * as say from './messages.ts';
import { numberFixes } from './number-fixes.ts';
import type { Outline } from './outline.ts';
import { changeNotDay } from './problems.ts';
import type { GateState } from './state.ts';

/** Reads clauses from an item to the line's end. `fresh` says that the line starts with them, not with an opener. */
export function readClauses(state: GateState, outline: Outline, from: number, fresh: boolean): void {
  readTail(state, outline, from, fresh, false);
}

/** The same behind a title, where a measure needs no keyword. */
export function readBehindTitle(state: GateState, outline: Outline, from: number): void {
  readTail(state, outline, from, false, true);
}

function readTail(state: GateState, outline: Outline, from: number, fresh: boolean, behindTitle: boolean): void {
  let item = from;
  let isFirst = behindTitle;
  const isAgain = fresh && outline.isMeasured && isMeasureCode(state.keywordAt(from));
  const brackets = new Brackets();
  while (item < state.line.count) {
    const silent = readSilent(state, item, brackets, { isFirst, hasTarget: outline.isMeasured });
    if (silent > item) {
      item = silent;
      continue;
    }
    const tokens = state.tokens.length;
    const measured = readMeasureWords(state, item, { isFirst, holds: outline.holds });
    if (measured >= 0) {
      if (state.tokens.length > tokens) {
        isFirst = false;
        outline.isMeasured ||= state.context[0] === 'kr';
      }
      item = measured;
      continue;
    }
    isFirst = false;
    const code = state.keywordAt(item);
    // Below a measure `from 10 to 40 until …` is an earlier promise whose word is missing, and no deadline.
    if (code === UNTIL && isAgain) item = readForeignKeyword(state, item, code);
    else if (code >= 0) item = readClause(state, outline, item, code, fresh);
    else if (state.context[0] === 'review' && isText(state, item)) item = takeText(state, item);
    else item = readJunk(state, item);
  }
}

function isText(state: GateState, item: number): boolean {
  const kind = state.line.kind(item);
  return kind === TEXT || kind === OPEN_TEXT;
}

function readClause(state: GateState, outline: Outline, item: number, code: number, fresh: boolean): number {
  for (const [place, element] of state.context.entries()) {
    const shape = shapeIn(element, code);
    if (shape === undefined) continue;
    if (element === 'objective' && (place > 0 || outline.hasChildren)) {
      return readMisplaced(state, outline, item, code, shape);
    }
    const next = acceptClause(state, item, code, shape, element, element === 'kr' && outline.holds);
    if (next < 0) return readUnreadable(state, item, code, shape);
    if (element === 'objective') outline.says(code);
    if (element === 'kr' && isMeasureCode(code)) outline.isMeasured = true;
    // To the parser a review is over with the first clause that is not its own.
    if (place > 0 && outline.inReview) {
      outline.inReview = false;
      state.setContext(outline.context());
    }
    if (fresh && element === 'kr' && shapeIn('objective', code) !== undefined)
      checkIndent(state, outline, item, code, next);
    return next;
  }
  return readForeignKeyword(state, item, code);
}

/** Keyword and value to the parser; -1, and nothing added, where the value is not there. `holds`: of a level that is to be held. */
export function acceptClause(
  state: GateState,
  item: number,
  code: number,
  shape: Shape,
  element: ElementKind,
  holds = false,
): number {
  const tokens = state.tokens.length;
  const problems = state.problems.length;
  state.emitKeyword(item, code, clauseCode(element, code));
  const next = state.shapes[shape].take(state, state.valueOf(item), element);
  // `từ 8 điểm trở lên` is no baseline.
  if (shape === 'baseline' && next >= 0 && openEnd(state, next) !== undefined) {
    state.tokens.length = tokens;
    state.problems.length = problems;
    state.emitKeyword(item, code, holds ? KEEP : TO);
    const value = state.valueOf(item);
    return holds ? state.shapes.bound.take(state, value, element) : state.shapes.target.take(state, value, element);
  }
  if (next < 0) {
    state.tokens.length = tokens;
    state.problems.length = problems;
  }
  return next;
}

/** A clause whose value is not there costs itself: it is told, and reading goes on at the next one. */
export function readUnreadable(state: GateState, item: number, code: number, shape: Shape): number {
  const { line } = state;
  const after = state.valueOf(item);
  const end = nextClause(state, after);
  const keyword = state.text.slice(line.startOf(item), state.keywordEnd(item));
  const span = state.spanOf(item, Math.max(end, after));
  state.meant(item, code);
  // A day that is none may be the middle of a measure.
  if (code === IN || code === UNTIL) doubtMeasure(state, after, end);
  doubtUnit(state, item, end);
  if (code === TO && state.keywordAt(after) === BETWEEN) {
    const surface = writtenSurface('keep', state.tongue);
    const at = { start: line.startOf(item), end: state.keywordEnd(item) };
    state.report(span, say.keepBetween(surface, keyword), [replacing(at, surface, false)]);
    return end;
  }
  if (shape === 'bound') {
    const low = state.keywordAt(after) === FROM ? state.afterKeyword(after) : after;
    const range = rangeEnd(state, low);
    if (range > low) return readUnboundRange(state, item, after, low, range);
  }
  const change = code === BY ? changesMeant(state, item, end) : [];
  const message =
    change.length > 0 ? changeNotDay(keyword, change) : say.needs(keyword, state.shapes[shape].needed(state.tongue));
  state.report(span, message, [
    ...change.map((text) => replacing(span, text, false)),
    ...numberFixes(state, after, end, shape),
    ...(state.shapes[shape].fixes?.(state, after) ?? []),
  ]);
  return end;
}

/** `from 120 by 50%`: the changes that may be meant, up and down. */
function changesMeant(state: GateState, item: number, end: number): readonly string[] {
  const after = state.valueOf(item);
  if (state.context[0] !== 'kr' || numberEnd(state, after) < 0) return [];
  const amount = state.textOf(after, end).replace(/^[-+]\s*/, '');
  const to = writtenSurface('to', state.tongue);
  const texts = [`${to} +${amount}`, `${to} -${amount}`];
  return readQuantity(amount, 0, state.declared).ok ? texts : [];
}

/** `keep 3 to 5`, `keep from 3 to 5`: the word for `between` is missing, or another stands for it up to `low`. */
function readUnboundRange(state: GateState, item: number, from: number, low: number, end: number): number {
  const keyword = state.text.slice(state.line.startOf(item), state.keywordEnd(item));
  const start = state.line.startOf(from);
  const between = writtenSurface('between', state.tongue);
  state.report(state.spanOf(item, end), say.needs(keyword, state.shapes.bound.needed(state.tongue)), [
    fix(
      { en: `Write \`${between}\``, vi: `Thêm \`${between}\`` },
      [{ span: { start, end: state.line.startOf(low) }, text: `${between} ` }],
      true,
    ),
  ]);
  return end;
}

/** An objective's clause after its first child: told, with a fix that moves it up, and not read. */
function readMisplaced(state: GateState, outline: Outline, item: number, code: number, shape: Shape): number {
  const after = state.valueOf(item);
  if (!state.shapes[shape].follows(state, after, false)) return readUnreadable(state, item, code, shape);
  const tokens = state.tokens.length;
  const next = state.shapes[shape].take(state, after, 'objective');
  state.tokens.length = tokens;
  state.pending = undefined;
  if (next < 0) return readUnreadable(state, item, code, shape);
  reportMisplaced(state, outline, item, code, next, say.misplaced);
  state.meant(item, code);
  return next;
}

/** A clause that both take, on a line that is indented like the objective's own. */
function checkIndent(state: GateState, outline: Outline, item: number, code: number, next: number): void {
  if (outline.krIndent > 0 && state.line.indent <= outline.krIndent) {
    reportMisplaced(state, outline, item, code, next, say.misplacedByIndent);
  }
}

const repeatedCodes: ReadonlySet<number> = new Set(keywords.filter(isRepeated).map(codeOf));

/** An objective has one of the two. */
const ambitions: readonly number[] = [codeOf('committed'), codeOf('aspirational')];

function reportMisplaced(
  state: GateState,
  outline: Outline,
  item: number,
  code: number,
  next: number,
  message: (keyword: string) => ReturnType<typeof say.misplaced>,
): void {
  const { line, text } = state;
  const span = state.spanOf(item, next);
  const keyword = text.slice(line.startOf(item), state.keywordEnd(item));
  const problem = { rule: 'misplaced-attribute', span, message: message(keyword) };
  // What the objective says itself would be said twice; an opener behind it would begin to open something;
  // a list that goes on below would be torn.
  const alike = ambitions.includes(code) ? ambitions : [code];
  const isTwice = !repeatedCodes.has(code) && outline.said.some((one) => alike.includes(one));
  const wouldOpen = item === 0 && isOpenerCode(state.keywordAt(next));
  const goesOn = text.charCodeAt(span.end - 1) === 44;
  if (outline.clausesEnd === undefined || isTwice || wouldOpen || goesOn) {
    state.problems.push(problem);
    return;
  }
  outline.says(code);
  const at = pastComment(text, outline.clausesEnd);
  const indent = ' '.repeat(outline.objectiveIndent + 2);
  const moved = { span: { start: at, end: at }, text: `\n${indent}${text.slice(span.start, span.end)}` };
  state.problems.push({
    ...problem,
    fixes: [
      fix(
        { en: 'Move it up under the objective', vi: 'Chuyển lên dưới mục tiêu' },
        [moved, { span: clauseWithGap(state, item, next), text: '' }],
        true,
      ),
    ],
  });
}

/** The line's end where no more than a comment stands before it: that stays with what it is about. */
function pastComment(text: string, at: number): number {
  const found = /[ \t]*(?:\/\*(?:(?!\*\/)[^\r\n])*\*\/[ \t]*)*(?:\/\/[^\r\n]*)?(?![^\r\n])/y;
  found.lastIndex = at;
  return found.test(text) ? found.lastIndex : at;
}

/** A clause with the blank before it; with its whole line, break included, where it stands alone on it. */
function clauseWithGap(state: GateState, item: number, next: number): { start: number; end: number } {
  const { line, lineStarts, text } = state;
  if (item > 0) return { start: line.endOf(item - 1), end: line.endOf(next - 1) };
  if (next < line.count) return { start: line.startOf(item), end: line.startOf(next) };
  const isAlone = line.endOf(next - 1) === line.end && text.slice(line.start, line.startOf(item)).trim() === '';
  if (!isAlone) return { start: line.startOf(item), end: line.endOf(next - 1) };
  // A text may run on over several lines.
  let below = line.number + 1;
  while ((lineStarts[below] ?? line.end + 1) <= line.end) below++;
  return { start: line.start, end: lineStarts[below] ?? line.end };
}
