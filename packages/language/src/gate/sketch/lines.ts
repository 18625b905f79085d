import { isNameCode, isNameStart } from '../../dialect/characters.ts';
import type { Listed, Sketched } from '../../dialect/dialect.ts';
import { keywords } from '../../dialect/keywords.ts';
import { isOpener } from '../../dialect/tables.ts';
import { COMPARISON, NUMBER, OPEN_TEXT, OTHER, SIGN, TEXT, WORD } from '../../lex/line.ts';
import { codeOf, isMeasureCode, isOpenerCode, shapeIn } from '../codes.ts';
import { dayEnd, dayFor, dayKind, numberEnd } from '../extents.ts';
import { isClauseStart } from '../look.ts';
import { startsWording } from '../measure/wording.ts';
import { pastColon } from '../measure/words.ts';
import type { Outline } from '../outline.ts';
import type { GateState } from '../state.ts';
import { headingAt, type Label, labelAt } from './labels.ts';
import { isRuledLine, type Marks, marksAt } from './marks.ts';
import { askForLabel, readTableRow } from './tables.ts';
import { readTitle } from './titles.ts';

/** Opens an element that a label or a list says: done by the gate, which knows what has to be closed before. */
export type OpenSketched = (kind: Sketched, start: number, end: number) => void;

/**
 * Reads a line of a sketch: a heading of a list, a label, an item of a list. False where the line is none of these, and
 * then nothing is done.
 */
export function readSketchLine(state: GateState, outline: Outline, open: OpenSketched): boolean {
  const { line, text } = state;
  if (readTableRow(state)) return true;
  if (!mayBeSketch(state, outline)) return false;
  const start = line.startOf(0);
  const end = line.endOf(line.count - 1);
  if (isRuledLine(text, start, end)) return false;
  const marks = marksAt(text, start, end);
  const heading = headingAt(text, marks, end);
  if (heading !== undefined) {
    if (heading.kind === 'kr') askForLabel(state);
    outline.list = { kind: heading.kind, isHeaded: true, hasItems: false };
    outline.labelIndent = undefined;
    if (heading.dialect !== undefined) state.spoken.add(heading.dialect);
    return true;
  }
  const label = labelAt(text, marks, end);
  if (label !== undefined && !isTargetOfKpi(state, outline, label)) {
    readLabel(state, outline, open, marks, label);
    return true;
  }
  if (marks.isItem && marks.at < end && readItem(state, outline, open, marks)) return true;
  if (marks.isHeading) endList(outline);
  return false;
}

/** Nothing gives its kind to the items below any more. */
export function endList(outline: Outline): void {
  outline.list = undefined;
  outline.labelIndent = undefined;
}

/** The cheap part of the question. */
function mayBeSketch(state: GateState, outline: Outline): boolean {
  const { line, text } = state;
  switch (line.kind(0)) {
    case SIGN:
    case OTHER:
    case COMPARISON:
      return true;
    case NUMBER:
      return outline.list !== undefined || outline.labelIndent !== undefined || line.kind(1) === SIGN;
    case WORD:
      break;
    default:
      return false;
  }
  const code = state.keywordAt(0);
  const keyword = code < 0 ? undefined : keywords[code];
  if (keyword === undefined) return true;
  if (!isOpener(keyword)) return false;
  let at = state.keywordEnd(0);
  while (text.charCodeAt(at) === 32) at++;
  const next = text.charCodeAt(at);
  if (at >= line.end || next === 34 || next === 0x201c) return false;
  // A name, or words of a title: a label has a letter, a number or its sign there.
  return !isNameStart(next) || !isNameCode(text.charCodeAt(at + 1)) || roman.includes(text.charAt(at));
}

const roman = 'IVX';

/** `Mục tiêu: >= 4,5` inside a KPI: the level to reach, in a word that opens objectives. */
function isTargetOfKpi({ line, text }: GateState, { top }: Outline, { kind, number, end }: Label): boolean {
  return kind === 'objective' && number === undefined && top === 'kpi' && /^[<>≤≥=\d]/.test(text.slice(end, line.end));
}

