import { COMPARE, DOWN, GAINS, IMPROVE, METRIC, PEOPLE, QUALITY, REACH, UNITS, UP, VERB } from '../../../judge/bits.ts';
import { headNoun, leadIndex, leadVerb, purposeStart } from '../../../judge/grammar.ts';
import type { Lexicons, TextPart } from '../../../judge/index.ts';
import { longest } from '../../../judge/lexicon.ts';
import { type Chunk, partOf, type Scan } from '../../../judge/scan.ts';
import { fold } from '../../../judge/tokens.ts';
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
export function vagueVerbIn(scan: Scan, lexicons: Lexicons): Word | undefined {
  const at = leadIndex(scan);
  const lead = scan.chunks[at];
  if (!lead || (lead.mask & (UP | DOWN | IMPROVE)) !== 0 || namesAThing(scan, at)) return undefined;
  return listed(scan, lead.from, 'vagueVerbs', lexicons);
}

/** Words that are nouns as often as verbs: “Support tickets solved”, “Help desk rating”, “Follow-up rate”. */
const nounsToo = /^(?:support|help|aid|research|study|work)$/;
const openObject = /^(?:the|a|an|our|all|every|each|their|its|other|with|new|in|to|more|existing|local|at|on)$/;

function namesAThing(scan: Scan, at: number): boolean {
  const lead = scan.chunks[at];
  const next = scan.chunks[at + 1];
  if (!lead || !next || scan.language === 'vi') return false;
  if (scan.tokens[lead.to + 1]?.hyphen) return true;
  return nounsToo.test(lead.key) && !openObject.test(next.key) && (next.mask & (PEOPLE | GAINS)) === 0;
}

/** The first vague word of a title. */
export function vagueWordIn(scan: Scan, lexicons: Lexicons): Word | undefined {
  for (const chunk of scan.chunks) {
    if (chunk.number) continue;
    const word = listed(scan, chunk.from, 'vagueWords', lexicons);
    if (word) return word;
  }
  return undefined;
}

export function vanityIn(scan: Scan, lexicons: Lexicons): Word | undefined {
  const verb = leadVerb(scan, scan.chunks.length);
  for (const [index, chunk] of scan.chunks.entries()) {
    if (chunk.number || index === verb) continue;
    const word = listed(scan, chunk.from, 'vanityMetrics', lexicons);
    if (word) return word;
  }
  return undefined;
}

/**
 * The way that a title says: of its leading verb, or of a verb that ends a sentence about a metric. None where both ways
 * are named, or where something else than the verb's object is counted (behind a colon, “by …”).
 */
export function directionIn(scan: Scan): Direction | undefined {
  const end = purposeStart(scan);
  const said = leadingWay(scan, end) ?? closingWay(scan, end);
  if (!said) return undefined;
  for (let index = 0; index < end; index++) {
    const other = scan.chunks[index];
    if (other && (other.key === ':' || elsewhere.test(other.key) || wayOf(other) === -said.way)) return undefined;
  }
  return said;
}

export interface Direction {
  readonly way: 1 | -1;
  readonly word: Word;
}

const elsewhere = /^(?:by|through|via|bằng|qua|nhờ|thông)$/;

function leadingWay(scan: Scan, end: number): Direction | undefined {
  const at = leadIndex(scan);
  const chunk = scan.chunks[at];
  if (!chunk || leadVerb(scan, end) !== at || scan.tokens[chunk.to + 1]?.hyphen) return undefined;
  return directionOf(scan, chunk);
}

/** “Tỷ lệ nghỉ việc giảm”, “Revenue grows”. */
function closingWay(scan: Scan, end: number): Direction | undefined {
  const first = scan.chunks[leadIndex(scan)];
  const last = scan.chunks[end - 1];
  if (!first || !last || last === first || (first.mask & METRIC) === 0 || (last.mask & RESULT) !== 0) return undefined;
  return directionOf(scan, last);
}

function directionOf(scan: Scan, chunk: Chunk): Direction | undefined {
  const way = wayOf(chunk);
  const word = partOf(scan, chunk);
  return way === undefined || countsItself.test(fold(word.text.toLowerCase())) ? undefined : { way, word };
}

