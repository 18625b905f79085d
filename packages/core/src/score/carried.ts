import type { KeyResult, Objective } from '../model/plan.ts';
import { plainWeight, weightedMean } from './weights.ts';

export type Supporter = Objective | KeyResult;

/** The mean of supporters; the number of those that have a score stands beside it. */
export interface Carried {
  readonly score: number | undefined;
  readonly counted: number;
  /** Not dropped ones. */
  readonly of: number;
  readonly parts: readonly { readonly supporter: Supporter; readonly value: number; readonly weight: number }[];
}

/** Supporters without a score, or dropped, are left out; undefined for an element that no one supports. */
export function carry(
  supporters: readonly Supporter[],
  scoreOf: (supporter: Supporter) => number | undefined,
): Carried | undefined {
  const live = supporters.filter((supporter) => !isDropped(supporter));
  if (live.length === 0) return undefined;
  const parts: { supporter: Supporter; value: number; weight: number }[] = [];
  for (const supporter of live) {
    const value = scoreOf(supporter);
    if (value !== undefined) parts.push({ supporter, value, weight: plainWeight(supporter.weight) });
  }
  return { score: weightedMean(parts), counted: parts.length, of: live.length, parts };
}

/** By its own line, or with the objective that it belongs to. */
export function isDropped(element: Supporter): boolean {
  if (element.dropped !== undefined) return true;
  return element.kind === 'key-result' && element.objective.dropped !== undefined;
}
