import {
  ACTS,
  ALL,
  BEHAVE,
  COMPARE,
  FINISHED,
  GAINS,
  HIRE,
  MADE,
  METRIC,
  MOVE,
  NOUN,
  PEOPLE,
  PURPOSE,
  REACH,
  RESULT_NOUN,
  VERB,
  WORK,
} from './bits.ts';
import { FORM } from './inflect.ts';
import type { Chunk, Scan } from './scan.ts';

/** Marks that end a clause. */
const BREAKS: ReadonlySet<string> = new Set([';', '.', '!', '?', '|']);
const SKIPPED: ReadonlySet<string> = new Set(
  'successfully fully also then our the a an its their please we will to must should team successfully formally jointly continuously actively quickly internally externally each every all any across " “ ” \' « ( [ - – — : • * → đã sẽ cần phải được các những chúng ta tôi em việc công tác tự cùng'.split(
    ' ',
  ),
);

export const isBreak = (chunk: Chunk): boolean => BREAKS.has(chunk.key);

/** A finite or participle form "-ed": English only. */
export const past = (chunk: Chunk): boolean => (chunk.forms & FORM.past) !== 0;
export const baseForm = (chunk: Chunk): boolean => (chunk.forms & FORM.base) !== 0;

/** Index of the purpose clause ("to increase …", "nhằm …"); the number of chunks when there is none. */
export function purposeStart(scan: Scan): number {
  const { chunks } = scan;
  for (let index = 1; index < chunks.length; index += 1) {
    const chunk = chunks[index];
    if (chunk === undefined) break;
    if ((chunk.mask & PURPOSE) !== 0) return index;
    if (scan.language === 'en' && chunk.key === 'to' && chunk.small && opensPurpose(chunks, index)) return index;
  }
  return chunks.length;
}

const NOT_PURPOSE_AFTER: ReadonlySet<string> = new Set(
  'able need ability how want willing ready due likely up down access right time'.split(' '),
);

function opensPurpose(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1];
  const next = chunks[index + 1];
  if (next === undefined || next.number !== undefined || next.small)
    return next?.key === 'be' && !NOT_PURPOSE_AFTER.has(before?.key ?? '');
  if (before === undefined || before.number !== undefined || NOT_PURPOSE_AFTER.has(before.key)) return false;
  if ((before.mask & (METRIC | REACH)) !== 0 && before.key === 'time') return false;
  const verb = (next.mask & (VERB | BEHAVE | REACH)) !== 0 && baseForm(next);
  if (!verb) return false;
  // "to market share", "to customer visits": a noun of the lists followed by another is no verb.
  const after = chunks[index + 2];
  return (
    (next.mask & NOUN) === 0 ||
    after === undefined ||
    after.small ||
    (after.mask & (NOUN | VERB)) !== 0 ||
    after.mask === 0
  );
}

/** The first chunk that says something: articles, adverbs, pronouns and opening marks are passed over. */
export function leadIndex(scan: Scan): number {
  const { chunks } = scan;
  let index = 0;
  while (index < chunks.length - 1) {
    const chunk = chunks[index];
    if (chunk === undefined) break;
    const adverb = chunk.mask === 0 && scan.language === 'en' && chunk.key.length > 4 && chunk.key.endsWith('ly');
    if (!adverb && !(SKIPPED.has(chunk.key) && (chunk.mask & VERB) === 0)) break;
    index += 1;
  }
  return index;
}

/** Index of the leading verb: first, or after a subject ("Phòng nhân sự tổ chức …", "Every teacher attends …"); -1 when none. */
export function leadVerb(scan: Scan, end: number): number {
  const { chunks } = scan;
  const lead = leadIndex(scan);
  const first = chunks[lead];
  if (first === undefined) return -1;
  if (opensWithVerb(scan, lead)) return lead;
  const limit = Math.min(end, lead + 6);
  for (let index = lead; index < limit; index += 1) {
    const chunk = chunks[index];
    if (chunk === undefined || chunk.number !== undefined) break;
    if (scan.language === 'en' && chunk.small && !/^(?:we|they|our|of|the|and|will)$/.test(chunk.key)) break;
    if ((chunk.mask & METRIC) !== 0 && (chunk.mask & VERB) === 0) break;
    if (index > lead && isFiniteVerb(scan, index)) return index;
  }
  return -1;
}

/** A verb in first place, unless it is a noun before a noun: "Support tickets …", "Review score …". */
function opensWithVerb(scan: Scan, lead: number): boolean {
  const chunk = scan.chunks[lead];
  if (chunk === undefined || (chunk.mask & VERB) === 0) return false;
  if (scan.language === 'vi') return true;
  const next = scan.chunks[lead + 1];
  if (namesMetric(scan, lead) || movesOfItself(scan, lead)) return false;
  if ((chunk.forms & FORM.third) !== 0 && (chunk.forms & FORM.base) === 0 && (chunk.mask & NOUN) !== 0) return false;
  const nounToo = (chunk.mask & NOUN) !== 0;
  if (!nounToo || next === undefined) return next !== undefined || !nounToo;
  if (next.key === ':' || (next.mask & (REACH | COMPARE)) !== 0)
    return (next.mask & REACH) === 0 && next.key !== ':' && next.key !== '=';
  return !(next.small && /^(?:of|is|are|was|were|has|have|be)$/.test(next.key));
}

