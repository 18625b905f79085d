import { ADVERB, BEHAVE, REACH, VERB } from '../bits.ts';
import { baseForm } from '../grammar.ts';
import { FORM } from '../inflect.ts';
import { has } from '../masks.ts';
import type { Chunk } from '../scan.ts';
import { type Marking, take } from './marking.ts';

const VERBAL = VERB | BEHAVE | REACH;

/** “Continue to …”, “Successfully …”, “tiếp tục …”, “thường xuyên …”: how it is done, or that it goes on, before the verb. */
export function markOpeners(marking: Marking): void {
  for (let round = 0; round < 6; round += 1) {
    const size = marking.scan.language === 'vi' ? vietnamese(marking.chunks) : english(marking.chunks);
    if (size === 0 || !take(marking, 'opener', 0, size)) return;
  }
}

const isAdverb = ({ mask, key }: Chunk): boolean =>
  has(mask, ADVERB) || (mask === 0 && key.length > 4 && key.endsWith('ly'));

function english(chunks: readonly Chunk[]): number {
  const [first, next, third] = chunks;
  if (first === undefined || next === undefined || !isAdverb(first)) return 0;
  if (next.key === 'to' && third !== undefined && (has(third.mask, VERBAL) || third.mask === 0) && !third.number)
    return 2;
  if (isAdverb(next)) return 1;
  if (has(next.mask, VERBAL) && (baseForm(next) || (next.forms & FORM.ing) !== 0)) return 1;
  return next.mask === 0 && !next.small && next.number === undefined && first.key.endsWith('ly') ? 1 : 0;
}

function vietnamese(chunks: readonly Chunk[]): number {
  const [first, next] = chunks;
  if (first === undefined || next === undefined || !has(first.mask, ADVERB)) return 0;
  if (next.key === ',' || next.key === 'và' || next.key === 'va') return isAdverb(chunks[2] ?? first) ? 2 : 0;
  return has(next.mask, VERBAL | ADVERB) ? 1 : 0;
}