function readLabel(state: GateState, outline: Outline, open: OpenSketched, marks: Marks, label: Label): void {
  const { line, types } = state;
  const { kind, words, number, name, dialect } = label;
  const isAbove = kind === 'initiative' && marks.isItem && isBelowLabel(outline, line.indent);
  const isNamed = number !== undefined && name !== undefined && state.names.isFree(kind, name);
  open(kind, words.start, number?.end ?? words.end);
  emitMarks(state, kind, isAbove, marks.isTicked);
  const opener = types.keywords[codeOf(kind)];
  if (opener !== undefined) state.emit(opener, words.start, words.end);
  if (dialect !== undefined) state.spoken.add(dialect);
  if (isNamed) state.emit(types.label, number.start, number.end);
  finish(state, outline, kind, label.end);
  if (kind === 'kr') outline.labelIndent = marks.isItem ? line.indent : -1;
  else if (kind !== 'initiative') {
    endList(outline);
    if (kind === 'objective') outline.list = { kind: 'kr', isHeaded: false, hasItems: false };
  } else if (!marks.isItem && outline.list?.isHeaded === false) outline.list = undefined;
}

function isBelowLabel({ labelIndent, inner }: Outline, indent: number): boolean {
  return labelIndent !== undefined && inner !== undefined && indent > labelIndent;
}

function readItem(state: GateState, outline: Outline, open: OpenSketched, marks: Marks): boolean {
  const { line, types } = state;
  const isAbove = isBelowLabel(outline, line.indent);
  const { list } = outline;
  const kind: Listed | undefined = isAbove ? 'initiative' : list?.kind;
  const item = line.itemFrom(marks.at, 0);
  if (kind === undefined || item >= line.count || isWritten(state, outline, item)) return false;
  if (!isAbove) outline.labelIndent = undefined;
  open(kind, marks.at, line.endOf(item));
  if (list !== undefined) outline.list = { ...list, hasItems: true };
  emitMarks(state, kind, isAbove, marks.isTicked);
  const opener = types.keywords[codeOf(kind)];
  if (opener !== undefined) state.emitNothing(opener, marks.at);
  finish(state, outline, kind, marks.at);
  return true;
}

/** What the marks before an initiative say: for which key result it is, and that it is done. */
function emitMarks(state: GateState, kind: Sketched, isAbove: boolean, isTicked: boolean): void {
  if (kind !== 'initiative') return;
  const { line, text, types } = state;
  const start = line.startOf(0);
  const box = text.indexOf('[', start);
  if (isAbove) state.emit(types.above, start, start + 1);
  if (isTicked) state.emit(types.tick, isAbove ? Math.max(box, start + 1) : box, text.indexOf(']', box) + 1);
}

/** Title and clauses. */
function finish(state: GateState, outline: Outline, kind: Sketched, start: number): void {
  state.setContext(outline.context());
  readTitle(state, outline, kind, start);
}

/** Whether an item of a list is written in the full form: an opener with its title, a dated line, a clause. */
function isWritten(state: GateState, outline: Outline, item: number): boolean {
  const { line } = state;
  const day = dayEnd(state, item);
  if (day >= 0 && outline.takesDated && numberEnd(state, pastColon(state, day)) >= 0) {
    return outline.top === 'kpi' || dayKind(state, item, day) === 'date';
  }
  const code = state.keywordAt(item);
  if (code < 0) return false;
  const next = state.afterKeyword(item);
  if (isOpenerCode(code)) {
    const title = isText(state, next)
      ? next
      : code !== PLAN && line.kind(next) === WORD && isText(state, next + 1)
        ? next + 1
        : -1;
    // Words that belong to no clause behind it: the quotes are part of a title.
    if (title >= 0)
      return line.kind(title + 1) !== WORD || isClauseStart(state, title + 1) || startsWording(state, title + 1);
    return code === REVIEW && dayFor(state, next, 'date') >= 0;
  }
  const [element] = state.context;
  const isDeeper = line.indent > outline.ownIndent;
  return (
    isDeeper &&
    !isMeasureCode(code) &&
    element !== undefined &&
    shapeIn(element, code) !== undefined &&
    isClauseStart(state, item)
  );
}

const REVIEW = codeOf('review');
const PLAN = codeOf('plan');

function isText({ line }: GateState, item: number): boolean {
  const kind = line.kind(item);
  return kind === TEXT || kind === OPEN_TEXT;
}
