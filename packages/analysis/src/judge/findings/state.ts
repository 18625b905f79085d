import { baseForm, isChosen, leadIndex, past } from '../grammar/grammar.ts';
import { headNoun } from '../grammar/head.ts';
import { doesItself, needsSubject } from '../grammar/subject.ts';
import { isManner } from '../quantity/share.ts';
import { isThreshold } from '../quantity/threshold.ts';
import {
  ABLE,
  ACTS,
  BEHAVE,
  COMPARATIVE,
  FINISHED,
  GAINS,
  MADE,
  METRIC,
  MOVE,
  NONE,
  NOUN,
  PEOPLE,
  QUALITY,
  REACH,
  RECUR,
  RESULT_NOUN,
  TRAIN,
  TROUBLE,
  UNITS,
  VERB,
  WORK,
} from '../text/bits.ts';
import type { Chunk } from '../text/chunk.ts';
import { FORM } from '../text/inflect.ts';
import { has, maskAt } from '../text/masks.ts';
import type { Scan } from '../text/scan.ts';
import type { Finding } from '../verdict.ts';
import { LEVELLED } from '../words/en/product.ts';

/** "done by noon every day": a state that has to hold again and again is kept up, not finished. */
export const recursAfter = (scan: Scan, from: number): boolean =>
  scan.chunks.some(({ mask }, index) => index >= from && has(mask, RECUR) && !isKindOf(scan, index));

/** "with daily check-ins": which kind of them. English only. */
export function isKindOf(scan: Scan, index: number): boolean {
  const next = scan.chunks[index + 1];
  if (scan.language !== 'en' || next === undefined || !scan.chunks[index]?.key.endsWith('ly')) return false;
  return has(next.mask, NOUN) || (!next.small && next.key.endsWith('s'));
}

const counts = (scan: Scan, lead: number): boolean => scan.chunks[lead]?.number?.kind === 'quantity';

/** "Service deployed on staging", "Users can export …", "Announcement talk at …": a thing that exists or an event, no effect. */
export function byState(scan: Scan, purpose: number): Finding | undefined {
  const lead = leadIndex(scan);
  const head = headNoun(scan, lead);
  for (let index = lead; index < purpose; index += 1) {
    const chunk = scan.chunks[index];
    if (chunk === undefined) break;
    // "Corrections after the rota is published": when, and no state of what is named.
    if (index > lead && scan.language === 'en' && SUBORDINATE.test(chunk.key)) break;
    if (has(chunk.mask, ABLE)) return { label: 'activity', sure: 0.55, state: index };
    if (has(chunk.mask, FINISHED) && index > lead && recursAfter(scan, index)) return undefined;
    if (has(chunk.mask, FINISHED) && index > lead) return { label: 'activity', sure: 0.6, object: head, state: index };
    if (
      has(chunk.mask, WORK | TRAIN) &&
      index > lead &&
      scan.language === 'en' &&
      past(chunk) &&
      !baseForm(chunk) &&
      !scan.tokens[chunk.from]?.hyphen &&
      !isInside(scan, index) &&
      !counts(scan, lead)
    )
      return { label: 'activity', sure: isSaid(scan, index) ? 0.9 : 0.65, object: head, state: index };
  }
  const done = scan.language === 'vi' ? doneAt(scan, lead, head, purpose) : -1;
  if (done >= 0) return { label: 'activity', sure: 0.55, object: head, state: done };
  // A number that nothing explained ("average review 4.7") may well be a level.
  if (scan.chunks.some((_, index) => mayBeLevel(scan, index))) return undefined;
  // "We know which system owns each field": something was found out.
  const learns = /^(?:know|understand|agree)$/.test(scan.chunks[lead]?.key ?? '');
  if (learns && lead > 0 && scan.chunks[lead - 1]?.key === 'we') return { label: 'activity', sure: 0.5 };
  if (
    scan.language === 'en' &&
    scan.chunks.some((_, index) => index > lead && index < purpose && (isManner(scan, index) || behaves(scan, index)))
  )
    return undefined;
  if (needsSubject(scan, head + 1) || ACTING.test(scan.chunks[head + 1]?.key ?? '') || othersAct(scan, lead, purpose))
    return undefined;
  // "Cửa hàng hòa vốn …", "Báo cáo ngày có trước 8h": what is said of the thing is no work.
  const predicate = (index: number): boolean => has(maskAt(scan, index), BEHAVE | REACH | NONE);
  if (scan.language === 'vi' && scan.chunks.some((_, index) => index > head && index < purpose && predicate(index)))
    return undefined;
  const next = scan.chunks[lead + 1];
  const settled = next !== undefined && (next.small || (next.forms & FORM.past) !== 0);
  if (DECIDED.test(scan.chunks[lead]?.key ?? '') && settled) return { label: 'activity', sure: 0.5 };
  const mask = maskAt(scan, head);
  // "Dashboard used weekly by every manager": what is done with it is no work of ours.
  if (scan.language === 'en' && scan.chunks.some((chunk, index) => index > head && isUsed(chunk))) return undefined;
  if (has(mask, MADE | ACTS | METRIC) && PASSED.test(scan.chunks[head + 1]?.key ?? ''))
    return { label: 'activity', sure: 0.5, object: head, state: head + 1 };
  if (has(mask, MADE | ACTS) && !has(mask, METRIC | QUALITY | GAINS | TROUBLE))
    return { label: 'activity', sure: 0.55, object: head };
  return undefined;
}

