import { purposeStart } from '../grammar/grammar.ts';
import { saysHowFar } from '../grammar/multiple.ts';
import type { Chunk } from '../text/chunk.ts';
import { partOf, type Scan } from '../text/scan.ts';
import { holdsQuantity, type Marking, take } from './marking.ts';

/** “to support our strategy”, “nhằm phục vụ chiến lược”: what the work is for. One that states a level (“so that overtime falls to 4%”) stays. */
export function markPurpose(marking: Marking): void {
  const { chunks, scan } = marking;
  const start = purposeStart({ ...scan, chunks });
  const first = chunks[start];
  const last = chunks.at(-1);
  if (start === 0 || first === undefined || last === undefined || states(scan, chunks.slice(start))) return;
  if (take(marking, 'purpose', start, chunks.length)) marking.purpose = partOf(scan, first, last);
}

/** A number, or a word that says how far: “to halve estimated bills”. */
const states = (scan: Scan, chunks: readonly Chunk[]): boolean =>
  holdsQuantity(chunks) || chunks.some((chunk) => saysHowFar(scan, chunk));
