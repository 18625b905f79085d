import type { SourceFile } from '@okr/core';
import type { ParseResult } from 'langium';
import type { Difference } from '../difference.ts';
import type { Problem } from '../findings.ts';
import { codeOf, topLevelKeywords } from '../gate/codes.ts';
import { gate, gateAgain } from '../gate/gate.ts';
import type { Gated } from '../gate/gated.ts';
import { leftover } from '../gate/messages.ts';
import type { TokenStore } from '../gate/token-store.ts';
import type { Token, TokenTypes } from '../gate/tokens.ts';
import type { Trail } from '../gate/trail.ts';
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

/** A file that has passed the gate, cut into pieces for the parser: from each top-level opener to the next. */
export interface GatedFile extends Omit<ParsedFile, 'root'> {
  readonly tokens: TokenStore;
  readonly pieces: readonly Piece[];
  readonly trail: Trail | undefined;
}

/** What the next version of a file is read against. */
export interface EarlierFile {
  readonly gated: GatedFile;
  readonly difference: Difference;
}

/** Tokens `from` up to `to` of a file. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** What one piece says by itself. */
export interface ParsedPiece {
  readonly elements: readonly Element[];
  /** What the parser could not take, which should be nothing. */
  readonly problems: readonly Problem[];
}

/**
 * The first half of `parseFile`: then each piece is parsed by itself, so that its tree can be let go before the next is
 * built, and a file of any size needs the space of its largest element.
 */
export function gateFile(path: string, text: string): GatedFile {
  const { types } = pieceParser().feed;
  return gatedFile(path, text, gate(text, types), types);
}

/** The same for a file that is being edited: it is read so that its next version can be read against it. */
export function gateFileAgain(path: string, text: string, before: EarlierFile | undefined): GatedFile {
  const { types } = pieceParser().feed;
  const trail = before?.gated.trail;
  const known = before && trail && { trail, difference: before.difference };
  return gatedFile(path, text, gateAgain(text, types, known), types);
}

function gatedFile(path: string, text: string, gated: Gated, types: TokenTypes): GatedFile {
  const { problems, unread, comments, store, trail } = gated;
  const file = fileOf(path, text, gated);
  return { file, text, problems, unread, comments, tokens: store, pieces: piecesOf(store, types), trail };
}

export function parsePiece({ text, tokens, trail }: GatedFile, { from, to }: Piece): ParsedPiece {
  // What is said of a piece may stay while the rest of the file changes many times.
  const piece = tokens.slice(from, to, trail !== undefined);
  const plain = parseWith(pieceParser(), piece, text);
  const { value, parserErrors } =
    plain.parserErrors.length === 0 ? plain : parseWith(recoveringPieceParser(), piece, text);
  return { elements: value.elements, problems: leftovers(parserErrors, text) };
}

function parseWith({ parser, feed }: PieceParser, piece: Token[], text: string): ParseResult<File> {
  feed.supply(piece);
  const result = parser.parse<File>(text);
  feed.supply([]);
  return result;
}

/** Their keywords open nothing else. */
function piecesOf(tokens: TokenStore, types: TokenTypes): readonly Piece[] {
  const openers = new Set(topLevelKeywords.map((name) => types.keywords[codeOf(name)]));
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 1; at < tokens.length; at++) {
    if (!openers.has(tokens.typeAt(at))) continue;
    pieces.push({ from, to: at });
    from = at;
  }
  if (from < tokens.length) pieces.push({ from, to: tokens.length });
  return pieces;
}

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
