import { type Around, after, chunkAt, commands, isUnit, lead, pureWork } from '../grammar/around.ts';
import { isBreak } from '../grammar/head.ts';
import { phrasesOf } from '../grammar/language.ts';
import {
  ACTS,
  ALL,
  BEHAVE,
  COMPARE,
  DOWN,
  EXAMINE,
  FINISHED,
  GAIN,
  KEEP,
  METRIC,
  QUALITY,
  SERVICE,
  TRAIN,
  TROUBLE,
  UP,
  WORK,
} from '../text/bits.ts';
import { FORM } from '../text/inflect.ts';
import { has } from '../text/masks.ts';
import type { Scan } from '../text/scan.ts';
import { DAYS, MINUTES, SECONDS, WITHIN } from '../words/closed.ts';
import { LASTING } from '../words/vi/closed.ts';
import type { Reading } from './reading.ts';

/** What a length of time says: how fast something is, or how long somebody works. */
export function readTime(around: Around): Reading {
  const { scan, chunk, at } = around;
  if (isUnit(scan, chunk, SECONDS) || /^times?$/.test(chunkAt(scan, at - 1)?.key ?? '')) return 'result';
  const long = !isUnit(scan, chunk, MINUTES) && !isUnit(scan, chunk, DAYS);
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
  if (isUnit(scan, chunk, MINUTES) && (around.strict || WITHIN.has(key))) return 'result';
  if (LASTING.has(key) || LASTING.has(done?.key ?? '')) return 'result';
  const phrases = phrasesOf(scan);
  const over = WITHIN.has(key) && phrases.finished(done) && !commands(around);
  if (over && isUnit(scan, chunk, DAYS)) return 'result';
  const service = lead(around, SERVICE) || after({ ...around, at: -1 }, BEHAVE | SERVICE | FINISHED, 0, at) >= 0;
  const opening = phrases.imperative(chunkAt(scan, around.verbAt));
  if (around.level && isUnit(scan, chunk, MINUTES) && (service || !pureWork(around))) return 'result';
  if (around.level && isUnit(scan, chunk, DAYS) && service && (!opening || hasShare(scan, around.verbAt, at)))
    return around.preposition === 'from' ? 'nothing' : 'result';
  return 'nothing';
}

/** "Practice guitar 20 minutes a day", "Học tiếng Anh mỗi ngày 30 phút": time spent on what is done. */
const isPractice = (around: Around): boolean =>
  lead(around, EXAMINE) && lead(around, WORK) && around.metric < 0 && !around.level && commands(around);

/** "Ten hours of writing", "four hours in the lab": time spent, with nothing before it. */
const isEffort = ({ scan, at, noun, nounMask }: Around): boolean =>
  phrasesOf(scan).spends(scan, at) && (noun < 0 || !has(nounMask, METRIC | TROUBLE | QUALITY));

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

/** "within 24 hours" after a share: a service level. */
export function laterTime(around: Around): boolean {
  for (let index = around.at + 1; index < around.scan.chunks.length; index += 1) {
    const chunk = chunkAt(around.scan, index);
    if (chunk === undefined || isBreak(chunk)) return false;
    if (
      chunk.number?.unit === 'time' &&
      [SECONDS, MINUTES, DAYS].some((words) => isUnit(around.scan, chunk, words)) &&
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
