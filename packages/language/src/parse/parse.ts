import type { SourceFile } from '@okr/core';
import type { Problem } from '../findings.ts';
import { leftover } from '../gate/messages.ts';
import type { File } from '../generated/ast.ts';
import { GateReport } from './lexer.ts';
import type { ParsedFile } from './parsed.ts';
import { okrParser } from './services.ts';

/**
 * Text → syntax tree. Any text gets an answer: a tree of what could be read, and problems with exact ranges for what
 * could not. Never throws; linear in the length of the text.
 */
export function parseFile(path: string, text: string): ParsedFile {
  const { value, parserErrors, lexerReport } = okrParser().parse<File>(text);
  if (!(lexerReport instanceof GateReport)) throw new Error('The parser runs over another lexer');
  const { problems, unread, comments, lineStarts, declared, language } = lexerReport.gated;
  const file: SourceFile = { path, lineStarts, length: text.length, declared, language };
  const leftovers = parserErrors.map(({ token }): Problem => {
    const start = clamp(token.startOffset, text.length);
    return {
      rule: 'syntax',
      span: { start, end: Math.max(start, clamp((token.endOffset ?? start) + 1, text.length)) },
      message: leftover,
    };
  });
  return {
    file,
    text,
    root: value,
    problems:
      leftovers.length === 0 ? problems : [...problems, ...leftovers].sort((a, b) => a.span.start - b.span.start),
    unread,
    comments,
  };
}

function clamp(offset: number, length: number): number {
  return Number.isFinite(offset) ? Math.max(0, Math.min(offset, length)) : length;
}
