import {
  ACTS,
  ALL,
  BEHAVE,
  COMPARE,
  CONTACT,
  DOWN,
  GAIN,
  GAINS,
  HIRE,
  IMPROVE,
  KEEP,
  MADE,
  METRIC,
  MOVE,
  NOUN,
  PEOPLE,
  PURPOSE,
  REACH,
  SERVICE,
  TRAIN,
  TROUBLE,
  UNITS,
  UP,
  VERB,
  WORK,
} from '../text/bits.ts';
import { FORM } from '../text/inflect.ts';
import { has } from '../text/masks.ts';
import type { Chunk, Scan } from '../text/scan.ts';
import { baseForm, leadIndex, opensWithVerb } from './grammar.ts';
import { headNoun, isBreak } from './head.ts';

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

const LOOSE: ReadonlySet<string> = new Set(
  'within in by over up from between inside trong từ đến tới khoảng max'.split(' '),
);
export const RANGES: ReadonlySet<string> = new Set(
  'to → -> => - – còn xuống lên về thành đến tới con xuong len ve den toi > ➜'.split(' '),
);

const OPENERS: ReadonlySet<string> = new Set('and , to & ; / then or : . + => ->'.split(' '));
export const FAST: ReadonlySet<string> = new Set('ms s sec secs second seconds giây giay'.split(' '));
export const SHORT: ReadonlySet<string> = new Set(
  'min mins minute minutes h hr hrs hour hours phút giờ tiếng phut gio tieng'.split(' '),
);
export const DAYS: ReadonlySet<string> = new Set(
  'd day days week weeks working business ngày tuần ngay tuan'.split(' '),
);
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'for at with from among of in at across into cho với tại của ở từ giữa cùng voi tai cua o giua'.split(' '),
);

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
  let near = true;
  for (let index = at - 1; index >= 0 && index > at - 24; index -= 1) {
    const before = chunkAt(scan, index);
    if (before === undefined || isBreak(before)) break;
    if (near) {
      near = readNear(around, before);
      if (has(before.mask, ALL)) around.all = true;
      if (!near && around.level) around.levelOf = before.mask;
    }
    if (index === at - 1 && has(before.mask, UP | DOWN) && !has(before.mask, WORK) && !isMore(scan, index))
      around.moved = true;
    if (
      around.metric < 0 &&
      has(before.mask, METRIC) &&
      !(has(before.mask, WORK) && index === leadIndex(scan) && scan.language === 'en' && opensWithVerb(scan, index)) &&
      !(around.verbAt >= 0 && has(around.verb, WORK) && !has(around.verb, MOVE | GAIN))
    )
      around.metric = index;
    if (around.verbAt < 0 && isGoverning(scan, index, before)) {
      around.verb = before.mask;
      around.verbAt = index;
    }
    if (has(before.mask, METRIC | GAINS | PEOPLE | TROUBLE | UNITS)) around.subjectless = false;
  }
  const next = chunkAt(scan, at + 1);
  if (next !== undefined && has(next.mask, COMPARE) && /^(?:or|trở|tro|and)$/.test(next.key)) {
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
  return (
    before.small ||
    has(before.mask, ALL) ||
    before.key === '$' ||
    before.key === '€' ||
    before.key === '£' ||
    before.key === '~' ||
    before.key === 'about' ||
    before.key === 'around'
  );
}

/** "mở thêm 3 …": more of what the verb before it does. */
const isMore = (scan: Scan, index: number): boolean => {
  const before = chunkAt(scan, index - 1)?.mask ?? 0;
  return /^(?:thêm|them)$/.test(chunkAt(scan, index)?.key ?? '') && has(before, VERB) && !has(before, BEHAVE);
};

/** A verb, and not a noun or participle that only stands in a noun phrase. */
function isGoverning(scan: Scan, index: number, chunk: Chunk): boolean {
  if (!has(chunk.mask, VERB)) return false;
  if (scan.language === 'vi') {
    if (isMore(scan, index)) return false;
    // "máy bán hàng", "phần mềm quản lý": what the thing is for.
    const opening = chunkAt(scan, leadIndex(scan))?.mask ?? 0;
    if (has(chunkAt(scan, index - 1)?.mask ?? 0, MADE) && has(opening, VERB) && !has(chunk.mask, MOVE | REACH))
      return false;
    const bare = has(chunk.mask, REACH) && !has(chunk.mask, WORK | UP | DOWN | KEEP | GAIN);
    return !bare;
  }
  if (index === 0) return opensWithVerb(scan, 0);
  const before = chunkAt(scan, index - 1);
  // "Escalations to engineering fall under 10".
  const next = chunkAt(scan, index + 1);
  const levels = next !== undefined && (next.number?.kind === 'quantity' || has(next.mask, COMPARE));
  if (levels && has(chunk.mask, MOVE) && !has(chunk.mask, METRIC | ACTS | MADE)) return true;
  // "Failure rate held under …": what a metric is kept at.
  if (before !== undefined && has(before.mask, METRIC) && (chunk.forms & (FORM.past | FORM.base)) === FORM.past)
    return false;
  const opens = before === undefined || OPENERS.has(before.key) || has(before.mask, PURPOSE);
  if (opens && baseForm(chunk)) return true;
  const nominal = has(chunk.mask, METRIC | ACTS | MADE | TROUBLE | GAINS | PEOPLE | UNITS);
  if (has(chunk.mask, MOVE) && before !== undefined && has(before.mask, NOUN)) return true;
  if (
    nominal ||
    (has(before?.mask ?? 0, BEHAVE) === false &&
      before?.small === true &&
      !OPENERS.has(before.key) &&
      (chunk.forms & FORM.ing) !== 0)
  )
    return false;
  if ((chunk.forms & FORM.base) !== 0) return index <= 2 || (before !== undefined && has(before.mask, PEOPLE | GAINS));
  return true;
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
  if (found < 0 || around.scan.language === 'vi') return found;
  const chunk = chunkAt(around.scan, found);
  if (chunk === undefined) return -1;
  return (chunk.forms & FORM.past) !== 0 ? found : -1;
}

const LESSONS =
  /^(?:courses?|trainings?|modules?|lessons?|curriculum|e?learning|workshops?|certification|khóa|khoá|lớp|đào|tập|giờ|bài|khoa|lop|dao|tap)$/;

/** "complete the training", "attend the course": coverage told by those who were covered. */
export function attends(around: Around): boolean {
  const found = after(around, WORK | TRAIN, around.noun + 1);
  const key = chunkAt(around.scan, found)?.key ?? '';
  if (!/^(?:complet|attend|finish|take|hoàn|tham|hoan)/.test(key)) return false;
  // Joining an event is what people do; sitting through a training is how far the training got.
  return around.scan.chunks.slice(found + 1).some((chunk) => has(chunk.mask, TRAIN) || LESSONS.test(chunk.key));
}
