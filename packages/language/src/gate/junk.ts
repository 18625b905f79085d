import type { Span } from '@okr/core';
import type { Keyword } from '../dialect/keywords.ts';
import { type LookAlikeFound, lookAlikeAt } from '../dialect/look-alikes.ts';
import { spellings, writtenSurface } from '../dialect/surfaces.ts';
import type { Fix } from '../findings.ts';
import { ARROW, COMPARISON, NUMBER, OPEN_TEXT, PERSON, SIGN, TEXT, WORD } from '../lex/line.ts';
import { shortened } from '../shortened.ts';
import { codeOf, elementsWith, FROM, isMeasureCode, isOpenerCode, shapeIn, TO, UNTIL, WAS } from './codes.ts';
import { doubtMeasure, followsQuantity } from './doubt.ts';
import { dayEnd, numberEnd } from './extents.ts';
import { fix, removing, replacing } from './fixes.ts';
import { isObjectiveForTarget, nextClause } from './look.ts';
import { gluedClause, misspelt, takesAt } from './meant.ts';
import * as say from './messages.ts';
import type { GateState } from './state.ts';

const strays = new Set([...',;.:|-–—•·*+'].map((sign) => sign.charCodeAt(0)));

/** Whether an item is a sign that people set between or before things out of habit. */
export function isStray(state: GateState, item: number): boolean {
  return state.line.kind(item) === SIGN && strays.has(state.text.charCodeAt(state.line.startOf(item)));
}

export function reportStray(state: GateState, from: number, to: number): void {
  const span = state.spanOf(from, to);
  state.report(span, say.stray(shortened(state.textOf(from, to))), [removing(span, true)]);
}

const bullet = /^[-*+•·▪●○◦‣–—]$/;

/** A sign before an opener or a date costs nothing, so it is only pointed out; in a sketch every line may have a bullet. */
export function reportBullet(state: GateState, to: number): void {
  if (to === 1 && bullet.test(state.textOf(0, 1)) && state.isSketch) return;
  const span = state.spanOf(0, to);
  const gone = { start: span.start, end: state.line.startOf(to) };
  state.problems.push({
    rule: 'syntax',
    severity: 'info',
    span,
    message: say.stray(shortened(state.textOf(0, to))),
    fixes: [removing(gone, true)],
  });
}

/** Reports what no clause starts with, and returns where reading goes on. */
export function readJunk(state: GateState, item: number): number {
  if (isStray(state, item) && (item + 1 >= state.line.count || isClause(state, item + 1))) {
    reportStray(state, item, item + 1);
    return item + 1;
  }
  const end = nextClause(state, item + 1);
  if (state.line.kind(item) === WORD && dayEnd(state, item) < 0) return readUnknownWord(state, item, end);
  doubtMeasure(state, item, end);
  switch (state.line.kind(item)) {
    case WORD:
      return readBareDay(state, item);
    case TEXT:
    case OPEN_TEXT:
      return withoutKeyword(state, item, end, 'text', ['note', 'because']);
    case PERSON:
      return withoutKeyword(state, item, end, 'person', ['owner', 'lead', 'for']);
    case NUMBER:
      return withoutKeyword(state, item, end, 'number', meantByNumber(state, end));
    default: {
      // `30, points`: without the sign the words are the number's unit; a second number goes with it.
      const isSecond = [item - 1, item + 1].every((at) => state.line.kind(at) === NUMBER);
      const gone = state.spanOf(item, isSecond ? end : item + 1);
      const fixes = isStray(state, item) && followsQuantity(state, item) ? [removing(gone, false)] : [];
      state.report(state.spanOf(item, end), say.unreadable(shortened(state.textOf(item, end))), fixes);
      return end;
    }
  }
}

/** A keyword that the elements at hand have, whatever follows it. */
function isClause(state: GateState, item: number): boolean {
  const code = state.keywordAt(item);
  return code >= 0 && state.context.some((element) => shapeIn(element, code) !== undefined);
}

