import { leadIndex, past } from '../grammar/grammar.ts';
import { headNoun } from '../grammar/head.ts';
import { isManner } from '../quantity/share.ts';
import {
  ACTS,
  ALL,
  BEHAVE,
  COMPARE,
  CONTACT,
  DOWN,
  FINISHED,
  GAIN,
  GAINS,
  HIRE,
  KEEP,
  MADE,
  METRIC,
  MOVE,
  NONE,
  PEOPLE,
  REACH,
  SERVICE,
  TRAIN,
  TROUBLE,
  UNITS,
  WHOLE,
  WORK,
} from '../text/bits.ts';
import type { Chunk } from '../text/chunk.ts';
import { FORM } from '../text/inflect.ts';
import { has, maskAt } from '../text/masks.ts';
import type { Scan } from '../text/scan.ts';
import type { Finding } from '../verdict.ts';
import { PAPERS, SIGNING } from '../words/en/closed.ts';
import { RECORDED, RECORDS, WHICH_ONES } from '../words/en/product.ts';

/** "Zero accidents", "Không để lộ dữ liệu": none of something. */
export function byNone(scan: Scan, purpose: number): Finding | undefined {
  const lead = leadIndex(scan);
  for (let index = 0; index < purpose; index += 1) {
    const chunk = scan.chunks[index];
    if (chunk === undefined || !has(chunk.mask, NONE)) continue;
    const head = headNoun(scan, index + 1);
    const next = scan.chunks[index + 1];
    if (next !== undefined && has(next.mask, WORK | CONTACT) && !has(next.mask, TROUBLE | METRIC)) continue;
    const opens = index === 0 || index <= lead;
    const trouble = has(maskAt(scan, head), TROUBLE | METRIC);
    if (opens || trouble) return { label: 'outcome', sure: opens ? 0.85 : 0.7, metric: head };
    if (scan.chunks[index - 1] !== undefined && has(scan.chunks[index - 1]?.mask ?? 0, REACH | DOWN))
      return { label: 'outcome', sure: 0.7 };
  }
  return undefined;
}

/** "All staff trained", "Every invoice paid on time": the whole of something countable. */
export function byWhole(scan: Scan, purpose: number, verbAt: number): Finding | undefined {
  for (let index = 0; index < purpose && index < 8; index += 1) {
    const chunk = scan.chunks[index];
    if (chunk === undefined || !has(chunk.mask, ALL)) continue;
    const head = headNoun(scan, index + 1);
    if (head < 0) continue;
    const noun = scan.chunks[head];
    if (noun === undefined || !has(noun.mask, UNITS | PEOPLE | GAINS | TROUBLE | MADE)) continue;
    if (scan.language === 'en' && (noun.forms & FORM.plural) === 0 && !/^(?:every|each|any)$/.test(chunk.key)) continue;
    if (scan.language === 'vi' && (!/^(?:toàn|tất|mọi|toan|tat|moi)$/.test(chunk.key) || has(noun.mask, WHOLE)))
      continue;
    if (index > leadIndex(scan) && index !== verbAt + 1) continue;
    // "Each store has a named lead": what it has is told, not what was done to it.
    if (/^(?:has|have)$/.test(scan.chunks[head + 1]?.key ?? '')) return undefined;
    if (verbAt >= 0 && verbAt < index) {
      const verb = maskAt(scan, verbAt);
      if (has(verb, CONTACT) && has(noun.mask, GAINS | PEOPLE)) return { label: 'activity', sure: 0.7, object: head };
      return has(verb, MOVE) ? undefined : { label: 'output', sure: 0.5, object: head };
    }
    return afterWhole(scan, head, purpose);
  }
  return undefined;
}

function afterWhole(scan: Scan, head: number, purpose: number): Finding | undefined {
  for (let index = head + 1; index < purpose; index += 1)
    if (isManner(scan, index)) return { label: 'outcome', sure: 0.6 };
  for (let index = head + 1; index < purpose; index += 1) {
    const mask = maskAt(scan, index);
    if (has(mask, TRAIN)) return { label: 'output', sure: 0.7, object: head };
    if (has(mask, ACTS) && has(maskAt(scan, head), PEOPLE)) return undefined;
    if (
      has(mask, WORK | FINISHED) &&
      (scan.language === 'vi' || (scan.chunks[index] !== undefined && past(scan.chunks[index] as Chunk)))
    )
      return { label: 'output', sure: 0.6, object: head };
    if (has(mask, BEHAVE | SERVICE | REACH)) return { label: 'outcome', sure: 0.55 };
  }
  return undefined;
}

