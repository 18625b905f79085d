import { type Around, chunkAt } from '../grammar/around.ts';
import { ACTS, BEHAVE, GAIN, GAINS, MADE, PEOPLE, UNITS } from '../text/bits.ts';
import { FORM } from '../text/inflect.ts';
import { has } from '../text/masks.ts';
import type { Scan } from '../text/scan.ts';
import { ENROLLED, GATHERINGS, INBOUND } from '../words/en/closed.ts';
import { english } from './en/from-others.ts';
import type { FromOthers } from './from-others.ts';
import { vietnamese } from './vi/from-others.ts';

const fromOthers: Readonly<Record<Scan['language'], FromOthers>> = { en: english, vi: vietnamese };

/** What is counted comes from others: they send it, join it, do it. */
export const isGained = (around: Around): boolean =>
  isDoneByOthers(around) ||
  isGiven(around) ||
  gathers(around) ||
  enrols(around) ||
  fromOthers[around.scan.language].isGained(around);

/** "5 articles about us", "10 pull requests from outside contributors": what stands behind says so. */
export const isByOthers = (around: Around): boolean => fromOthers[around.scan.language].isSaidBehind(around);

/** "cited by two papers", "used by 3 teams": others do it. */
function isDoneByOthers({ scan, at }: Around): boolean {
  if (chunkAt(scan, at - 1)?.key !== 'by') return false;
  const verb = chunkAt(scan, at - 2);
  if (verb !== undefined && ATTENDED.test(verb.key)) return true;
  return verb !== undefined && has(verb.mask, BEHAVE | GAIN) && (verb.forms & FORM.base) === 0;
}

const ATTENDED = /^(?:attended|joined|watched|visited|read|viewed|played|adopted|followed|shared)$/;

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

/** "Enrol 75 apprentices": they come from outside; all of one's own are not won. English only. */
const enrols = ({ scan, verbAt, noun, all }: Around): boolean =>
  /^enrol/.test(chunkAt(scan, verbAt)?.key ?? '') && !all && ENROLLED.has(chunkAt(scan, noun)?.key ?? '');
