import { byDirection } from './findings/direction.ts';
import { byKeptWork, byPossession, namesFigure } from './findings/kept-work.ts';
import { ownFindings } from './findings/own.ts';
import { byAbsence, byCommand, byState } from './findings/state.ts';
import { byForm } from './findings/stated-level.ts';
import { byNone, byVerb, byWhole } from './findings/work.ts';
import { askedFrom } from './grammar/asked.ts';
import { leadIndex, leadVerb, purposeStart } from './grammar/grammar.ts';
import { saysHowFar } from './grammar/multiple.ts';
import { outsidersAct, pluralActs } from './grammar/outsiders.ts';
import { type Marked, markTitle } from './marking/mark.ts';
import { readQuantity } from './quantity/quantity.ts';
import { isThreshold } from './quantity/threshold.ts';
import { likelyOutcome } from './second-opinion.ts';
import { CONTACT, GAIN, NOUN, REACH, TRAIN, VERB, WORK } from './text/bits.ts';
import type { Lexicons } from './text/lexicon.ts';
import { has, maskAt } from './text/masks.ts';
import { partOf, type Scan, scanTitle } from './text/scan.ts';
import type { Evidence, Finding, Verdict } from './verdict.ts';
import { ATTAINED, RANKED } from './words/en/closed.ts';

/** Numbers decide first, a result before a count; in a purpose clause only a result counts. */
function byNumbers(scan: Scan, purpose: number): Finding | undefined {
  let best: Finding | undefined;
  const end = askedFrom(scan);
  for (let index = 0; index < end; index += 1) {
    const chunk = scan.chunks[index];
    if (chunk?.number === undefined) continue;
    if (chunk.number.kind === 'name' && scan.chunks[index - 1]?.key === 'top' && isRank(scan, index, purpose))
      return { label: 'outcome', sure: 0.7 };
    // "so that one person can …" measures nothing.
    if (index > purpose && chunk.number.value === 1 && chunk.number.unit === 'plain') continue;
    const quantity = readQuantity(scan, index, chunk);
    if (quantity.reading === 'result') return { label: 'outcome', sure: 0.95, quantity };
    if (index > purpose || best !== undefined) continue;
    if (quantity.reading === 'things') best = { label: 'output', sure: 0.8, quantity };
    else if (quantity.reading === 'acts') best = { label: 'activity', sure: 0.9, quantity };
    else if (quantity.reading === 'one') best = { label: 'activity', sure: 0.7, quantity };
  }
  return best;
}

/** "finish in the top 3", "vào top 10": a place reached; "negotiate with the top 10 suppliers" only names whom. */
function isRank(scan: Scan, index: number, purpose: number): boolean {
  const verb = maskAt(scan, leadVerb(scan, purpose));
  const next = scan.chunks[index + 1];
  if (next !== undefined && RANKED.has(next.key)) return true;
  const ends = next === undefined || next.small || scan.tokens[next.from]?.kind === 'mark';
  const within = /^(?:in|the|trong|vào|vao)$/.test(scan.chunks[index - 2]?.key ?? '');
  return !has(verb, WORK | CONTACT | TRAIN) && (ends || within || has(verb, GAIN | REACH));
}

/** Work whose only numbers are thresholds of a check, or stand in a question, looks like a result to the second opinion; the grammar is sure of it. */
function find(scan: Scan, purpose: number, verbAt: number): Finding {
  const found = findFirst(scan, purpose, verbAt);
  if (found.label !== 'activity' || found.sure >= SURE) return found;
  const checks = scan.chunks.some(({ number }, at) => number?.kind === 'quantity' && isThreshold(scan, at));
  return checks || askedFrom(scan) < scan.chunks.length ? { ...found, sure: SURE } : found;
}

function findFirst(scan: Scan, purpose: number, verbAt: number): Finding {
  const own = ownFindings[scan.language];
  const counted = byNumbers(scan, purpose);
  if (counted?.label === 'outcome') return counted;
  if (multiplies(scan, purpose)) return { label: 'outcome', sure: 0.7 };
  const arranged = counted === undefined ? own.arranged(scan) : undefined;
  if (arranged !== undefined) return arranged;
  const form = byForm(scan, purpose);
  if (form !== undefined) return form;
  const direction = byDirection(scan, purpose, verbAt);
  if (direction?.label === 'outcome' && (counted === undefined || direction.metric !== undefined)) return direction;
  if (own.namesSelected(scan, counted)) return { label: 'unclear', sure: 0.4 };
  const told = counted === undefined || counted.quantity?.reading === 'one' ? own.product(scan, purpose) : undefined;
  if (told !== undefined) return told;
  if (outsidersAct(scan) || pluralActs(scan)) return { label: 'unclear', sure: 0.3 };
  if (counted !== undefined) return counted;
  if (namesFigure(scan, verbAt) || attains(scan)) return { label: 'unclear', sure: 0.4 };
  if (verbAt < 0 && own.saysHowWell(scan)) return { label: 'unclear', sure: 0.3 };
  return (
    byNone(scan, purpose) ??
    byKeptWork(scan, purpose) ??
    direction ??
    byWhole(scan, purpose, verbAt) ??
    byVerb(scan, verbAt, purpose) ??
    byPossession(scan, purpose) ??
    byCommand(scan) ??
    byState(scan, purpose) ??
    own.feature(scan) ??
    byAbsence(scan, purpose) ?? { label: 'unclear', sure: 0.2 }
  );
}

