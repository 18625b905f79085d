import { EXAMINE } from '../text/bits.ts';
import { has } from '../text/masks.ts';
import type { Scan } from '../text/scan.ts';
import { QUESTIONS } from '../words/figures.ts';
import { leadIndex } from './grammar.ts';

/**
 * “Analyse which accounts pass 60 days”, *Tìm hiểu vì sao 30% khách rời đi*: the chunk from which on a title only tells what is
 * asked; the number of chunks where it asks nothing.
 */
export function askedFrom(scan: Scan): number {
  const { chunks, tokens } = scan;
  const verb = leadIndex(scan);
  const next = chunks[verb + 1];
  if (next === undefined || !has(chunks[verb]?.mask ?? 0, EXAMINE)) return chunks.length;
  const [first = '', second = ''] = [tokens[next.from]?.key, tokens[next.from + 1]?.key];
  return QUESTIONS.has(first) || QUESTIONS.has(`${first} ${second}`) ? verb + 1 : chunks.length;
}
