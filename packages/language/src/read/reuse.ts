import type { Difference } from '../difference.ts';
import type { GatedFile, Piece } from '../parse/parse.ts';
import type { ReadPiece } from './piece.ts';

/** A file as it was read piece by piece, for the reading of its next version. */
export interface ReadPieces {
  readonly gated: GatedFile;
  /** By the pieces of `gated`. */
  readonly read: readonly ReadPiece[];
}

/**
 * Finds what a piece of a file said in the version before: where nothing changed before it or nothing after it, it is made
 * of the same tokens, and numbers and dates are read in the same way. It is the same object again, moved to where it stands
 * now: with that the version before holds no more.
 */
export function reuseOf(
  now: GatedFile,
  before: ReadPieces,
  { start: sameUntil, end: sameFrom, by: grown }: Difference,
): ((piece: Piece, unread: ReadPiece['unread']) => ReadPiece | undefined) | undefined {
  if (now.file.declared !== before.gated.file.declared) return undefined;
  const { tokens: old } = before.gated;
  const known = new Map(before.gated.pieces.map((piece, index) => [old.startOf(piece.from), index]));
  return (piece, unread) => {
    const start = now.tokens.startOf(piece.from);
    const isBefore = now.tokens.endOf(piece.to - 1) <= sameUntil;
    if (!isBefore && start < sameFrom) return undefined;
    const by = isBefore ? 0 : grown;
    const index = known.get(start - by);
    const there = index === undefined ? undefined : before.gated.pieces[index];
    const read = index === undefined ? undefined : before.read[index];
    if (there === undefined || read === undefined || read.leftovers.length > 0) return undefined;
    if (!areMoved(read.unread, unread, by)) return undefined;
    if (there.to - there.from !== piece.to - piece.from || !old.isMoved(there, now.tokens, piece.from, by))
      return undefined;
    read.places.move(by);
    return unread.length === 0 ? read : { ...read, unread };
  };
}

function areMoved(before: ReadPiece['unread'], now: ReadPiece['unread'], by: number): boolean {
  return (
    before.length === now.length &&
    before.every(({ start, keyword, inLine, as }, index) => {
      const there = now[index];
      if (there === undefined || start + by !== there.start || keyword !== there.keyword) return false;
      return inLine === there.inLine && as === there.as;
    })
  );
}
