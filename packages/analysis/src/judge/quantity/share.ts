import { type Around, after, afterPassive, attends, chunkAt, commands, lead, pureWork } from '../grammar/around.ts';
import { hasDoer } from '../grammar/doer.ts';
import { leadIndex } from '../grammar/grammar.ts';
import { phrasesOf } from '../grammar/language.ts';
import {
  BEHAVE,
  COMPARE,
  CONTACT,
  DOWN,
  FINISHED,
  GAIN,
  GAINS,
  HIRE,
  IMPROVE,
  METRIC,
  MOVE,
  PEOPLE,
  QUALITY,
  REACH,
  SERVICE,
  TRAIN,
  TROUBLE,
  UP,
  WHOLE,
  WORK,
} from '../text/bits.ts';
import type { Chunk } from '../text/chunk.ts';
import { FORM } from '../text/inflect.ts';
import { has } from '../text/masks.ts';
import type { Scan } from '../text/scan.ts';
import { ALSO, COMPLETION, MANNERS, TRAINING } from '../words/closed.ts';
import { CHANGES, DISCOUNTS, FIGURES, FINISHING, INSIDE, PASSING, WAYS } from '../words/en/closed.ts';
import { DISCOUNTING, HALVES, RATE, WORKING } from '../words/vi/closed.ts';
import type { Reading } from './reading.ts';
import { laterTime } from './time.ts';

/** "Giảm giá 20%": a discount is given, nothing falls. */
function discounts(around: Around): boolean {
  const verb = chunkAt(around.scan, around.verbAt);
  return (
    verb !== undefined &&
    !around.strict &&
    (around.at - around.verbAt === 1 || has(chunkAt(around.scan, around.at - 1)?.mask ?? 0, COMPARE | REACH | UP)) &&
    DISCOUNTING.has(verb.key) &&
    has(verb.mask, WORK) &&
    !has(verb.mask, DOWN)
  );
}

/** The share of an English or Vietnamese noun phrase and what is said of it. */
export function readPercent(around: Around): Reading {
  const { scan, chunk, at } = around;
  const next = chunkAt(scan, at + 1);
  const value = chunk.number?.value ?? 0;
  if ((next !== undefined && DISCOUNTS.has(next.key)) || discounts(around) || isHalf(around)) return 'nothing';
  if (passes(around)) return 'result';
  if (value === 100 && (finishes(around) || isOneDone(around))) return 'one';
  if (isProgress(around)) return 'one';
  const coverage = coverageMetric(scan, around.metric);
  if (around.metric >= 0 && !lead(around, TRAIN)) return coverage ? 'things' : 'result';
  if (has(around.nounMask, METRIC) && !(next !== undefined && next.key === 'of' && pureWork(around))) return 'result';
  if (value < 100 && around.level && around.noun < 0 && !commands(around)) return 'result';
  if (value < 100 && (hasDoer(around) || has(around.levelOf, METRIC | TROUBLE | QUALITY))) return 'result';
  if (next !== undefined && (has(next.mask, UP | DOWN | IMPROVE) || CHANGES.has(next.key))) return 'result';
  if (around.moved || lead(around, MOVE) || (lead(around, GAIN | REACH) && !lead(around, WORK))) return 'result';
  if (around.strict && around.verbAt < 0 && !has(chunkAt(scan, at + 1)?.mask ?? 0, PEOPLE) && next?.key === 'of')
    return 'result';
  const covered = afterPassive(around, TRAIN);
  const behaved = after(around, BEHAVE | REACH);
  const timed = laterTime(around);
  if (timed) return 'result';
  if (attends(around)) return 'things';
  if (covered >= 0 && (behaved < 0 || covered <= behaved)) return 'things';
  if (around.verbAt >= 0 && lead(around, SERVICE) && value < 100) return 'result';
  if (around.verbAt >= 0 && pureWork(around) && behaved >= 0 && around.verbAt < at && followsComma(around))
    return 'result';
  if (around.verbAt >= 0 && lead(around, WORK | CONTACT | TRAIN | HIRE | SERVICE)) {
    if (value === 100 && isWhole(around)) return 'one';
    if (behaved >= 0 && value < 100 && !lead(around, TRAIN)) return 'result';
    return value === 100 || isDirect(around) ? 'things' : 'result';
  }
  if (behaved >= 0 && isManner(scan, behaved)) return 'result';
  if (behaved >= 0) {
    const worked = after(around, WORK | FINISHED);
    return value === 100 && worked >= 0 && worked < behaved && !isNounIn(scan, worked) ? 'things' : 'result';
  }
  if (has(around.nounMask, GAINS) && value < 100) return 'result';
  if (value < 100 && scan.chunks.slice(at, at + 10).some(({ key }) => WAYS.has(key))) return 'result';
  // "70% of posts filled from inside": where people come from, not how many were hired.
  if (value < 100 && scan.chunks.slice(at).some(({ key }) => INSIDE.has(key)) && after(around, HIRE) >= 0)
    return 'result';
  const worked = after(around, WORK | FINISHED | HIRE | CONTACT);
  if (worked < 0 || worked === at + 1) return 'result';
  return value < 100 && isServed(around, worked) ? 'result' : 'things';
}

/** "Pass 100% of the security tests": what is tried is the quality. English only. */
const passes = ({ scan, at }: Around): boolean => PASSING.has(chunkAt(scan, at - 1)?.key ?? '');

/** "100% implementation of the features": the work, finished. English only. */
function finishes({ scan, at }: Around): boolean {
  const next = chunkAt(scan, chunkAt(scan, at + 1)?.key === 'of' ? at + 2 : at + 1);
  return next !== undefined && FINISHING.has(next.key) && !FIGURES.has(chunkAt(scan, at + 2)?.key ?? '');
}

