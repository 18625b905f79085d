import { baseForm, leadIndex } from '../grammar/grammar.ts';
import { headNoun } from '../grammar/head.ts';
import {
  ACTS,
  BEHAVE,
  COMPARATIVE,
  GAINS,
  KEEP,
  MADE,
  METRIC,
  NONE,
  QUALITY,
  RECUR,
  TEAM,
  TROUBLE,
  UNITS,
} from '../text/bits.ts';
import { has, maskAt } from '../text/masks.ts';
import type { Scan } from '../text/scan.ts';
import type { Finding } from '../verdict.ts';
import { ENSURING as ENSURING_EN, KEEPING, SPANS } from '../words/en/closed.ts';
import { ENSURING as ENSURING_VI } from '../words/vi/closed.ts';

const RESULT = METRIC | QUALITY | TROUBLE | GAINS | BEHAVE | NONE | COMPARATIVE;

const quantifies = (scan: Scan): boolean =>
  scan.chunks.some(({ number }) => number?.kind === 'quantity' && !number.attributive);

/** What is ensured or kept up, and is itself work: “Ensure that backups are encrypted”, “Keep a log of decisions”, “Đảm bảo hệ thống được sao lưu”. */
export function byKeptWork(scan: Scan, purpose: number): Finding | undefined {
  const lead = leadIndex(scan);
  const first = scan.chunks[lead];
  if (first === undefined || quantifies(scan) || lead + 1 >= purpose) return undefined;
  const told = scan.chunks.slice(lead + 1, purpose);
  if (told.some(({ mask }) => has(mask, RESULT) && !has(mask, MADE | ACTS | UNITS))) return undefined;
  const head = headNoun(scan, lead + 1);
  if (scan.language === 'vi') {
    const ensures = has(first.mask, KEEP) && ENSURING_VI.has(first.key);
    return ensures ? { label: 'activity', sure: 0.55, object: head } : undefined;
  }
  const sure = first.key === 'make' && (scan.tokens[first.to]?.key === 'sure' || told[0]?.key === 'sure');
  if (sure || ENSURING_EN.has(first.key)) return { label: 'activity', sure: 0.55, object: head };
  if (!baseForm(first)) return undefined;
  const thing = has(maskAt(scan, head), MADE | ACTS) || /^(?:a|an|the|our)$/.test(told[0]?.key ?? '');
  return KEEPING.has(first.key) && thing ? { label: 'activity', sure: 0.5, object: head } : undefined;
}

/** “There is a plan for …”, “Every team has a dashboard”, “Các phòng đều có kế hoạch riêng”: a thing exists. */
export function byPossession(scan: Scan, purpose: number): Finding | undefined {
  if (quantifies(scan)) return undefined;
  const lead = leadIndex(scan);
  if (scan.language === 'vi') return owned(scan, lead, purpose);
  const there = scan.chunks[lead]?.key === 'there';
  for (let index = lead + 1; index < purpose && index < lead + 7; index += 1) {
    const key = scan.chunks[index]?.key ?? '';
    if (!(there ? /^(?:is|are)$/ : /^(?:has|have)$/).test(key)) continue;
    const head = headNoun(scan, index + 1);
    const mask = maskAt(scan, head);
    if (has(mask, MADE | ACTS) && !has(mask, METRIC | QUALITY | TROUBLE | GAINS))
      return { label: 'activity', sure: 0.55, object: head };
    // “All teams have a documented rotation”: a thing of no list, and nothing else is said.
    const article = /^(?:a|an)$/.test(scan.chunks[index + 1]?.key ?? '');
    const ours = there || !has(maskAt(scan, index - 1), GAINS) || has(maskAt(scan, index - 1), TEAM | UNITS);
    if (article && ours && !scan.chunks.slice(index + 1, purpose).some((chunk) => has(chunk.mask, RESULT)))
      return { label: 'activity', sure: 0.5 };
  }
  return undefined;
}

/** “Meals saved per week”, “Days below target weight”: the name of a figure, no work. */
export function namesFigure(scan: Scan, verbAt: number): boolean {
  const first = scan.chunks[leadIndex(scan)];
  if (verbAt >= 0 || first === undefined || quantifies(scan)) return false;
  if (SPANS.has(first.key)) return true;
  const recurs = scan.chunks.filter(({ mask }) => has(mask, RECUR));
  if (recurs.length === 0 || scan.chunks.some(({ mask }) => has(mask, ACTS))) return false;
  // “Quarterly newsletter” is a thing, “Newsletters per quarter” a figure.
  const per = recurs.some(({ key }) => key === 'per' || key === '/');
  return per || !scan.chunks.some(({ mask }) => has(mask, MADE));
}

function owned(scan: Scan, lead: number, purpose: number): Finding | undefined {
  for (let index = lead + 1; index < purpose; index += 1) {
    if (!/^(?:có|co)$/.test(scan.chunks[index]?.key ?? '')) continue;
    const head = headNoun(scan, index + 1);
    const mask = maskAt(scan, head);
    return has(mask, MADE) && !has(mask, METRIC | QUALITY | TROUBLE | GAINS)
      ? { label: 'activity', sure: 0.55, object: head }
      : undefined;
  }
  return undefined;
}
