import type { Chunk } from '../text/chunk.ts';
import type { Scan } from '../text/scan.ts';
import type { TextPart, Token } from '../text/tokens.ts';

/** What a marked piece of a title is; the verdict is given without it. */
export type MarkKind = 'label' | 'remark' | 'owner' | 'time' | 'opener' | 'doer' | 'place' | 'purpose';

/** A title on its way to its core: the words that still count. Markers only ever take words away. */
export interface Marking {
  scan: Scan;
  chunks: Chunk[];
  readonly kinds: Set<MarkKind>;
  /** The purpose clause as it was written. */
  purpose?: TextPart;
}

/** The place of a chunk's first token. */
export const tokenOf = ({ scan }: Marking, chunk: Chunk | undefined): Token | undefined =>
  chunk === undefined ? undefined : scan.tokens[chunk.from];

/** Takes chunks away, `from` inclusive, `to` exclusive, unless nothing would be left. */
export function take(marking: Marking, kind: MarkKind, from: number, to: number): boolean {
  if (to <= from || to - from >= marking.chunks.length) return false;
  marking.chunks = [...marking.chunks.slice(0, from), ...marking.chunks.slice(to)];
  marking.kinds.add(kind);
  return true;
}

/** Whether any of the chunks holds a quantity. */
export const holdsQuantity = (chunks: readonly Chunk[]): boolean =>
  chunks.some(({ number }) => number?.kind === 'quantity');
