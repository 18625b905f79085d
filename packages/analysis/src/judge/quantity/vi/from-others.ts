import { type Around, chunkAt } from '../../grammar/around.ts';
import { leadIndex } from '../../grammar/grammar.ts';
import { BEHAVE, GAINS, PEOPLE, VERB } from '../../text/bits.ts';
import { has, maskAt } from '../../text/masks.ts';
import type { FromOthers } from '../from-others.ts';

/** "Khách cũ mua lại ít nhất 2 lần": customers open the clause and do it. */
function othersAct({ scan, verb, verbAt }: Around): boolean {
  const lead = leadIndex(scan);
  const subject = maskAt(scan, lead);
  const others =
    has(subject, GAINS) ||
    (has(subject, PEOPLE) && /^(?:trẻ|học|người|sinh|bé|tre|hoc|nguoi|be)$/.test(chunkAt(scan, lead)?.key ?? ''));
  return verbAt > lead && has(verb, BEHAVE) && others && !has(subject, VERB);
}

export const vietnamese: FromOthers = { isGained: othersAct, isSaidBehind: () => false };
