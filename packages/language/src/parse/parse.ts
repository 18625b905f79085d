import type { SourceFile } from '@okr/core';
import type { ParseResult } from 'langium';
import type { Problem } from '../findings.ts';
import { codeOf } from '../gate/codes.ts';
import { type Gated, gate } from '../gate/gate.ts';
import { leftover } from '../gate/messages.ts';
import type { TokenStore } from '../gate/token-store.ts';
import type { Token, TokenTypes } from '../gate/tokens.ts';
import type { Element, File } from '../generated/ast.ts';
import { GateReport } from './lexer.ts';
import type { ParsedFile } from './parsed.ts';
import { okrParser, type PieceParser, pieceParser, recoveringPieceParser } from './services.ts';

/**
 * Text → syntax tree. Any text gets an answer: a tree of what could be read, and problems with exact ranges for what
 * could not. Never throws; linear in the length of the text.
 */
export function parseFile(path: string, text: string): ParsedFile {
  const { value, parserErrors, lexerReport } = okrParser().parse<File>(text);
  if (!(lexerReport instanceof GateReport)) throw new Error('The parser runs over another lexer');
  const { gated } = lexerReport;
  return {
    file: fileOf(path, text, gated),
    text,
    root: value,
    problems: ordered(gated.problems, leftovers(parserErrors, text)),
    unread: gated.unread,
    comments: gated.comments,
  };
}

/**
 * The same, one top-level element after the other: each tree is let go before the next is built, so that a file of any
 * size needs the space of its largest element. The file itself is known before the first element is visited.
 */
export function parseElements(
  path: string,
  text: string,
  visitor: (file: SourceFile) => (element: Element) => void,
): Omit<ParsedFile, 'root'> {
  const { feed } = pieceParser();
  const gated = gate(text, feed.types);
  const file = fileOf(path, text, gated);
  const visit = visitor(file);
  const errors: Problem[] = [];
  for (const piece of piecesOf(gated.store, feed.types)) {
    const { value, parserErrors } = parsePiece(piece, text);
    errors.push(...leftovers(parserErrors, text));
    for (const element of value.elements) visit(element);
  }
  return { file, text, problems: ordered(gated.problems, errors), unread: gated.unread, comments: gated.comments };
}

function parsePiece(piece: Token[], text: string): ParseResult<File> {
  const result = parseWith(pieceParser(), piece, text);
  return result.parserErrors.length === 0 ? result : parseWith(recoveringPieceParser(), piece, text);
}

function parseWith({ parser, feed }: PieceParser, piece: Token[], text: string): ParseResult<File> {
  feed.supply(piece);
  const result = parser.parse<File>(text);
  feed.supply([]);
  return result;
}

/** Tokens from one top-level opener to the next; their keywords open nothing else. */
function* piecesOf(tokens: TokenStore, types: TokenTypes): Generator<Token[]> {
  const openers = new Set(topLevel.map((name) => types.keywords[codeOf(name)]));
  let start = 0;
  for (let at = 1; at < tokens.length; at++) {
    if (!openers.has(tokens.typeAt(at))) continue;
    yield tokens.slice(start, at);
    start = at;
  }
  if (start < tokens.length) yield tokens.slice(start, tokens.length);
}

const topLevel = ['company', 'department', 'team', 'person', 'cycle', 'plan', 'objective', 'kpi'] as const;

function fileOf(path: string, text: string, { lineStarts, declared, language }: Gated): SourceFile {
  return { path, lineStarts, length: text.length, declared, language };
}

function leftovers(errors: ParseResult['parserErrors'], text: string): readonly Problem[] {
  return errors.map(({ token }): Problem => {
    const start = clamp(token.startOffset, text.length);
    return {
      rule: 'syntax',
      span: { start, end: Math.max(start, clamp((token.endOffset ?? start) + 1, text.length)) },
      message: leftover,
    };
  });
}

function ordered(problems: readonly Problem[], more: readonly Problem[]): readonly Problem[] {
  return more.length === 0 ? problems : [...problems, ...more].sort((a, b) => a.span.start - b.span.start);
}

function clamp(offset: number, length: number): number {
  return Number.isFinite(offset) ? Math.max(0, Math.min(offset, length)) : length;
}
