import { BEHAVE, COMPARE, MOVE, NOUN, REACH, RESULT_NOUN, VERB } from '../text/bits.ts';
import { FORM } from '../text/inflect.ts';
import { has } from '../text/masks.ts';
import type { Scan } from '../text/scan.ts';
import { headNoun } from './head.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Verbs that stand before a metric as part of its name: "Training completion rate", "Search latency", "Change failure rate". */
const NAMING = words(
  'build design launch test release support delivery search order checkout install audit training testing publishing hiring onboarding building shipping planning recruiting learning teaching billing invoicing processing loading cooking cleaning picking packing mentoring manufacturing change graduate stock claim claims merge deploy ship return query scan patch restore page load boot call contact book sample trial purchase volunteer sponsor plant harvest transfer refund exchange dispatch pick pack crew guest lease rent repair service supply power water heat fuel transport exam survey project process label host screen ticket mail email shift visit commute charge backup rework print code',
);

/** Third persons that are no plural nouns: before them stands a subject, never a command. */
const FINITE = words(
  'is are was were has have had can will takes take lasts last comes come goes gets becomes become stays remains keeps holds falls drops rises grows reaches exceeds meets beats loads finishes arrives happens fails succeeds pays leaves costs needs feels brings gives makes begins contains carries produces lies sits stands averages',
);
/** Heads that may be followed by a clause of their own: "Ensure every page is …", "Define what is …". */
const SUBORDINATING = words(
  'ensure make help let see check watch verify confirm decide know define show prove guarantee test assess keep get have what how why which who where when whether if that demonstrate understand learn find determine identify document',
);
const HELD = words(
  'held kept cut brought reduced lowered raised halved lifted limited capped contained maintained sustained down up back driven pushed',
);

/** "Release cadence becomes …", "Build takes …", "Change failure rate held under …": what follows the noun phrase is the verb. */
export function movesOfItself(scan: Scan, lead: number): boolean {
  if (SUBORDINATING.has(scan.chunks[lead]?.key ?? '')) return false;
  for (let index = lead + 1; index < lead + 5; index += 1) {
    const chunk = scan.chunks[index];
    if (chunk === undefined || SUBORDINATING.has(chunk.key)) return false;
    // "Map stakeholder needs": the last word is what is mapped.
    if (FINITE.has(chunk.key) && !has(chunk.mask, NOUN) && scan.chunks[index + 1] !== undefined) return true;
    if (chunk.small || chunk.number !== undefined || scan.tokens[chunk.from]?.kind === 'mark') return false;
    const third = (chunk.forms & FORM.third) !== 0 && (chunk.mask & NOUN) === 0 && has(chunk.mask, MOVE | REACH);
    const next = scan.chunks[index + 1];
    const levels = next !== undefined && (next.number?.kind === 'quantity' || has(next.mask, COMPARE));
    const does = (chunk.forms & FORM.third) !== 0 && !has(chunk.mask, NOUN) && has(chunk.mask, VERB | REACH);
    if (does && levels) return true;
    if (index > lead + 1 && (third || doesItself(scan, index) || isDoneTo(scan, index))) return true;
    const held =
      HELD.has(chunk.key) && /^(?:by|from|to|at|under|below|above|over)$/.test(scan.chunks[index + 1]?.key ?? '');
    if (index > lead + 1 && held) return true;
  }
  return false;
}

/** A plain verb after a plural: "claims halve", "loans of e-books overtake …", "consumers find a table". */
export function doesItself(scan: Scan, index: number): boolean {
  const chunk = scan.chunks[index];
  const before = scan.chunks[index - 1];
  if (chunk === undefined || before === undefined || before.small || before.number !== undefined) return false;
  if (!has(chunk.mask, VERB | BEHAVE | REACH) || has(chunk.mask, NOUN) || (chunk.forms & FORM.base) === 0) return false;
  if ((chunk.forms & FORM.past) !== 0 || chunk.small) return false;
  const next = scan.chunks[index + 1];
  if (next !== undefined && scan.tokens[next.from]?.hyphen === true) return false;
  const unknown = before.mask === 0 && before.key.length > 3 && before.key.endsWith('s') && !before.key.endsWith('ss');
  return has(before.mask, NOUN) ? (before.forms & FORM.plural) !== 0 : unknown;
}

/** "Building permits decided …": a participle right after a plural. */
function isDoneTo(scan: Scan, index: number): boolean {
  const before = scan.chunks[index - 1];
  const { mask = 0, forms = 0 } = scan.chunks[index] ?? {};
  const participle = (forms & FORM.past) !== 0 && (forms & FORM.base) === 0 && has(mask, VERB | BEHAVE);
  return participle && before !== undefined && has(before.mask, NOUN) && (before.forms & FORM.plural) !== 0;
}

/** A noun that looks like a verb, in front of the metric that it names. */
export function namesMetric(scan: Scan, lead: number): boolean {
  const next = scan.chunks[lead + 1];
  if (next === undefined || next.small || next.number !== undefined) return false;
  if (!NAMING.has(scan.chunks[lead]?.key ?? '')) return false;
  const head = headNoun(scan, lead + 1);
  return head > lead && has(scan.chunks[head]?.mask ?? 0, RESULT_NOUN);
}

/** Whether a chunk is a verb that only a subject can stand before. */
export const needsSubject = (scan: Scan, index: number): boolean => FINITE.has(scan.chunks[index]?.key ?? '');
