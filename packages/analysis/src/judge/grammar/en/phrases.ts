import {
  ACTS,
  BEHAVE,
  COMPARE,
  GAINS,
  MADE,
  METRIC,
  MOVE,
  NOUN,
  PEOPLE,
  PURPOSE,
  TROUBLE,
  UNITS,
} from '../../text/bits.ts';
import type { Chunk } from '../../text/chunk.ts';
import { FORM } from '../../text/inflect.ts';
import { has } from '../../text/masks.ts';
import type { Scan } from '../../text/scan.ts';
import { OPENERS, SPENT } from '../../words/en/closed.ts';
import { baseForm, leadIndex, opensWithVerb, past } from '../grammar.ts';
import type { Phrases } from '../phrases.ts';

function governs(scan: Scan, index: number, chunk: Chunk): boolean {
  if (index === 0) return opensWithVerb(scan, 0);
  const before = scan.chunks[index - 1];
  // "Escalations to engineering fall under 10".
  const next = scan.chunks[index + 1];
  const levels = next !== undefined && (next.number?.kind === 'quantity' || has(next.mask, COMPARE));
  if (levels && has(chunk.mask, MOVE) && !has(chunk.mask, METRIC | ACTS | MADE)) return true;
  // "Failure rate held under …": what a metric is kept at.
  if (before !== undefined && has(before.mask, METRIC) && (chunk.forms & (FORM.past | FORM.base)) === FORM.past)
    return false;
  const opens = before === undefined || OPENERS.has(before.key) || has(before.mask, PURPOSE);
  if (opens && baseForm(chunk)) return true;
  if (has(chunk.mask, MOVE) && before !== undefined && has(before.mask, NOUN)) return true;
  const nominal = has(chunk.mask, METRIC | ACTS | MADE | TROUBLE | GAINS | PEOPLE | UNITS);
  const inPhrase = before?.small === true && !has(before.mask, BEHAVE) && !OPENERS.has(before.key);
  if (nominal || (inPhrase && (chunk.forms & FORM.ing) !== 0)) return false;
  if (baseForm(chunk)) return index <= 2 || (before !== undefined && has(before.mask, PEOPLE | GAINS));
  return true;
}

/** English tells by endings and by order. */
export const english: Phrases = {
  governs,
  adds: () => false,
  commands: (scan, index) => index === leadIndex(scan) && opensWithVerb(scan, index),
  passive: past,
  finished: (verb) => verb !== undefined && past(verb),
  imperative: (verb) => verb !== undefined && baseForm(verb),
  wholeOf(scan, _at, noun) {
    const { forms = 0 } = scan.chunks[noun] ?? {};
    return (forms & FORM.plural) !== 0 && (forms & FORM.base) === 0 ? undefined : scan.chunks[noun];
  },
  spends: (scan, at) => at === 0 && SPENT.has(scan.chunks[at + 1]?.key ?? ''),
};
