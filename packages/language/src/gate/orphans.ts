import { keywordTrie } from '../dialect/surfaces.ts';
import { TEXT } from '../lex/line.ts';
import { codeOf, isMeasureCode, MILESTONE, spellingCodes, WAS } from './codes.ts';
import { hasMeasure } from './doubt.ts';
import { commenting } from './fixes.ts';
import type { Outline } from './outline.ts';
import { orphaned } from './problems.ts';
import type { GateState } from './state.ts';

/**
 * What stands below an opener that is commented out, or below a line that was meant for one and opens nothing, belongs to
 * what is gone, and not to the key result or KPI above. A line deeper than that is a part of it, and no sibling.
 */

const KR = codeOf('kr');
const KPI = codeOf('kpi');

/** Deeper than what is open, and so a part of it; a blank more is left where an opener was deleted. */
function isPart({ line }: GateState, outline: Outline): boolean {
  return !outline.takesDated || line.indent > outline.ownIndent + 1;
}

/** A comment that begins its line. */
export function noteComment(state: GateState, outline: Outline): void {
  const { line, text } = state;
  if (line.commentStart < 0 || isPart(state, outline)) return;
  if (isCommentedOpener(text.slice(line.commentStart, line.commentEnd))) outline.isOrphaned = true;
}

/** `// kr "…"`, `/* kpi csat "…" *\/`, in comments over several lines too: their last opener is followed by what is below. */
function isCommentedOpener(comment: string): boolean {
  return comment.split(/[\r\n]/).some(isOpener);
}

/** A key result's or KPI's keyword with a title, or with a measure. */
function isOpener(line: string): boolean {
  const at = /[^\s/*•#>-]/.exec(line)?.index;
  const spelling = at === undefined ? -1 : keywordTrie.find(line, at);
  const code = spelling < 0 ? -1 : spellingCodes[spelling];
  if (code !== KR && code !== KPI) return false;
  const rest = line.slice(keywordTrie.end);
  return /^[:.]?\s*(?:[\p{L}_][\p{L}\p{M}\d_-]*\s+)?["“]/u.test(rest) || hasMeasure(rest);
}

/** The items among which the title stands where the opener before it is broken: `krx nps "…"`. */
const longestHead = 4;

/**
 * A line of which nothing was read, with a title at its beginning: its opener is broken, or not there. With a measure it was
 * one beyond doubt; without, a measure on the lines below tells.
 */
export function noteLeftOut(state: GateState, outline: Outline, item: number): void {
  const { line, text } = state;
  if (isPart(state, outline)) return;
  for (let title = item; title < item + longestHead; title++) {
    if (line.kind(title) !== TEXT) continue;
    if (hasMeasure(text.slice(line.endOf(title), line.end))) outline.isOrphaned = true;
    else outline.isDoubtful = true;
    return;
  }
}

/** Tells of a line below such an opener, which counts for nothing; false where the line belongs to what is open. */
export function isOrphan(state: GateState, outline: Outline, code: number): boolean {
  const isMeasure = isMeasureCode(code);
  if (outline.isDoubtful && isMeasure && outline.isMeasured) outline.isOrphaned = true;
  if (!outline.isOrphaned || (code >= 0 && !isMeasure && code !== MILESTONE && code !== WAS)) return false;
  const span = state.spanOf(0, state.line.count);
  state.problems.push({ ...orphaned(span), fixes: commenting(state.text, span) });
  return true;
}
