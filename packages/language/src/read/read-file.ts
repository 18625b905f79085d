import type { SourceFile, Span, WrittenTopLevel } from '@okr/core';
import { differenceOf } from '../difference.ts';
import type { Problem } from '../findings.ts';
import type { TokenStore } from '../gate/token-store.ts';
import type * as Ast from '../generated/ast.ts';
import { type GatedFile, gateFile, gateFileAgain, type Piece, parsePiece } from '../parse/parse.ts';
import { readKpi } from './kpi.ts';
import { readObjective } from './objective.ts';
import { readCycle, readPerson, readPlan, readUnitElement } from './organisation.ts';
import type { ReadPiece } from './piece.ts';
import { Places } from './places.ts';
import { type ReadPieces, reuseOf } from './reuse.ts';
import { SourceReader } from './source-reader.ts';

/** One file, parsed and read: it depends on its text alone. Nothing here refers to the syntax tree any more. */
export interface WrittenFile {
  readonly file: SourceFile;
  readonly text: string;
  readonly elements: readonly WrittenTopLevel[];
  /** Of parsing the file and of its single values, ordered by place. */
  readonly problems: readonly Problem[];
  readonly comments: readonly Span[];
}

/** Text → written: every value is read; names are not linked yet. */
export function readFile(path: string, text: string): WrittenFile {
  const gated = gateFile(path, text);
  return written(gated, readPieces(gated));
}

/**
 * The same for the next version of a file: the pieces that did not change are taken from the version before, of which
 * nothing may be used afterwards.
 */
export function readAgain(
  path: string,
  text: string,
  before: ReadPieces | undefined,
): { readonly written: WrittenFile; readonly pieces: ReadPieces } {
  const difference = before && differenceOf(before.gated.text, text);
  const gated = gateFileAgain(path, text, before && difference && { gated: before.gated, difference });
  const read = readPieces(gated, before && difference && reuseOf(gated, before, difference));
  const made = written(gated, read);
  kept.set(made, gated.tokens);
  return { written: made, pieces: { gated, read } };
}

/** By what nothing holds on to but the newest state: they are as large as the text. */
const kept = new WeakMap<WrittenFile, TokenStore>();

/** The tokens of a file that is being edited; undefined for any other. */
export function keptTokens(file: WrittenFile): TokenStore | undefined {
  return kept.get(file);
}

function readPieces(gated: GatedFile, reuse?: ReturnType<typeof reuseOf>): readonly ReadPiece[] {
  const unread = unreadOf(gated);
  return gated.pieces.map((piece, index): ReadPiece => {
    const cut = unread[index] ?? [];
    return reuse?.(piece, cut) ?? readPiece(gated, piece, cut);
  });
}

function written({ file, text, problems, comments }: GatedFile, read: readonly ReadPiece[]): WrittenFile {
  const ofParser = [...problems, ...read.flatMap(({ leftovers }) => leftovers)].sort(byPlace);
  const ofValues = read.flatMap((piece) => piece.problems);
  return {
    file,
    text,
    elements: read.flatMap(({ elements }) => elements),
    problems: [...ofParser, ...ofValues].sort(byPlace),
    comments,
  };
}

function byPlace(a: Problem, b: Problem): number {
  return a.span.start - b.span.start;
}

/** The clauses that could not be parsed by pieces: each belongs to the piece that began last before it. */
function unreadOf({ unread, pieces, tokens }: GatedFile): readonly GatedFile['unread'][] {
  if (unread.length === 0) return [];
  const ordered = unread.toSorted((a, b) => a.start - b.start);
  let at = ordered.findIndex(({ start }) => start >= tokens.startOf(0));
  return pieces.map((_, index) => {
    const next = pieces[index + 1];
    const end = next === undefined ? Number.POSITIVE_INFINITY : tokens.startOf(next.from);
    const first = at;
    while (at >= 0 && (ordered[at]?.start ?? Number.POSITIVE_INFINITY) < end) at++;
    return at < 0 ? [] : ordered.slice(first, at);
  });
}

function readPiece(gated: GatedFile, piece: Piece, unread: GatedFile['unread']): ReadPiece {
  const { root, problems: leftovers } = parsePiece(gated, piece);
  const reader = new SourceReader(gated.file.declared);
  const written = root.elements.map((element) => readElement(reader, element));
  reader.settleUnread(unread);
  const { problems } = reader;
  const places = new Places({ written, leftovers, problems });
  return { elements: written, leftovers, problems, unread, places };
}

function readElement(reader: SourceReader, node: Ast.File['elements'][number]): WrittenTopLevel {
  switch (node.$type) {
    case 'Unit':
      return readUnitElement(reader, node);
    case 'Person':
      return readPerson(reader, node);
    case 'Cycle':
      return readCycle(reader, node);
    case 'Plan':
      return readPlan(reader, node);
    case 'Objective':
      return readObjective(reader, node);
    case 'Kpi':
      return readKpi(reader, node);
  }
}
