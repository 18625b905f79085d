import { isSpaceCode } from '../dialect/characters.ts';
import type { Dialect } from '../dialect/dialect.ts';
import { isOpener, type Opener } from '../dialect/tables.ts';
import { gate } from '../gate/gate.ts';
import type { Gated } from '../gate/gated.ts';
import { type Token, tokenTypes } from '../gate/tokens.ts';
import { isKeyword } from './keyword.ts';

/** What a line of a file is to the formatter. */
export type LineKind =
  /** Nothing but spaces. */
  | 'blank'
  /** Comments alone, each of which ends on the line. */
  | 'comment'
  /** Something that was read; `kept` lines hold an error or a comment in their midst. */
  | 'code'
  /** Not to be touched: inside a text or comment over several lines, between conflict markers, or nothing could be read. */
  | 'opaque';

export interface SourceLine {
  readonly number: number;
  readonly start: number;
  /** Of the content, line break excluded. */
  readonly end: number;
  /** Where the next line starts. */
  readonly next: number;
  kind: LineKind;
  /** What is between the indentation and the end of the line is to stay as it is. */
  kept: boolean;
  /** Those that start here and have a length. */
  readonly tokens: Token[];
  /** A review that closes the key result above it: it is the objective's. */
  closes: boolean;
  /** The element that it opens as the item of a list, where no keyword says so. */
  item: Opener | undefined;
  /** A label or a list opens what stands on it. */
  sketched: boolean;
  /** Where the comments at the line's end start; its end where there are none. */
  comment: number;
  /** What the gate has against the line. */
  readonly rules: string[];
  /** The keywords that misspelt words on it were taken for. */
  readonly unread: string[];
}

/** A file cut into its lines, with what the gate made of each. */
export interface Source {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly declared: Dialect | undefined;
  readonly tongue: Dialect;
  readonly conflicts: boolean;
}

/** The gate's tokens are looked at, never parsed: their types need no more than a name. */
const types = tokenTypes((name) => ({ name }));

/** Findings that leave no doubt about what was meant, with indentation and keywords for the formatter to mend. */
const tolerated: ReadonlySet<string> = new Set(['missing-marks']);

export function readSource(text: string): Source {
  const gated = gate(text, types);
  const lines = cut(text, gated.lineStarts);
  placeTokens(lines, gated.tokens);
  placeProblems(lines, gated);
  placeUnread(lines, gated);
  placeSketched(lines, gated);
  placeComments(text, lines, gated);
  for (const line of lines) {
    if (line.kind !== 'blank' || isBlank(text, line.start, line.end)) continue;
    const commented = line.comment < line.end && areComments(text.slice(line.comment, line.end));
    line.kind = line.tokens.length > 0 ? 'code' : commented ? 'comment' : 'opaque';
  }
  for (const line of lines) if (line.kind === 'code' && !isAccountedFor(text, line)) line.kept = true;
  const conflicts = closeConflicts(text, lines);
  return { text, lines, declared: gated.declared, tongue: gated.tongue, conflicts };
}

function cut(text: string, starts: readonly number[]): SourceLine[] {
  return starts.map((start, number): SourceLine => {
    const next = starts[number + 1] ?? text.length;
    // A byte-order mark is no part of the first line.
    const from = number === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
    let end = next;
    if (starts[number + 1] !== undefined) {
      end--;
      if (text.charCodeAt(end) === 10 && end > from && text.charCodeAt(end - 1) === 13) end--;
    }
    return {
      number,
      start: from,
      end,
      next,
      kind: 'blank',
      kept: false,
      tokens: [],
      closes: false,
      item: undefined,
      sketched: false,
      comment: end,
      rules: [],
      unread: [],
    };
  });
}

function placeTokens(lines: readonly SourceLine[], tokens: readonly Token[]): void {
  let ended = -1;
  for (const token of tokens) {
    const line = lines[(token.startLine ?? 1) - 1];
    if (line === undefined) continue;
    if (token.image === '') {
      const { name } = token.tokenType;
      if (name === 'END') ended = token.startOffset;
      if (isKeyword(name) && isOpener(name)) line.item = name;
      continue;
    }
    if (token.tokenType.name === 'ABOVE' || token.tokenType.name === 'TICK') continue;
    if (line.tokens.length === 0 && ended === token.startOffset) line.closes = true;
    line.tokens.push(token);
    for (let number = line.number + 1; number < (token.endLine ?? 0); number++) {
      const covered = lines[number];
      if (covered !== undefined) covered.kind = 'opaque';
    }
  }
}

