import {
  ACTS, ALL, BEHAVE, COMPARE, CONTACT, DOWN, EXAMINE, FINISHED, GAIN, GAINS, HIRE, IMPROVE, KEEP, MADE, METRIC, MOVE, NONE, NOUN, PEOPLE, PURPOSE, REACH, RECUR, SERVICE, THING, TRAIN, TROUBLE, UNITS, UP, VERB, WHOLE, WORK,
} from './bits.ts';
import { baseForm, headNoun, isBreak } from './grammar.ts';
import { FORM } from './inflect.ts';
import type { Chunk, Scan } from './scan.ts';

/** What one number says: a result; things made or covered; acts; one thing; or nothing (a date, a length of work). */
export type Reading = 'result' | 'things' | 'acts' | 'one' | 'nothing';

export interface QuantityReading {
  reading: Reading;
  /** Chunk index of the number, of its noun (-1), of the metric it is the level of (-1). */
  at: number;
  noun: number;
  metric: number;
}

interface Around {
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
  subjectless: boolean;
}

const LOOSE: ReadonlySet<string> = new Set('within in by over up from between inside trong từ đến tới khoảng max'.split(' '));
const RANGES: ReadonlySet<string> = new Set('to → -> => - – còn xuống lên về thành đến tới con xuong len ve den toi > ➜'.split(' '));
const DISCOUNTS: ReadonlySet<string> = new Set('discount off voucher coupon commission equity bonus stake deposit'.split(' '));
/** What others buy, cite or mention is a result whatever is counted. */
const SOLD: ReadonlySet<string> = new Set('sell sold sells selling mention mentioned cite cited quote quoted feature featured bán ban'.split(' '));
const OPENERS: ReadonlySet<string> = new Set('and , to & ; / then or : . + => ->'.split(' '));
const FAST: ReadonlySet<string> = new Set('ms s sec secs second seconds giây giay'.split(' '));
const SHORT: ReadonlySet<string> = new Set('min mins minute minutes h hr hrs hour hours phút giờ tiếng phut gio tieng'.split(' '));
const DAYS: ReadonlySet<string> = new Set('d day days week weeks working business ngày tuần ngay tuan'.split(' '));
const PREPOSITIONS: ReadonlySet<string> = new Set('for with from among of in at across into cho với tại của ở từ voi tai cua o'.split(' '));

const chunkAt = (scan: Scan, index: number): Chunk | undefined => scan.chunks[index];
const has = (mask: number, bits: number): boolean => (mask & bits) !== 0;

function isUnit(scan: Scan, chunk: Chunk, words: ReadonlySet<string>): boolean {
  const from = chunk.number?.unitFrom;
  return from !== undefined && words.has(scan.tokens[from]?.key ?? '');
}

