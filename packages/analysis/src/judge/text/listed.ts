import type { HelperList } from '../words/vocabulary.ts';
import type { Lexicons } from './lexicon.ts';
import type { Phrases } from './phrases.ts';
import type { Scan } from './scan.ts';
import type { TextPart } from './tokens.ts';

/** The longest phrase of a helper list that starts at a token, in the title's language or the one mixed into it. */
export function listedAt(scan: Scan, at: number, list: HelperList, lexicons: Lexicons): TextPart | undefined {
  const { en, vi, viPlain } = lexicons;
  const { tokens } = scan;
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (scan.language === 'en') return partFrom(scan, at, en.helpers[list]) ?? partFrom(scan, at, vi.helpers[list]);
  const own = partFrom(scan, at, vi.helpers[list]);
  if (own !== undefined) return own;
  const plain = viPlain.helpers[list].longest(tokens, at);
  // Without marks a single syllable is too often another word: "cung", "ca", "tot".
  if (plain !== undefined && !(plain.size === 1 && tokens.some((token) => token.marked)))
    return partOf(scan, at, plain.size);
  const english = en.helpers[list].longest(tokens, at);
  // An English word that is a Vietnamese syllable too is read as Vietnamese.
  return english === undefined || vi.known.has(first.key) ? undefined : partOf(scan, at, english.size);
}

function partFrom(scan: Scan, at: number, phrases: Phrases): TextPart | undefined {
  const found = phrases.longest(scan.tokens, at);
  return found === undefined ? undefined : partOf(scan, at, found.size);
}

function partOf({ title, tokens }: Scan, at: number, size: number): TextPart | undefined {
  const start = tokens[at]?.start;
  const end = tokens[at + size - 1]?.end;
  return start === undefined || end === undefined ? undefined : { text: title.slice(start, end), start, end };
}
