import { leadIndex, leadVerb, purposeStart } from '../grammar/grammar.ts';
import { headNoun, isBreak } from '../grammar/head.ts';
import { movesTogether } from '../grammar/joint-subject.ts';
import { ALL, COMPARE, GAINS, IMPROVE, METRIC, MOVE, NOUN, QUALITY, RESULT_NOUN, TROUBLE, VERB } from '../text/bits.ts';
import { FORM } from '../text/inflect.ts';
import type { Lexicons } from '../text/lexicon.ts';
import { listedAt } from '../text/listed.ts';
import { has, maskAt } from '../text/masks.ts';
import { partOf, type Scan, scanTitle } from '../text/scan.ts';
import type { TextPart } from '../text/tokens.ts';

/** Two metrics or two aims joined in one title. */
export interface Joined {
  first: TextPart;
  second: TextPart;
  joiner: TextPart;
  /** The leading verb, which may be meant for both. */
  verb: TextPart | undefined;
}

interface Cut {
  scan: Scan;
  lexicons: Lexicons;
  end: number;
  verb: number;
}

function inFixedPair(cut: Cut, at: number, joiner: TextPart): boolean {
  for (let from = Math.max(0, at - 4); from <= at; from += 1) {
    const pair = listedAt(cut.scan, from, 'fixedPairs', cut.lexicons);
    if (pair !== undefined && pair.end >= joiner.end) return true;
  }
  return false;
}

/** "between order and delivery", "both … and": the joiner belongs to one figure. */
function isSpan(scan: Scan, index: number): boolean {
  for (let back = index - 1; back >= 0 && back > index - 6; back -= 1) {
    const key = scan.chunks[back]?.key ?? '';
    if (key === 'between' || key === 'giữa' || key === 'giua') return true;
  }
  return false;
}

/** A measured thing in the words before the joiner, back to the verb or the clause's start. */
function measuredBefore(cut: Cut, index: number): number {
  for (let back = index - 1; back > cut.verb; back -= 1) {
    const chunk = cut.scan.chunks[back];
    if (chunk === undefined || isBreak(chunk)) return -1;
    if (has(chunk.mask, RESULT_NOUN)) return back;
  }
  return -1;
}

/** A measured thing that opens the words after the joiner; a verb of movement may lead it. */
function measuredAfter(cut: Cut, index: number): number {
  const { scan, end } = cut;
  let moved = false;
  for (let next = index; next < Math.min(end, index + 4); next += 1) {
    const chunk = scan.chunks[next];
    if (chunk === undefined || isBreak(chunk)) return -1;
    const verb = has(chunk.mask, MOVE | IMPROVE) && !has(chunk.mask, METRIC | QUALITY);
    if (verb) {
      moved = true;
      continue;
    }
    if (chunk.number !== undefined || has(chunk.mask, COMPARE | ALL)) continue;
    const head = headNoun(scan, next);
    const mask = maskAt(scan, head);
    if (head < 0 || head >= end) return -1;
    const led = moved || has(maskAt(scan, cut.verb), MOVE);
    if (has(mask, METRIC | QUALITY | (moved ? GAINS : 0) | (led ? TROUBLE : 0))) return head;
    return -1;
  }
  return -1;
}

function clauseEnd(scan: Scan, from: number, end: number): number {
  let last = from;
  while (last + 1 < end) {
    const next = scan.chunks[last + 1];
    if (next === undefined || isBreak(next)) break;
    last += 1;
  }
  return last;
}

function parts(cut: Cut, before: number, after: number, joiner: TextPart, start: number): Joined | undefined {
  const { scan, end, verb } = cut;
  const from = scan.chunks[start];
  const to = scan.chunks[before];
  const next = scan.chunks[after];
  const last = scan.chunks[clauseEnd(scan, after, end)];
  if (from === undefined || to === undefined || next === undefined || last === undefined) return undefined;
  const leading = scan.chunks[verb];
  return {
    first: partOf(scan, from, to),
    second: partOf(scan, next, last),
    joiner,
    verb: leading === undefined ? undefined : partOf(scan, leading),
  };
}