function placeProblems(lines: readonly SourceLine[], { problems, lineStarts }: Gated): void {
  let number = 0;
  for (const { rule, span } of problems) {
    while ((lineStarts[number + 1] ?? Number.POSITIVE_INFINITY) <= span.start) number++;
    for (let at = number; at < lines.length && (at === number || (lineStarts[at] ?? 0) < span.end); at++) {
      const line = lines[at];
      if (line === undefined) break;
      line.rules.push(rule);
      if (!tolerated.has(rule)) line.kept = true;
    }
  }
}

function placeUnread(lines: readonly SourceLine[], { unread, lineStarts }: Gated): void {
  let number = 0;
  for (const { start, keyword, as } of unread) {
    while ((lineStarts[number + 1] ?? Number.POSITIVE_INFINITY) <= start) number++;
    if (as !== 'part') lines[number]?.unread.push(keyword);
  }
}

function placeSketched(lines: readonly SourceLine[], { sketched, lineStarts }: Gated): void {
  let number = 0;
  for (const { start } of sketched) {
    while ((lineStarts[number + 1] ?? Number.POSITIVE_INFINITY) <= start) number++;
    const line = lines[number];
    if (line !== undefined) line.sketched = true;
  }
}

function placeComments(text: string, lines: readonly SourceLine[], { comments, lineStarts }: Gated): void {
  let number = 0;
  for (const { start, end } of comments) {
    while ((lineStarts[number + 1] ?? Number.POSITIVE_INFINITY) <= start) number++;
    const line = lines[number];
    if (line === undefined) break;
    const last = line.tokens.at(-1);
    const lastEnd = last === undefined ? line.start : endOf(last);
    if (start < lastEnd) line.kept = true;
    else if (line.comment === line.end && isBlank(text, lastEnd, start)) line.comment = start;
    if (end <= line.end) continue;
    // Over several lines: none of them but the first one's head is touched.
    line.kept = true;
    if (line.tokens.length === 0) line.kind = 'opaque';
    for (let at = number + 1; at < lines.length && (lineStarts[at] ?? 0) < end; at++) {
      const covered = lines[at];
      if (covered !== undefined) covered.kind = 'opaque';
    }
  }
}

/** Whether a line is nothing but its tokens, its comments, spaces and the commas of lists. */
function isAccountedFor(text: string, line: SourceLine): boolean {
  let at = line.start;
  for (const [index, token] of line.tokens.entries()) {
    // A comma between clauses is kept as it stands; in a list it is a token, in a scale numbers follow it.
    if (!isGap(text, at, token.startOffset, index > 0 && !isKeyword(token.tokenType.name))) return false;
    at = endOf(token);
  }
  if (at > line.end) return true;
  if (!isBlank(text, at, line.comment)) return false;
  return line.comment === line.end || areComments(text.slice(line.comment, line.end));
}

function areComments(text: string): boolean {
  return /^(?:\/\*(?:(?!\*\/).)*\*\/\s*)*(?:\/\/.*)?$/.test(text);
}

function isGap(text: string, from: number, to: number, commas: boolean): boolean {
  let seen = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 44 && commas && seen === 0) seen++;
    else if (!isSpaceCode(code)) return false;
  }
  return true;
}

export function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isSpaceCode(text.charCodeAt(i))) return false;
  return true;
}

/** Past a token's last character. */
export function endOf(token: Token): number {
  return (token.endOffset ?? token.startOffset) + 1;
}

/** The lines from `<<<<<<<` to `>>>>>>>` are nobody's to format; a marker without its other half is left alone. */
function closeConflicts(text: string, lines: readonly SourceLine[]): boolean {
  let open: number | undefined;
  let found = false;
  for (const line of lines) {
    if (!line.rules.includes('conflict-marker')) continue;
    found = true;
    line.kind = 'opaque';
    const sign = text.charAt(line.start);
    if (sign === '<') open ??= line.number;
    else if (sign === '>' && open !== undefined) {
      for (const between of lines.slice(open, line.number)) between.kind = 'opaque';
      open = undefined;
    }
  }
  return found;
}
