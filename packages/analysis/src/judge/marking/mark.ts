import { type Scan, scanTokens } from '../text/scan.ts';
import type { TextPart } from '../text/tokens.ts';
import { markEnding } from './ending.ts';
import { markLabels } from './label.ts';
import type { Marking, MarkKind } from './marking.ts';
import { withoutNumbering } from './numbering.ts';
import { markOpeners } from './opener.ts';
import { markOwner } from './owner.ts';
import { markPlace } from './place.ts';
import { markPurpose } from './purpose.ts';
import { markRemarks } from './remark.ts';
import { commanded, markTeam } from './team.ts';
import { withoutTimes } from './time.ts';

/** The core of a title and what was marked away around it. */
export interface Marked {
  readonly core: Scan;
  readonly kinds: ReadonlySet<MarkKind>;
  readonly purpose: TextPart | undefined;
}

/**
 * Marks what a title holds besides its statement: labels, remarks in brackets, owners, times and deadlines, places,
 * a team that does it, adverbs and openers such as “continue to”. The core is judged alone, so none of these can
 * change a verdict. A remark that states a level (“(from 45%)”) stays.
 */
export function markTitle(scan: Scan): Marked {
  const known = marked.get(scan) ?? markAfresh(scan);
  marked.set(scan, known);
  return known;
}

/** Several rules ask for the core of one title. */
const marked = new WeakMap<Scan, Marked>();

function markAfresh(scan: Scan): Marked {
  const kinds = new Set<MarkKind>();
  const marking: Marking = { scan: wordsAlone(scan, kinds), chunks: [], kinds };
  marking.chunks = [...marking.scan.chunks];
  // Labels, remarks and owners stand in marks of some kind.
  if (marking.scan.tokens.some(({ kind }) => kind === 'mark')) {
    markEnding(marking);
    markLabels(marking);
    markRemarks(marking);
    markOwner(marking);
    markLabels(marking);
    markEnding(marking);
  }
  markTeam(marking);
  markOpeners(marking);
  markPurpose(marking);
  markEnding(marking);
  markPlace(marking);
  markEnding(marking);
  return { core: coreOf(marking), kinds, purpose: marking.purpose };
}

/** Numbering and times are taken off word by word, before phrases are looked for: no phrase may reach into them. */
function wordsAlone(scan: Scan, kinds: Set<MarkKind>): Scan {
  const unnumbered = withoutNumbering(scan.tokens);
  if (unnumbered !== scan.tokens) kinds.add('label');
  const timeless = withoutTimes(unnumbered, scan.language);
  if (timeless !== unnumbered) kinds.add('time');
  const tokens = timeless === unnumbered ? unnumbered : withoutNumbering(timeless);
  return tokens === scan.tokens ? scan : scanTokens(scan.title, tokens, scan.lexicons);
}

/** What was left, cut into chunks as if it had been written so. */
function coreOf({ scan, chunks, kinds }: Marking): Scan {
  if (kinds.size === 0) return scan;
  const tokens = chunks.flatMap(({ from, to }) => scan.tokens.slice(from, to + 1));
  const core = scanTokens(scan.title, tokens, scan.lexicons);
  return kinds.has('doer') ? commanded(core) : core;
}
