import type { Language } from '@okr/core';
import type { LineRange } from '@okr/language';
import { formatFile, isKeyword, keywordTrie, spellings } from '@okr/language';
import { CodeActionKind } from 'vscode-languageserver';
import { formatOptions } from '../features/formatting.ts';
import { tokensOf } from '../syntax/tokens.ts';
import { lineAt, type View } from '../view.ts';
import type { Offer, Place } from './refactoring.ts';

/**
 * The keywords of the selected lines in the other language. Where the whole file is selected, its numbers, days and
 * `language` line too: what that line says decides how they are read, so no part of a file can change it for itself.
 */
export function translateKeywords({ view, span }: Place): readonly Offer[] {
  if (span.start === span.end) return [];
  const lines = { startLine: lineAt(view.file, span.start), endLine: lastLine(view, span) };
  const isWhole = isBlank(view.text.slice(0, span.start)) && isBlank(view.text.slice(span.end));
  return languagesIn(view, lines).map((from): Offer => {
    const to: Language = from === 'en' ? 'vi' : 'en';
    return isWhole ? wholeFile(view, to) : someLines(view, to, lines);
  });
}

const titles = {
  file: {
    vi: {
      en: 'Translate the file’s keywords, numbers and days into Vietnamese',
      vi: 'Chuyển từ khóa, số và ngày của tệp sang tiếng Việt',
    },
    en: {
      en: 'Translate the file’s keywords, numbers and days into English',
      vi: 'Chuyển từ khóa, số và ngày của tệp sang tiếng Anh',
    },
  },
  lines: {
    vi: {
      en: 'Translate the keywords of these lines into Vietnamese',
      vi: 'Chuyển từ khóa của các dòng này sang tiếng Việt',
    },
    en: {
      en: 'Translate the keywords of these lines into English',
      vi: 'Chuyển từ khóa của các dòng này sang tiếng Anh',
    },
  },
} as const;

function wholeFile(view: View, to: Language): Offer {
  return {
    id: `translate-file-${to}`,
    kind: CodeActionKind.RefactorRewrite,
    title: titles.file[to],
    make: () => {
      const { edits } = formatFile(view.file.path, view.text, { ...formatOptions(view), toLanguage: to });
      return edits.length === 0 ? undefined : { edits, complete: true, translates: true };
    },
  };
}

function someLines(view: View, to: Language, range: LineRange): Offer {
  return {
    id: `translate-lines-${to}`,
    kind: CodeActionKind.RefactorRewrite,
    title: titles.lines[to],
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

/** The languages of the keywords on some lines; words that both have in common count for neither. */
function languagesIn(view: View, { startLine, endLine }: LineRange): readonly Language[] {
  const found = new Set<Language>();
  const tokens = tokensOf(view.loaded);
  for (let at = 0; at < tokens.length; at++) {
    const line = tokens.lineAt(at);
    if (line < startLine || line > endLine || !isKeyword(tokens.nameAt(at))) continue;
    const language = spellings[keywordTrie.find(view.text, tokens.startAt(at))]?.language;
    if (language !== undefined) found.add(language);
  }
  return [...found];
}
