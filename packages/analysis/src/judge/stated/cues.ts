import type { Scan } from '../text/scan.ts';
import { fold, type Token, tokenise } from '../text/tokens.ts';
import * as english from '../words/en/measures.ts';
import * as vietnamese from '../words/vi/measures.ts';

/** What a phrase around a number makes of it; bits, for one phrase may be several things. */
export const CUE = {
  baseline: 1,
  arrival: 2,
  step: 4,
  above: 8,
  below: 16,
  least: 32,
  most: 64,
  about: 128,
  window: 256,
  aside: 512,
  rise: 1024,
  fall: 2048,
  upward: 4096,
  downward: 8192,
  filler: 16384,
  unitEnd: 32768,
  burden: 65536,
  whole: 131072,
  none: 262144,
  /** A colon: what stands before it names the number. */
  colon: 524288,
  multiple: 1048576,
  times: 2097152,
  /** All that follows is a part of the number before. */
  part: 4194304,
  /** What the number is compared with follows. */
  compared: 8388608,
  /** A window that is a limit: “within”. */
  limit: 16777216,
  rhythm: 33554432,
  /** A step only where something moves. */
  change: 67108864,
  negation: 134217728,
  hold: 268435456,
  /** A word for the target. */
  aim: 536870912,
  /** A running total. */
  total: 1073741824,
} as const;

export const BOUND = CUE.above | CUE.below | CUE.least | CUE.most;
/** What may stand right before a number. */
export const LEAD =
  CUE.baseline | CUE.arrival | CUE.aim | CUE.step | CUE.change | BOUND | CUE.about | CUE.window | CUE.limit | CUE.colon;

type Lists = typeof english;

const kinds: readonly (readonly [number, (lists: Lists) => readonly string[]])[] = [
  [CUE.baseline, (lists) => lists.baselines],
  [CUE.arrival, (lists) => lists.arrivals],
  [CUE.step, (lists) => lists.steps],
  [CUE.aim, (lists) => lists.aims],
  [CUE.change, (lists) => lists.changes],
  [CUE.negation, (lists) => lists.negations],
  [CUE.hold, (lists) => lists.holds],
  [CUE.above, (lists) => lists.aboves],
  [CUE.below, (lists) => lists.belows],
  [CUE.least, (lists) => lists.leasts],
  [CUE.most, (lists) => lists.mosts],
  [CUE.about, (lists) => lists.abouts],
  [CUE.window, (lists) => lists.windows],
  [CUE.aside, (lists) => lists.asides],
  [CUE.part, (lists) => lists.parts],
  [CUE.compared, (lists) => lists.comparisons],
  [CUE.limit, (lists) => lists.limits],
  [CUE.rise, (lists) => lists.rises],
  [CUE.fall, (lists) => lists.falls],
  [CUE.upward, (lists) => lists.upwards],
  [CUE.downward, (lists) => lists.downwards],
  [CUE.filler, (lists) => lists.fillers],
  [CUE.unitEnd, (lists) => lists.unitEnds],
  [CUE.rhythm, (lists) => lists.rhythms],
  [CUE.burden, (lists) => lists.burdens],
  [CUE.whole, (lists) => lists.wholes],
  [CUE.none, (lists) => lists.nones],
  [CUE.total, (lists) => lists.totals],
];

const signs: readonly (readonly [string, number])[] = [
  ['>', CUE.above],
  ['<', CUE.below],
  ['>=', CUE.least],
  ['≥', CUE.least],
  ['<=', CUE.most],
  ['≤', CUE.most],
  ['→', CUE.arrival],
  ['->', CUE.arrival],
  ['=>', CUE.arrival],
  ['=', CUE.arrival],
  [':', CUE.colon],
  ['~', CUE.about],
  ['≈', CUE.about],
];

interface Phrase {
  readonly words: readonly string[];
  readonly bits: number;
  /** How many times it says, of those that multiply. */
  readonly factor: number | undefined;
}

type Table = ReadonlyMap<string, readonly Phrase[]>;

