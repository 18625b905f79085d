import type { Fix, Problem } from '../../findings.ts';
import { NUMBER, OPEN_TEXT, SIGN, TEXT, WORD } from '../../lex/line.ts';
import { codeOf, shapeIn } from '../codes.ts';
import { dayEnd, dayKind, numberEnd } from '../extents.ts';
import { nextClause } from '../look.ts';
import { misspelt } from '../meant.ts';
import * as say from '../messages.ts';
import type { Outline } from '../outline.ts';
import type { GateState } from '../state.ts';

/** A sentence has so many words; what is shorter may be a clause that lost its value. */
const fewestWords = 5;

/** An unquoted title behind a keyword is seldom longer. */
const longestTitle = 16;

/** Whether a line is text around a sketch: nothing of it opens anything, and no clause can be read on it. */
export function isProse(state: GateState, item: number): boolean {
  const { line } = state;
  if (!state.isSketch) return false;
  const code = state.keywordAt(item);
  if (line.kind(item) === NUMBER) return !/^\d+[-/.]\d/.test(state.textOf(item, item + 1)) && line.count - item >= 3;
  if (code < 0) return line.kind(item) !== WORD || misspelt(state, item) === undefined;
  if (line.count - item < fewestWords || begins(state, item, code)) return false;
  return nextClause(state, item) >= line.count;
}

/**
 * Whether a line that begins with a day is text around a sketch: `Q4 2026 OKRs`. Below a key result a date without its
 * number is a check-in that lost it.
 */
export function isDatedProse(state: GateState, { takesDated, top }: Outline, item: number): boolean {
  if (!state.isSketch) return false;
  const day = dayEnd(state, item);
  if (numberEnd(state, day) >= 0) return false;
  return !takesDated || (top !== 'kpi' && dayKind(state, item, day) !== 'date');
}

/** A clause of the elements at hand, with what it takes. */
function begins(state: GateState, item: number, code: number): boolean {
  return state.context.some((element) => {
    const shape = shapeIn(element, code);
    return shape !== undefined && state.shapes[shape].follows(state, state.afterKeyword(item), shape === 'flag');
  });
}

const titled: readonly number[] = (['objective', 'kr', 'initiative', 'kpi', 'milestone'] as const).map(codeOf);

const labelled: readonly number[] = (['company', 'department', 'team', 'person', 'cycle', 'plan'] as const).map(codeOf);

/** `Company: Acme` above a sketch says whose it is, and declares nothing: it may be no name. */
function isCaption(state: GateState, code: number, next: number): boolean {
  const { line, text, isSketch } = state;
  if (!isSketch || !labelled.includes(code) || !/[:：]/.test(text.charAt(line.startOf(next)))) return false;
  const isWhole = isText(state, next + 1) || isText(state, next + 2) || nextClause(state, next) < line.count;
  return line.kind(next) === SIGN && !isWhole;
}

/** `KPI is short for …`: a sentence that begins with the keyword of something that has a title. */
export function isSentence(state: GateState, item: number, code: number, next: number): boolean {
  const { line, text } = state;
  if (isCaption(state, code, next)) return true;
  if (!titled.includes(code) || isText(state, next) || (line.kind(next) === WORD && isText(state, next + 1)))
    return false;
  const words = line.count - item;
  if (words < fewestWords || !state.isSketch || nextClause(state, next) < line.count) return false;
  const isLong = words > longestTitle || line.kind(next) === SIGN;
  return isLong || /[.?!:;,]["”)]?$/.test(text.slice(line.startOf(item), line.endOf(line.count - 1)));
}

function isText({ line }: GateState, item: number): boolean {
  const kind = line.kind(item);
  return kind === TEXT || kind === OPEN_TEXT;
}

/** Tells of a line of prose: once a paragraph. */
export function tellProse(state: GateState): void {
  tellParagraph(state, { rule: 'prose', message: say.said.prose });
}

/** Tells of a line of which nothing is read: once for those below each other of which the same is said. */
export function tellParagraph(state: GateState, told: Pick<Problem, 'rule' | 'message'>): void {
  const { line, problems, paragraph, text } = state;
  const span = state.spanOf(0, line.count);
  const edit = { span: { start: span.start, end: span.start }, text: '// ' };
  const before = paragraph === undefined ? undefined : problems[paragraph.index];
  const goesOn = paragraph?.line === line.number - 1 && paragraph.index === problems.length - 1;
  const isOpen = /"""|\/\*/.test(text.slice(span.start, span.end));
  if (paragraph !== undefined && before?.message === told.message && goesOn) {
    if (!isOpen) paragraph.edits.push(edit);
    problems[paragraph.index] = { ...before, span: { start: before.span.start, end: span.end } };
    state.paragraph = { ...paragraph, line: line.number };
    return;
  }
  const edits = isOpen ? [] : [edit];
  state.paragraph = { index: problems.length, edits, line: line.number };
  const fix: Fix = {
    title: { en: 'Make it a comment', vi: 'Chuyển thành chú thích' },
    edits,
    safe: false,
    isLast: true,
  };
  problems.push({ ...told, span, ...(isOpen ? {} : { fixes: [fix] }) });
}
