import { type Around, chunkAt } from '../grammar/around.ts';
import { leadIndex } from '../grammar/grammar.ts';
import { ACTS, BEHAVE, CONTACT, GAIN, GAINS, MADE, PEOPLE, TEAM, UNITS, VERB } from '../text/bits.ts';
import { FORM } from '../text/inflect.ts';
import { has, maskAt } from '../text/masks.ts';
import type { Scan } from '../text/scan.ts';
import { ENROLLED, GATHERINGS, INBOUND, MEDIA } from '../words/en/closed.ts';

/** What is counted comes from others: they send it, join it, do it. */
export const isGained = (around: Around): boolean =>
  isDoneByOthers(around) || othersAct(around) || isGiven(around) || gathers(around) || draws(around) || enrols(around);

/** "cited by two papers", "used by 3 teams": others do it. */
function isDoneByOthers({ scan, at }: Around): boolean {
  if (chunkAt(scan, at - 1)?.key !== 'by') return false;
  const verb = chunkAt(scan, at - 2);
  if (verb !== undefined && ATTENDED.test(verb.key)) return true;
  return verb !== undefined && has(verb.mask, BEHAVE | GAIN) && (verb.forms & FORM.base) === 0;
}

/** "Khách cũ mua lại ít nhất 2 lần": customers open the clause and do it. Vietnamese only. */
function othersAct({ scan, verb, verbAt }: Around): boolean {
  const lead = leadIndex(scan);
  const subject = maskAt(scan, lead);
  const others =
    has(subject, GAINS) ||
    (has(subject, PEOPLE) && /^(?:trẻ|học|người|sinh|bé|tre|hoc|nguoi|be)$/.test(chunkAt(scan, lead)?.key ?? ''));
  return scan.language === 'vi' && verbAt > lead && has(verb, BEHAVE) && others && !has(subject, VERB);
}

const ATTENDED = /^(?:attended|joined|watched|visited|read|viewed|played|adopted|followed|shared)$/;

/** "A library with 500 stars", "a conference with 400 attendees": so many come of themselves; with a few partners it is work. English only. */
function draws({ scan, chunk, preposition, nounMask, verb, at }: Around): boolean {
  if (scan.language !== 'en' || preposition !== 'with' || has(verb, CONTACT)) return false;
  const invited = has(chunkAt(scan, at - 2)?.mask ?? 0, CONTACT);
  return has(nounMask, GAINS) && !invited && (chunk.number?.value ?? 0) >= MANY;
}
const MANY = 50;

/** "10 inbound calls", "5 unsolicited offers": others send them. English only. */
function isGiven({ scan, at, noun }: Around): boolean {
  for (let index = at + 1; index <= Math.max(noun, at + 2); index += 1)
    if (INBOUND.has(chunkAt(scan, index)?.key ?? '')) return true;
  return false;
}

/** "Build a waitlist of 50 professionals": each of them joins. English only. */
function gathers({ scan, at, nounMask }: Around): boolean {
  const made = has(nounMask, MADE | ACTS | UNITS) && !has(nounMask, GAINS | PEOPLE);
  return chunkAt(scan, at - 1)?.key === 'of' && GATHERINGS.has(lastWord(scan, at - 2)) && !made;
}

const lastWord = (scan: Scan, index: number): string => scan.tokens[chunkAt(scan, index)?.to ?? -1]?.key ?? '';

/** "5 articles about us", "10 pull requests from outside contributors", "2 papers cited by other groups". English only. */
export function isByOthers({ scan, noun }: Around): boolean {
  if (scan.language !== 'en' || noun < 0) return false;
  for (let index = noun + 1; index < noun + 6; index += 1) {
    const key = chunkAt(scan, index)?.key;
    const next = chunkAt(scan, index + 1);
    if (key === undefined || next === undefined) return false;
    if (key === 'about' && /^(?:us|our)$/.test(next.key)) return true;
    if (key !== 'from' && key !== 'by' && key !== 'in') continue;
    const others = scan.chunks.slice(index + 1, index + 4);
    if (key === 'in') return others.some((chunk) => MEDIA.has(chunk.key));
    return others.some((chunk) => OTHERS.test(chunk.key) || (has(chunk.mask, GAINS) && !has(chunk.mask, UNITS | TEAM)));
  }
  return false;
}

const OTHERS = /^(?:others?|outside|outsiders|external|community|third|independent|volunteers?)$/;

/** "Enrol 75 apprentices": they come from outside; all of one's own are not won. English only. */
const enrols = ({ scan, verbAt, noun, all }: Around): boolean =>
  /^enrol/.test(chunkAt(scan, verbAt)?.key ?? '') && !all && ENROLLED.has(chunkAt(scan, noun)?.key ?? '');
