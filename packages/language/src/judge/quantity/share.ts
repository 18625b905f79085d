import {
  type Around,
  after,
  afterPassive,
  attends,
  chunkAt,
  commands,
  DAYS,
  FAST,
  isUnit,
  lead,
  pureWork,
  SHORT,
} from '../grammar/around.ts';
import { hasDoer } from '../grammar/doer.ts';
import { baseForm } from '../grammar/grammar.ts';
import { isBreak } from '../grammar/head.ts';
import {
  ACTS,
  ALL,
  BEHAVE,
  COMPARE,
  CONTACT,
  DOWN,
  EXAMINE,
  FINISHED,
  GAIN,
  GAINS,
  HIRE,
  IMPROVE,
  KEEP,
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
import { FORM } from '../text/inflect.ts';
import { has } from '../text/masks.ts';
import type { Scan } from '../text/scan.ts';
import { FINISHING } from '../words/en/closed.ts';
import type { Reading } from './reading.ts';

const DISCOUNTS: ReadonlySet<string> = new Set(
  'discount off voucher coupon commission equity bonus stake deposit'.split(' '),
);
export function readTime(around: Around): Reading {
  const { scan, chunk, at } = around;
  if (isUnit(scan, chunk, FAST) || /^times?$/.test(chunkAt(scan, at - 1)?.key ?? '')) return 'result';
  const long = !isUnit(scan, chunk, SHORT) && !isUnit(scan, chunk, DAYS);
  if (lead(around, DOWN) || (lead(around, UP | KEEP) && around.metric >= 0)) return 'result';
  if (lead(around, GAIN) && !lead(around, WORK) && !long) return 'result';
  if (around.metric >= 0 && (around.level || around.verbAt < 0 || around.verbAt > around.metric)) return 'result';
  if (has(around.nounMask, METRIC)) return 'result';
  if (isEffort(around) || isPractice(around)) return 'acts';
  if (has(around.nounMask, ACTS) || lead(around, TRAIN))
    return has(around.nounMask, ACTS) && around.noun === at + 1 ? 'acts' : 'nothing';
  if (around.strict && !pureWork(around)) return 'result';
  // Minutes and hours within which something is over are a pace, whoever does it; days only where a participle says so.
  const key = chunkAt(scan, at - 1)?.key ?? '';
  const done = chunkAt(scan, at - 2);
  if (isUnit(scan, chunk, SHORT) && (around.strict || WITHIN.test(key))) return 'result';
  if (/^(?:mất|xong|mat)$/.test(key) || /^(?:mất|xong|mat)$/.test(done?.key ?? '')) return 'result';
  const over = scan.language === 'en' && WITHIN.test(key) && has(done?.forms ?? 0, FORM.past) && !commands(around);
  if (over && isUnit(scan, chunk, DAYS)) return 'result';
  const service = lead(around, SERVICE) || after({ ...around, at: -1 }, BEHAVE | SERVICE | FINISHED, 0, at) >= 0;
  const opening = around.verbAt >= 0 && baseForm(scan.chunks[around.verbAt] ?? chunk) && scan.language === 'en';
  if (around.level && isUnit(scan, chunk, SHORT) && (service || !pureWork(around))) return 'result';
  if (around.level && isUnit(scan, chunk, DAYS) && service && (!opening || hasShare(scan, around.verbAt, at)))
    return around.preposition === 'from' ? 'nothing' : 'result';
  return 'nothing';
}

/** "Practice guitar 20 minutes a day", "Học tiếng Anh mỗi ngày 30 phút": time spent on what is done. */
const isPractice = (around: Around): boolean =>
  lead(around, EXAMINE) && lead(around, WORK) && around.metric < 0 && !around.level && commands(around);

/** "Ten hours of writing", "four hours in the lab": time spent, with nothing before it. English only. */
function isEffort({ scan, at, noun, nounMask }: Around): boolean {
  const next = chunkAt(scan, at + 1)?.key ?? '';
  if (scan.language !== 'en' || at > 0 || !/^(?:of|in|on)$/.test(next)) return false;
  return noun < 0 || !has(nounMask, METRIC | TROUBLE | QUALITY);
}

const WITHIN = /^(?:in|within|inside|under|trong|dưới|mất)$/;

/** "all", "every", a percentage: a service level rather than one delivery. */
function hasShare(scan: Scan, from: number, to: number): boolean {
  for (let index = Math.max(from, 0); index < to; index += 1) {
    const chunk = chunkAt(scan, index);
    if (
      chunk !== undefined &&
      (has(chunk.mask, ALL) || chunk.number?.unit === 'percent' || (chunk.forms & FORM.plural) !== 0)
    )
      return true;
  }
  return false;
}

/** "Giảm giá 20%": a discount is given, nothing falls. */
function discounts(around: Around): boolean {
  const verb = chunkAt(around.scan, around.verbAt);
  return (
    verb !== undefined &&
    !around.strict &&
    (around.at - around.verbAt === 1 || has(chunkAt(around.scan, around.at - 1)?.mask ?? 0, COMPARE | REACH | UP)) &&
    /^(?:giảm|giam|chiết|chiet|khuyến|khuyen)$/.test(verb.key) &&
    has(verb.mask, WORK) &&
    !has(verb.mask, DOWN)
  );
}

/** The share of an English or Vietnamese noun phrase and what is said of it. */
export function readPercent(around: Around): Reading {
  const { scan, chunk, at } = around;
  const next = chunkAt(scan, at + 1);
  const value = chunk.number?.value ?? 0;
  if ((next !== undefined && DISCOUNTS.has(next.key)) || discounts(around)) return 'nothing';
  if (passes(around)) return 'result';
  if (value === 100 && finishes(around)) return 'one';
  const coverage = coverageMetric(scan, around.metric);
  if (around.metric >= 0 && !lead(around, TRAIN)) return coverage ? 'things' : 'result';
  if (has(around.nounMask, METRIC) && !(next !== undefined && next.key === 'of' && pureWork(around))) return 'result';
  if (value < 100 && around.level && around.noun < 0 && !commands(around)) return 'result';
  if (value < 100 && (hasDoer(around) || has(around.levelOf, METRIC | TROUBLE | QUALITY))) return 'result';
  if (
    next !== undefined &&
    (has(next.mask, UP | DOWN | IMPROVE) ||
      /^(?:reduction|improvement|saving|uplift|less|fewer|more|lower|higher|faster)$/.test(next.key))
  )
    return 'result';
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
  if (value < 100 && scan.chunks.slice(at, at + 10).some(({ key }) => /^(?:through|via|online)$/.test(key)))
    return 'result';
  const worked = after(around, WORK | FINISHED | HIRE | CONTACT);
  if (worked < 0 || worked === at + 1) return 'result';
  return value < 100 && isServed(around, worked) ? 'result' : 'things';
}

/** "Pass 100% of the security tests": what is tried is the quality. English only. */
const passes = ({ scan, at }: Around): boolean => /^pass(?:es|ed|ing)?$/.test(chunkAt(scan, at - 1)?.key ?? '');

/** "100% implementation of the features": the work, finished. English only. */
function finishes({ scan, at }: Around): boolean {
  const next = chunkAt(scan, chunkAt(scan, at + 1)?.key === 'of' ? at + 2 : at + 1);
  return (
    next !== undefined &&
    FINISHING.has(next.key) &&
    !/^(?:rate|score|quality|time)$/.test(chunkAt(scan, at + 2)?.key ?? '')
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
  if (scan.language === 'en' && !has(chunk?.forms ?? 0, FORM.past)) return true;
  return scan.chunks.slice(worked + 1).some(({ mask: limit, key }) => has(limit, COMPARE) && key !== 'by');
}

const isNounIn = (scan: Scan, index: number): boolean =>
  scan.language === 'en' && !has(scan.chunks[index]?.forms ?? 0, FORM.past);

export function followsComma(around: Around): boolean {
  const before = chunkAt(around.scan, around.at - 1)?.key;
  return before === ',' || before === 'and' || before === 'và';
}

/** "on time", "within budget", "đúng hạn": how well it is done. */
export const isManner = (scan: Scan, index: number): boolean =>
  /^(?:on|within|without|first|right|đúng|kịp|trước|dung|kip)$/.test(chunkAt(scan, index)?.key ?? '') &&
  has(chunkAt(scan, index)?.mask ?? 0, BEHAVE);

/** "within 24 hours" after a share: a service level. */
function laterTime(around: Around): boolean {
  for (let index = around.at + 1; index < around.scan.chunks.length; index += 1) {
    const chunk = chunkAt(around.scan, index);
    if (chunk === undefined || isBreak(chunk)) return false;
    if (
      chunk.number?.unit === 'time' &&
      (isUnit(around.scan, chunk, FAST) || isUnit(around.scan, chunk, SHORT) || isUnit(around.scan, chunk, DAYS)) &&
      !chunk.number.attributive
    ) {
      const before = chunkAt(around.scan, index - 1);
      return (
        before !== undefined &&
        (has(before.mask, COMPARE) || before.key === 'in' || before.key === '<') &&
        !has(chunkAt(around.scan, index + 1)?.mask ?? 0, ACTS | TRAIN)
      );
    }
  }
  return false;
}

/** "training completion rate", "tỷ lệ hoàn thành đào tạo": who was reached by work. */
export function coverageMetric(scan: Scan, metric: number): boolean {
  const words = scan.chunks.slice(Math.max(0, metric - 3), metric + 3);
  const trained = words.some(
    (chunk) => chunk.key === 'training' || chunk.key === 'đào' || chunk.key === 'tập' || chunk.key === 'dao',
  );
  const completed = words.some(
    (chunk) =>
      chunk.key === 'completion' ||
      chunk.key === 'hoàn' ||
      (chunk.key === 'tỷ' && chunk.to - chunk.from >= 3) ||
      (chunk.key === 'tỉ' && chunk.to - chunk.from >= 3),
  );
  return trained && completed;
}

/** "100% of the roof": one thing, said with an article and no plural. */
function oneThing({ scan, at }: Around): boolean {
  const noun = chunkAt(scan, at + 3);
  const article = chunkAt(scan, at + 1)?.key === 'of' && chunkAt(scan, at + 2)?.key === 'the';
  return (
    article &&
    noun !== undefined &&
    chunkAt(scan, at + 4) === undefined &&
    !noun.key.endsWith('s') &&
    (noun.forms & FORM.plural) === 0
  );
}

function isWhole(around: Around): boolean {
  if (oneThing(around)) return true;
  const next = chunkAt(around.scan, around.at + 1);
  const first = around.scan.language === 'vi' ? next : chunkAt(around.scan, around.noun);
  if (first === undefined) return false;
  if (around.scan.language === 'en' && (first.forms & FORM.plural) !== 0 && (first.forms & FORM.base) === 0)
    return false;
  return has(first.mask, WHOLE);
}

export function readMoney(around: Around): Reading {
  if (around.metric >= 0 || has(around.nounMask, METRIC) || lead(around, GAIN | MOVE | REACH)) return 'result';
  // "vận động quỹ đạt 120 tỷ đồng".
  if (has(chunkAt(around.scan, around.at - 1)?.mask ?? 0, REACH)) return 'result';
  return around.verbAt >= 0 && lead(around, WORK | CONTACT | TRAIN | HIRE) ? 'nothing' : 'result';
}
