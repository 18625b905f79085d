import {
  ACTS,
  BEHAVE,
  COMPARE,
  GAIN,
  GAINS,
  MADE,
  METRIC,
  NOUN,
  PEOPLE,
  PURPOSE,
  REACH,
  TEAM,
  TROUBLE,
  VERB,
  WORK,
} from '../text/bits.ts';
import type { Chunk } from '../text/chunk.ts';
import { FORM } from '../text/inflect.ts';
import type { Scan } from '../text/scan.ts';
import { THREEFOLD } from '../words/en/figures-named.ts';
import { COMMANDS } from '../words/en/product.ts';
import { movesOfItself, namesMetric } from './subject.ts';

const SKIPPED: ReadonlySet<string> = new Set(
  'successfully fully also then our the a an its their please we will to must should team successfully formally jointly continuously actively quickly internally externally each every all any across " “ ” \' « ( [ - – — : • * → đã sẽ cần phải được các những chúng ta tôi em việc công tác tự cùng'.split(
    ' ',
  ),
);

/** A finite or participle form "-ed": English only. */
export const past = (chunk: Chunk): boolean => (chunk.forms & FORM.past) !== 0;
export const baseForm = (chunk: Chunk): boolean => (chunk.forms & FORM.base) !== 0;

/** A verb that may open a sentence without a subject: in Vietnamese all of them do. */
export const mayCommand = ({ language }: Scan, chunk: Chunk): boolean => language !== 'en' || baseForm(chunk);

/** Nouns of English are verbs as often as not; in Vietnamese what stands first is what it seems. */
export const hasNounsForVerbs = ({ language }: Scan): boolean => language === 'en';

/** Index of the purpose clause ("to increase …", "nhằm …"); the number of chunks when there is none. */
export function purposeStart(scan: Scan): number {
  const { chunks } = scan;
  for (let index = 1; index < chunks.length; index += 1) {
    const chunk = chunks[index];
    if (chunk === undefined) break;
    if ((chunk.mask & PURPOSE) !== 0) return index;
    if (
      scan.language === 'en' &&
      chunk.key === 'to' &&
      chunk.small &&
      !isHyphened(scan, chunk) &&
      opensPurpose(chunks, index)
    )
      return index;
  }
  return chunks.length;
}

/** “end-to-end”: no word of its own. */
const isHyphened = ({ tokens }: Scan, { from, to }: Chunk): boolean =>
  tokens[from]?.hyphen === true || tokens[to + 1]?.hyphen === true;

