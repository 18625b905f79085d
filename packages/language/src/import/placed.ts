import type { Block } from './blocks.ts';
import { roleOf } from './columns.ts';
import type { Entry } from './entry.ts';
import { isNote, type ListHead, type labelOf, mayBeObjective, nameKey } from './label.ts';
import type { Told } from './sentence.ts';

/** What a block is by itself, and what the document around it makes of it. */
export interface Placed {
  readonly block: Block;
  readonly labelled: ReturnType<typeof labelOf>;
  readonly head: ListHead | undefined;
  readonly told: Told | undefined;
  /** Its place among the blocks that it stands below; -1 at the top. */
  readonly parent: number;
  /** Nothing but its place says it. */
  kind: 'objective' | 'kr' | 'initiative' | 'group' | undefined;
}

/** Where a piece of a document goes. */
export interface Into {
  readonly inObjective: boolean;
  /** All of it is OKRs, whether or not its words say so. */
  readonly isOkrs?: boolean;
}

/** It says nothing of itself, and may be an objective. */
export function isFree({ labelled, head, told, block }: Placed): boolean {
  return (
    labelled === undefined &&
    told === undefined &&
    head === undefined &&
    block.kind !== 'row' &&
    mayBeObjective(block.text)
  );
}

/** Whether a document says somewhere what its key results are. */
export function saysResults(all: readonly Placed[]): boolean {
  return all.some(({ labelled, head, block }) => labelled?.kind === 'kr' || head === 'kr' || headsResults(block));
}

/** The headings of a table, one of them that of key results. */
function headsResults({ isHead, cells }: Block): boolean {
  return isHead === true && cells.some((cell) => roleOf(cell) === 'kr');
}

/** Whether key results are said before the next objective: plain items are none then. */
export function hasOwnBelow(all: readonly Placed[], index: number): boolean {
  for (let at = index + 1; at < Math.min(all.length, index + 60); at++) {
    const { block, labelled, head, kind } = all[at] ?? {};
    if (labelled?.kind === 'objective' || head === 'objective' || kind === 'objective') return false;
    if (labelled?.kind === 'kr' || head === 'kr' || (block !== undefined && headsResults(block))) return true;
    const isPlain = block?.kind === 'item' && labelled === undefined && head === undefined;
    if (isPlain && /\d/.test(block.text) && !isNote(block.text)) return false;
  }
  return false;
}

/** No objective has more key results that others speak of. */
const mostNamed = 300;

/** The names of those of some entries that are key results with a label, as `nameKey` has them. */
export function namesIn(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(
    entries
      .slice(-mostNamed)
      .flatMap(({ kind, label }) => (kind === 'kr' && label !== undefined ? [nameKey(label)] : [])),
  );
}
