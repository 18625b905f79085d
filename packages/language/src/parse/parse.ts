import type { SourceFile, Span } from '@okr/core';
import { topLevelKeywords } from '../dialect/tables.ts';
import type { Difference } from '../difference.ts';
import type { Problem } from '../findings.ts';
import { gate, gateAgain } from '../gate/gate.ts';
import type { Gated } from '../gate/gated.ts';
import { leftover } from '../gate/messages.ts';
import type { Unread } from '../gate/state.ts';
import type { TokenStore } from '../gate/token-store.ts';
import { okrTokens } from '../gate/tokens.ts';
import type { Trail } from '../gate/trail.ts';
import type { File } from '../generated/ast.ts';
import { buildTree } from './tree-builder.ts';

/**
 * A file that has passed the gate, cut into pieces for the parser: from each top-level opener to the next. Any text gets an
 * answer, with problems that have exact ranges for what could not be read. Linear in the length of the text.
 */
export interface GatedFile {
  readonly file: SourceFile;
  readonly text: string;
  /** Ordered by place. */
  readonly problems: readonly Problem[];
  /** Clauses that were meant but could not be read: where the keyword stands, and its English name. */
  readonly unread: readonly Unread[];
  /** `// okr-ignore …` and every other comment. */
  readonly comments: readonly Span[];
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
  readonly root: File;
  /** What the grammar does not expect, which should be nothing. */
  readonly problems: readonly Problem[];
}

/**
 * The first half of parsing: then each piece is parsed by itself, so that its tree can be let go before the next is
 * built, and a file of any size needs the space of its largest element.
 */
export function gateFile(path: string, text: string): GatedFile {
  return gatedFile(path, text, gate(text, okrTokens));
}

/** The same for a file that is being edited: it is read so that its next version can be read against it. */
export function gateFileAgain(path: string, text: string, before: EarlierFile | undefined): GatedFile {
  const trail = before?.gated.trail;
  const known = before && trail && { trail, difference: before.difference };
  return gatedFile(path, text, gateAgain(text, okrTokens, known));
}

function gatedFile(path: string, text: string, gated: Gated): GatedFile {
  const { problems, unread, comments, store, trail } = gated;
  const file = fileOf(path, text, gated);
  return { file, text, problems, unread, comments, tokens: store, pieces: piecesOf(store), trail };
}

export function parsePiece({ tokens, trail }: GatedFile, { from, to }: Piece): ParsedPiece {
  // What is said of a piece may stay while the rest of the file changes many times.
  const { root, unexpected } = buildTree(tokens, from, to, trail !== undefined);
  return { root, problems: unexpected.map((at) => leftoverAt(tokens, at)) };
}

/** Their keywords open nothing else. */
function piecesOf(tokens: TokenStore): readonly Piece[] {
  const openers: ReadonlySet<string> = new Set(topLevelKeywords);
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 1; at < tokens.length; at++) {
    if (!openers.has(tokens.nameAt(at))) continue;
    pieces.push({ from, to: at });
    from = at;
  }
  if (from < tokens.length) pieces.push({ from, to: tokens.length });
  return pieces;
}

function fileOf(path: string, text: string, { lineStarts, declared, tongue }: Gated): SourceFile {
  return { path, lineStarts, length: text.length, declared, tongue };
}

function leftoverAt(tokens: TokenStore, at: number): Problem {
  const last = Math.max(0, Math.min(at, tokens.length - 1));
  return { rule: 'syntax', span: { start: tokens.startOf(last), end: tokens.endOf(last) }, message: leftover };
}
