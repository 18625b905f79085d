import { baseForm } from '../grammar/grammar.ts';
import { ADVERB, BEHAVE, NOUN, REACH, VERB } from '../text/bits.ts';
import type { Chunk } from '../text/chunk.ts';
import { FORM } from '../text/inflect.ts';
import { has } from '../text/masks.ts';
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
  const perfect = perfectSize(chunks);
  if (perfect > 0) return perfect;
  const [first, next, third] = chunks;
  if (first === undefined || next === undefined) return 0;
  if (first.key === 'let' && next.key === 'us') return 2;
  if (!isAdverb(first)) return 0;
  if (next.key === 'to' && third !== undefined && (has(third.mask, VERBAL) || third.mask === 0) && !third.number)
    return 2;
  if (isAdverb(next)) return 1;
  if (has(next.mask, VERBAL) && (baseForm(next) || (next.forms & FORM.ing) !== 0)) return 1;
  return next.mask === 0 && !next.small && next.number === undefined && first.key.endsWith('ly') ? 1 : 0;
}

/** "We have created …", "I've written …": the work is in the participle. */
function perfectSize(chunks: readonly Chunk[]): number {
  let at = 0;
  while (/^(?:we|i|they|team)$/.test(chunks[at]?.key ?? '')) at += 1;
  if (!/^(?:have|has|had|ve)$/.test(chunks[at]?.key ?? '')) return 0;
  at += 1;
  while (chunks[at] !== undefined && isAdverb(chunks[at] as Chunk)) at += 1;
  const verb = chunks[at];
  const done = verb !== undefined && has(verb.mask, VERB) && (verb.forms & FORM.past) !== 0 && !has(verb.mask, NOUN);
  return done ? at : 0;
}

function vietnamese(chunks: readonly Chunk[]): number {
  const [first, next] = chunks;
  if (first === undefined || next === undefined || !has(first.mask, ADVERB)) return 0;
  if (next.key === ',' || next.key === 'và' || next.key === 'va') return isAdverb(chunks[2] ?? first) ? 2 : 0;
  return has(next.mask, VERBAL | ADVERB) ? 1 : 0;
}
