import type { Span } from '@okr/core';
import { isSpaceCode } from '../dialect/characters.ts';
import { labelWordAt } from '../dialect/sketches.ts';
import type { Head } from '../dialect/tables.ts';
import { DOTTED, NUMBER, OPEN_TEXT, OTHER, PERSON, SIGN, TEXT, WORD } from '../lex/line.ts';
import { takeDay } from '../shapes/day.ts';
import { takeText } from '../shapes/text.ts';
import { shortened } from '../shortened.ts';
import { cycleEnd, dayFor } from './extents.ts';
import { quoting, removing, replacing } from './fixes.ts';
import { isStray, reportStray } from './junk.ts';
import { isClauseStart } from './look.ts';
import * as say from './messages.ts';
import type { GateState } from './state.ts';

/** Reads what follows an opener: name, title, day. What is broken is told and left out; the element opens all the same. */
export function readHead(state: GateState, from: number, head: Head, opener: Span): number {
  const item = skipStrays(state, from);
  switch (head) {
    case 'name':
      return readNamed(state, item, opener);
    case 'person':
      return readPersonHead(state, item, opener);
    case 'cycle': {
      const end = cycleEnd(state, item);
      if (end < 0) return readNamed(state, item, opener);
      state.emit(state.types.period, state.line.startOf(item), state.line.endOf(end - 1));
      return end;
    }
    case 'plan':
      return isText(state, item) ? takeText(state, item) : item;
    case 'title':
      return readTitled(state, item, opener, true);
    case 'kpi':
      return readTitled(state, item, opener, false);
    case 'day':
      return readDayHead(state, item, opener);
    case 'revision':
      return item;
  }
}

/** `kr: "…"` */
function skipStrays(state: GateState, from: number): number {
  let item = from;
  while (
    isStray(state, item) ||
    (state.line.kind(item) === SIGN && item + 1 < state.line.count && isText(state, item + 1))
  ) {
    reportStray(state, item, item + 1);
    item++;
  }
  return item;
}

function isText(state: GateState, item: number): boolean {
  const kind = state.line.kind(item);
  return kind === TEXT || kind === OPEN_TEXT;
}

/** The next text on the line with no clause before it; -1 if there is none. */
function textAhead(state: GateState, from: number): number {
  for (let item = from; item < state.line.count; item++) {
    if (isText(state, item)) return item;
    if (item > from && isClauseStart(state, item)) return -1;
  }
  return -1;
}

function openerText(state: GateState, opener: Span): string {
  return state.text.slice(opener.start, opener.end);
}

function emitName(state: GateState, item: number): void {
  const { line, types } = state;
  state.emit(line.kind(item) === PERSON ? types.person : types.name, line.startOf(item), line.endOf(item));
}

/** NAME? TEXT */
function readTitled(state: GateState, item: number, opener: Span, required: boolean): number {
  const { line } = state;
  if (isText(state, item)) return takeText(state, item);
  if (line.kind(item) === WORD && isText(state, item + 1)) {
    emitName(state, item);
    return takeText(state, item + 1);
  }
  const ahead = isClauseStart(state, item) ? -1 : textAhead(state, item);
  if (ahead >= 0) return readBrokenName(state, item, ahead);
  return readUntitled(state, item, opener, required);
}

/** Something stands between opener and title that is not one name. */
function readBrokenName(state: GateState, item: number, title: number): number {
  const { line } = state;
  const kinds = Array.from({ length: title - item }, (_, index) => line.kind(item + index));
  if (kinds[0] === WORD && kinds.slice(1).every((kind) => kind === SIGN)) {
    emitName(state, item);
    reportStray(state, item + 1, title);
    return takeText(state, title);
  }
  const span = state.spanOf(item, title);
  const words = kinds.every((kind) => kind === WORD || kind === NUMBER);
  const joined = state.textOf(item, title).trim().replace(/\s+/g, '_');
  const fixable = words && kinds[0] === WORD && kinds.length <= 6;
  state.report(span, say.badName, fixable ? [replacing(span, joined, false)] : [removing(span, false)]);
  return takeText(state, title);
}

/** Marks that people take for quotes, and what closes each. */
const otherQuotes = new Map([
  ["'", "'"],
  ['‘', '’'],
  ['«', '»'],
  ['”', '”'],
  ['`', '`'],
]);