/** "Complete 80% of the checkout redesign": how far one piece of work has come. English only. */
function isProgress({ scan, at, verbAt }: Around): boolean {
  const { chunks, tokens } = scan;
  if (scan.language !== 'en' || verbAt !== leadIndex(scan) || chunks[at + 1]?.key !== 'of') return false;
  if (
    !/^(?:complet|finish|deliver|implement|build|develop|design|execut|perform|do$|write)/.test(
      chunks[verbAt]?.key ?? '',
    )
  )
    return false;
  let last = at + 2;
  while (
    chunks[last + 1] !== undefined &&
    chunks[last + 1]?.small === false &&
    tokens[chunks[last + 1]?.from ?? 0]?.kind === 'word'
  )
    last += 1;
  const word = tokens[chunks[last]?.to ?? -1]?.key ?? '';
  return (
    FINISHING.has(word) &&
    (chunks[last + 1] === undefined || /^(?:of|for|and|&|,|in|on)$/.test(chunks[last + 1]?.key ?? ''))
  );
}

/** "Migrate at least 80% of services": the share is what the command is about; a level further on is a level. */
function isDirect(around: Around): boolean {
  const { scan, at, verbAt, noun } = around;
  if (!commands(around)) return false;
  if (verbAt > at) return true;
  if (noun < 0 && chunkAt(scan, at + 1)?.key !== 'of') return false;
  for (let index = verbAt + 1; index < at; index += 1) {
    const between = chunkAt(scan, index);
    if (between !== undefined && !between.small && !has(between.mask, COMPARE | REACH | UP)) return false;
  }
  return true;
}

/** Of a share, what is said is done by its subject, done for people day by day, or done within limits: a service level, not work on a stock. */
function isServed({ scan }: Around, worked: number): boolean {
  const chunk = chunkAt(scan, worked);
  const mask = chunk?.mask ?? 0;
  if (has(mask, SERVICE) || (has(mask, FINISHED) && !has(mask, WORK))) return true;
  if (chunk === undefined || !phrasesOf(scan).passive(chunk)) return true;
  return scan.chunks.slice(worked + 1).some(({ mask: limit, key }) => has(limit, COMPARE) && key !== 'by');
}

/** Told by its form, it is no participle. */
function isNounIn(scan: Scan, index: number): boolean {
  const chunk = scan.chunks[index];
  return chunk !== undefined && !phrasesOf(scan).passive(chunk);
}

export const followsComma = ({ scan, at }: Around): boolean => ALSO.has(chunkAt(scan, at - 1)?.key ?? '');

/** "on time", "within budget", "đúng hạn": how well it is done. */
export const isManner = (scan: Scan, index: number): boolean =>
  MANNERS.has(chunkAt(scan, index)?.key ?? '') && has(chunkAt(scan, index)?.mask ?? 0, BEHAVE);

/** "training completion rate", "tỷ lệ hoàn thành đào tạo": who was reached by work. */
export function coverageMetric(scan: Scan, metric: number): boolean {
  const words = scan.chunks.slice(Math.max(0, metric - 3), metric + 3);
  const trained = words.some(({ key }) => TRAINING.has(key));
  const completed = words.some(({ key, from, to }) => COMPLETION.has(key) || (RATE.has(key) && to - from >= 3));
  return trained && completed;
}

/** "100% of the roof", "100% of the payroll module configured": one thing, said with an article and no plural. English only. */
function oneThing({ scan, at }: Around): boolean {
  const article = chunkAt(scan, at + 1)?.key === 'of' && chunkAt(scan, at + 2)?.key === 'the';
  if (!article) return false;
  let last = at + 3;
  for (let next = chunkAt(scan, last + 1); next !== undefined && !next.small && !isDone(next); ) {
    last += 1;
    next = chunkAt(scan, last + 1);
  }
  const noun = chunkAt(scan, last);
  const end = chunkAt(scan, last + 1);
  const closes = end === undefined || (chunkAt(scan, last + 2) === undefined && isDone(end));
  if (noun === undefined || !closes || has(noun.mask, PEOPLE | GAINS | METRIC)) return false;
  return !noun.key.endsWith('s') && (noun.forms & FORM.plural) === 0;
}

const isDone = ({ forms }: Chunk): boolean => (forms & FORM.past) !== 0;

/** "100% of the payroll module configured": nobody counts the parts. */
const isOneDone = (around: Around): boolean => around.verbAt < 0 && oneThing(around);

/** "nửa sau khóa học": which half. Vietnamese only. */
const isHalf = ({ scan, at, chunk }: Around): boolean =>
  scan.tokens[chunk.from]?.kind === 'word' && HALVES.has(chunkAt(scan, at + 1)?.key ?? '');

function isWhole(around: Around): boolean {
  const { scan, at, noun } = around;
  const work = WORKING.has(chunkAt(scan, at + 1)?.key ?? '');
  return work || oneThing(around) || has(phrasesOf(scan).wholeOf(scan, at, noun)?.mask ?? 0, WHOLE);
}

export function readMoney(around: Around): Reading {
  if (around.metric >= 0 || has(around.nounMask, METRIC) || lead(around, GAIN | MOVE | REACH)) return 'result';
  // "vận động quỹ đạt 120 tỷ đồng".
  if (has(chunkAt(around.scan, around.at - 1)?.mask ?? 0, REACH)) return 'result';
  return around.verbAt >= 0 && lead(around, WORK | CONTACT | TRAIN | HIRE) ? 'nothing' : 'result';
}
