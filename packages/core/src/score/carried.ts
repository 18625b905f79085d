import type { KeyResult, Objective } from '../model/plan.ts';
import { plainWeight, weightedMean } from './weights.ts';

export type Supporter = Objective | KeyResult;

/** The mean of supporters; the number of those that have a score stands beside it. */
export interface Carried {
  readonly score: number | undefined;
  readonly counted: number;
  /** Not dropped ones. */
  readonly of: number;
}

/** Supporters without a score, or dropped, are left out; undefined for an element that no one supports. */
export function carry(
  supporters: readonly Supporter[],
  scoreOf: (supporter: Supporter) => number | undefined,
): Carried | undefined {
  const live = supporters.filter((supporter) => !isDropped(supporter));
  if (live.length === 0) return undefined;
  const parts: { value: number; weight: number }[] = [];
  for (const supporter of live) {
    const value = scoreOf(supporter);
    if (value !== undefined) parts.push({ value, weight: plainWeight(supporter.weight) });
  }
  return { score: weightedMean(parts), counted: parts.length, of: live.length };
}

/** By its own line, or with the objective that it belongs to. */
export function isDropped(element: Supporter): boolean {
  if (element.dropped !== undefined) return true;
  return element.kind === 'key-result' && element.objective.dropped !== undefined;
}
