import { baseForm, leadIndex } from '../../grammar/grammar.ts';
import {
  BEHAVE,
  COMPARATIVE,
  COMPARE,
  GAINS,
  METRIC,
  MOVE,
  NONE,
  NOUN,
  PEOPLE,
  RECUR,
  RESULT_NOUN,
  VERB,
} from '../../text/bits.ts';
import { has } from '../../text/masks.ts';
import type { Scan } from '../../text/scan.ts';
import type { Finding } from '../../verdict.ts';
import { BUILT_AS, CAPABILITIES, LEVELLED, PARTS, SCREENS } from '../../words/en/product.ts';
import { mayBeLevel } from '../state.ts';

const LONGEST = 7;

/** “PDF export of statements”, “Role-based access for partners”, “Shareable links that expire”: something that a product can be given, by its name alone. */
export function byFeature(scan: Scan): Finding | undefined {
  const { chunks, tokens } = scan;
  if (chunks.some((_, index) => mayBeLevel(scan, index))) return undefined;
  if (chunks.some(({ mask, key }) => has(mask, COMPARATIVE | NONE | COMPARE) && key !== 'by')) return undefined;
  const lead = leadIndex(scan);
  let end = lead;
  while (end < chunks.length && end < lead + LONGEST) {
    const chunk = chunks[end];
    if (chunk === undefined || chunk.small || (chunk.number !== undefined && end > lead)) break;
    if ((tokens[chunk.from]?.kind === 'mark' && chunk.key !== '/') || (end > lead && SHOWN.test(chunk.key))) break;
    end += 1;
  }
  const first = chunks[lead];
  const last = chunks[end - 1];
  const next = chunks[end];
  if (first === undefined || last === undefined || last.to === first.from) return undefined;
  // “Sub-second search”, “same-day delivery”: how fast.
  if (LEVELLED.has(first.key) || LEVELLED.has(`${first.key}-${tokens[first.from + 1]?.key ?? ''}`)) return undefined;
  const shown = next !== undefined && PARTS.has(tokens[last.to]?.key ?? '') && SHOWN.test(next.key);
  if (next !== undefined && !shown && !FOLLOWS.test(next.key)) return undefined;
  const said = chunks.slice(lead, end);
  if (has(last.mask, PEOPLE | RECUR)) return undefined;
  // “Reset passwords”: a command, told by what leads.
  if (has(first.mask, VERB) && !has(first.mask, NOUN) && baseForm(first) && !builtAs(scan, first.from))
    return undefined;
  const word = tokens[last.to]?.key ?? '';
  const named = shown || CAPABILITIES.has(word);
  const before = chunks[end - 2]?.mask ?? 0;
  const built = builtAs(scan, first.from);
  const moved = said.slice(0, -1).some(({ mask }) => has(mask, GAINS | MOVE));
  const result = moved || has(last.mask, RESULT_NOUN | GAINS | MOVE);
  if (inProduct(scan, end) && !result && !has(first.mask, PEOPLE | BEHAVE | METRIC) && !has(last.mask, BEHAVE))
    return { label: 'activity', sure: 0.5, object: end - 1 };
  if (
    named
      ? built || !(OFTEN_FIGURES.test(word) && (result || has(before, RESULT_NOUN | GAINS | PEOPLE)))
      : built && !result
  )
    return { label: 'activity', sure: 0.5, object: end - 1 };
  return undefined;
}

/** “Gift points in the loyalty app”. */
function inProduct({ chunks, tokens }: Scan, at: number): boolean {
  const article = /^(?:the|our)$/.test(chunks[at + 1]?.key ?? '');
  return (
    chunks[at]?.key === 'in' &&
    article &&
    SCREENS.has(tokens[chunks.at(-1)?.to ?? -1]?.key ?? '') &&
    chunks.length - at < 6
  );
}

/** “Two-factor …”, “multi-tenant …”, “CSV …”: how it is built, in one word or in two that a hyphen joins. */
function builtAs({ tokens }: Scan, at: number): boolean {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (first === undefined) return false;
  if (second?.hyphen === true)
    return BUILT_AS.has(`${first.key}-${second.key}`) || second.key === 'based' || /^(?:multi|per)$/.test(first.key);
  return BUILT_AS.has(first.key);
}

/** What may stand behind the name of such a thing. */
const FOLLOWS = /^(?:for|of|on|with|in|to|from|at|via|through|across|by|that|between|and|over|into|[,:(;.&+])$/;
/** How a page or a list is cut: “view grouped by season”. */
const SHOWN = /^(?:comparing|grouped|sorted|filtered|showing|listing|summarising|summarizing|split|ordered)$/;
/** Words that name a figure as often as a part of a product. */
const OFTEN_FIGURES =
  /^(?:access|support|renewal|discovery|security|resolution|onboarding|downloads?|uploads?|search|storage|pricing|login|ordering|matching)$/;
