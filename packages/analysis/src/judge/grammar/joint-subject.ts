import { COMPARE, DOWN, GAINS, METRIC, RECUR, UP } from '../text/bits.ts';
import type { Chunk } from '../text/chunk.ts';
import { FORM } from '../text/inflect.ts';
import { has, maskAt } from '../text/masks.ts';
import type { Scan } from '../text/scan.ts';
import { headNoun, isBreak } from './head.ts';

const TOGETHER: ReadonlySet<string> = new Set(['both', 'all', 'đều', 'cùng', 'deu', 'cung']);

/**
 * "Guests and revenue grow", "khách hàng và doanh thu đều tăng": what is counted and a metric, both bare, that one verb says
 * to move. Not where one may go with the other's noun ("guest and staff satisfaction", "revenue from members and guests").
 * The words before the joiner are those from `start` to `before`, `after` is the first behind it.
 */
export function movesTogether(scan: Scan, start: number, before: number, after: number): boolean {
  const isEnglish = scan.language === 'en';
  const second = isEnglish ? headNoun(scan, after) : after;
  if (second < after || !isMoved(scan, second + 1)) return false;
  if (!isEnglish && before !== start) return false;
  for (let at = start; at < before; at += 1) if (!isPlainWord(scan.chunks[at])) return false;
  for (let at = after; at < second; at += 1) if (!isPlainWord(scan.chunks[at])) return false;
  const isMetric = (index: number): boolean => has(maskAt(scan, index), METRIC);
  return (isCounted(scan, before) && isMetric(second)) || (isMetric(before) && isCounted(scan, second));
}

/** Customers, orders, members: more of them is a gain. In English as a plural, which goes with no noun behind it. */
function isCounted({ chunks, language }: Scan, index: number): boolean {
  const chunk = chunks[index];
  if (chunk === undefined || !has(chunk.mask, GAINS) || has(chunk.mask, METRIC)) return false;
  return language === 'vi' || ((chunk.forms & FORM.plural) !== 0 && (chunk.forms & FORM.base) === 0);
}

/** A word of no list that may stand before a noun: "monthly", "new", "the". */
function isPlainWord(chunk: Chunk | undefined): boolean {
  if (chunk === undefined || chunk.number !== undefined || isBreak(chunk)) return false;
  if (chunk.small) return /^(?:the|our|its|their)$/.test(chunk.key);
  return (chunk.mask & ~RECUR) === 0;
}

/** Whether a verb of movement stands there that takes no object. In English one that goes with two subjects: "grow", not "grows". */
function isMoved({ chunks, language }: Scan, index: number): boolean {
  let at = index;
  while (TOGETHER.has(chunks[at]?.key ?? '')) at += 1;
  const verb = chunks[at];
  if (verb === undefined || !has(verb.mask, UP | DOWN)) return false;
  if (language === 'en' && (verb.forms & FORM.base) === 0) return false;
  const next = chunks[at + 1];
  return next === undefined || isBreak(next) || next.number !== undefined || next.small || has(next.mask, COMPARE);
}