/** A verb of work leads and no result is stated. */
export function byVerb(scan: Scan, verbAt: number, purpose: number): Finding | undefined {
  const verb = scan.chunks[verbAt];
  if (verb === undefined) return undefined;
  const head = headNoun(scan, verbAt + 1);
  const object = head >= 0 && head < purpose ? head : -1;
  const mask = maskAt(scan, head);
  if (hasLevel(scan, verbAt)) return { label: 'outcome', sure: 0.6 };
  // "First-time contributors merge …": what outsiders do is no work of ours.
  const before = maskAt(scan, verbAt - 1);
  const outsider = scan.language === 'en' && has(before, GAINS) && !has(before, PEOPLE);
  if (outsider && verbAt > leadIndex(scan) && !has(verb.mask, CONTACT)) return { label: 'unclear', sure: 0.3 };
  if (records(scan, verbAt, purpose)) return { label: 'activity', sure: 0.7, object };
  if (has(verb.mask, HIRE) && has(mask, PEOPLE)) return { label: 'output', sure: 0.6, object };
  if (signsOne(scan, verbAt)) return { label: 'activity', sure: 0.9, object };
  // "Confirmed bookings": which ones are counted, and nothing to do.
  const next = scan.chunks[verbAt + 1];
  const figure = WHICH_ONES.has(verb.key) && next?.small === false && next.key.endsWith('s');
  if (figure && next.mask === 0 && SURELY_WHICH.test(verb.key)) return { label: 'unclear', sure: 0.3 };
  if (figure && has(mask, GAINS | METRIC | TROUBLE) && !has(mask, MADE | ACTS)) return { label: 'unclear', sure: 0.3 };
  // “Deliver a map view”: a screen, and no visits.
  if (has(verb.mask, WORK) && scan.tokens[scan.chunks[head]?.to ?? -1]?.key === 'view')
    return { label: 'activity', sure: 0.7, object };
  const builds = /^(?:xây|xay)$/.test(verb.key);
  if (!builds && has(verb.mask, WORK) && has(verb.mask, GAIN) && has(mask, GAINS | METRIC) && !has(mask, MADE | ACTS))
    return { label: 'unclear', sure: 0.3, object };
  if (has(verb.mask, WORK | CONTACT | TRAIN)) return { label: 'activity', sure: 0.8, object };
  if (has(verb.mask, HIRE) && verbAt === leadIndex(scan)) return { label: 'output', sure: 0.55, object };
  if (has(verb.mask, GAIN | SERVICE | REACH | KEEP)) {
    if (has(verb.mask, GAIN) && has(mask, GAINS) && scan.chunks[verbAt + 1]?.key === 'more')
      return { label: 'outcome', sure: 0.6, metric: head };
    const praised = verb.key !== 'have' && scan.chunks.slice(verbAt + 1, head).some(({ key }) => PRAISING.test(key));
    return has(mask, MADE | ACTS) && !has(mask, GAINS | METRIC) && !praised
      ? { label: 'activity', sure: 0.55, object }
      : { label: 'unclear', sure: 0.3, object };
  }
  return undefined;
}

/** "Capture lessons from the pilot", "Log each exception in the register": written down, in words or somewhere. English only. */
function records(scan: Scan, verbAt: number, purpose: number): boolean {
  if (scan.language !== 'en' || verbAt !== leadIndex(scan)) return false;
  if (
    !/^(?:captur|log|record|not|writ|jot|collect|document|gather|put|register|enter)/.test(
      scan.chunks[verbAt]?.key ?? '',
    )
  )
    return false;
  const last = (from: number): number => {
    let at = from;
    while (scan.chunks[at + 1]?.small === false && scan.tokens[scan.chunks[at + 1]?.from ?? 0]?.kind === 'word')
      at += 1;
    return at;
  };
  const word = (index: number): string => scan.tokens[scan.chunks[index]?.to ?? -1]?.key ?? '';
  for (let index = verbAt + 1; index < purpose; index += 1) {
    if (scan.chunks[index]?.number?.kind === 'quantity') return false;
    const opens = index === verbAt + 1 || /^(?:in|into|to|on|as)$/.test(scan.chunks[index - 1]?.key ?? '');
    const article = /^(?:a|an|the|our|its|their|each|every|all)$/.test(scan.chunks[index]?.key ?? '') ? 1 : 0;
    if (opens && (index === verbAt + 1 ? RECORDED : RECORDS).has(word(last(index + article)))) return true;
  }
  return false;
}

/** "Sign the lease", "Close a framework agreement with the county": one paper; "sign contracts" may be sales. English only. */
function signsOne(scan: Scan, verbAt: number): boolean {
  if (scan.language !== 'en' || !SIGNING.has(scan.chunks[verbAt]?.key ?? '')) return false;
  for (let index = verbAt + 1; index < verbAt + 8; index += 1) {
    const chunk = scan.chunks[index];
    if (chunk === undefined || chunk.number !== undefined) return false;
    if (chunk.small && !/^(?:the|a|an|our|its|their)$/.test(chunk.key)) return false;
    const next = scan.chunks[index + 1];
    const ends = next === undefined || next.small || scan.tokens[next.from]?.kind === 'mark';
    if (ends && PAPERS.has(scan.tokens[chunk.to]?.key ?? '')) return true;
  }
  return false;
}

/** Before a word of no list these are hardly ever told as work done. */
const SURELY_WHICH = /^(?:confirmed|verified|qualified|referred|retained|repeated|missed|recovered|escaped|recurring)$/;
/** "Receive positive feedback": what others think. English only. */
const PRAISING = /^(?:positive|good|great|excellent|favou?rable|strong|glowing|outstanding|high|top|best)$/;

/** "Onboarding under 10 minutes", "Build < 8 min": the word is a noun, and its level follows at once. */
function hasLevel(scan: Scan, verbAt: number): boolean {
  const compared = has(maskAt(scan, verbAt + 1), COMPARE);
  const number = scan.chunks[verbAt + 2]?.number;
  return compared && number?.kind === 'quantity' && !number.attributive && number.unit !== 'plain';
}
