import {
  type Around,
  after,
  afterPassive,
  attends,
  chunkAt,
  commands,
  lead,
  opensCount,
  pureWork,
} from '../grammar/around.ts';
import { actsItself, hasDoer } from '../grammar/doer.ts';
import { leadIndex, past } from '../grammar/grammar.ts';
import {
  ABLE,
  ACTS,
  ALL,
  BEHAVE,
  CONTACT,
  DOWN,
  EXAMINE,
  FINISHED,
  GAIN,
  GAINS,
  HIRE,
  IMPROVE,
  MADE,
  METRIC,
  MOVE,
  NOUN,
  PEOPLE,
  REACH,
  RECUR,
  SERVICE,
  THING,
  TRAIN,
  TROUBLE,
  UNITS,
  UP,
  VERB,
  WORK,
} from '../text/bits.ts';
import { has, maskAt } from '../text/masks.ts';
import { CARRYING } from '../words/vi/closed.ts';
import { consumes, eachHasOne, isArticle, maskBefore, metWith } from './acts.ts';
import { isByOthers, isGained } from './gained.ts';
import type { Reading } from './reading.ts';
import { coverageMetric, followsComma } from './share.ts';

/** What others buy, cite or mention is a result whatever is counted. */
const SOLD: ReadonlySet<string> = new Set('sell sold sells selling mentioned cited quoted featured bán ban'.split(' '));
/** A bare count: the noun and the verb decide. */
export function readCount(around: Around): Reading {
  const { scan, chunk, at, nounMask } = around;
  const one = chunk.number?.value === 1 || chunk.key === 'once';
  // "merge the two sites": which ones is known, nobody counts them.
  if (chunk.key === 'two' && chunkAt(scan, at - 1)?.key === 'the') return 'nothing';
  // Nobody makes 2.8 products: an average.
  if (!Number.isInteger(chunk.number?.value ?? 0) && !Number.isNaN(chunk.number?.value)) return 'result';
  // “0 P1 bugs”: none of them.
  if (chunk.number?.value === 0) return 'result';
  if (isGained(around) || isPace(around)) return 'result';
  if (one && eachHasOne(around)) return 'things';
  if (isArticle(around)) return lead(around, WORK | MOVE) ? 'one' : 'nothing';
  const head = chunkAt(scan, around.noun);
  if (around.metric >= 0 && around.level && !(has(nounMask, ACTS | MADE) && pureWork(around)))
    return coverageMetric(scan, around.metric) ? 'things' : 'result';
  if (around.metric >= 0 && around.metric === at - 1 && around.verbAt < 0) return 'result';
  // “Recruit 900 members”: won, not employed.
  if (lead(around, HIRE) && !lead(around, TRAIN) && has(nounMask, GAINS) && !has(nounMask, PEOPLE)) return 'result';
  if ((lead(around, HIRE) || after(around, HIRE) >= 0) && !has(nounMask, METRIC)) return 'things';
  // "Members invite 50 friends": those who are won do it.
  const won = has(chunkAt(scan, around.verbAt - 1)?.mask ?? 0, GAINS) && around.preposition === '';
  if (won && hasDoer(around)) return 'result';
  if (head === undefined) return readUnknown(around, one);
  // "300 lượt khách": each of them came.
  if (/^(?:lượt|luot)$/.test(head.key) && !has(nounMask, ACTS)) return 'result';
  if (around.all && around.verbAt >= 0 && lead(around, WORK) && has(nounMask, UNITS | PEOPLE)) return 'things';
  if (lead(around, EXAMINE) && around.verbAt < at && !(around.strict && has(nounMask, METRIC | GAINS | PEOPLE)))
    return 'acts';
  if (consumes(around)) return 'acts';
  if (metWith(around)) return around.verbAt < 0 && has(maskBefore(around), TRAIN) ? 'things' : 'acts';
  if (indirect(around) && !has(nounMask, METRIC | TROUBLE))
    return around.preposition === 'of' && has(nounMask, GAINS) && !has(maskBefore(around), ACTS)
      ? 'result'
      : indirectPeople(around);
  if (has(nounMask, METRIC) && (around.level || !pureWork(around))) return 'result';
  if (has(nounMask, GAINS | PEOPLE) && !(has(nounMask, MADE) && !has(nounMask, GAINS))) return readPeople(around);
  if (has(nounMask, METRIC)) return pureWork(around) && !around.level ? 'nothing' : 'result';
  if (has(nounMask, ACTS) && !has(nounMask, MADE)) {
    if (lead(around, DOWN) || (lead(around, MOVE | GAIN) && !lead(around, WORK) && around.metric >= 0)) return 'result';
    // "apps forked 800 times": it was done to them, again and again.
    const done = chunkAt(scan, at - 1);
    if (
      scan.language === 'en' &&
      done !== undefined &&
      (past(done) || /ed$/.test(done.key)) &&
      at - 1 > leadIndex(scan) + 1
    )
      return 'result';
    if ((chunk.number?.value ?? 0) >= 1000 && !commands(around)) return 'result';
    // “Have 120 clubs”: nobody holds so many.
    if (/^ha(?:ve|s)$/.test(chunkAt(scan, around.verbAt)?.key ?? '') && (chunk.number?.value ?? 0) >= 50)
      return 'result';
    if (isTold(around) && around.strict) return 'result';
    const opening = maskAt(scan, leadIndex(scan));
    const visitors = has(opening, GAINS) && !has(opening, VERB);
    const comesBack = around.verbAt < 0 && (visitors || after({ ...around, at: -1 }, BEHAVE, 0, at) >= 0);
    if (isRoutine(around)) return 'acts';
    const often = head.key === 'lần' || head.key === 'times' || head.key === 'time' || head.key === 'lan';
    const told = around.metric >= 0 || lead(around, GAIN | UP) || comesBack;
    return often && told && !pureWork(around) ? 'result' : 'acts';
  }
  if (
    has(nounMask, TROUBLE) &&
    afterPassive(around, WORK, around.noun + 1) < 0 &&
    !(around.verbAt >= 0 && lead(around, WORK | SERVICE) && !lead(around, DOWN))
  )
    return 'result';
  if (has(nounMask, MADE | UNITS)) return readThings(around, one, at);
  return readUnknown(around, one);
}

