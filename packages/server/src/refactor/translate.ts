import type { LineRange } from '@okr/language';
import { type Dialect, dialects, formatFile, isKeyword, keywordTrie, spellings } from '@okr/language';
import { CodeActionKind } from 'vscode-languageserver';
import { formatOptions } from '../features/formatting.ts';
import { tokensOf } from '../syntax/tokens.ts';
import { lineAt, type View } from '../view.ts';
import type { Offer, Place } from './refactoring.ts';

/**
 * The keywords of the selected lines in another tongue. Where the whole file is selected, its numbers, days and
 * `language` line too: what that line says decides how they are read, so no part of a file can change it for itself.
 */
export function translateKeywords({ view, span }: Place): readonly Offer[] {
  if (span.start === span.end) return [];
  const lines = { startLine: lineAt(view.file, span.start), endLine: lastLine(view, span) };
  const isWhole = isBlank(view.text.slice(0, span.start)) && isBlank(view.text.slice(span.end));
  const found = dialectsIn(view, lines);
  const others = found.flatMap((from) => dialects.filter((to) => to !== from));
  return [...new Set(others)].map((to): Offer => (isWhole ? wholeFile(view, to) : someLines(view, to, lines)));
}

function wholeFile(view: View, to: Dialect): Offer {
  return {
    id: `translate-file-${to.key}`,
    kind: CodeActionKind.RefactorRewrite,
    title: {
      en: `Translate the file’s keywords, numbers and days into ${to.called.en}`,
      vi: `Chuyển từ khóa, số và ngày của tệp sang ${to.called.vi}`,
    },
    make: () => {
      const { edits } = formatFile(view.file.path, view.text, { ...formatOptions(view), toTongue: to });
      return edits.length === 0 ? undefined : { edits, complete: true, translates: true };
    },
  };
}

function someLines(view: View, to: Dialect, range: LineRange): Offer {
  return {
    id: `translate-lines-${to.key}`,
    kind: CodeActionKind.RefactorRewrite,
    title: {
      en: `Translate the keywords of these lines into ${to.called.en}`,
      vi: `Chuyển từ khóa của các dòng này sang ${to.called.vi}`,
    },
    make: () => {
      const options = { ...formatOptions(view), keywordsTo: to, ranges: [range] };
      const { edits } = formatFile(view.file.path, view.text, options);
      return edits.length === 0 ? undefined : { edits, complete: true };
    },
  };
}

/** A selection that ends before a line's first letter does not hold that line. */
function lastLine({ file }: View, { start, end }: Place['span']): number {
  const line = lineAt(file, end);
  return file.lineStarts[line] === end && end > start ? line - 1 : line;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** The tongues of the keywords on some lines; words that they have in common count for none. */
function dialectsIn(view: View, { startLine, endLine }: LineRange): readonly Dialect[] {
  const found = new Set<Dialect>();
  const tokens = tokensOf(view.loaded);
  for (let at = 0; at < tokens.length; at++) {
    const line = tokens.lineAt(at);
    if (line < startLine || line > endLine || !isKeyword(tokens.nameAt(at))) continue;
    const dialect = spellings[keywordTrie.find(view.text, tokens.startAt(at))]?.dialect;
    if (dialect !== undefined) found.add(dialect);
  }
  return [...found];
}
