import type { Span } from '@okr/core';
import type { Dialect, Listed, Sketched } from '../../dialect/dialect.ts';
import { headingWordAt, labelWordAt } from '../../dialect/sketches.ts';
import type { Marks } from './marks.ts';

/** `KR 1.2.`, `**Objective 2** –`: opens an element whose title follows. */
export interface Label {
  readonly kind: Sketched;
  /** Undefined where tongues share its words. */
  readonly dialect: Dialect | undefined;
  readonly words: Span;
  /** What makes its name. */
  readonly number: Span | undefined;
  readonly name: string | undefined;
  /** Where the title starts. */
  readonly end: number;
}

/** `Key Results:` alone on its line: the items below are such elements. */
export interface Heading {
  readonly kind: Listed;
  readonly dialect: Dialect | undefined;
}

const closeTo = /[-_]?(\d{1,4}(?:[._-]\d{1,4}){0,4}[a-z]?)(?![\p{L}\p{M}\d])/iuy;
const apart = /\s{0,3}[#№]?(\d{1,4}(?:[._-]\d{1,4}){0,4}[a-z]?|[IVX]{1,4}|[A-Za-z])(?![\p{L}\p{M}\d_])/uy;
const closing = /\s{0,3}(?:\*{1,3}|_{1,2})/y;
/** A number may have a stop or a bracket behind it. */
const sign = /\s{0,3}(?:[:：](?!\/\/)|[–—|](?=\s|\*|$)|(?<=\s)-(?=\s|$))/my;
const numberSign = /\s{0,3}(?:[:：](?!\d)|[–—|]|(?<=\s)-(?=\s|$)|[.)](?=\s|\*|$))/my;
const blanks = /[^\S\r\n]*/y;

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The label at the beginning of a line's words. */
export function labelAt(text: string, marks: Marks, lineEnd: number): Label | undefined {
  const found = labelWordAt(text, marks.at);
  if (found === undefined || found.end > lineEnd) return undefined;
  const { word } = found;
  const number = numberAt(text, found.end);
  const behind = number?.end ?? found.end;
  let end = marks.isStrong ? after(closing, text, behind) : -1;
  const isClosed = end >= 0;
  const signed = after(number === undefined ? sign : numberSign, text, isClosed ? end : behind);
  if (signed < 0) {
    // `## O1 Grow`, `**KR2** Renewals`: its number and what Markdown makes of it say enough.
    if (number === undefined || !(isClosed || marks.isHeading)) return undefined;
    end = isClosed ? end : behind;
  } else {
    if (number === undefined && word.text.length === 1 && !/[:：]/.test(text.charAt(signed - 1))) return undefined;
    const closed = marks.isStrong && !isClosed ? after(closing, text, signed) : -1;
    end = Math.max(signed, closed);
  }
  if (end > lineEnd) return undefined;
  return {
    kind: word.kind,
    dialect: word.dialect,
    words: { start: marks.at, end: found.end },
    number,
    name: number && labelName(word.name, text.slice(number.start, number.end)),
    end: Math.min(lineEnd, after(blanks, text, end)),
  };
}

function numberAt(text: string, wordsEnd: number): Span | undefined {
  for (const pattern of [closeTo, apart]) {
    pattern.lastIndex = wordsEnd;
    const number = pattern.exec(text)?.[1];
    if (number !== undefined) return { start: pattern.lastIndex - number.length, end: pattern.lastIndex };
  }
  return undefined;
}

/** The name of a label, by the text of its words and that of its number. */
export function nameOfLabel(words: string, number: string): string {
  return labelName(labelWordAt(words + number, 0)?.word.name ?? labelWordAt(words, 0)?.word.name ?? '', number);
}

/** The name that a label's number makes: `kr1_2`. */
function labelName(word: string, number: string): string {
  return `${word}${number.toLowerCase().replace(/[.-]/g, '_')}`;
}

const remark = /\s{0,3}\([^()\d\r\n]{0,40}\)/y;
const colon = /\s{0,3}[:：]/y;

/** The heading that a line is, with nothing else on it but a remark in brackets. */
export function headingAt(text: string, marks: Marks, lineEnd: number): Heading | undefined {
  const found = headingWordAt(text, marks.at);
  if (found === undefined) return undefined;
  const { word } = found;
  let at = Math.max(found.end, after(remark, text, found.end));
  let isMarked = marks.isHeading;
  for (const pattern of [closing, colon, closing]) {
    const next = after(pattern, text, at);
    if (next < 0) continue;
    if (pattern === closing && !marks.isStrong) continue;
    at = next;
    isMarked = true;
  }
  // A keyword alone on its line may have lost its title.
  if ((!isMarked && word.isKeyword) || text.slice(at, lineEnd).trim() !== '') return undefined;
  return { kind: word.kind, dialect: word.dialect };
}