/** "Kế hoạch truyền thông được duyệt", "Dữ liệu đã được chuyển sang CRM": a thing that something was done to. Vietnamese only. */
function doneAt(scan: Scan, lead: number, head: number, purpose: number): number {
  if (has(maskAt(scan, head), GAINS | PEOPLE | METRIC | TROUBLE) && !has(maskAt(scan, head), MADE | UNITS)) return -1;
  for (let index = lead + 1; index < purpose; index += 1) {
    const chunk = scan.chunks[index];
    if (chunk === undefined || !/^(?:được|duoc)$/.test(chunk.key)) continue;
    const rest = scan.chunks.slice(index + 1);
    if (rest.some((later) => has(later.mask, COMPARATIVE | RESULT_NOUN) || isManner(scan, scan.chunks.indexOf(later))))
      return -1;
    if (chunk.to > chunk.from) return index;
    return has(rest[0]?.mask ?? 0, WORK) ? index + 1 : -1;
  }
  return -1;
}

/** "… is backed up", "… have been trained": a whole sentence, not a noun and its participle. */
const isSaid = (scan: Scan, index: number): boolean =>
  /^(?:is|are|was|were|be|been)$/.test(scan.chunks[index - 1]?.key ?? '');

/** "between planned and actual hours", "on held-out questions": a participle that only says which. */
function isInside(scan: Scan, index: number): boolean {
  const chunk = scan.chunks[index];
  const before = scan.chunks[index - 1];
  if (chunk === undefined || before === undefined) return false;
  if (scan.tokens[chunk.to + 1]?.hyphen === true) return true;
  return /^(?:between|on|of|per)$/.test(before.key) && has(maskAt(scan, headNoun(scan, 0)), METRIC | TROUBLE);
}

/** "The shop breaks even", "Everyone knows the plan": a third person that is no plural of the lists. */
const behaves = (scan: Scan, index: number): boolean => {
  const { mask = 0, forms = 0 } = scan.chunks[index] ?? {};
  const verb = index === headNoun(scan, leadIndex(scan)) + 1 && has(mask, VERB) && !has(mask, FINISHED | ABLE);
  return (verb || (has(mask, BEHAVE) && !has(mask, WORK))) && !has(mask, NOUN) && (forms & FORM.third) !== 0;
};

const isUsed = ({ mask, forms }: Chunk): boolean =>
  has(mask, BEHAVE) && !has(mask, WORK | FINISHED | NONE) && (forms & FORM.past) !== 0 && (forms & FORM.base) === 0;

/** A number that could be a level; "in two clinics" only says where. */
export function mayBeLevel(scan: Scan, index: number): boolean {
  const number = scan.chunks[index]?.number;
  if (number?.kind !== 'quantity' || number.attributive || number.unit === 'time') return false;
  if (isThreshold(scan, index)) return false;
  const within = /^(?:in|on|across|for|with|from)$/.test(scan.chunks[index - 1]?.key ?? '');
  return !(within && number.unit === 'plain' && scan.language === 'en');
}

/** What follows says when or on what condition. */
const SUBORDINATE = /^(?:after|before|once|when|while|until|unless)$/;
/** "Decision on whether …", "Clarity about …": something is settled. */
const DECIDED = /^(?:decision|clarity|consensus|recommendation|agreement|alignment|approval|proposal)$/;
/** An event that came to a good end: "surveillance audit passed". */
const PASSED = /^(?:passed|obtained|granted|awarded|cleared|renewed|elected|adjourned|underway)$/;
/** Plain verbs after a plural subject: "approvals take a day". */
const ACTING =
  /^(?:take|last|cost|come|go|stay|remain|fall|rise|drop|grow|need|arrive|run|work|fit|load|start|open|close|sell)$/;

