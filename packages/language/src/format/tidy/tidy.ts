import { headingAt } from '../../gate/sketch/labels.ts';
import { marksAt } from '../../gate/sketch/marks.ts';
import { type FormatOptions, type Formatted, formatFile } from '../format-file.ts';
import { endOf, isBlank, readSource, type Source, type SourceLine } from '../source.ts';
import { Facts } from './facts.ts';
import { exactRef, fullLine, isLooseRef } from './line.ts';

/** So often a line that would come out saying something else is left as it is before all is given up. */
const mostRounds = 24;

/**
 * Writes sketches in the full form and formats the file: labels and items of lists get their keyword, name and quotes,
 * headings of lists and the prose around them become comments. What the file says stays the same; what could not be
 * written anew stays as it stands. Any text gets an answer; tidying the answer again changes nothing.
 */
export function tidyFile(path: string, text: string, options: FormatOptions = {}): Formatted {
  const tidied = fullForm(path, text);
  if (tidied === text) return formatFile(path, text, options);
  const { text: formatted } = formatFile(path, tidied, options);
  return { text: formatted, edits: [{ span: { start: 0, end: text.length }, text: formatted }] };
}

function fullForm(path: string, text: string): string {
  const source = readSource(text);
  if (source.conflicts || !source.lines.some(isToTidy)) return text;
  const facts = new Facts(path, text);
  const orphans = orphansOfProse(source, facts);
  const kept = new Set<number>();
  const signed = new Set<number>();
  for (let round = 0; round < mostRounds; round++) {
    const tidied = written(source, facts, { kept, signed, orphans });
    const changed = facts.firstChange(new Facts(path, tidied));
    if (changed === undefined) return tidied;
    if (changed < 0 || kept.has(changed)) return text;
    if (signed.has(changed)) keep(source, changed, kept);
    else signed.add(changed);
  }
  return text;
}

/**
 * Lines that count for nothing because of the prose above them. With it they become comments: alone they would go to the
 * key result above.
 */
function orphansOfProse({ text, lines }: Source, facts: Facts): ReadonlySet<number> {
  const found = new Set<number>();
  let isBelowProse = false;
  for (const line of lines) {
    if (line.rules.includes('orphan-check-in')) {
      // What goes on over several lines is no single comment.
      const isAlone = !/"""|\/\*/.test(text.slice(line.start, line.end));
      if (isBelowProse && isAlone) found.add(line.number);
    } else if (isProse(line)) isBelowProse = true;
    else if (facts.on(line.number) !== undefined) isBelowProse = false;
  }
  return found;
}

function isProse(line: SourceLine): boolean {
  return line.rules.includes('prose') && line.tokens.length === 0;
}

function isToTidy(line: SourceLine): boolean {
  return (
    line.sketched || line.rules.includes('prose') || line.tokens.some(({ tokenType }) => tokenType.name === 'TITLE')
  );
}

/** A line that stays, and with it what gives an item of a list its kind. */
function keep(source: Source, number: number, kept: Set<number>): void {
  const { lines } = source;
  kept.add(number);
  if (lines[number]?.item === undefined) return;
  for (let above = number - 1; above >= 0; above--) {
    const line = lines[above];
    if (line === undefined) return;
    const isHead = isListHeading(source, line);
    if (!isHead && !(line.sketched && line.item === undefined)) continue;
    kept.add(above);
    if (isHead || line.tokens[0]?.tokenType.name === 'objective') return;
  }
}

/** Lines that stay as they are, that keep the signs between their clauses, and that become comments. */
interface Choices {
  readonly kept: ReadonlySet<number>;
  readonly signed: ReadonlySet<number>;
  readonly orphans: ReadonlySet<number>;
}

function written(source: Source, facts: Facts, { kept, signed, orphans }: Choices): string {
  const { text, lines } = source;
  return lines
    .map((line) => {
      if (kept.has(line.number)) return text.slice(line.start, line.next);
      if (orphans.has(line.number)) return commented(source, line);
      return writtenLine(source, facts, line, signed.has(line.number));
    })
    .join('');
}

function commented({ text }: Source, line: SourceLine): string {
  const start = contentStart(text, line);
  return `${text.slice(line.start, start)}// ${text.slice(start, line.next)}`;
}

function writtenLine(source: Source, facts: Facts, line: SourceLine, keepsSigns: boolean): string {
  const { text, tongue } = source;
  const whole = text.slice(line.start, line.next);
  const start = contentStart(text, line);
  const indent = text.slice(line.start, start);
  const lineBreak = text.slice(line.end, line.next);
  if (isListHeading(source, line) || isProse(line)) return `${indent}// ${text.slice(start, line.end)}${lineBreak}`;
  if (line.kind !== 'code') return whole;
  const item = facts.on(line.number);
  const isTitled = line.sketched || line.tokens.some(({ tokenType }) => tokenType.name === 'TITLE');
  const full = isTitled && item !== undefined ? fullLine(line, item, { text, tongue, facts, keepsSigns }) : undefined;
  if (full === undefined) return indent + withExactRefs(text, facts, line) + lineBreak;
  const comment = line.comment < line.end ? `  ${text.slice(line.comment, line.end)}` : '';
  return indent + full + comment + lineBreak;
}

/** A line of the full form: its list's mark goes, and references are written as the names are. */
function withExactRefs(text: string, facts: Facts, line: SourceLine): string {
  const start = contentStart(text, line);
  const first = line.tokens[0];
  const { at, isItem } = marksAt(text, start, line.end);
  let end = isItem && first?.startOffset === at ? at : start;
  let written = '';
  for (const token of line.tokens) {
    if (endOf(token) > line.end || !isLooseRef(token, facts)) continue;
    written += text.slice(end, token.startOffset) + exactRef(token.image, facts);
    end = endOf(token);
  }
  return written + text.slice(end, line.end);
}

function contentStart(text: string, line: SourceLine): number {
  let start = line.start;
  while (start < line.end && isBlank(text, start, start + 1)) start++;
  return start;
}

/** Such as `Key results:` alone on its line: what the list below it holds. */
export function isListHeading({ text }: Source, line: SourceLine): boolean {
  if (line.kind !== 'opaque' || line.tokens.length > 0 || line.rules.length > 0) return false;
  const start = contentStart(text, line);
  const end = start + text.slice(start, line.end).trimEnd().length;
  return headingAt(text, marksAt(text, start, end), end) !== undefined;
}
