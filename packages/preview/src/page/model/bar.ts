import type { PublishedKeyResult } from '@okr/core';

/** Where things stand on a key result's bar, each from 0 to 1 of its length. */
export interface Bar {
  /** How far it is filled; undefined where there is no progress. */
  readonly filled: number | undefined;
  /** Today's expected pace; undefined for a level to hold, which has none, and in a closed plan. */
  readonly expected: number | undefined;
  /** Below 1 where the bar goes on beyond it, to the stretch or to a value that passed it. */
  readonly target: number;
  readonly stretch: number | undefined;
}

type Measured = Pick<
  PublishedKeyResult,
  'baseline' | 'target' | 'bound' | 'cumulative' | 'stretch' | 'current' | 'progress' | 'expected' | 'kind' | 'status'
>;

/** A value far beyond its target does not squeeze the rest into a corner. */
const LONGEST = 1.5;

/** The bar goes from the baseline to the target, or to the stretch beyond it; only lengths, no scores, are made here. */
export function barOf(keyResult: Measured): Bar {
  const { target, stretch, current, progress, expected, kind, cumulative, status } = keyResult;
  const isLevel = kind === 'keep' || isCeiling(keyResult);
  // What stands as the baseline of a running total is only what its target refers to.
  const baseline = cumulative ? 0 : keyResult.baseline;
  const along = (value: number | null): number | undefined =>
    kind !== 'move' || isLevel || value === null || baseline === null || target === null || target === baseline
      ? undefined
      : (value - baseline) / (target - baseline);
  const stretched = along(stretch);
  const reached = progress === null ? undefined : (along(current) ?? progress);
  const longest = Math.min(LONGEST, Math.max(1, stretched ?? 1, reached ?? 0));
  const part = (ratio: number): number => Math.min(1, Math.max(0, ratio / longest));
  return {
    filled: reached === undefined ? undefined : part(reached),
    expected: expected === null || isLevel || status === null ? undefined : part(expected),
    target: part(1),
    stretch: stretched === undefined ? undefined : part(stretched),
  };
}

/** A running total that must stay within its target. */
export function isCeiling({ cumulative, bound, target }: Pick<Measured, 'cumulative' | 'bound' | 'target'>): boolean {
  return cumulative && (bound?.kind === 'at-most' || bound?.kind === 'below' || target === 0);
}
