import {
  ALL,
  COMPARE,
  CONTACT,
  DOWN,
  GAIN,
  GAINS,
  HIRE,
  IMPROVE,
  METRIC,
  MOVE,
  PEOPLE,
  REACH,
  SERVICE,
  TRAIN,
  TROUBLE,
  UNITS,
  UP,
  VERB,
  WORK,
} from '../text/bits.ts';
import type { Chunk } from '../text/chunk.ts';
import { has } from '../text/masks.ts';
import type { Scan } from '../text/scan.ts';
import { LESSONS, LOOSE, PREPOSITIONS, RANGES, UPWARDS } from '../words/closed.ts';
import { APPROXIMATELY, ATTENDING as ATTENDING_EN, OPENERS } from '../words/en/closed.ts';
import { ATTENDING as ATTENDING_VI } from '../words/vi/closed.ts';
import { leadIndex } from './grammar.ts';
import { headNoun, isBreak } from './head.ts';
import { phrasesOf } from './language.ts';

export interface Around {
  scan: Scan;
  at: number;
  chunk: Chunk;
  /** Mask and index of the verb that governs the number. */
  verb: number;
  verbAt: number;
  metric: number;
  /** A comparator or a reaching word stands right before. */
  level: boolean;
  /** A strict comparator: under, at least, dưới, không quá. */
  strict: boolean;
  noun: number;
  nounMask: number;
  preposition: string;
  /** A word of movement right before: "down 20%". */
  moved: boolean;
  /** The whole of the counted things: "all 40 machines". */
  all: boolean;
  /** The mask of the word before the comparator or the reaching word: what the level is of. */
  levelOf: number;
  subjectless: boolean;
}

export const chunkAt = (scan: Scan, index: number): Chunk | undefined => scan.chunks[index];

export function isUnit(scan: Scan, chunk: Chunk, words: ReadonlySet<string>): boolean {
  const from = chunk.number?.unitFrom;
  return from !== undefined && words.has(scan.tokens[from]?.key ?? '');
}

/** Looks left from a number for its verb, its metric and the comparator before it. */
export function lookAround(scan: Scan, at: number, chunk: Chunk): Around {
  const around: Around = {
    scan,
    at,
    chunk,
    verb: 0,
    verbAt: -1,
    metric: -1,
    level: false,
    strict: false,
    noun: -1,
    nounMask: 0,
    preposition: '',
    moved: false,
    all: false,
    levelOf: 0,
    subjectless: true,
  };
  const phrases = phrasesOf(scan);
  let near = true;
  for (let index = at - 1; index >= 0 && index > at - 24; index -= 1) {
    const before = chunkAt(scan, index);
    if (before === undefined || isBreak(before)) break;
    if (near) {
      near = readNear(around, before);
      if (has(before.mask, ALL)) around.all = true;
      if (!near && around.level) around.levelOf = before.mask;
    }
    if (index === at - 1 && has(before.mask, UP | DOWN) && !has(before.mask, WORK) && !phrases.adds(scan, index))
      around.moved = true;
    if (
      around.metric < 0 &&
      has(before.mask, METRIC) &&
      !(has(before.mask, WORK) && phrases.commands(scan, index)) &&
      !(around.verbAt >= 0 && has(around.verb, WORK) && !has(around.verb, MOVE | GAIN))
    )
      around.metric = index;
    if (around.verbAt < 0 && has(before.mask, VERB) && phrases.governs(scan, index, before)) {
      around.verb = before.mask;
      around.verbAt = index;
    }
    if (has(before.mask, METRIC | GAINS | PEOPLE | TROUBLE | UNITS)) around.subjectless = false;
  }
  const next = chunkAt(scan, at + 1);
  if (next !== undefined && has(next.mask, COMPARE) && UPWARDS.has(next.key)) {
    around.level = true;
    around.strict = true;
  }
  settleMetric(around);
  around.noun = headNoun(scan, at + 1);
  around.nounMask = chunkAt(scan, around.noun)?.mask ?? 0;
  return around;
}