/** Verbs whose own amount is what people count: hours saved, errors removed, branches added. */
const countsItself =
  /^(?:add|exceed|scal|expand|multipl|up$|down$|eliminat|eradicat|get|prevent|stop|avoid|end|deflect|limit|mitigat|slow|eas|drop|fall|declin|tiet|loai bo|xoa bo|cham dut|khong|han che|ngan|phong|vuot|them|cong|day lui|triet)/;

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
  /** The leading verb, where it is meant for both. */
  readonly verb: string | undefined;
}

export function twoMeasuresIn(scan: Scan, lexicons: Lexicons): TwoMeasures | undefined {
  const end = purposeStart(scan);
  const verbAt = leadVerb(scan, end);
  for (let index = 1; index < end - 1; index++) {
    const chunk = scan.chunks[index];
    if (!chunk || chunk.number) continue;
    const joiner = listed(scan, chunk.from, 'joiners', lexicons);
    if (!joiner || isRatio(scan, chunk) || inFixedPair(scan, joiner, lexicons)) continue;
    const before = scan.chunks[metricBefore(scan, index)];
    const after = scan.chunks[metricAfter(scan, index, end)];
    if (!before || !after || ((before.mask & METRIC) === 0 && isShared(scan, index, after))) continue;
    const verb = scan.chunks[verbAt];
    const next = scan.chunks[index + 1] ?? after;
    const shared = verb && (verb.mask & VERB) !== 0 && (next.mask & VERB) === 0;
    return {
      first: partOf(scan, before),
      second: partOf(scan, next, after),
      joiner,
      verb: shared ? partOf(scan, verb).text : undefined,
    };
  }
  return undefined;
}

const RESULT = METRIC | QUALITY;

/** The metric that the joiner follows; its level may stand between them: “NPS to 50 and …”. */
function metricBefore(scan: Scan, joiner: number): number {
  for (let index = joiner - 1; index >= Math.max(0, joiner - 6); index--) {
    const chunk = scan.chunks[index];
    if (!chunk) return -1;
    if ((chunk.mask & RESULT) !== 0) return index;
    const level = chunk.number !== undefined || chunk.small || (chunk.mask & (REACH | COMPARE | UNITS)) !== 0;
    if (!level || (chunk.number === undefined && index === joiner - 1)) return -1;
  }
  return -1;
}

/** The metric that the joiner leads to, a verb of movement between them or none. */
function metricAfter(scan: Scan, joiner: number, end: number): number {
  let from = joiner + 1;
  while (from < end && ((scan.chunks[from]?.mask ?? 0) & (UP | DOWN | IMPROVE)) !== 0) from++;
  const head = headNoun(scan, from);
  return head >= 0 && head < end && ((scan.chunks[head]?.mask ?? 0) & RESULT) !== 0 ? head : -1;
}

/** “Safety and quality score”: one figure for both. */
function isShared(scan: Scan, joiner: number, after: Chunk): boolean {
  const last = scan.tokens[after.to]?.key ?? '';
  return scan.language === 'en' && scan.chunks[joiner + 1] !== after
    ? true
    : /^(?:score|rate|index|rating|time|costs?)$/.test(last);
}

/** “DAU/MAU”, “LTV/CAC”, “cost/revenue ratio”. */
function isRatio(scan: Scan, { from, key }: Chunk): boolean {
  const [before, after] = [scan.tokens[from - 1], scan.tokens[from + 1]];
  if (key !== '/' || !before || !after || !scan.tokens[from]?.glued || !after.glued) return false;
  const codes = [before, after].map(({ start, end }) => scan.title.slice(start, end));
  return (
    codes.every((code) => code.length <= 4 && code === code.toUpperCase()) || /(?:ratio|tỷ số|hệ số)/i.test(scan.title)
  );
}

function inFixedPair(scan: Scan, joiner: Word, lexicons: Lexicons): boolean {
  const at = scan.tokens.findIndex((token) => token.start === joiner.start);
  for (let from = Math.max(0, at - 4); from <= at; from++) {
    const pair = listed(scan, from, 'fixedPairs', lexicons);
    if (pair && pair.end >= joiner.end) return true;
  }
  return false;
}