/** "Gym at least 3 times a week": so often one does it; what customers do, or a figure, is another matter. English only. */
const isRoutine = ({ scan, at, noun, verbAt, metric }: Around): boolean =>
  scan.language === 'en' &&
  verbAt < 0 &&
  metric < 0 &&
  chunkAt(scan, noun)?.key === 'times' &&
  has(maskAt(scan, noun + 1), RECUR) &&
  !scan.chunks
    .slice(0, at)
    .some(({ mask, number }) => number !== undefined || has(mask, GAINS | PEOPLE | TROUBLE | BEHAVE));

/** "40 pages an hour": how fast. English only. */
function isPace({ scan, at }: Around): boolean {
  for (let index = at + 1; index < at + 4; index += 1) {
    const next = chunkAt(scan, index + 1)?.key ?? '';
    if (/^(?:a|an|per)$/.test(chunkAt(scan, index)?.key ?? '') && /^(?:hour|minute|second)$/.test(next)) return true;
  }
  return false;
}

/** The number stands in a prepositional phrase after a verb of work: "with two banks", "in 6 departments". */
function indirect(around: Around): boolean {
  if (around.preposition === '' || around.preposition === 'to' || /^(?:by|từ|tu)$/.test(around.preposition))
    return false;
  const where = /^(?:in|at|across)$/.test(around.preposition) && lead(around, WORK) && has(around.nounMask, UNITS);
  if (where && !has(around.nounMask, GAINS | MADE)) return true;
  return around.verbAt >= 0 ? pureWork(around) : around.at > 2 && has(around.nounMask, THING) && !around.strict;
}