function compile(languages: readonly Lists[], plain: boolean): Table {
  const phrases = new Map<string, { bits: number; factor: number | undefined; words: readonly string[] }>();
  const enter = (text: string, bits: number, factor?: number): void => {
    const words = tokenise(plain ? fold(text) : text).map(({ key }) => key);
    const key = words.join(' ');
    const known = phrases.get(key) ?? { bits: 0, factor: undefined, words };
    phrases.set(key, { words, bits: known.bits | bits, factor: factor ?? known.factor });
  };
  /** “double 2”: the phrase and its number. */
  const multiply = (entry: string, bits: number): void => {
    const cut = entry.lastIndexOf(' ');
    enter(entry.slice(0, cut), bits, Number(entry.slice(cut + 1)));
  };
  for (const lists of languages) {
    for (const [bits, listOf] of kinds) for (const entry of listOf(lists)) enter(entry, bits);
    for (const entry of lists.multiples) multiply(entry, CUE.multiple);
    for (const entry of lists.times) multiply(entry, CUE.times);
  }
  for (const [sign, bits] of signs) phrases.set(sign, { words: [sign], bits, factor: undefined });
  const table = new Map<string, Phrase[]>();
  for (const phrase of phrases.values()) {
    const first = phrase.words[0] ?? '';
    const known = table.get(first);
    if (known) known.push(phrase);
    else table.set(first, [phrase]);
  }
  return table;
}

const tables = new Map<'marked' | 'plain', readonly Table[]>();

/** Both languages at once, for titles mix them; without marks too where a Vietnamese title has none. */
function tablesFor(scan: Scan): readonly Table[] {
  const name = scan.language === 'vi' && !scan.tokens.some(({ marked }) => marked) ? 'plain' : 'marked';
  let found = tables.get(name);
  if (found === undefined) {
    const main = compile([english, vietnamese], false);
    found = name === 'plain' ? [main, compile([vietnamese], true)] : [main];
    tables.set(name, found);
  }
  return found;
}

/** A phrase of the lists in a title: its bits and its tokens, both ends included. */
export interface Cue {
  readonly bits: number;
  readonly from: number;
  readonly to: number;
  readonly factor: number | undefined;
}

/** The phrases of a title by where they start and where they end; of several the longest first. */
export interface Cues {
  /** The longest that starts at a token and has one of the bits. */
  at(token: number, bits: number): Cue | undefined;
  /** The longest that ends at a token and has one of the bits. */
  before(token: number, bits: number): Cue | undefined;
  /** Those that multiply (“double”), and those that count (“twice”). */
  readonly multiples: readonly Cue[];
  readonly times: readonly Cue[];
}

function matches(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => tokens[at + index]?.key === word);
}

export function cuesOf(scan: Scan): Cues {
  const { tokens } = scan;
  const starts = new Map<number, Cue[]>();
  const ends = new Map<number, Cue[]>();
  const multiples: Cue[] = [];
  const times: Cue[] = [];
  const found = tablesFor(scan);
  for (let at = 0; at < tokens.length; at += 1) {
    for (const table of found) {
      for (const { words, bits, factor } of table.get(tokens[at]?.key ?? '') ?? []) {
        if (!matches(tokens, at, words)) continue;
        const cue: Cue = { bits, from: at, to: at + words.length - 1, factor };
        if ((bits & CUE.multiple) !== 0) multiples.push(cue);
        if ((bits & CUE.times) !== 0) times.push(cue);
        put(starts, at, cue);
        put(ends, cue.to, cue);
      }
    }
  }
  return {
    at: (token, bits) => longest(starts.get(token), bits),
    before: (token, bits) => longest(ends.get(token), bits),
    multiples,
    times,
  };
}

function put(map: Map<number, Cue[]>, at: number, cue: Cue): void {
  const known = map.get(at);
  if (known) known.push(cue);
  else map.set(at, [cue]);
}

function longest(cues: readonly Cue[] | undefined, bits: number): Cue | undefined {
  let best: Cue | undefined;
  for (const cue of cues ?? []) {
    if ((cue.bits & bits) !== 0 && (best === undefined || cue.to - cue.from > best.to - best.from)) best = cue;
  }
  return best;
}
