import { ALL, BEHAVE, COMPARE, FINISHED, HIRE, MADE, NOUN, REACH, VERB, WORK } from '../text/bits.ts';
import type { Chunk } from '../text/chunk.ts';
import { FORM } from '../text/inflect.ts';
import type { Scan } from '../text/scan.ts';

/** Marks that end a clause. */
const BREAKS: ReadonlySet<string> = new Set([';', '.', '!', '?', '|']);
export const isBreak = (chunk: Chunk): boolean => BREAKS.has(chunk.key);

/** Head of the noun phrase that starts at `from`: the last noun in English ("customer stories"), the first in Vietnamese. -1 when none. */
export function headNoun(scan: Scan, from: number): number {
  return scan.language === 'en' ? headEnglish(scan, from) : headVietnamese(scan, from);
}

function headEnglish(scan: Scan, from: number): number {
  const { chunks } = scan;
  let head = -1;
  const limit = Math.min(chunks.length, from + 8);
  for (let index = from; index < limit; index += 1) {
    const chunk = chunks[index];
    if (chunk === undefined || isBreak(chunk)) break;
    if (chunk.small) {
      // "the quality of", "our own": articles inside the phrase are passed, the rest ends it.
      if (head < 0 && /^(?:the|a|an|our|its|their|of|these|those|this|to)$/.test(chunk.key)) continue;
      break;
    }
    if (chunk.number?.kind === 'name') continue;
    if (chunk.number !== undefined || scan.tokens[chunk.from]?.kind === 'mark') {
      if (chunk.key === '"' || chunk.key === '“' || chunk.key === '”' || (/^[/+&]$/.test(chunk.key) && index > from))
        continue;
      break;
    }
    const noun = (chunk.mask & NOUN) !== 0;
    const participle = (chunk.forms & (FORM.past | FORM.ing)) !== 0 && (chunk.forms & (FORM.base | FORM.plural)) === 0;
    if (isCompound(scan, index)) continue;
    if (head >= 0 && !noun && (participle || (chunk.mask & (BEHAVE | FINISHED | REACH | COMPARE | VERB)) !== 0)) break;
    if (noun && !participle) head = index;
    else if (head >= 0 && chunk.mask === 0 && chunk.key.endsWith('s')) head = index;
    if (head >= 0 && (chunk.forms & FORM.plural) !== 0 && (chunk.forms & FORM.base) === 0) {
      const next = chunks[index + 1];
      if (next === undefined || (next.mask & NOUN) === 0) break;
    }
  }
  return head;
}

/** "knowledge-sharing sessions", "customer onboarding flow": a participle inside the name of a thing. */
function isCompound(scan: Scan, index: number): boolean {
  const chunk = scan.chunks[index];
  const next = scan.chunks[index + 1];
  if (chunk === undefined || next === undefined || (next.mask & NOUN) === 0) return false;
  if ((chunk.forms & (FORM.past | FORM.ing)) === 0) return false;
  if (scan.tokens[chunk.from]?.hyphen === true) return true;
  const before = scan.chunks[index - 1];
  const singular =
    before !== undefined && (before.forms & (FORM.base | FORM.plural)) === FORM.base && (before.mask & NOUN) !== 0;
  return singular && (chunk.forms & FORM.ing) !== 0;
}

function headVietnamese(scan: Scan, from: number): number {
  const { chunks } = scan;
  const limit = Math.min(chunks.length, from + 4);
  for (let index = from; index < limit; index += 1) {
    const chunk = chunks[index];
    if (chunk === undefined || isBreak(chunk) || chunk.number !== undefined) break;
    if ((chunk.mask & NOUN) !== 0) return index;
    if ((chunk.small || (chunk.mask & ALL) !== 0) && index > from) break;
    // One unknown word may be a classifier; after two the noun is not of the lists.
    if (index > from + 1) break;
    if ((chunk.mask & (VERB & ~HIRE)) !== 0 && index > from) break;
    if ((chunk.mask & (WORK | MADE)) !== 0) return -1;
  }
  return -1;
}
