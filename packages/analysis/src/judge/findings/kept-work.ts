import { baseForm, leadIndex, past } from '../grammar/grammar.ts';
import { headNoun } from '../grammar/head.ts';
import {
  ACTS,
  BEHAVE,
  COMPARATIVE,
  CONTACT,
  GAINS,
  KEEP,
  MADE,
  METRIC,
  NONE,
  QUALITY,
  RECUR,
  TEAM,
  TRAIN,
  TROUBLE,
  UNITS,
  WORK,
} from '../text/bits.ts';
import type { Chunk } from '../text/chunk.ts';
import { FORM } from '../text/inflect.ts';
import { has, maskAt } from '../text/masks.ts';
import type { Scan } from '../text/scan.ts';
import type { Finding } from '../verdict.ts';
import { ENSURING as ENSURING_EN, KEEPING, SPANS } from '../words/en/closed.ts';
import { ENSURING as ENSURING_VI } from '../words/vi/closed.ts';
import { isKindOf } from './state.ts';

const RESULT = METRIC | QUALITY | TROUBLE | GAINS | BEHAVE | NONE | COMPARATIVE;

const quantifies = (scan: Scan): boolean =>
  scan.chunks.some(({ number }) => number?.kind === 'quantity' && !number.attributive);

/** What is ensured or kept up, and is itself work: “Ensure that backups are encrypted”, “Keep a log of decisions”, “Đảm bảo hệ thống được sao lưu”. */
export function byKeptWork(scan: Scan, purpose: number): Finding | undefined {
  const lead = leadIndex(scan);
  const first = scan.chunks[lead];
  if (first === undefined || quantifies(scan) || lead + 1 >= purpose) return undefined;
  const told = scan.chunks.slice(lead + 1, purpose);
  const isResult = ({ mask }: Chunk, index: number): boolean =>
    has(mask, RESULT) && !has(mask, MADE | ACTS | UNITS) && !qualifies(told, index);
  if (told.some(isResult)) return undefined;
  const head = headNoun(scan, lead + 1);
  if (scan.language === 'vi') {
    const ensures = has(first.mask, KEEP) && (ENSURING_VI.has(first.key) || has(maskAt(scan, head), MADE | ACTS));
    return ensures ? { label: 'activity', sure: 0.55, object: head } : undefined;
  }
  const sure = first.key === 'make' && (scan.tokens[first.to]?.key === 'sure' || told[0]?.key === 'sure');
  if (sure || ENSURING_EN.has(first.key)) return { label: 'activity', sure: 0.55, object: head };
  if (!baseForm(first)) return undefined;
  const thing = has(maskAt(scan, head), MADE | ACTS) || /^(?:a|an|the|our)$/.test(told[0]?.key ?? '');
  return KEEPING.has(first.key) && (thing || goesOn(told)) ? { label: 'activity', sure: 0.5, object: head } : undefined;
}

/** “preferred installers”, “incident log”: the word says which thing is meant. */
function qualifies(told: readonly Chunk[], index: number): boolean {
  const chunk = told[index];
  const next = told[index + 1];
  if (chunk === undefined || next === undefined || next.small || next.number !== undefined) return false;
  if (has(chunk.mask, BEHAVE)) return past(chunk) && told[index - 1]?.small === true;
  return has(chunk.mask, METRIC | TROUBLE) && has(next.mask, MADE | ACTS) && !has(next.mask, RESULT);
}

/** “Keep posting on the forum”, “Maintain clarity on priorities and review them”: it goes on, or work is told beside it. */
const goesOn = (told: readonly Chunk[]): boolean =>
  told.some(({ mask, forms }, index) => {
    if (!has(mask, WORK | CONTACT | TRAIN)) return false;
    return index === 0 ? (forms & FORM.ing) !== 0 : told[index - 1]?.key === 'and' && (forms & FORM.base) !== 0;
  });

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
      return { label: 'activity', sure: 0.55, object: head, state: index };
    // “All teams have a documented rotation”: a thing of no list, and nothing else is said.
    const article = /^(?:a|an)$/.test(scan.chunks[index + 1]?.key ?? '');
    const ours = there || !has(maskAt(scan, index - 1), GAINS) || has(maskAt(scan, index - 1), TEAM | UNITS);
    if (article && ours && !scan.chunks.slice(index + 1, purpose).some((chunk) => has(chunk.mask, RESULT)))
      return { label: 'activity', sure: 0.5, state: index };
  }
  return undefined;
}

/** “saved per household”; “one price list per shop”, “per-shop prices” are things. */
function isRate({ chunks, tokens }: Scan, index: number): boolean {
  const per = chunks[index];
  const before = chunks[index - 1];
  if (per?.key !== 'per' || per.mask !== 0 || tokens[per.to + 1]?.hyphen === true) return false;
  const thing =
    before !== undefined && has(before.mask, MADE) && (before.forms & FORM.plural) === 0 && before.key !== 'minutes';
  return !thing || chunks.slice(0, index).some(({ mask }) => has(mask, RESULT));
}

/** “Meals saved per week”, “Days below target weight”: the name of a figure, no work. */
export function namesFigure(scan: Scan, verbAt: number): boolean {
  const first = scan.chunks[leadIndex(scan)];
  if (verbAt >= 0 || first === undefined || quantifies(scan)) return false;
  if (SPANS.has(first.key)) return !scan.chunks.some(({ key }) => /^(?:is|are|was|were)$/.test(key));
  // “Kilowatt hours saved per household”.
  if (scan.chunks.some((_, index) => isRate(scan, index))) return true;
  // “monthly statements”: which kind of them.
  const recurs = scan.chunks.filter(({ mask }, index) => has(mask, RECUR) && !(index > 0 && isKindOf(scan, index)));
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
      ? { label: 'activity', sure: 0.55, object: head, state: index }
      : undefined;
  }
  return undefined;
}