/** Looks left from a number for its verb, its metric and the comparator before it. */
function lookAround(scan: Scan, at: number, chunk: Chunk): Around {
  const around: Around = { scan, at, chunk, verb: 0, verbAt: -1, metric: -1, level: false, strict: false, noun: -1, nounMask: 0, preposition: '', subjectless: true };
  let near = true;
  for (let index = at - 1; index >= 0 && index > at - 24; index -= 1) {
    const before = chunkAt(scan, index);
    if (before === undefined || isBreak(before)) break;
    if (near) near = readNear(around, before);
    if (around.metric < 0 && has(before.mask, METRIC) && !(around.verbAt >= 0 && has(around.verb, WORK) && !has(around.verb, MOVE | GAIN))) around.metric = index;
    if (around.verbAt < 0 && isGoverning(scan, index, before)) {
      around.verb = before.mask;
      around.verbAt = index;
    }
    if (has(before.mask, METRIC | GAINS | PEOPLE | TROUBLE | UNITS)) around.subjectless = false;
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
  return before.small || before.key === '$' || before.key === '€' || before.key === '£' || before.key === '~' || before.key === 'about' || before.key === 'around';
}

/** A verb, and not a noun or participle that only stands in a noun phrase. */
function isGoverning(scan: Scan, index: number, chunk: Chunk): boolean {
  if (!has(chunk.mask, VERB)) return false;
  if (scan.language === 'vi') {
    const bare = has(chunk.mask, REACH) && !has(chunk.mask, WORK | UP | DOWN | KEEP | GAIN);
    return !bare;
  }
  if (index === 0) return true;
  const before = chunkAt(scan, index - 1);
  const opens = before === undefined || OPENERS.has(before.key) || has(before.mask, PURPOSE);
  if (opens && baseForm(chunk)) return true;
  const nominal = has(chunk.mask, METRIC | ACTS | MADE | TROUBLE | GAINS | PEOPLE | UNITS);
  if (has(chunk.mask, MOVE) && before !== undefined && has(before.mask, NOUN)) return true;
  if (nominal || has(before?.mask ?? 0, BEHAVE) === false && before?.small === true && !OPENERS.has(before.key) && (chunk.forms & FORM.ing) !== 0) return false;
  if ((chunk.forms & FORM.base) !== 0) return index <= 2 || (before !== undefined && has(before.mask, PEOPLE | GAINS));
  return true;
}

const lead = (around: Around, bits: number): boolean => has(around.verb, bits);
/** A verb of work that is not also a verb of winning, serving or moving. */
const pureWork = (around: Around): boolean => lead(around, WORK | CONTACT | TRAIN | HIRE) && !lead(around, GAIN | SERVICE | MOVE | IMPROVE);

/** Anything to the right, inside the clause, that has one of the bits. */
function after(around: Around, bits: number, from = around.at + 1, reach = 10): number {
  for (let index = from; index < around.scan.chunks.length && index <= around.at + reach; index += 1) {
    const chunk = chunkAt(around.scan, index);
    if (chunk === undefined || isBreak(chunk)) return -1;
    if (has(chunk.mask, bits)) return index;
  }
  return -1;
}

/** A baseline and a target: "from 30 to 45", "từ 60 xuống 42", "34% -> 45%". */
function isRange(around: Around): boolean {
  const { scan, at } = around;
  const next = chunkAt(scan, at + 1);
  for (let index = at + 1; index <= at + 3; index += 1) {
    const middle = chunkAt(scan, index);
    if (middle === undefined) return false;
    if (!RANGES.has(middle.key)) {
      if (index === at + 1 && (has(middle.mask, THING | METRIC | GAINS) || middle.key === ')')) continue;
      return false;
    }
    const other = chunkAt(scan, index + 1)?.number ?? chunkAt(scan, index + 2)?.number;
    if (other === undefined || other.kind !== 'quantity') return false;
    const before = chunkAt(scan, at - 1)?.key ?? '';
    const opened = before === 'from' || before === 'từ' || before === 'tu' || before === ':' || before === '(';
    const arrow = middle.key.includes('>') || middle.key === '→' || middle.key === '➜';
    const vietnamese = has(middle.mask, REACH) && scan.language === 'vi';
    return opened || arrow || vietnamese || (next !== undefined && around.metric >= 0);
  }
  return false;
}

function readTime(around: Around): Reading {
  const { scan, chunk, at } = around;
  if (isUnit(scan, chunk, FAST)) return 'result';
  const long = !isUnit(scan, chunk, SHORT) && !isUnit(scan, chunk, DAYS);
  if (lead(around, DOWN) || (lead(around, UP | KEEP) && around.metric >= 0)) return 'result';
  if (lead(around, GAIN) && !lead(around, WORK) && !long) return 'result';
  if (around.metric >= 0 && (around.level || around.verbAt < 0 || around.verbAt > around.metric)) return 'result';
  if (has(around.nounMask, METRIC)) return 'result';
  if (has(around.nounMask, ACTS) || lead(around, TRAIN)) return has(around.nounMask, ACTS) && around.noun === at + 1 ? 'acts' : 'nothing';
  if (around.strict && !pureWork(around)) return 'result';
  const service = lead(around, SERVICE) || after({ ...around, at: -1 }, BEHAVE | SERVICE | FINISHED, 0, at) >= 0;
  const opening = around.verbAt >= 0 && baseForm(scan.chunks[around.verbAt] ?? chunk) && scan.language === 'en';
  if (around.level && isUnit(scan, chunk, SHORT) && (service || !pureWork(around))) return 'result';
  if (around.level && isUnit(scan, chunk, DAYS) && service && (!opening || hasShare(scan, around.verbAt, at))) return around.preposition === 'from' ? 'nothing' : 'result';
  return 'nothing';
}

/** "all", "every", a percentage: a service level rather than one delivery. */
function hasShare(scan: Scan, from: number, to: number): boolean {
  for (let index = Math.max(from, 0); index < to; index += 1) {
    const chunk = chunkAt(scan, index);
    if (chunk !== undefined && (has(chunk.mask, ALL) || chunk.number?.unit === 'percent' || (chunk.forms & FORM.plural) !== 0)) return true;
  }
  return false;
}

/** "Giảm giá 20%": a discount is given, nothing falls. */
function discounts(around: Around): boolean {
  const verb = chunkAt(around.scan, around.verbAt);
  return verb !== undefined && /^(?:giảm|giam|chiết|chiet|khuyến|khuyen)$/.test(verb.key) && has(verb.mask, WORK) && !has(verb.mask, DOWN);
}

/** The share of an English or Vietnamese noun phrase and what is said of it. */
function readPercent(around: Around): Reading {
  const { scan, chunk, at } = around;
  const next = chunkAt(scan, at + 1);
  const value = chunk.number?.value ?? 0;
  if ((next !== undefined && DISCOUNTS.has(next.key)) || discounts(around)) return 'nothing';
  const coverage = coverageMetric(scan, around.metric);
  if (around.metric >= 0 && !lead(around, TRAIN)) return coverage ? 'things' : 'result';
  if (has(around.nounMask, METRIC) && !(next !== undefined && next.key === 'of' && pureWork(around))) return 'result';
  if (lead(around, MOVE) || (lead(around, GAIN | REACH) && !lead(around, WORK))) return 'result';
  const covered = after(around, TRAIN);
  const behaved = after(around, BEHAVE | REACH);
  const timed = laterTime(around);
  if (timed) return 'result';
  if (covered >= 0 && (behaved < 0 || covered <= behaved)) return 'things';
  if (around.verbAt >= 0 && lead(around, SERVICE) && value < 100) return 'result';
  if (around.verbAt >= 0 && pureWork(around) && behaved >= 0 && around.verbAt < at && followsComma(around)) return 'result';
  if (around.verbAt >= 0 && lead(around, WORK | CONTACT | TRAIN | HIRE | SERVICE)) {
    if (value === 100 && isWhole(around)) return 'one';
    if (behaved >= 0 && value < 100 && !lead(around, TRAIN)) return 'result';
    return 'things';
  }
  if (behaved >= 0) {
    const worked = after(around, WORK | FINISHED);
    return value === 100 && worked >= 0 && worked < behaved && !isNounIn(scan, worked) ? 'things' : 'result';
  }
  if (has(around.nounMask, GAINS) && value < 100) return 'result';
  const worked = after(around, WORK | FINISHED | HIRE | CONTACT);
  if (worked >= 0 && worked > at + 1) return has(scan.chunks[worked]?.mask ?? 0, FINISHED) && !has(scan.chunks[worked]?.mask ?? 0, WORK) && value < 100 ? 'result' : 'things';
  return 'result';
}

const isNounIn = (scan: Scan, index: number): boolean => scan.language === 'en' && !has(scan.chunks[index]?.forms ?? 0, FORM.past);

function followsComma(around: Around): boolean {
  const before = chunkAt(around.scan, around.at - 1)?.key;
  return before === ',' || before === 'and' || before === 'và';
}

/** "within 24 hours" after a share: a service level. */
function laterTime(around: Around): boolean {
  for (let index = around.at + 1; index < around.scan.chunks.length; index += 1) {
    const chunk = chunkAt(around.scan, index);
    if (chunk === undefined || isBreak(chunk)) return false;
    if (chunk.number?.unit === 'time' && (isUnit(around.scan, chunk, FAST) || isUnit(around.scan, chunk, SHORT) || isUnit(around.scan, chunk, DAYS)) && !chunk.number.attributive) {
      const before = chunkAt(around.scan, index - 1);
      return before !== undefined && (has(before.mask, COMPARE) || before.key === 'in' || before.key === '<') && !has(chunkAt(around.scan, index + 1)?.mask ?? 0, ACTS | TRAIN);
    }
  }
  return false;
}

/** "training completion rate", "tỷ lệ hoàn thành đào tạo": who was reached by work. */
function coverageMetric(scan: Scan, metric: number): boolean {
  const words = scan.chunks.slice(Math.max(0, metric - 3), metric + 3);
  const trained = words.some((chunk) => has(chunk.mask, TRAIN) || chunk.key === 'training' || chunk.key === 'course');
  const completed = words.some((chunk) => chunk.key === 'completion' || chunk.key === 'hoàn' || (chunk.key === 'tỷ' && chunk.to - chunk.from >= 3) || (chunk.key === 'tỉ' && chunk.to - chunk.from >= 3));
  return trained && completed;
}

function isWhole(around: Around): boolean {
  const next = chunkAt(around.scan, around.at + 1);
  const first = around.scan.language === 'vi' ? next : chunkAt(around.scan, around.noun);
  if (first === undefined) return false;
  if (around.scan.language === 'en' && (first.forms & FORM.plural) !== 0 && (first.forms & FORM.base) === 0) return false;
  return has(first.mask, WHOLE);
}

function readMoney(around: Around): Reading {
  if (around.metric >= 0 || has(around.nounMask, METRIC) || lead(around, GAIN | MOVE | REACH)) return 'result';
  return around.verbAt >= 0 && lead(around, WORK | CONTACT | TRAIN | HIRE) ? 'nothing' : 'result';
}

/** A bare count: the noun and the verb decide. */
function readCount(around: Around): Reading {
  const { scan, chunk, at, nounMask } = around;
  const one = chunk.number?.value === 1 || chunk.key === 'once';
  const head = chunkAt(scan, around.noun);
  if (around.metric >= 0 && around.level && !(has(nounMask, ACTS | MADE) && pureWork(around))) return coverageMetric(scan, around.metric) ? 'things' : 'result';
  if (lead(around, HIRE) && !has(nounMask, METRIC)) return 'things';
  if (head === undefined) return readUnknown(around, one);
  if (lead(around, EXAMINE) && around.verbAt < at && !around.strict) return 'acts';
  if (indirect(around) && !has(nounMask, METRIC | TROUBLE)) return around.preposition === 'of' && has(nounMask, GAINS) && !has(maskBefore(around), ACTS) ? 'result' : indirectPeople(around);
  if (has(nounMask, GAINS | PEOPLE) && !(has(nounMask, MADE) && !has(nounMask, GAINS))) return readPeople(around);
  if (has(nounMask, METRIC)) return pureWork(around) && !around.level ? 'nothing' : 'result';
  if (has(nounMask, ACTS) && !has(nounMask, MADE)) {
    if (lead(around, DOWN)) return 'result';
    const often = head.key === 'lần' || head.key === 'times' || head.key === 'time' || head.key === 'lan';
    return often && around.metric >= 0 && !pureWork(around) ? 'result' : 'acts';
  }
  if (has(nounMask, TROUBLE) && !(around.verbAt >= 0 && lead(around, WORK | SERVICE) && !lead(around, DOWN))) return 'result';
  if (has(nounMask, MADE | UNITS)) return readThings(around, one, at);
  return readUnknown(around, one);
}

/** The chunk before the preposition of the number. */
const maskBefore = (around: Around): number => {
  let index = around.at - 1;
  while (index > 0 && chunkAt(around.scan, index)?.key !== around.preposition) index -= 1;
  return chunkAt(around.scan, index - 1)?.mask ?? 0;
};

/** The number stands in a prepositional phrase after a verb of work: "with two banks", "in 6 departments". */
const indirect = (around: Around): boolean => around.verbAt >= 0 && pureWork(around) && around.preposition !== '' && around.preposition !== 'to';

function indirectPeople(around: Around): Reading {
  const trained = lead(around, TRAIN) || around.preposition === 'for' || around.preposition === 'cho';
  if (lead(around, TRAIN)) return 'things';
  return trained && has(around.nounMask, PEOPLE | GAINS | UNITS) ? 'acts' : 'nothing';
}

function readPeople(around: Around): Reading {
  const { scan, at, nounMask } = around;
  if (lead(around, TRAIN) && !(lead(around, GAIN) && has(nounMask, GAINS))) return 'things';
  const behaves = after(around, BEHAVE, around.noun + 1);
  const trained = after(around, TRAIN, around.noun + 1);
  if (trained >= 0 && (behaves < 0 || trained <= behaves)) return 'things';
  if (around.verbAt >= 0 && lead(around, CONTACT) && !lead(around, GAIN)) return 'acts';
  if (lead(around, MOVE) && !lead(around, WORK)) return 'result';
  if (lead(around, GAIN)) return has(nounMask, GAINS) || behaves >= 0 || around.level ? 'result' : 'things';
  if (around.preposition === 'to' && scan.language === 'en' && has(nounMask, GAINS)) return lead(around, CONTACT) ? 'acts' : 'result';
  if (around.verbAt >= 0 && behaves >= 0 && around.verbAt < at && followsComma(around)) return 'result';
  if (around.verbAt >= 0 && lead(around, WORK | CONTACT | SERVICE)) return 'acts';
  if (behaves >= 0 || has(nounMask, GAINS)) return 'result';
  return after(around, WORK | FINISHED, around.noun + 1) >= 0 ? 'things' : 'nothing';
}

function readThings(around: Around, one: boolean, at: number): Reading {
  const { scan, nounMask } = around;
  const verbKey = chunkAt(scan, around.verbAt)?.key ?? '';
  if (SOLD.has(verbKey)) return 'result';
  if (lead(around, DOWN) && !lead(around, WORK)) return 'result';
  if (lead(around, CONTACT) && !lead(around, GAIN)) return 'acts';
  const behaves = after(around, BEHAVE, around.noun + 1);
  const recurring = after(around, RECUR | ALL) >= 0;
  if (behaves >= 0 && around.verbAt < 0 && !has(chunkAt(scan, behaves)?.mask ?? 0, WORK)) return 'result';
  if (lead(around, GAIN) && !lead(around, WORK | SERVICE) && has(nounMask, UNITS) && !has(nounMask, MADE)) return 'result';
  if (one && !recurring) return 'one';
  if (around.verbAt < 0 && around.subjectless && after(around, WORK | FINISHED | TRAIN, at + 1) < 0 && around.strict) return 'result';
  return 'things';
}

function readUnknown(around: Around, one: boolean): Reading {
  if (around.metric >= 0 && (around.level || lead(around, MOVE))) return 'result';
  if (lead(around, MOVE) && !lead(around, WORK)) return 'result';
  if (lead(around, GAIN) && !lead(around, WORK)) return 'result';
  const next = chunkAt(around.scan, around.at + 1);
  const nothing = next === undefined || next.small || around.scan.tokens[next.from]?.kind === 'mark';
  if (around.verbAt >= 0 && lead(around, CONTACT) && !nothing) return 'acts';
  if (around.verbAt >= 0 && lead(around, WORK | TRAIN | SERVICE | GAIN)) {
    if (nothing) return around.strict || (around.level && lead(around, GAIN)) ? 'result' : 'nothing';
    if (around.scan.language === 'vi' && around.scan.tokens[around.chunk.from]?.kind === 'word') return 'nothing';
    if (indirect(around)) return 'nothing';
    if (lead(around, EXAMINE)) return 'acts';
    return one ? 'one' : 'things';
  }
  if (around.verbAt < 0 && (around.level || after(around, BEHAVE) >= 0)) return 'result';
  return 'nothing';
}

/** Says what the number in a chunk measures. */
export function readQuantity(scan: Scan, at: number, chunk: Chunk): QuantityReading {
  const around = lookAround(scan, at, chunk);
  const read = (reading: Reading): QuantityReading => ({ reading, at, noun: around.noun, metric: around.metric });
  const number = chunk.number;
  if (number === undefined || number.kind === 'name' || number.attributive) return read('nothing');
  const none = has(chunkAt(scan, at - 1)?.mask ?? 0, NONE);
  if (isRange(around) && !(has(around.nounMask, ACTS | MADE) && around.metric < 0 && !lead(around, DOWN))) return read('result');
  if (number.unit === 'time') return read(readTime(around));
  if (number.unit === 'percent') return read(readPercent(around));
  if (number.unit === 'money') return read(readMoney(around));
  if (number.unit === 'rating') return read('result');
  if (number.unit === 'times') return read(around.metric >= 0 || has(around.nounMask, METRIC | GAINS) || lead(around, MOVE) ? 'result' : 'nothing');
  if (number.unit === 'measure') return read(pureWork(around) && around.metric < 0 && !around.strict ? 'nothing' : 'result');
  if (none) return read('result');
  return read(readCount(around));
}