/** Work that stands before a metric as part of its name: "Training completion rate", "Build quality", "Test coverage". */
const NAMING: ReadonlySet<string> = new Set(
  'build design launch test release support delivery search order checkout install audit training testing publishing hiring onboarding building shipping planning recruiting learning teaching billing invoicing processing loading cooking cleaning picking packing mentoring manufacturing'.split(
    ' ',
  ),
);

/** "Release cadence becomes …", "Support cost drops …": what follows the noun phrase is the verb. */
function movesOfItself(scan: Scan, lead: number): boolean {
  if (/^(?:ensure|make|help|let|see|check|watch)$/.test(scan.chunks[lead]?.key ?? '')) return false;
  for (let index = lead + 1; index < lead + 5; index += 1) {
    const chunk = scan.chunks[index];
    if (chunk === undefined || chunk.small || chunk.number !== undefined || scan.tokens[chunk.from]?.kind === 'mark')
      return false;
    const third = (chunk.forms & FORM.third) !== 0 && (chunk.mask & NOUN) === 0 && (chunk.mask & (MOVE | REACH)) !== 0;
    if (index > lead + 1 && (third || chunk.key === 'becomes' || chunk.key === 'become')) return true;
  }
  return false;
}

function namesMetric(scan: Scan, lead: number): boolean {
  const next = scan.chunks[lead + 1];
  if (next === undefined || next.small || next.number !== undefined) return false;
  if (!NAMING.has(scan.chunks[lead]?.key ?? '')) return false;
  const head = headNoun(scan, lead + 1);
  return head > lead && ((scan.chunks[head]?.mask ?? 0) & RESULT_NOUN) !== 0;
}

function isFiniteVerb(scan: Scan, index: number): boolean {
  const chunk = scan.chunks[index];
  const before = scan.chunks[index - 1];
  if (chunk === undefined || before === undefined || (chunk.mask & VERB) === 0) return false;
  // "Customers recommend us": what people do of themselves is no work of ours.
  if ((chunk.mask & BEHAVE) !== 0) return false;
  if (scan.language === 'vi') {
    // A verb inside a noun phrase ("hệ thống quản lý") is no predicate: the subject must be people.
    return (
      (before.mask & (PEOPLE | GAINS)) !== 0 || before.key === 'team' || before.key === 'phòng' || before.key === 'ban'
    );
  }
  const subject =
    (before.mask & (PEOPLE | GAINS)) !== 0 ||
    /^(?:we|they|will|team|department|office|everyone|everybody|board|council|committee|management|leadership|parliament|ministry)$/.test(
      before.key,
    );
  return subject && (chunk.forms & (FORM.third | FORM.base)) !== 0 && (chunk.mask & (ACTS | MADE)) === 0;
}

/** Head of the noun phrase that starts at `from`: the last noun in English ("customer stories"), the first in Vietnamese. -1 when none. */
export function headNoun(scan: Scan, from: number): number {
  return scan.language === 'en' ? headEnglish(scan, from) : headVietnamese(scan, from);
}

function headEnglish(scan: Scan, from: number): number {
  const { chunks } = scan;
  let head = -1;
  const limit = Math.min(chunks.length, from + 8);
  for (let index = from; index < limit; index += 1) {
    const chunk = chunks[index];
    if (chunk === undefined || isBreak(chunk)) break;
    if (chunk.small) {
      // "the quality of", "our own": articles inside the phrase are passed, the rest ends it.
      if (head < 0 && /^(?:the|a|an|our|its|their|of|these|those|this|to)$/.test(chunk.key)) continue;
      break;
    }
    if (chunk.number?.kind === 'name') continue;
    if (chunk.number !== undefined || scan.tokens[chunk.from]?.kind === 'mark') {
      if (chunk.key === '"' || chunk.key === '“' || chunk.key === '”' || (chunk.key === '/' && index > from)) continue;
      break;
    }
    const noun = (chunk.mask & NOUN) !== 0;
    const participle = (chunk.forms & (FORM.past | FORM.ing)) !== 0 && (chunk.forms & (FORM.base | FORM.plural)) === 0;
    if (head >= 0 && !noun && (participle || (chunk.mask & (BEHAVE | FINISHED | REACH | COMPARE | VERB)) !== 0)) break;
    if (noun && !participle) head = index;
    else if (head >= 0 && chunk.mask === 0 && chunk.key.endsWith('s')) head = index;
    if (head >= 0 && (chunk.forms & FORM.plural) !== 0 && (chunk.forms & FORM.base) === 0) {
      const next = chunks[index + 1];
      if (next === undefined || (next.mask & NOUN) === 0) break;
    }
  }
  return head;
}

function headVietnamese(scan: Scan, from: number): number {
  const { chunks } = scan;
  const limit = Math.min(chunks.length, from + 4);
  for (let index = from; index < limit; index += 1) {
    const chunk = chunks[index];
    if (chunk === undefined || isBreak(chunk) || chunk.number !== undefined) break;
    if ((chunk.mask & NOUN) !== 0) return index;
    if ((chunk.small || (chunk.mask & ALL) !== 0) && index > from) break;
    // One unknown word may be a classifier; after two the noun is not of the lists.
    if (index > from + 1) break;
    if ((chunk.mask & (VERB & ~HIRE)) !== 0 && index > from) break;
    if ((chunk.mask & (WORK | MADE)) !== 0) return -1;
  }
  return -1;
}