/** How many chunks “end-to-end”, “step-by-step” take at this place; 0 for anything else. */
function threefold({ chunks, tokens }: Scan, index: number): number {
  const from = chunks[index]?.from ?? -1;
  const [first, second, third] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (second?.hyphen !== true || third?.hyphen !== true) return 0;
  if (!THREEFOLD.has(`${first?.key}-${second.key}-${third.key}`)) return 0;
  let end = index;
  while ((chunks[end]?.to ?? from + 2) < from + 2) end += 1;
  return end + 1 - index;
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
    const compound = scan.language === 'en' ? threefold(scan, index) : 0;
    if (compound > 0 && index + compound < chunks.length) {
      index += compound;
      continue;
    }
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

/** "Báo cáo ngày có trước 8h": a word that is noun and verb, and the verb of the sentence follows. Vietnamese only. */
function isNounBefore(scan: Scan, lead: number): boolean {
  if ((scan.chunks[lead]?.mask ?? 0) & NOUN) {
    for (let index = lead + 1; index < lead + 4; index += 1) {
      const chunk = scan.chunks[index];
      if (chunk === undefined || chunk.number !== undefined) return false;
      if (/^(?:có|được|đạt|còn|chiếm|là|bị|chỉ)$/.test(chunk.key)) return true;
    }
  }
  return false;
}

/** A verb in first place, unless it is a noun before a noun: "Support tickets …", "Review score …". */
export function opensWithVerb(scan: Scan, lead: number): boolean {
  const chunk = scan.chunks[lead];
  if (chunk === undefined || (chunk.mask & VERB) === 0) return false;
  if (scan.language === 'vi') return !isNounBefore(scan, lead);
  if (COMMANDS.has(chunk.key) && baseForm(chunk) && chunk.from === chunk.to && lead === 0) return true;
  // “Boost + Saver cards”: names.
  if (/^[+&]$/.test(scan.chunks[lead + 1]?.key ?? '')) return false;
  // No verb follows a determiner: "Every service restarts …".
  if (/^(?:every|each|any|the|a|an|our|its|their)$/.test(scan.chunks[lead - 1]?.key ?? '')) return false;
  const next = scan.chunks[lead + 1];
  // "Invited to speak", "Featured in the press": others do it.
  if (isChosen(chunk, next)) return false;
  if (scan.tokens[chunk.to + 1]?.hyphen === true) return false;
  if (namesMetric(scan, lead) || movesOfItself(scan, lead) || namesRate(scan, lead)) return false;
  // "Reviews of outages": a deed named in a phrase of the lists, once or often.
  if (chunk.from < chunk.to && scan.tokens[chunk.to]?.key === 'of') return true;
  // "Transfers …", "Repairs right first time": a plural, unless its object follows.
  // “Marketing partnerships”: which ones.
  if ((chunk.mask & TEAM) !== 0 && (chunk.forms & FORM.ing) !== 0 && next !== undefined && (next.mask & GAINS) !== 0)
    return false;
  const third = (chunk.forms & FORM.third) !== 0;
  if (third && ((chunk.mask & NOUN) !== 0 || !/^(?:the|a|an|our|all|its|their|new)$/.test(next?.key ?? '')))
    return false;
  const nounToo = (chunk.mask & NOUN) !== 0;
  // "Feature flags in place": a noun before a plural that the lists do not hold as a thing.
  if (nounToo && isGainAsNoun(chunk, next)) return false;
  // "Survey shows that …", "Store makes a profit": the verb follows.
  if (
    nounToo &&
    next !== undefined &&
    (next.mask & BEHAVE) !== 0 &&
    (next.mask & NOUN) === 0 &&
    (next.forms & FORM.third) !== 0
  )
    return false;
  if (!nounToo || next === undefined) return next !== undefined || !nounToo;
  // “Cook at home”: the word says where; “Retention at 90%” says how much.
  const where =
    (chunk.mask & (METRIC | TROUBLE)) === 0 && next.key === 'at' && scan.chunks[lead + 2]?.number === undefined;
  if (next.key === ':' || (!where && (next.mask & (REACH | COMPARE)) !== 0))
    return (next.mask & REACH) === 0 && next.key !== ':' && next.key !== '=';
  return !(next.small && /^(?:of|is|are|was|were|has|have|be)$/.test(next.key));
}

/** "Scheduling conflicts per week": so many of them, and nothing to do. */
function namesRate({ chunks }: Scan, lead: number): boolean {
  const per = chunks.findIndex(({ key }, index) => index > lead + 1 && key === 'per');
  if (per < 0 || ((chunks[lead]?.forms ?? 0) & FORM.ing) === 0) return false;
  return ((chunks[per - 1]?.mask ?? 0) & TROUBLE) !== 0 && chunks.slice(lead + 1, per).every(({ small }) => !small);
}

const isGainAsNoun = (chunk: Chunk, next: Chunk | undefined): boolean =>
  next !== undefined &&
  (chunk.mask & GAIN) !== 0 &&
  (chunk.mask & WORK) === 0 &&
  (next.mask & NOUN) === 0 &&
  (next.forms & FORM.third) !== 0;

/** “Featured in the press”, “Named best bakery”: others say so. */
export const isChosen = (chunk: Chunk, next: Chunk | undefined): boolean =>
  CHOSEN.has(chunk.key) && (next?.small === true || /^(?:best|top|most|first|leading)$/.test(next?.key ?? ''));

const CHOSEN: ReadonlySet<string> = new Set(
  'invited selected chosen nominated featured accepted ranked awarded recognised recognized named shortlisted mentioned quoted listed admitted cited elected endorsed rated'.split(
    ' ',
  ),
);

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
