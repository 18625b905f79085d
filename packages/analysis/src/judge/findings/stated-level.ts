import { leadIndex } from '../grammar/grammar.ts';
import { headNoun } from '../grammar/head.ts';
import {
  ACTS,
  COMPARE,
  DOWN,
  GAINS,
  HIRE,
  MADE,
  METRIC,
  NONE,
  PEOPLE,
  TRAIN,
  TROUBLE,
  UNITS,
  UP,
  WORK,
} from '../text/bits.ts';
import { FORM } from '../text/inflect.ts';
import { has, maskAt } from '../text/masks.ts';
import type { Scan } from '../text/scan.ts';
import type { Finding } from '../verdict.ts';
import { WORKING_DAY } from '../words/en/closed.ts';

const COUNTED = ACTS | MADE | UNITS | PEOPLE | HIRE;
const stated: Finding = { label: 'outcome', sure: 0.7 };

/** What the form alone says, whatever the words: a name and its value, one quantity in place of another, something cut by so much. */
export function byForm(scan: Scan, purpose: number): Finding | undefined {
  for (let index = 1; index < purpose; index += 1) {
    const key = scan.chunks[index]?.key ?? '';
    if ((key === ':' || key === '=') && isValue(scan, index)) return stated;
    if (replaces(scan, index) || changedBy(scan, index)) return stated;
    // "decided in 30 days, currently 52".
    const next = scan.chunks[index + 1]?.number;
    if (/^(?:currently|today|now|was|were|hiện|hien)$/.test(key) && next?.kind === 'quantity') return stated;
    // "Books closed on working day 4": how soon it is over each time.
    if (WORKING_DAY.has(key) && isDayNumber(scan, index)) return stated;
    // “Night shift spends no time recounting”.
    if (key === 'no' && /^spen[dt]/.test(scan.chunks[index - 1]?.key ?? '')) return stated;
    // "duyệt hồ sơ nhanh gấp đôi", "basket size up by a tenth".
    if (key === 'gấp' && index > leadIndex(scan)) return stated;
    if (/^(?:up|down)$/.test(key) && followsBy(scan, index)) return stated;
  }
  return undefined;
}

const isDayNumber = ({ chunks, tokens }: Scan, index: number): boolean => {
  const day = tokens[(chunks[index]?.to ?? 0) + 1];
  return (
    /^(?:days?|ngày)$/.test(day?.key ?? '') &&
    chunks.slice(index + 1, index + 4).some(({ number }) => number !== undefined)
  );
};

/** "Transfers: max one per call", "Audit adjustments: none", "Sửa xong lần đầu: 84%"; "Blog posts: 12" counts what is made. */
function isValue(scan: Scan, colon: number): boolean {
  const before = scan.chunks.slice(0, colon);
  if (before.some(({ number }) => number?.kind === 'quantity')) return false;
  let at = colon + 1;
  while (at < colon + 4 && scan.chunks[at]?.number === undefined) {
    const chunk = scan.chunks[at];
    if (chunk === undefined) return false;
    if (has(chunk.mask, NONE)) return true;
    if (!chunk.small && !has(chunk.mask, COMPARE) && !/^[~≈(]$/.test(chunk.key)) return false;
    at += 1;
  }
  const number = scan.chunks[at]?.number;
  if (number?.kind !== 'quantity' || number.attributive) return false;
  const named = before.reduce((mask, chunk) => mask | chunk.mask, 0);
  if (number.unit === 'plain') {
    if (has(named, TROUBLE | METRIC)) return true;
    const head = headNoun(scan, at + 1);
    return !has(head >= 0 ? maskAt(scan, head) : named, COUNTED) || (head < 0 && has(named, GAINS));
  }
  if (number.unit === 'percent') return number.value < 100;
  return has(named, METRIC) || !has(named, ACTS | TRAIN);
}

/** "30 days instead of 60", "một buổi thay vì hai tuần", "a day, not a week": a level against the one before. */
function replaces(scan: Scan, index: number): boolean {
  const { key } = scan.chunks[index] ?? { key: '' };
  const next = scan.chunks[index + 1];
  const opens =
    (key === 'instead' && next?.key === 'of') ||
    (key === 'rather' && next?.key === 'than') ||
    /^thay(?: vì)?$/.test(key);
  if (!opens) return false;
  const quantity = (from: number, to: number): boolean =>
    scan.chunks.slice(from, to).some(({ number }) => number?.kind === 'quantity');
  return quantity(0, index) && quantity(index + 1, index + 4);
}

/** "Uninstalls in the first week cut by a third", "generation time cut from minutes to seconds". English only. */
function changedBy(scan: Scan, index: number): boolean {
  const chunk = scan.chunks[index];
  if (scan.language !== 'en' || chunk === undefined || index <= leadIndex(scan) + 1) return false;
  // "Data added to the lake" is work.
  if (!has(chunk.mask, UP | DOWN) || (chunk.forms & FORM.past) === 0) return false;
  if (has(chunk.mask, WORK) && chunk.key !== 'cut') return false;
  const before = scan.chunks[index - 1];
  return before?.small === false && /^(?:by|from|to)$/.test(scan.chunks[index + 1]?.key ?? '');
}

/** "up by", "down by": as two words or as one phrase of the lists. */
function followsBy(scan: Scan, index: number): boolean {
  const chunk = scan.chunks[index];
  const last = scan.tokens[chunk?.to ?? -1]?.key ?? '';
  // “a report broken down by region”.
  if (/^(?:broken|break|breaks|breaking)$/.test(scan.chunks[index - 1]?.key ?? '')) return false;
  return last === 'by' || (chunk?.from === chunk?.to && scan.chunks[index + 1]?.key === 'by');
}