/** A clause that opens with a metric is about it: verbs inside its phrase ("tỷ lệ mở email", "time to resolve") govern nothing. */
function settleMetric(around: Around): void {
  const { scan, at } = around;
  let open = at;
  while (open > 0 && open > at - 24) {
    const before = chunkAt(scan, open - 1);
    if (before === undefined || isBreak(before) || before.key === ',' || before.number !== undefined) break;
    open -= 1;
  }
  const first = chunkAt(scan, open);
  const opener = first !== undefined && has(first.mask, METRIC) && !has(first.mask, VERB & ~GAIN);
  if (opener && open < at) {
    around.metric = open;
    if (!has(around.verb, MOVE | IMPROVE)) {
      around.verb = 0;
      around.verbAt = -1;
    }
  }
  const before = chunkAt(scan, at - 1);
  if (around.metric >= 0 && before?.key === 'of') around.level = true;
}

/** Reads the words right before a number; false when the phrase before it has begun. */
function readNear(around: Around, before: Chunk): boolean {
  if (has(before.mask, COMPARE | REACH) || RANGES.has(before.key) || before.key === ':' || before.key === '(') {
    around.level = true;
    if (has(before.mask, COMPARE) && !LOOSE.has(before.key)) around.strict = true;
    if (PREPOSITIONS.has(before.key) || before.key === 'to') around.preposition ||= before.key;
    return true;
  }
  if (PREPOSITIONS.has(before.key) || before.key === 'to') {
    around.preposition ||= before.key;
    return false;
  }
  return before.small || has(before.mask, ALL) || APPROXIMATELY.has(before.key);
}

export const lead = (around: Around, bits: number): boolean => has(around.verb, bits);
/** A verb of work that is not also a verb of winning, serving or moving. */
export const pureWork = (around: Around): boolean =>
  lead(around, WORK | CONTACT | TRAIN | HIRE) && !lead(around, GAIN | SERVICE | MOVE | IMPROVE);

/** The verb opens its clause: it says what to do, not what a subject does. */
export function commands({ scan, verbAt }: Around): boolean {
  if (verbAt < 0) return false;
  return verbAt <= leadIndex(scan) || OPENERS.has(chunkAt(scan, verbAt - 1)?.key ?? '');
}

/** Nothing but comparators and articles stands before the number in its clause: "at least 3 posts". */
export function opensCount({ scan, at }: Around): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const before = chunkAt(scan, index);
    if (before === undefined || isBreak(before) || OPENERS.has(before.key)) return true;
    if (!before.small && !has(before.mask, COMPARE | ALL)) return false;
  }
  return true;
}

/** Anything to the right, inside the clause, that has one of the bits. */
export function after(around: Around, bits: number, from = around.at + 1, reach = 10): number {
  for (let index = from; index < around.scan.chunks.length && index <= around.at + reach; index += 1) {
    const chunk = chunkAt(around.scan, index);
    if (chunk === undefined || isBreak(chunk)) return -1;
    if (has(chunk.mask, bits)) return index;
  }
  return -1;
}

/** The same for something done to the subject: in English the participle, or the whole phrase ("complete the training"). */
export function afterPassive(around: Around, bits: number, from = around.at + 1): number {
  const found = after(around, bits, from);
  const chunk = chunkAt(around.scan, found);
  return chunk !== undefined && phrasesOf(around.scan).passive(chunk) ? found : -1;
}

/** "complete the training", "attend the course": coverage told by those who were covered. */
export function attends(around: Around): boolean {
  const found = after(around, WORK | TRAIN, around.noun + 1);
  const key = chunkAt(around.scan, found)?.key ?? '';
  if (!ATTENDING_EN.test(key) && !ATTENDING_VI.has(key)) return false;
  // Joining an event is what people do; sitting through a training is how far the training got.
  return around.scan.chunks.slice(found + 1).some((chunk) => has(chunk.mask, TRAIN) || LESSONS.has(chunk.key));
}