const DETERMINERS: ReadonlySet<string> = new Set('the our a an their its your all each every my this these'.split(' '));
const PARTICLES: ReadonlySet<string> = new Set('up down out off together back forward away'.split(' '));

/** "Data consumers find a table …": somebody does something of themselves. */
function othersAct(scan: Scan, lead: number, purpose: number): boolean {
  if (scan.language !== 'en') return false;
  for (let index = lead + 1; index < purpose; index += 1) if (doesItself(scan, index)) return true;
  return false;
}

/** An unknown English word before an article is a command: "Nail down our profile". */
export function byCommand(scan: Scan): Finding | undefined {
  const lead = leadIndex(scan);
  const first = scan.chunks[lead];
  if (scan.language !== 'en' || first === undefined || first.mask !== 0 || first.small || first.number !== undefined)
    return undefined;
  if (scan.chunks.some(({ number }) => number?.kind === 'quantity' && !number.attributive)) return undefined;
  const next = scan.chunks[lead + 1];
  const then = next !== undefined && PARTICLES.has(next.key) ? scan.chunks[lead + 2] : next;
  const particle = then !== next && then !== undefined && !then.small && then.number === undefined;
  return then !== undefined && (particle || DETERMINERS.has(then.key))
    ? { label: 'activity', sure: 0.5, object: headNoun(scan, lead + 1) }
    : undefined;
}

/** Nothing that a result is made of – no number, metric, direction, behaviour, comparison – is work named by a word that the lists do not hold. */
export function byAbsence(scan: Scan, purpose: number): Finding | undefined {
  if (scan.chunks.some(({ mask }) => has(mask, FINISHED)) && recursAfter(scan, 0)) return undefined;
  const subject = scan.chunks[leadIndex(scan)];
  if (subject !== undefined && has(subject.mask, PEOPLE | GAINS)) return undefined;
  if (othersAct(scan, leadIndex(scan), purpose)) return undefined;
  if (subject !== undefined && scan.language === 'en' && isChosen(subject, scan.chunks[leadIndex(scan) + 1]))
    return undefined;
  // “Sub-minute failover”: how fast.
  if (LEVELLED.has(subject?.key ?? '')) return undefined;
  let words = 0;
  // Customers in a prepositional phrase ("refresh for dormant accounts") are no result.
  let look = RESULT_LOOK;
  for (let index = 0; index < purpose; index += 1) {
    const chunk = scan.chunks[index];
    if (
      chunk === undefined ||
      (has(chunk.mask, look) && !describes(scan, index)) ||
      chunk.number?.kind === 'quantity' ||
      BECOMING.has(chunk.key) ||
      (index > 0 && (needsSubject(scan, index) || finite(chunk)))
    )
      return undefined;
    if (chunk.small) look &= ~GAINS;
    words += chunk.to - chunk.from + 1;
  }
  return words >= (scan.language === 'en' ? 2 : 3) ? { label: 'activity', sure: 0.4 } : undefined;
}

/** "Sales kickoff", "cost model", "column-level lineage": a metric that only says which thing or event. English only. */
function describes(scan: Scan, index: number): boolean {
  const chunk = scan.chunks[index];
  const next = scan.chunks[index + 1];
  if (scan.language !== 'en' || chunk === undefined || next === undefined || next.small) return false;
  // "Error monitoring", "revenue reporting": what the work is about.
  if (
    has(chunk.mask, METRIC | QUALITY | TROUBLE) &&
    has(next.mask, WORK) &&
    (next.forms & FORM.ing) !== 0 &&
    !has(next.mask, RESULT_LOOK)
  )
    return true;
  if (!has(chunk.mask, METRIC | QUALITY) || has(next.mask, RESULT_LOOK) || next.number !== undefined) return false;
  const hyphened = scan.tokens[chunk.from]?.hyphen === true && scan.tokens[next.from]?.kind === 'word';
  return hyphened || has(next.mask, MADE | ACTS);
}

/** A third person that is no plural of the lists. */
const finite = (chunk: Chunk): boolean => (chunk.forms & FORM.third) !== 0 && !has(chunk.mask, MADE | ACTS | GAINS);

const RESULT_LOOK = RESULT_NOUN | GAINS | MOVE | BEHAVE | NONE | COMPARATIVE;
const BECOMING: ReadonlySet<string> = new Set(
  'become becoming be being have is are trở tro thành hơn hon %'.split(' '),
);
