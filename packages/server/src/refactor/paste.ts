import { lineBreakOf } from '@okr/analysis';
import { dayExtent } from '@okr/core';
import {
  applied,
  isKeyword,
  loadFile,
  readSource,
  resolve,
  type Source,
  type SourceLine,
  writtenSurface,
} from '@okr/language';
import { CodeActionKind } from 'vscode-languageserver';
import { importPiece } from '../features/import.ts';
import { lineAt, type View } from '../view.ts';
import { isError } from './errors.ts';
import { keepsHolders } from './holders.ts';
import type { Change, Offer, Place } from './refactoring.ts';

/** A list or a table that was pasted and cannot be read becomes objectives and key results. */
export function fromPasted({ view, span }: Place): readonly Offer[] {
  const isSelected = span.end > span.start;
  const lines = pastedLines(view, span, isSelected);
  if (lines === undefined) return [];
  return [
    {
      id: 'from-pasted',
      kind: isSelected ? CodeActionKind.RefactorRewrite : CodeActionKind.QuickFix,
      title: {
        en: 'Turn the pasted lines into objectives and key results',
        vi: 'Chuyển các dòng vừa dán thành mục tiêu và kết quả',
      },
      reads: true,
      make: () => converted(view, lines),
    },
  ];
}

const bullet = /^(?:[-*+•·◦▪–—]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z])[.)])\s+|^\[[ xX✓✔]\]\s+|^#{1,6}\s+/i;

/** Whether a line looks like one of a list. */
function isListLine(line: string): boolean {
  return bullet.test(line.trim());
}

/** Whether a line is one of a table: cells from a spreadsheet, or between bars. */
function isTableLine(line: string): boolean {
  return line.trim().includes('\t') || /^\s*\|.*\|.*\|\s*$/.test(line);
}

/** More than these, or longer ones, nobody pastes as a list: letters of a line, lines, letters in all. */
const most = { line: 1000, lines: 1000, letters: 100_000 };

/** Lines one after the other that nothing could be made of, blank ones between them. */
function pastedLines(view: View, span: Place['span'], isSelected: boolean): readonly SourceLine[] | undefined {
  const { text, file } = view;
  const at = lineAt(file, span.start);
  const here = text.slice(file.lineStarts[at] ?? 0, file.lineStarts[at + 1] ?? text.length);
  // A closer look costs time at each move of the cursor.
  if (!isSelected && !isListLine(here) && !isTableLine(here)) return undefined;
  const { lines } = readSource(text);
  const isLoose = (line: SourceLine | undefined): boolean => line !== undefined && isUnread(line);
  let first = at;
  if (!isSelected) while (isLoose(lines[first - 1])) first--;
  while (isSelected && lines[first]?.kind === 'blank') first++;
  let last = first;
  const limit = isSelected ? lineAt(file, Math.max(span.start, span.end - 1)) : lines.length - 1;
  while (last < limit && (isLoose(lines[last + 1]) || isGap(lines, last + 1, limit))) last++;
  const found = lines.slice(first, last + 1);
  const start = found[0]?.start ?? 0;
  const isTooMuch = found.length > most.lines || (found.at(-1)?.end ?? 0) - start > most.letters;
  if (isTooMuch || found.some((line) => line.end - line.start > most.line)) return undefined;
  if (!isLoose(found[0]) || (isSelected && lines.slice(last + 1, limit + 1).some(({ kind }) => kind === 'code'))) {
    return undefined;
  }
  const texts = found.filter(({ kind }) => kind !== 'blank').map(({ start, end }) => text.slice(start, end));
  // Check-ins that belong to nothing are no list.
  if (
    texts.some((line) => !isTableLine(line) && dayExtent(line, line.length - line.trimStart().length) !== undefined)
  ) {
    return undefined;
  }
  const isList = texts.some((line) => isListLine(line) || isTableLine(line));
  return isList || (isSelected && texts.length > 1) ? found : undefined;
}

function isGap(lines: Source['lines'], at: number, limit: number): boolean {
  const next = lines[at + 1];
  return lines[at]?.kind === 'blank' && at < limit && next !== undefined && isUnread(next);
}

/** Nothing on it could be read, or not what it opens. */
function isUnread({ kind, tokens, rules, sketched }: SourceLine): boolean {
  if (kind === 'blank' || kind === 'comment' || rules.includes('conflict-marker')) return false;
  if (tokens.length === 0) return rules.length > 0;
  // `Objective⇥Key result⇥Target` heads a table: nobody has a title that spans cells.
  if (!sketched && tokens.some(({ tokenType, image }) => tokenType.name === 'TITLE' && image.includes('\t')))
    return true;
  const [first] = tokens;
  const isWhole = first !== undefined && isKeyword(first.tokenType.name) && tokens.some(isText);
  return !isWhole && rules.includes('syntax');
}

function isText({ tokenType, image }: SourceLine['tokens'][number]): boolean {
  return tokenType.name === 'TEXT' && /^["“]/.test(image);
}

/** What only the lines around can tell. */
const ofOthers: ReadonlySet<string> = new Set(['duplicate-name', 'unknown-reference', 'bad-weights']);

function converted(view: View, lines: readonly SourceLine[]): Change | undefined {
  const { file, text } = view;
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const texts = lines.map(({ start, end }) => text.slice(start, end));
  const isPlain = !texts.some((line) => isListLine(line) || isTableLine(line));
  const given = isPlain ? texts.map((line) => line.replace(/^\s*(?=\S)/, '$&- ')) : texts;
  const known = { tongue: file.tongue, isOkrs: true };
  const imported = importPiece(view, first.start, given.join('\n'), known);
  if (imported.count.objectives + imported.count.keyResults === 0) return undefined;
  const written = imported.text.replace(/\n+$/, '').split('\n');
  const edit = {
    span: { start: first.start, end: last.end },
    text: written.map(readable).join(lineBreakOf(text)),
  };
  const after = loadFile({ path: file.path, text: applied(text, [edit]) });
  if (!keepsHolders(view.loaded.elements, after.elements, edit)) return undefined;
  return {
    edits: [edit],
    complete: texts.some((line) => line.includes('…')),
  };

  /** A value that does not read well behind its title after all goes into a note. */
  function readable(line: string): string {
    const head = file.declared === undefined ? '' : `language ${file.declared.key}\n`;
    const alone = loadFile({ path: file.path, text: `${head}objective "o"\n${line.replaceAll('…', '1')}\n` });
    const linked = resolve([alone], view.snapshot.configuration.config.scoring).problems.get(alone.file) ?? [];
    const tail = /^(\s*\S.*?"(?:[^"\\]|\\.)*")\s+(\S.*)$/.exec(line);
    const isBroken = [...alone.problems, ...linked.filter(isError)].some(({ rule }) => !ofOthers.has(rule));
    if (tail === null || !isBroken) return line;
    return `${tail[1]} ${writtenSurface('note', file.tongue)} "${(tail[2] ?? '').replace(/["\\]/g, '\\$&')}"`;
  }
}