function indirectPeople(around: Around): Reading {
  const trained = lead(around, TRAIN) || around.preposition === 'for' || around.preposition === 'cho';
  if (lead(around, TRAIN)) return 'things';
  if (trained && has(around.nounMask, UNITS) && !has(around.nounMask, PEOPLE | GAINS)) return 'things';
  return trained && has(around.nounMask, PEOPLE | GAINS | UNITS) ? 'acts' : 'nothing';
}

function readPeople(around: Around): Reading {
  const { scan, at, nounMask } = around;
  if (lead(around, TRAIN) && !(lead(around, GAIN) && has(nounMask, GAINS))) return 'things';
  const attains = scan.language === 'vi' && lead(around, GAIN) && has(maskAt(scan, around.noun + 1), REACH);
  if (attains) return 'result';
  // "The service supports 2,000 users at once": what it can bear.
  if (lead(around, ABLE) && has(nounMask, GAINS)) return 'result';
  const behaves = after(around, BEHAVE, around.noun + 1);
  const trained = attends(around) ? around.noun + 1 : afterPassive(around, TRAIN, around.noun + 1);
  if (trained >= 0 && (behaves < 0 || trained <= behaves)) return 'things';
  if (around.verbAt >= 0 && lead(around, CONTACT) && !lead(around, GAIN)) return 'acts';
  if ((lead(around, MOVE) && !lead(around, WORK)) || (lead(around, UP) && has(nounMask, GAINS))) return 'result';
  const won = has(nounMask, GAINS) || behaves >= 0 || around.level || (scan.language === 'vi' && !lead(around, WORK));
  if (lead(around, GAIN)) return won ? 'result' : 'things';
  if (around.preposition === 'to' && scan.language === 'en' && has(nounMask, GAINS))
    return lead(around, CONTACT) ? 'acts' : 'result';
  if (around.verbAt >= 0 && behaves >= 0 && around.verbAt < at && followsComma(around)) return 'result';
  if (around.verbAt >= 0 && lead(around, WORK | CONTACT | SERVICE)) return 'acts';
  if (behaves >= 0 || has(nounMask, GAINS)) return 'result';
  if (
    scan.language === 'en' &&
    after(around, WORK | TRAIN, around.noun + 1) >= 0 &&
    afterPassive(around, WORK | TRAIN, around.noun + 1) < 0
  )
    return 'result';
  return after(around, WORK | FINISHED, around.noun + 1) >= 0 ? 'things' : 'nothing';
}

function readThings(around: Around, one: boolean, at: number): Reading {
  const { scan, nounMask } = around;
  const verbKey = chunkAt(scan, around.verbAt)?.key ?? '';
  if (isFarOff(around) || isNamedPlan(around)) return 'nothing';
  // "Housekeeping cleans 15 rooms", "targets reached in five provinces": neither told to make them nor told that they are made.
  if (isTold(around) && after(around, WORK | FINISHED | TRAIN, at + 1) < 0) return 'nothing';
  // "Add 250k postpaid lines": nobody builds so many.
  if (lead(around, UP) && (around.chunk.number?.value ?? 0) >= 10_000) return 'result';
  if (actsItself(around)) return 'result';
  if (hasDoer(around) && !lead(around, TRAIN | HIRE)) return 'nothing';
  if (scan.language === 'vi' && lead(around, GAIN) && !lead(around, WORK | SERVICE)) return 'result';
  if ((SOLD.has(verbKey) && lead(around, GAIN)) || isByOthers(around)) return 'result';
  if (lead(around, DOWN) && !lead(around, WORK)) return 'result';
  if (lead(around, CONTACT) && !lead(around, GAIN)) return 'acts';
  const behaves = after(around, BEHAVE, around.noun + 1);
  if (around.verbAt < 0 && isRatio(around)) return 'result';
  const recurring = after(around, RECUR | ALL) >= 0;
  if (
    behaves >= 0 &&
    (around.verbAt < 0 || (lead(around, GAIN) && !lead(around, WORK))) &&
    !has(chunkAt(scan, behaves)?.mask ?? 0, WORK)
  )
    return 'result';
  if (lead(around, GAIN) && !lead(around, WORK | SERVICE) && has(nounMask, UNITS) && !has(nounMask, MADE))
    return 'result';
  if (one && !recurring) return 'one';
  if (around.verbAt < 0 && around.subjectless && after(around, WORK | FINISHED | TRAIN, at + 1) < 0 && around.strict)
    return 'result';
  return 'things';
}

