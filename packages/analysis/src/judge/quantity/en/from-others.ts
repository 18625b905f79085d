import { type Around, chunkAt } from '../../grammar/around.ts';
import { ALL, BEHAVE, CONTACT, EXAMINE, GAINS, MADE, PEOPLE, TEAM, UNITS } from '../../text/bits.ts';
import { has } from '../../text/masks.ts';
import { MEDIA } from '../../words/en/closed.ts';
import { TAKING_PART } from '../../words/en/figures-named.ts';
import type { FromOthers } from '../from-others.ts';

/** "A library with 500 stars", "a conference with 400 attendees": so many come of themselves; with a few partners it is work. */
function draws({ scan, chunk, preposition, nounMask, verb, at }: Around): boolean {
  if (preposition !== 'with' || has(verb, CONTACT)) return false;
  const invited = has(chunkAt(scan, at - 2)?.mask ?? 0, CONTACT);
  return has(nounMask, GAINS) && !invited && (chunk.number?.value ?? 0) >= MANY;
}
const MANY = 50;

/** "5 articles about us", "10 pull requests from outside contributors", "2 papers cited by other groups". */
function isSaidBehind({ scan, noun }: Around): boolean {
  if (noun < 0) return false;
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

/** “15 active clubs”, “Every member joins in at least two tastings”: they take part of themselves. */
function takePart({ scan, at, nounMask, preposition }: Around): boolean {
  const next = chunkAt(scan, at + 1);
  if (next !== undefined && TAKING_PART.has(next.key)) return !has(nounMask, MADE);
  if (!scan.chunks.slice(0, at).some(({ mask }) => has(mask, ALL))) return false;
  const doer = scan.chunks.findIndex(({ mask }, index) => index < at && has(mask, GAINS) && !has(mask, PEOPLE));
  const verb = chunkAt(scan, doer + 1);
  if (doer < 0 || doer > 3 || verb === undefined) return false;
  return scan.tokens[verb.to]?.key === 'in'
    ? has(verb.mask, BEHAVE | EXAMINE)
    : preposition === 'in' && has(verb.mask, BEHAVE);
}

export const english: FromOthers = { isGained: (around) => draws(around) || takePart(around), isSaidBehind };
