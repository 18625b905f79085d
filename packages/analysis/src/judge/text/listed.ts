import type { HelperList } from '../words/vocabulary.ts';
import type { Lexicons } from './lexicon.ts';
import type { Scan } from './scan.ts';
import type { TextPart } from './tokens.ts';

/** The longest phrase of a helper list that starts at a token, in the title's language or the one mixed into it. */
export function listedAt(scan: Scan, at: number, list: HelperList, lexicons: Lexicons): TextPart | undefined {
  const order = scan.language === 'en' ? [lexicons.en, lexicons.vi] : [lexicons.vi, lexicons.viPlain, lexicons.en];
  for (const [index, lexicon] of order.entries()) {
    const found = lexicon.helpers[list].longest(scan.tokens, at);
    const first = scan.tokens[at];
    const last = found === undefined ? undefined : scan.tokens[at + found.size - 1];
    if (first === undefined || last === undefined) continue;
    // Without marks a single syllable is too often another word: "cung", "ca", "tot".
    if (lexicon === lexicons.viPlain && found?.size === 1 && scan.tokens.some((token) => token.marked)) continue;
    // An English word that is a Vietnamese syllable too is read as Vietnamese.
    if (index === 2 && lexicons.vi.known.has(first.key)) continue;
    return { text: scan.title.slice(first.start, last.end), start: first.start, end: last.end };
  }
  return undefined;
}
