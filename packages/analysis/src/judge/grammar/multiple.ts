import type { Chunk } from '../text/chunk.ts';
import type { Scan } from '../text/scan.ts';
import { MULTIPLYING } from '../words/closed.ts';

/** "halve", "tăng gấp đôi": a word says how far something goes, with no number. */
export const saysHowFar = ({ tokens }: Pick<Scan, 'tokens'>, { from, to }: Chunk): boolean => {
  for (let at = from; at <= to; at += 1) if (MULTIPLYING.has(tokens[at]?.key ?? '')) return true;
  return false;
};
