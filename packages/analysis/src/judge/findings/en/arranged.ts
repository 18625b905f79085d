import { leadIndex, past } from '../../grammar/grammar.ts';
import { headNoun } from '../../grammar/head.ts';
import {
  ALL,
  FINISHED,
  GAINS,
  MADE,
  METRIC,
  PEOPLE,
  QUALITY,
  SERVICE,
  TRAIN,
  TROUBLE,
  UNITS,
  WORK,
} from '../../text/bits.ts';
import { FORM } from '../../text/inflect.ts';
import { has, maskAt } from '../../text/masks.ts';
import type { Scan } from '../../text/scan.ts';
import type { Finding } from '../../verdict.ts';
import { ANSWERS, ASKED_FOR, ASKING, FACILITIES, HOW_WELL, RETIRED } from '../../words/en/arranged.ts';
import { mayBeLevel } from '../state.ts';

/** What is arranged in so many words: had done, given up, made possible, found out, put together. */
export function byArranged(scan: Scan): Finding | undefined {
  const together = joined(scan);
  if (together !== undefined) return together;
  const found =
    retired(scan) ?? hadDone(scan) ?? madePossible(scan) ?? foundOut(scan) ?? askedFor(scan) ?? answered(scan);
  return found !== undefined && scan.chunks.some((_, index) => mayBeLevel(scan, index)) ? undefined : found;
}

/** “Old tills no longer used”, “The shop no longer depends on the old till”. */
function retired({ chunks }: Scan): Finding | undefined {
  const at = chunks.findIndex(({ key }, index) => key === 'longer' && chunks[index - 1]?.key === 'no');
  const next = chunks[at + 1];
  if (at < 2 || next === undefined || !RETIRED.has(next.key)) return undefined;
  return chunks.slice(0, at).some(({ mask }) => has(mask, PEOPLE | GAINS | TROUBLE))
    ? undefined
    : { label: 'activity', sure: 0.6, state: at + 1 };
}

/** “Have the ovens inspected”, “Get the permit renewed”. */
function hadDone(scan: Scan): Finding | undefined {
  const { chunks } = scan;
  const lead = leadIndex(scan);
  if (lead > 0 || !/^(?:have|get|having|getting)$/.test(chunks[lead]?.key ?? '')) return undefined;
  for (let index = lead + 1; index < lead + 7; index += 1) {
    const chunk = chunks[index];
    if (chunk === undefined || has(chunk.mask, ALL | METRIC | GAINS | PEOPLE | TROUBLE | QUALITY)) return undefined;
    if (chunk.small && !/^(?:the|a|an|our|its|their)$/.test(chunk.key)) return undefined;
    if (
      index > lead + 1 &&
      past(chunk) &&
      !ATTAINED.test(chunk.key) &&
      has(chunk.mask, WORK | FINISHED | TRAIN | SERVICE)
    )
      return { label: 'activity', sure: 0.6, object: headNoun(scan, lead + 1), state: index };
  }
  return undefined;
}

/** “Get certified”: others say so. */
const ATTAINED = /^(?:certified|accredited|licensed|promoted|funded|elected|accepted|featured|nominated)$/;

/** “Facility to swap shifts”, whose purpose was marked away; “Ability to print labels”. */
function madePossible({ chunks }: Scan): Finding | undefined {
  if (!FACILITIES.has(chunks[0]?.key ?? '')) return undefined;
  const does = chunks[2];
  const able = chunks[1]?.key === 'to' && does !== undefined && has(does.mask, WORK) && !has(does.mask, METRIC | GAINS);
  return chunks.length === 1 || able ? { label: 'activity', sure: 0.5, object: 0 } : undefined;
}

/** “We know what each recipe costs”, “Know which recipes contain nuts”: it was found out. */
function foundOut({ chunks }: Scan): Finding | undefined {
  const at = chunks[0]?.key === 'we' ? 1 : 0;
  const asks = /^(?:know|learn)$/.test(chunks[at]?.key ?? '') && ASKING.has(chunks[at + 1]?.key ?? '');
  return asks ? { label: 'activity', sure: 0.5 } : undefined;
}

/** “Get written feedback from each manager”, “Obtain sign-off on the budget”. */
function askedFor({ chunks, tokens }: Scan): Finding | undefined {
  if (!/^(?:get|obtain|seek|request|receive)$/.test(chunks[0]?.key ?? '')) return undefined;
  for (let index = 1; index < 5; index += 1) {
    const chunk = chunks[index];
    if (chunk === undefined || /^(?:positive|good|great|excellent|customer|guest)$/.test(chunk.key)) return undefined;
    const from = /^(?:from|on|by|for)$/.test(chunks[index + 1]?.key ?? '');
    if (from && ASKED_FOR.has(tokens[chunk.to]?.key ?? ''))
      return chunks.slice(index + 1).some(({ mask }) => has(mask, GAINS))
        ? undefined
        : { label: 'activity', sure: 0.6, object: index };
  }
  return undefined;
}

/** “Non-flour orders rejected with a clear message”, “Failures caught via retries”: how the product answers. */
function answered({ chunks, tokens }: Scan): Finding | undefined {
  const at = chunks.findIndex(({ key }) => ANSWERED.test(key));
  if (at < 1 || !/^(?:with|via|through|by)$/.test(chunks[at + 1]?.key ?? '')) return undefined;
  const how = chunks.slice(at + 2).some(({ to }) => ANSWERS.has(tokens[to]?.key ?? ''));
  return how ? { label: 'activity', sure: 0.6, state: at } : undefined;
}

const ANSWERED = /^(?:caught|rejected|handled|retried|logged|reported|surfaced|refused|intercepted|trapped)$/;

/** “Bring the two lists together”. */
const joined = ({ chunks }: Scan): Finding | undefined =>
  /^(?:bring|put|pull|tie|draw)$/.test(chunks[0]?.key ?? '') && chunks.at(-1)?.key === 'together' && chunks.length > 2
    ? { label: 'activity', sure: 0.6 }
    : undefined;

/** “Reliable tills”, “Shops in profit”: how well it goes, and nothing that was made. */
export function saysHowWell(scan: Scan): boolean {
  const lead = leadIndex(scan);
  const first = scan.chunks[lead];
  if (first === undefined) return false;
  const head = headNoun(scan, lead);
  const mask = maskAt(scan, head);
  if (HOW_WELL.has(first.key) && scan.tokens[first.to + 1]?.hyphen !== true)
    return !has(mask, MADE) && !scan.chunks.some((chunk, at) => at > lead && has(chunk.mask, FINISHED));
  const next = scan.chunks[head + 1];
  const plural = ((scan.chunks[head]?.forms ?? 0) & FORM.plural) !== 0;
  if (head === lead && plural && has(mask, UNITS) && /^(?:in|with|without|below|above)$/.test(next?.key ?? ''))
    return scan.chunks.slice(head + 2).some((chunk) => has(chunk.mask, METRIC | TROUBLE));
  return false;
}