/** A value without its keyword: the first one that the elements at hand have, and that takes it, is offered. */
function withoutKeyword(
  state: GateState,
  item: number,
  end: number,
  kind: 'text' | 'person' | 'number',
  meant: readonly Keyword[],
): number {
  const keyword = meant.find((each) => takesAt(state, each, item));
  const span = state.spanOf(item, end);
  if (keyword === undefined) {
    state.report(span, say.unreadable(shortened(state.textOf(item, end))));
    return end;
  }
  state.meant(item, codeOf(keyword));
  const surface = writtenSurface(keyword, state.tongue);
  const example = `${surface} ${shortened(state.textOf(item, kind === 'number' ? end : item + 1))}`;
  state.report(span, say.valueWithoutKeyword(kind, example), [
    writing(surface, { start: span.start, end: span.start }),
  ]);
  return end;
}

/** `quý IV/2026` in words, without its keyword. */
function readBareDay(state: GateState, item: number): number {
  const end = nextClause(state, dayEnd(state, item));
  return withoutKeyword(state, item, end, 'number', meantByNumber(state, end));
}

/** `30 → 45`: before the word for `to` stands a baseline. */
function meantByNumber(state: GateState, end: number): readonly Keyword[] {
  return state.keywordAt(end) === TO ? ['from'] : ['grade', 'by', 'in', 'to', 'target'];
}

function writing(surface: string, at: Span): Fix {
  return fix(
    { en: `Write \`${surface}\` before it`, vi: `Thêm \`${surface}\` phía trước` },
    [{ span: at, text: `${surface} ` }],
    false,
  );
}

/** A word that is no keyword here: a look-alike, a misspelling, or prose. */
function readUnknownWord(state: GateState, item: number, end: number): number {
  const { line, text } = state;
  const alike = lookAlikeAt(text, line.startOf(item));
  if (alike !== undefined && alike.end <= line.end) return readLookAlike(state, item, alike, end);
  const near = misspelt(state, item);
  if (near !== undefined) {
    const span = { start: line.startOf(item), end: line.endOf(near.next - 1) };
    const typed = text.slice(span.start, span.end);
    state.meant(item, codeOf(near.keyword));
    state.report(span, say.didYouMean(typed, near.surface), [replacing(span, near.surface, true)]);
    return nextClause(state, near.next);
  }
  const glued = gluedClause(state, item);
  if (glued !== undefined) {
    const span = { start: line.startOf(item), end: line.endOf(item) };
    state.meant(item, glued.code);
    state.report(span, say.didYouMean(state.textOf(item, item + 1), glued.text), [replacing(span, glued.text, true)]);
    return end;
  }
  doubtMeasure(state, item, end);
  if (numberEnd(state, item) >= 0) return withoutKeyword(state, item, end, 'number', meantByNumber(state, end));
  // A word with a value behind it is a keyword that nobody knows; otherwise all of it is prose.
  if (hasValue(state, item + 1)) reportUnknownKeyword(state, item);
  else state.report(state.spanOf(item, end), say.unreadable(shortened(state.textOf(item, end))));
  return end;
}

/** `points @linh`: the keyword that its value asks for, if the elements at hand have it, goes between the two. */
function reportUnknownKeyword(state: GateState, item: number): void {
  const { line } = state;
  const value = item + 1;
  const span = state.spanOf(item, value);
  const typed = shortened(state.textOf(item, value));
  const keyword = (['owner', 'lead', 'by', 'note', 'because'] as const).find((each) => takesAt(state, each, value));
  if (keyword === undefined) {
    state.report(span, say.unreadable(typed));
    return;
  }
  const surface = writtenSurface(keyword, state.tongue);
  const at = { start: line.startOf(value), end: line.startOf(value) };
  state.report(span, say.keywordBetween(typed, `${surface} ${shortened(state.textOf(value, value + 1))}`), [
    writing(surface, at),
  ]);
}