/** `'…'`, `«…»`: a title in other marks than quotes; -1 if there is none. */
function readOtherQuotes(state: GateState, item: number): number {
  const { line, text } = state;
  if (line.kind(item) !== SIGN) return -1;
  const start = line.startOf(item);
  const close = otherQuotes.get(text.charAt(start));
  const at = close === undefined ? -1 : closingAt(text, close, start + 1, line.end);
  if (at <= start + 1) return -1;
  const end = line.itemFrom(at + 1, item + 1);
  if (line.endOf(end - 1) !== at + 1) return -1;
  const mended = `"${text.slice(start + 1, at).replaceAll('"', '\\"')}"`;
  state.report({ start, end: at + 1 }, say.quoteIt(), [replacing({ start, end: at + 1 }, mended, true)]);
  state.emit(state.types.text, start + 1, at);
  return end;
}

/** The first closing mark with a blank or the line's end behind it: `'it's here'`. */
function closingAt(text: string, close: string, from: number, limit: number): number {
  for (let at = text.indexOf(close, from); at >= 0 && at < limit; at = text.indexOf(close, at + 1)) {
    if (at + 1 >= limit || isSpaceCode(text.charCodeAt(at + 1))) return at;
  }
  return -1;
}

/** No title: one word is a name, several are a title without quotes. */
function readUntitled(state: GateState, item: number, opener: Span, required: boolean): number {
  const { line } = state;
  const quoted = readOtherQuotes(state, item);
  if (quoted >= 0) return quoted;
  let end = item;
  while (end < line.count && isWordy(state, end) && !isClauseStart(state, end)) end++;
  const named = end === item + 1 && line.kind(item) === WORD;
  if (named) emitName(state, item);
  // `milestone done`: it may have been meant for the clause.
  if (named && required && state.keywordAt(item) >= 0) state.meant(item, state.keywordAt(item));
  if (end > item && !named && line.kind(item) === WORD) {
    const span = state.spanOf(item, end);
    const message = isLabelled(opener, state) ? say.quoteTitle(openerText(state, opener)) : say.quoteIt();
    state.problems.push({
      rule: 'missing-quotes',
      severity: 'error',
      span,
      message,
      fixes: [quoting(span.start, span.end)],
    });
    state.emit(state.types.title, span.start, span.end);
    return end;
  }
  if (required) {
    const word = openerText(state, opener);
    const span = { start: opener.start, end: named ? line.endOf(item) : opener.end };
    state.report(span, say.missingTitle(word));
  }
  return named ? end : item;
}

/** Whether a colon makes a label of an opener. */
function isLabelled({ start, end }: Span, { text }: GateState): boolean {
  return labelWordAt(text.slice(start, end), 0) !== undefined;
}

function isWordy(state: GateState, item: number): boolean {
  const kind = state.line.kind(item);
  return (
    kind === WORD || kind === NUMBER || kind === OTHER || kind === DOTTED || (kind === SIGN && !isStray(state, item))
  );
}

/** NAME TEXT? */
function readNamed(state: GateState, item: number, opener: Span): number {
  const { line } = state;
  if (line.kind(item) === WORD && isText(state, item + 1)) {
    emitName(state, item);
    return takeText(state, item + 1);
  }
  const missing = line.kind(item) !== WORD || isClauseStart(state, item);
  if (isText(state, item) || missing) return readNameless(state, item, opener);
  const ahead = textAhead(state, item);
  if (ahead >= 0 && ahead - item <= 5) return readBrokenName(state, item, ahead);
  emitName(state, item);
  return item + 1;
}

function readNameless(state: GateState, item: number, opener: Span): number {
  const { line } = state;
  const kind = line.kind(item);
  if (kind === NUMBER || kind === DOTTED || kind === PERSON) {
    state.report(state.spanOf(item, item + 1), say.badName);
    return isText(state, item + 1) ? takeText(state, item + 1) : item + 1;
  }
  const word = openerText(state, opener);
  const example = `${state.tongue.samples.unitName} "…"`;
  state.report(opener, say.missingName(word, example));
  return isText(state, item) ? takeText(state, item) : item;
}

function readPersonHead(state: GateState, item: number, opener: Span): number {
  const { line } = state;
  let next = item;
  if (line.kind(item) === PERSON) {
    emitName(state, item);
    next = item + 1;
  } else {
    const word = openerText(state, opener);
    const named = line.kind(item) === WORD && !isClauseStart(state, item);
    const span = named ? state.spanOf(item, item + 1) : opener;
    const fixes = named ? [replacing(span, `@${shortened(state.textOf(item, item + 1))}`, true)] : [];
    state.report(span, say.missingName(word, '@linh'), fixes);
    next = named ? item + 1 : item;
  }
  return isText(state, next) ? takeText(state, next) : next;
}

function readDayHead(state: GateState, item: number, opener: Span): number {
  const end = dayFor(state, item, 'date');
  if (end >= 0) return takeDay(state, item, end);
  const word = openerText(state, opener);
  state.emitNothing(state.types.end, opener.end);
  state.report(opener, say.needs(word, state.shapes.date.needed(state.tongue)));
  return item;
}
