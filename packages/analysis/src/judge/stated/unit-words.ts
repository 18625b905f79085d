import { VERB } from '../text/bits.ts';
import type { Chunk } from '../text/chunk.ts';
import { FORM } from '../text/inflect.ts';
import { has } from '../text/masks.ts';
import { PLACEHOLDERS } from '../text/number-words.ts';
import type { Scan } from '../text/scan.ts';
import type { Token } from '../text/tokens.ts';
import { MORE } from '../words/figures.ts';
import { CUE, type Cues } from './cues.ts';

/** So many words say what is counted; what goes on longer is the sentence. */
const MOST = { en: 4, vi: 4 } as const;

/** What a plain number counts: the words behind it up to one that begins something else. `to` is the number's last token. */
export function unitWords(
  scan: Scan,
  cues: Cues,
  timed: readonly boolean[],
  to: number,
): { readonly text: string; readonly to: number } {
  const { tokens, title, language } = scan;
  // “300 more listings”.
  const first = MORE.has(tokens[to + 1]?.key ?? '') && tokens[to + 2]?.kind === 'word' ? to + 2 : to + 1;
  let last = first;
  while (last < first + MOST[language]) {
    const token = tokens[last];
    // “Discord/Slack members”.
    if (
      last > first &&
      token?.key === '/' &&
      token.glued &&
      tokens[last + 1]?.glued === true &&
      isWord(tokens[last + 1])
    ) {
      last += 2;
      continue;
    }
    if (token === undefined || !isWord(token) || timed[last] === true || PLACEHOLDERS.has(token.key)) break;
    if (cues.at(last, CUE.unitEnd | CUE.upward | CUE.downward | CUE.rise | CUE.fall) !== undefined) break;
    // A word that hangs on the one before is part of it: “walk-throughs”.
    if (token.hyphen && last > first) {
      last += 1;
      continue;
    }
    if (last > first && (isSaid(scan, last) || isBehindPlural(scan, last) || cues.at(last, CUE.rhythm) !== undefined))
      break;
    last += 1;
  }
  if (last === first) return { text: '', to };
  const start = tokens[first]?.start ?? 0;
  return { text: title.slice(start, tokens[last - 1]?.end ?? start), to: last - 1 };
}

const isWord = (token: Token | undefined): boolean => token?.kind === 'word' || token?.kind === 'code';

/** “8 universities cite …”: English counts in plurals, and what follows the last is the sentence. */
function isBehindPlural({ tokens, language }: Scan, at: number): boolean {
  const isPlural = (key: string): boolean => /[^su]s$/.test(key) && key.length > 3;
  return (
    language === 'en' &&
    isPlural(tokens[at - 1]?.key ?? '') &&
    !isPlural(tokens[at]?.key ?? '') &&
    !isPlural(tokens[at + 1]?.key ?? '')
  );
}

/** “20 studies added to …”: what was done with them. */
function isSaid(scan: Scan, token: number): boolean {
  if (scan.language !== 'en') return false;
  const chunk = chunkOf(scan, token);
  return (
    chunk !== undefined && (chunk.forms & FORM.past) !== 0 && (chunk.forms & FORM.base) === 0 && has(chunk.mask, VERB)
  );
}

/** The chunk that holds a token: they stand in order. */
function chunkOf({ chunks }: Scan, token: number): Chunk | undefined {
  let low = 0;
  let high = chunks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((chunks[middle]?.from ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return chunks[low];
}