/** A subject and its verb stand before the number: something is told, nobody is told to do it. English only. */
const isTold = (around: Around): boolean => around.scan.language === 'en' && !commands(around) && !opensCount(around);

/** "Đàm phán lại tiền thuê mặt bằng 20 cửa hàng": the number says whose thing is worked on. Vietnamese only. */
function isFarOff({ scan, at, verbAt, verb, noun }: Around): boolean {
  if (scan.language === 'en' || verbAt < 0 || verbAt > leadIndex(scan) || has(verb, GAIN)) return false;
  const head = chunkAt(scan, noun)?.key;
  for (let index = verbAt + 1; index < at; index += 1) {
    const between = chunkAt(scan, index);
    if (between !== undefined && has(between.mask, NOUN) && between.key !== head && !between.small) return true;
  }
  return false;
}

/** "Đẩy mạnh thực hiện ba chương trình đột phá": which ones is known, nobody counts them. Vietnamese only. */
function isNamedPlan({ scan, chunk, at }: Around): boolean {
  const written = scan.tokens[chunk.from]?.kind === 'word';
  const opener = scan.chunks[leadIndex(scan)];
  return written && opener !== undefined && has(opener.mask, IMPROVE) && CARRYING.has(chunkAt(scan, at - 1)?.key ?? '');
}

/** "workflows per user": an average over those who use. */
function isRatio(around: Around): boolean {
  const { scan, at } = around;
  for (let index = at + 1; index < at + 6; index += 1) {
    const next = chunkAt(scan, index + 1);
    if (chunkAt(scan, index)?.key === 'per' && next !== undefined) return has(next.mask, GAINS | PEOPLE);
  }
  return false;
}

function readUnknown(around: Around, one: boolean): Reading {
  if (around.metric >= 0 && (around.level || around.verbAt < 0 || lead(around, MOVE))) return 'result';
  if (lead(around, MOVE) && !lead(around, WORK)) return 'result';
  if (lead(around, GAIN) && !lead(around, WORK)) return 'result';
  const next = chunkAt(around.scan, around.at + 1);
  const nothing = next === undefined || next.small || around.scan.tokens[next.from]?.kind === 'mark';
  if (around.verbAt >= 0 && lead(around, CONTACT) && !nothing) return 'acts';
  if (around.verbAt >= 0 && lead(around, WORK | TRAIN | SERVICE | GAIN)) {
    const reached =
      around.preposition === 'to' ||
      /^(?:lên|xuống|còn|len|xuong)$/.test(chunkAt(around.scan, around.at - 1)?.key ?? '');
    if (nothing && reached && (around.chunk.number?.value ?? 0) >= 10) return 'result';
    if (nothing) return around.strict || (around.level && lead(around, GAIN)) ? 'result' : 'nothing';
    if (around.scan.language === 'vi' && around.scan.tokens[around.chunk.from]?.kind === 'word') return 'nothing';
    if (indirect(around)) return 'nothing';
    if (around.scan.language === 'en' && !commands(around)) return around.level ? 'result' : 'nothing';
    if (lead(around, EXAMINE)) return 'acts';
    return one ? 'one' : 'things';
  }
  // Nobody lists thousands of pieces of work without a verb: "50k wishlists".
  if (around.verbAt < 0 && !nothing && (around.chunk.number?.value ?? 0) >= 500) return 'result';
  if (
    around.verbAt < 0 &&
    (around.strict || (around.level && around.preposition !== 'at') || after(around, BEHAVE) >= 0)
  )
    return 'result';
  return 'nothing';
}