/** Whether people write the words at an item for a keyword, and they are none. */
export function isLookAlike(state: GateState, item: number): boolean {
  return state.line.kind(item) === WORD && lookAlikeEnd(state, item) >= 0;
}

/** The item after a look-alike, -1 if none stands at an item. */
export function lookAlikeEnd(state: GateState, item: number): number {
  const { line, text } = state;
  const alike = lookAlikeAt(text, line.startOf(item));
  return alike === undefined || alike.end > line.end ? -1 : line.itemFrom(alike.end, item + 1);
}

function readLookAlike(state: GateState, item: number, found: LookAlikeFound, end: number): number {
  const { meant, dialect } = found;
  const next = state.line.itemFrom(found.end, item + 1);
  const span = { start: state.line.startOf(item), end: found.end };
  const fitting = meant.filter((keyword) => takesAt(state, keyword, next));
  const offered = (fitting.length > 0 ? fitting : meant).map((keyword) => writtenSurface(keyword, dialect));
  const first = fitting[0] ?? meant.find((keyword) => isMeasureCode(codeOf(keyword)));
  if (first !== undefined) state.meant(item, codeOf(first));
  state.report(
    span,
    say.lookAlike(state.text.slice(span.start, span.end), offered),
    offered.map((surface) => replacing(span, surface, fitting.length === 1)),
  );
  return end;
}

function hasValue(state: GateState, item: number): boolean {
  const kind = state.line.kind(item);
  return kind === PERSON || kind === NUMBER || kind === TEXT || kind === COMPARISON || kind === ARROW;
}

/** A keyword that nothing here accepts. */
export function readForeignKeyword(state: GateState, item: number, code: number): number {
  const alike = lookAlikeHere(state, item);
  if (alike !== undefined) return alike;
  if (state.line.kind(item) === WORD && dayEnd(state, item) >= 0) return readBareDay(state, item);
  const span = { start: state.line.startOf(item), end: state.keywordEnd(item) };
  const typed = state.text.slice(span.start, span.end);
  const after = state.afterKeyword(item);
  const next = nextClause(state, after);
  if (isOpenerCode(code)) {
    const end = opensText(state, after) ? state.line.count : next;
    doubtMeasure(state, item, end, 'guess');
    state.report(state.spanOf(item, end), say.ownLine(typed));
    return end;
  }
  doubtMeasure(state, item, next);
  // `from 10 to 40 until …`: the word for an earlier promise is missing.
  if (code === UNTIL) for (const meant of [WAS, FROM, TO]) state.meant(item, meant, { as: 'part' });
  state.report(span, say.notHere(typed, state.context[0], elementsWith(code)));
  return next;
}

/**
 * Tells of a keyword that is only the beginning of a look-alike (`người phụ trách @linh`), or that looks like another one
 * where it stands (`mục tiêu >= 4,5` in a KPI). Returns where reading goes on, undefined if there is no such thing.
 */
export function lookAlikeHere(state: GateState, item: number): number | undefined {
  const { line, text } = state;
  const end = state.keywordEnd(item);
  const after = state.afterKeyword(item);
  if (isObjectiveForTarget(state, item)) {
    const dialect = spellings[line.spellings[item] ?? -1]?.dialect ?? state.tongue;
    const span = { start: line.startOf(item), end };
    const surface = writtenSurface('target', dialect);
    state.meant(item, codeOf('target'));
    state.report(span, say.objectiveForTarget(text.slice(span.start, span.end), surface), [
      replacing(span, surface, true),
    ]);
    return nextClause(state, after);
  }
  const alike = lookAlikeAt(text, line.startOf(item));
  if (alike === undefined || alike.end <= end || alike.end > line.end) return undefined;
  return readLookAlike(state, item, alike, nextClause(state, after));
}

function opensText(state: GateState, item: number): boolean {
  const { line } = state;
  return line.kind(item) === TEXT || (line.kind(item) === WORD && line.kind(item + 1) === TEXT);
}
