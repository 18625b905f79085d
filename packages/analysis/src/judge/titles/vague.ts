import { leadIndex, leadVerb } from '../grammar/grammar.ts';
import { METRIC, TROUBLE, VERB } from '../text/bits.ts';
import type { Lexicons } from '../text/lexicon.ts';
import { listedAt } from '../text/listed.ts';
import { has } from '../text/masks.ts';
import { scanTitle } from '../text/scan.ts';
import type { TextPart } from '../text/tokens.ts';

/** The leading verb of a title when it leaves open what comes of the work: "Support …", "Phối hợp …". */
export function vagueVerbIn(title: string, lexicons: Lexicons): TextPart | undefined {
  const scan = scanTitle(title, lexicons);
  const lead = leadIndex(scan);
  const verb = leadVerb(scan, scan.chunks.length);
  const at = verb >= 0 ? verb : lead;
  const chunk = scan.chunks[at];
  if (chunk === undefined) return undefined;
  // "Support tickets solved …": a noun before a noun.
  const next = scan.chunks[at + 1];
  if (verb < 0 && chunk.mask !== 0 && !has(chunk.mask, VERB)) return undefined;
  if (verb < 0 && next !== undefined && has(next.mask, METRIC | TROUBLE)) return undefined;
  return listedAt(scan, chunk.from, 'vagueVerbs', lexicons);
}

/** The first word of a title that promises a change without saying how much: "better", "hiệu quả". */
export function vagueWordIn(title: string, lexicons: Lexicons): TextPart | undefined {
  const scan = scanTitle(title, lexicons);
  for (const chunk of scan.chunks) {
    if (chunk.number !== undefined) continue;
    // "hiệu quả" inside a longer metric of the lists is that metric's name.
    const word = listedAt(scan, chunk.from, 'vagueWords', lexicons);
    const end = scan.tokens[chunk.to]?.end ?? 0;
    if (word !== undefined && !(has(chunk.mask, METRIC) && word.end < end)) return word;
  }
  return undefined;
}

/** A figure that goes up without anybody using or paying: views, likes, lượt xem. The leading verb ("Share …", "Like …") is none. */
export function vanityIn(title: string, lexicons: Lexicons): TextPart | undefined {
  const scan = scanTitle(title, lexicons);
  const verb = leadVerb(scan, scan.chunks.length);
  for (const [index, chunk] of scan.chunks.entries()) {
    if (chunk.number !== undefined || index === verb) continue;
    const word = listedAt(scan, chunk.from, 'vanityMetrics', lexicons);
    const end = scan.tokens[chunk.to]?.end ?? 0;
    // "click rate", "reach consensus": the longer phrase of the lists is something else.
    if (word !== undefined && word.end >= end && !nounFollows(scan.tokens[chunk.to + 1]?.key)) return word;
  }
  return undefined;
}

/** "click-through rate", "market share": a ratio is no vanity figure. */
const nounFollows = (key: string | undefined): boolean =>
  key !== undefined && /^(?:rate|ratio|through|conversion|percentage|price|capital)$/.test(key);