/** "… to halve estimated bills": a purpose that says how far is a result. */
const multiplies = (scan: Scan, purpose: number): boolean =>
  scan.chunks.some((chunk, index) => index > purpose && saysHowFar(scan, chunk));

const isLanguageLevel = (key: string): boolean => /^[abc][12]$/.test(key);

/** "Qualify for the finals", "Get promoted": a place that is reached, by a verb that is no work. English only. */
function attains(scan: Scan): boolean {
  const first = scan.chunks[leadIndex(scan)];
  if (scan.language !== 'en' || first === undefined) return false;
  // "B2 certificate in German": a level that somebody is at.
  if (isLanguageLevel(first.key) && ATTAINED.has(scan.tokens[first.to + 1]?.key ?? '')) return true;
  // "Grade A in the hygiene inspection".
  if (/^(?:grade|rating)$/.test(first.key) && /^[a-d]$/.test(scan.chunks[leadIndex(scan) + 1]?.key ?? '')) return true;
  const level = scan.chunks.findIndex(({ key }) => isLanguageLevel(key));
  if (level > 0 && /^(?:at|to)$/.test(scan.chunks[level - 1]?.key ?? '')) return true;
  return has(first.mask, REACH) && !has(first.mask, VERB | NOUN) && !first.small;
}

function evidenceOf(scan: Scan, purpose: number, verbAt: number, finding: Finding): Evidence {
  const evidence: Evidence = {};
  const { chunks } = scan;
  const verb = chunks[verbAt];
  if (verb !== undefined && has(verb.mask, VERB)) evidence.verb = partOf(scan, verb);
  const object = chunks[finding.object ?? -1];
  if (object !== undefined) evidence.object = partOf(scan, object);
  const state = chunks[finding.state ?? -1];
  if (state !== undefined) evidence.state = partOf(scan, state);
  const opening = chunks[purpose];
  const closing = chunks.at(-1);
  if (opening !== undefined && closing !== undefined) evidence.purpose = partOf(scan, opening, closing);
  const quantity = finding.quantity;
  const number = chunks[quantity?.at ?? -1];
  if (quantity !== undefined && number !== undefined) {
    const noun = chunks[quantity.noun];
    if (finding.label === 'outcome') evidence.level = partOf(scan, number);
    else {
      const last = noun ?? number;
      evidence.count = {
        ...partOf(scan, number, last),
        number: partOf(scan, number).text,
        noun: noun === undefined ? '' : partOf(scan, noun).text,
      };
    }
  }
  const metric = chunks[finding.metric ?? quantity?.metric ?? -1];
  if (metric !== undefined && has(metric.mask, NOUN)) evidence.metric = partOf(scan, metric);
  return evidence;
}

/** Judges the core of a title. */
function judgeCore({ core: scan, purpose: clause }: Marked): Verdict {
  if (scan.chunks.length === 0) return { label: 'unclear', sure: 0, evidence: {} };
  const purpose = purposeStart(scan);
  const verbAt = leadVerb(scan, purpose);
  const finding = find(scan, purpose, verbAt);
  const evidence = evidenceOf(scan, purpose, verbAt, finding);
  return {
    label: finding.label,
    sure: finding.sure,
    evidence: clause === undefined ? evidence : { ...evidence, purpose: clause },
  };
}

/** Judges a scanned title by its core. */
export const judgeScan = (scan: Scan): Verdict => judgeCore(markTitle(scan));

/** Tells from a key result's title alone whether it names work (activity), things made or covered (output) or a result (outcome); "unclear" means: keep silent. */
export function judge(title: string, lexicons: Lexicons): Verdict {
  const marked = markTitle(scanTitle(title, lexicons));
  const verdict = judgeCore(marked);
  // Where the grammar is sure, it is not asked for a second opinion.
  if ((verdict.label !== 'activity' && verdict.label !== 'output') || verdict.sure >= SURE) return verdict;
  return likelyOutcome(textOf(marked.core)) < OUTCOME_LIKELY ? verdict : { ...verdict, label: 'unclear', sure: 0.4 };
}

/** The core's words; numbers that only name say nothing to the second opinion either. */
function textOf({ tokens, chunks }: Scan): string {
  let text = '';
  let named = false;
  for (const { from, to, number } of chunks) {
    const skipped: boolean = number?.kind === 'name' || (named && tokens[from]?.kind === 'mark');
    named = skipped;
    for (let at = skipped ? to + 1 : from; at <= to; at += 1) text += `${tokens[at]?.key ?? ''} `;
  }
  return text;
}

const SURE = 0.9;
/** From here on a flag is held back: a false alarm costs more than a miss. */
const OUTCOME_LIKELY = 0.7;
