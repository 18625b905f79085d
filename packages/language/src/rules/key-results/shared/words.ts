import { DOWN, IMPROVE, METRIC, QUALITY, TROUBLE, UP, VERB } from '../../../judge/bits.ts';
import { leadIndex, leadVerb, purposeStart } from '../../../judge/grammar.ts';
import type { Lexicons, TextPart } from '../../../judge/index.ts';
import { longest } from '../../../judge/lexicon.ts';
import { type Chunk, partOf, type Scan, scanTitle } from '../../../judge/scan.ts';
import type { HelperList } from '../../../judge/words/vocabulary.ts';

export type Word = TextPart;

/** A phrase of a list at a token, in the title's language or the other one. */
function listed(scan: Scan, at: number, list: HelperList, lexicons: Lexicons): Word | undefined {
  const order = scan.language === 'en' ? [lexicons.en, lexicons.vi] : [lexicons.vi, lexicons.viPlain, lexicons.en];
  for (const { helpers } of order) {
    const found = longest(helpers[list], scan.tokens, at);
    const first = scan.tokens[at];
    const last = found && scan.tokens[at + found.size - 1];
    if (first && last) return { text: scan.title.slice(first.start, last.end), start: first.start, end: last.end };
  }
  return undefined;
}

/** The title's leading verb, where it leaves open what comes of it. */
export function vagueVerbIn(title: string, lexicons: Lexicons): Word | undefined {
  const scan = scanTitle(title, lexicons);
  const lead = scan.chunks[leadIndex(scan)];
  if (!lead) return undefined;
  const word = listed(scan, lead.from, 'vagueVerbs', lexicons);
  return word && !namesAThing(scan, leadIndex(scan)) ? word : undefined;
}

/** “Support tickets solved …”: a noun before a noun. */
function namesAThing(scan: Scan, at: number): boolean {
  if (scan.language === 'vi') return false;
  const next = scan.chunks[at + 1];
  if (next === undefined) return false;
  return leadVerb(scan, scan.chunks.length) !== at && (next.mask & (METRIC | TROUBLE)) !== 0;
}

/** The first vague word of a title. */
export function vagueWordIn(title: string, lexicons: Lexicons): Word | undefined {
  const scan = scanTitle(title, lexicons);
  for (const chunk of scan.chunks) {
    if (chunk.number) continue;
    const word = listed(scan, chunk.from, 'vagueWords', lexicons);
    if (word) return word;
  }
  return undefined;
}

export function vanityIn(title: string, lexicons: Lexicons): Word | undefined {
  const scan = scanTitle(title, lexicons);
  const verb = leadVerb(scan, scan.chunks.length);
  for (const [index, chunk] of scan.chunks.entries()) {
    if (chunk.number || index === verb) continue;
    const word = listed(scan, chunk.from, 'vanityMetrics', lexicons);
    if (word) return word;
  }
  return undefined;
}

/** The way that the leading verb says; none where it is a part of a name, or where both ways are named. */
export function directionIn(
  title: string,
  lexicons: Lexicons,
): { readonly way: 1 | -1; readonly word: Word } | undefined {
  const scan = scanTitle(title, lexicons);
  const end = purposeStart(scan);
  const lead = leadIndex(scan);
  const chunk = scan.chunks[lead];
  if (!chunk || leadVerb(scan, end) !== lead) return undefined;
  const way = wayOf(chunk);
  if (way === undefined) return undefined;
  for (let index = lead + 1; index < end; index++) {
    const other = scan.chunks[index];
    if (other && wayOf(other) === -way) return undefined;
  }
  return { way, word: partOf(scan, chunk) };
}

function wayOf({ mask }: Chunk): 1 | -1 | undefined {
  if ((mask & IMPROVE) !== 0) return undefined;
  if ((mask & UP) !== 0) return (mask & DOWN) === 0 ? 1 : undefined;
  return (mask & DOWN) === 0 ? undefined : -1;
}

/** Two metrics joined in one title. */
export interface TwoMeasures {
  readonly first: Word;
  readonly second: Word;
  readonly joiner: Word;
  /** The leading verb, which may be meant for both. */
  readonly verb: string | undefined;
}

export function twoMeasuresIn(title: string, lexicons: Lexicons): TwoMeasures | undefined {
  const scan = scanTitle(title, lexicons);
  const end = purposeStart(scan);
  const verbAt = leadVerb(scan, end);
  for (let index = 1; index < end - 1; index++) {
    const chunk = scan.chunks[index];
    if (!chunk || chunk.number) continue;
    const joiner = listed(scan, chunk.from, 'joiners', lexicons);
    if (!joiner || inFixedPair(scan, joiner, lexicons)) continue;
    const first = metricBefore(scan, index);
    const second = metricAfter(scan, index, end);
    if (!first || !second) continue;
    const verb = scan.chunks[verbAt];
    return { first, second, joiner, verb: verb && (verb.mask & VERB) !== 0 ? partOf(scan, verb).text : undefined };
  }
  return undefined;
}

const RESULT = METRIC | QUALITY;

function metricBefore(scan: Scan, joiner: number): Word | undefined {
  const last = scan.chunks[joiner - 1];
  return last && (last.mask & RESULT) !== 0 ? partOf(scan, last) : undefined;
}

function metricAfter(scan: Scan, joiner: number, end: number): Word | undefined {
  for (let index = joiner + 1; index < Math.min(end, joiner + 4); index++) {
    const chunk = scan.chunks[index];
    if (!chunk) return undefined;
    if ((chunk.mask & RESULT) !== 0) return partOf(scan, chunk);
    if ((chunk.mask & (UP | DOWN | IMPROVE)) === 0) return undefined;
  }
  return undefined;
}

function inFixedPair(scan: Scan, joiner: Word, lexicons: Lexicons): boolean {
  const at = scan.tokens.findIndex((token) => token.start === joiner.start);
  for (let from = Math.max(0, at - 4); from <= at; from++) {
    const pair = listed(scan, from, 'fixedPairs', lexicons);
    if (pair && pair.end >= joiner.end) return true;
  }
  return false;
}
