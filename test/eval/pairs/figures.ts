import { type Rate, rate } from '../figures.ts';
import { type Pair, stays } from './pairs.ts';

/** How many verdicts survive one change, or all of them. */
export interface PairShare {
  readonly change: string;
  readonly all: Rate;
  /** Of titles judged activity. */
  readonly flagged: Rate;
  /** Of titles left in peace. */
  readonly silent: Rate;
  /** A few that did not stay. */
  readonly examples: readonly string[];
}

export const EVERY_CHANGE = 'every change';
const MOST_EXAMPLES = 3;

function shareOf(change: string, pairs: readonly Pair[]): PairShare {
  const kept = (of: readonly Pair[]): Rate => rate(of.filter(stays).length, of.length);
  return {
    change,
    all: kept(pairs),
    flagged: kept(pairs.filter(({ was }) => was === 'activity')),
    silent: kept(pairs.filter(({ was }) => was === 'outcome' || was === 'unclear')),
    examples:
      change === EVERY_CHANGE
        ? []
        : pairs
            .filter((pair) => !stays(pair))
            .slice(0, MOST_EXAMPLES)
            .map(({ was, is, changed }) => `${was} → ${is}: ${changed}`),
  };
}

/** All pairs together, then by change. */
export function pairShares(pairs: readonly Pair[]): PairShare[] {
  const changes = [...new Set(pairs.map(({ change }) => change))];
  return [
    shareOf(EVERY_CHANGE, pairs),
    ...changes.map((change) =>
      shareOf(
        change,
        pairs.filter((pair) => pair.change === change),
      ),
    ),
  ];
}