function search(
  title: string,
  lexicons: Lexicons,
  accept: (cut: Cut, at: number, after: number, start: number) => boolean,
): Joined | undefined {
  const scan = scanTitle(title, lexicons);
  const end = purposeStart(scan);
  const cut: Cut = { scan, lexicons, end, verb: leadVerb(scan, end) };
  let start = Math.max(cut.verb + 1, 0);
  for (let index = 1; index < end - 1; index += 1) {
    const chunk = scan.chunks[index];
    if (chunk === undefined || chunk.number !== undefined) continue;
    if (isBreak(chunk)) start = index + 1;
    const token = scan.tokens[chunk.from];
    // "cost/order", "CAC/LTV": a slash inside a word names a ratio or one thing.
    if (chunk.key === '/' && token?.glued === true) continue;
    const joiner = listedAt(scan, chunk.from, 'joiners', lexicons);
    if (joiner === undefined || inFixedPair(cut, chunk.from, joiner) || isSpan(scan, index)) continue;
    let after = index;
    while (after < end && (scan.tokens[scan.chunks[after]?.from ?? 0]?.start ?? 0) < joiner.end) after += 1;
    const before = scan.chunks[index - 1]?.key === ',' ? index - 2 : index - 1;
    if (accept(cut, index, after, Math.min(start, before)))
      return parts(cut, before, after, joiner, Math.min(start, before));
  }
  return undefined;
}

/** A measured thing on either side; two kinds of trouble ("errors and delays") may well be one figure. */
function measuresBoth(cut: Cut, at: number, after: number): boolean {
  const before = measuredBefore(cut, at);
  const next = measuredAfter(cut, after);
  return before >= 0 && next >= 0 && has(maskAt(cut.scan, before) | maskAt(cut.scan, next), METRIC | QUALITY);
}

/** "Train 20 staff and increase revenue by 10%": two commands, each with a number of its own. */
function countsBoth(cut: Cut, at: number, after: number): boolean {
  const { scan, end, verb } = cut;
  if (verb < 0 || verb > leadIndex(scan) || !opensWithVerb(cut, after)) return false;
  const counts = (from: number, to: number): boolean =>
    scan.chunks.slice(from, to).some(({ number }) => number?.kind === 'quantity' && !number.attributive);
  return counts(verb + 1, at) && counts(after + 1, clauseEnd(scan, after, end) + 1);
}

/** Two metrics in one title, as the parts on either side of the joiner; "sales and marketing", "khách hàng và đối tác" are one. */
export function twoMeasuresIn(title: string, lexicons: Lexicons): Joined | undefined {
  return search(title, lexicons, (cut, at, after, start) => {
    if (measuresBoth(cut, at, after) || countsBoth(cut, at, after)) return true;
    const before = cut.scan.chunks[at - 1]?.key === ',' ? at - 2 : at - 1;
    return cut.verb < 0 && movesTogether(cut.scan, start, before, after);
  });
}

/** Two aims in one title: two metrics, or two verbs with an object each ("Launch the app and hire a team"; not "design and build the app"). */
export function twoAimsIn(title: string, lexicons: Lexicons): Joined | undefined {
  return search(title, lexicons, (cut, at, after) => {
    if (measuresBoth(cut, at, after)) return true;
    return cut.verb >= 0 && hasObject(cut, at) && opensWithVerb(cut, after);
  });
}

function hasObject(cut: Cut, at: number): boolean {
  const head = headNoun(cut.scan, cut.verb + 1);
  return at - cut.verb > 1 && head > cut.verb && head < at;
}

function opensWithVerb(cut: Cut, after: number): boolean {
  const chunk = cut.scan.chunks[after];
  if (chunk === undefined || !has(chunk.mask, VERB)) return false;
  if (cut.scan.language === 'vi') return !has(chunk.mask, NOUN | TROUBLE) && after + 1 < cut.end;
  const base = (chunk.forms & FORM.base) !== 0;
  const next = cut.scan.chunks[after + 1];
  if (next === undefined || !base) return false;
  if (next.number !== undefined) return true;
  return (
    !has(chunk.mask, NOUN) || has(next.mask, NOUN) || (next.small && /^(?:the|our|a|an|all|its|their)$/.test(next.key))
  );
}
