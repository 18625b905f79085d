import { BEHAVE, MADE, NOUN, VERB } from '../text/bits.ts';
import { FORM } from '../text/inflect.ts';
import { has } from '../text/masks.ts';
import { type Around, chunkAt } from './around.ts';

/** The verb is what a subject does ("Women hold 40% …", "Projects finish within 3% …"), not a task. English only. */
export function hasDoer(around: Around): boolean {
  const { scan, verbAt } = around;
  const verb = chunkAt(scan, verbAt);
  const before = chunkAt(scan, verbAt - 1);
  if (scan.language === 'vi' || verb === undefined || before === undefined) return false;
  const subject = has(before.mask, NOUN) && (before.forms & FORM.plural) !== 0;
  return subject && (verb.forms & (FORM.base | FORM.third)) !== 0;
}

/** What was counted does something of itself: "200 libraries contribute content". English only. */
export function actsItself(around: Around): boolean {
  const noun = chunkAt(around.scan, around.noun);
  const next = chunkAt(around.scan, around.noun + 1);
  if (around.scan.language === 'vi' || around.verbAt >= 0 || noun === undefined || next === undefined) return false;
  const owned = chunkAt(around.scan, around.noun + 2)?.mask ?? 0;
  if ((next.key === 'have' || next.key === 'has') && has(owned, MADE)) return false;
  return (
    has(next.mask, VERB | BEHAVE) &&
    !has(next.mask, NOUN) &&
    (next.forms & FORM.base) !== 0 &&
    (noun.forms & FORM.plural) !== 0
  );
}
