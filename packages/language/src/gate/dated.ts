import { writtenSurface } from '../dialect/surfaces.ts';
import { OPEN_TEXT, SIGN, TEXT } from '../lex/line.ts';
import { takeDay } from '../shapes/day.ts';
import { takeQuantity } from '../shapes/quantity.ts';
import { takeText } from '../shapes/text.ts';
import { shortened } from '../shortened.ts';
import { acceptClause, readUnreadable } from './clauses.ts';
import { CONFIDENCE, codeOf, shapeIn, UNTIL, WAS } from './codes.ts';
import { dayEnd, dayKind, numberEnd } from './extents.ts';
import { removing, replacing } from './fixes.ts';
import { readForeignKeyword, readJunk, reportStray } from './junk.ts';
import { isNoteWord, nextClause } from './look.ts';
import { readMeasureWords } from './measure/read.ts';
import { pastColon } from './measure/words.ts';
import * as say from './messages.ts';
import { numberMeant } from './number-fixes.ts';
import { lineContext } from './outline.ts';
import type { GateState } from './state.ts';

/** DATE QUANTITY ("confidence" …)? TEXT?, for a KPI (DATE | PERIOD) QUANTITY TEXT?: ends with its line. */
export function readDated(state: GateState, from: number, element: 'check-in' | 'actual'): void {
  const { line } = state;
  state.setContext(lineContext(element));
  const tokens = state.tokens.length;
  const problems = state.problems.length;
  const day = dayEnd(state, from);
  if (element === 'check-in' && dayKind(state, from, day) !== 'date') {
    state.report(state.spanOf(from, day), say.needsDay(state.tongue.date('2026-11-30')));
    return;
  }
  takeDay(state, from, day);
  const value = pastColon(state, day);
  let item = takeQuantity(state, value, element, 'dated');
  if (item < 0 && line.kind(value) === SIGN && numberEnd(state, value + 1) >= 0) {
    reportStray(state, value, value + 1);
    item = takeQuantity(state, value + 1, element, 'dated');
  }
  if (item < 0) {
    state.tokens.length = tokens;
    state.problems.length = problems;
    const example = `${shortened(state.textOf(from, day))}  38`;
    const meant = value < line.count ? numberMeant(state, value, value + 1) : undefined;
    const fixes = meant === undefined ? [] : [replacing(state.spanOf(value, value + 1), meant, false)];
    state.report(state.spanOf(from, line.count), say.needsValue(example), fixes);
    return;
  }
  let sure = false;
  let noted = false;
  while (item < line.count) {
    const code = state.keywordAt(item);
    if (code === CONFIDENCE && element === 'check-in' && !sure) {
      if (noted) {
        const end = nextClause(state, state.afterKeyword(item));
        state.report(state.spanOf(item, end), say.said.noteAfter);
        item = end;
        continue;
      }
      const next = acceptClause(state, item, code, 'confidence', element);
      sure = next >= 0;
      item = sure ? next : readUnreadable(state, item, code, 'confidence');
    } else if (!noted && isNoteWord(state, item)) {
      item = pastNote(state, item);
    } else if (isText(state, item) && !noted) {
      item = takeText(state, item);
      noted = true;
    } else item = skipTo(state, item, code, noted);
  }
  state.emitNothing(state.types.end, line.endOf(line.count - 1));
}

/** Past what cannot be read, but not past the text at the end of the line. */
function skipTo(state: GateState, item: number, code: number, noted: boolean): number {
  const end = code >= 0 ? readForeignKeyword(state, item, code) : readJunk(state, item);
  if (noted) return end;
  for (let text = item + 1; text < end; text++) if (isText(state, text)) return text;
  return end;
}

function isText(state: GateState, item: number): boolean {
  const kind = state.line.kind(item);
  return kind === TEXT || kind === OPEN_TEXT;
}

/** `note "…"`, as elements have notes: nothing is lost by the word, so it is only pointed out. Returns where the text is. */
function pastNote(state: GateState, item: number): number {
  const text = state.valueOf(item);
  const typed = state.text.slice(state.line.startOf(item), state.keywordEnd(item));
  state.problems.push({
    rule: 'syntax',
    severity: 'info',
    span: { start: state.line.startOf(item), end: state.keywordEnd(item) },
    message: {
      en: `On this line the text alone is the note: \`${typed}\` isn’t needed.`,
      vi: `Trên dòng này, lời trong dấu nháy đã là ghi chú: không cần \`${typed}\`.`,
    },
    fixes: [removing({ start: state.line.startOf(item), end: state.line.startOf(text) }, true)],
  });
  return text;
}

const BECAUSE = codeOf('because');

/** "was" { … } "until" DATE ("because" TEXT)?: without its date the line is left out. `from` is past the keyword. */
export function readRevision(state: GateState, from: number, start: number, element: 'was' | 'kpi-was'): void {
  const { line } = state;
  const tokens = state.tokens.length - 1;
  const problems = state.problems.length;
  const unread = state.unread.length;
  let dated = false;
  let reasoned = false;
  let item = from;
  while (item < line.count) {
    const measured = dated ? -1 : readMeasureWords(state, item, { isFirst: item === from, holds: false });
    if (measured >= 0) {
      item = measured;
      continue;
    }
    const code = state.keywordAt(item);
    const shape = code < 0 ? undefined : shapeIn(element, code);
    if (shape === undefined) {
      item = code >= 0 ? readForeignKeyword(state, item, code) : readJunk(state, item);
      continue;
    }
    const reason = code === BECAUSE;
    if (reasoned || dated !== reason) {
      const end = nextClause(state, state.afterKeyword(item));
      state.report(state.spanOf(item, end), say.said.clauseAfterUntil);
      item = end;
      continue;
    }
    const next = acceptClause(state, item, code, shape, element);
    if (next >= 0) {
      dated ||= code === UNTIL;
      reasoned ||= reason;
    }
    item = next < 0 ? readUnreadable(state, item, code, shape) : next;
  }
  if (dated) {
    state.emitNothing(state.types.end, line.endOf(line.count - 1));
    return;
  }
  state.tokens.length = tokens;
  state.problems.length = problems;
  state.unread.length = unread;
  state.meant(start, WAS, { inLine: false });
  const day = state.tongue.date('2026-10-31');
  const until = writtenSurface('until', state.tongue);
  const word = state.text.slice(line.startOf(start), state.keywordEnd(start));
  state.report(state.spanOf(start, line.count), say.needsUntil(word, until, day));
}
