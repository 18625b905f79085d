import { type Scan, scanTokens } from '../text/scan.ts';
import type { TextPart } from '../text/tokens.ts';
import { markEnding } from './ending.ts';
import { markLabels, opensWithNumbering } from './label.ts';
import type { Marking, MarkKind } from './marking.ts';
import { markOpeners } from './opener.ts';
import { markOwner } from './owner.ts';
import { markPlace } from './place.ts';
import { markPurpose } from './purpose.ts';
import { markRemarks } from './remark.ts';
import { commanded, markTeam } from './team.ts';
import { markTime } from './time.ts';

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
  const kinds = new Set<MarkKind>();
  const marking: Marking = { scan, chunks: [...scan.chunks], kinds };
  markTime(marking);
  // Labels, remarks and owners stand in marks of some kind.
  if (marking.scan.tokens.some(({ kind }) => kind === 'mark') || opensWithNumbering(marking)) {
    markEnding(marking);
    markLabels(marking);
    markRemarks(marking);
    markOwner(marking);
    markLabels(marking);
    markEnding(marking);
  }
  markPurpose(marking);
  markEnding(marking);
  markPlace(marking);
  markTeam(marking);
  markOpeners(marking);
  markEnding(marking);
  return { core: coreOf(marking), kinds, purpose: marking.purpose };
}

/** What was left, cut into chunks as if it had been written so. */
function coreOf({ scan, chunks, kinds }: Marking): Scan {
  if (kinds.size === 0) return scan;
  const tokens = chunks.flatMap(({ from, to }) => scan.tokens.slice(from, to + 1));
  const core = scanTokens(scan.title, tokens, scan.lexicons);
  return kinds.has('doer') ? commanded(core) : core;
}
