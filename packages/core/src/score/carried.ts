import type { KeyResult, Objective } from '../model/plan.ts';
import { finite } from './rounding.ts';

export type Supporter = Objective | KeyResult;

/** The plain mean of supporters: a weight says how a plan divides its own attention, nothing else. */
export interface Carried {
  /** One without a score counts as 0 once another has one. */
  readonly score: number | undefined;
  /** Those with a score, and their mean. */
  readonly counted: number;
  readonly countedMean: number | undefined;
  /** Not dropped ones. */
  readonly of: number;
  readonly parts: readonly { readonly supporter: Supporter; readonly value: number | undefined }[];
}

/** Dropped supporters are left out; undefined for an element that no one supports. */
export function carry(
  supporters: readonly Supporter[],
  scoreOf: (supporter: Supporter) => number | undefined,
): Carried | undefined {
  const parts = supporters
    .filter((supporter) => !isDropped(supporter))
    .map((supporter) => ({ supporter, value: scoreOf(supporter) }));
  if (parts.length === 0) return undefined;
  let sum = 0;
  let counted = 0;
  for (const { value } of parts) {
    if (value === undefined) continue;
    sum += value;
    counted++;
  }
  return {
    score: counted === 0 ? undefined : finite(sum / parts.length),
    counted,
    countedMean: counted === 0 ? undefined : finite(sum / counted),
    of: parts.length,
    parts,
  };
}

/** By its own line, or with the objective that it belongs to. */
export function isDropped(element: Supporter): boolean {
  if (element.dropped !== undefined) return true;
  return element.kind === 'key-result' && element.objective.dropped !== undefined;
}
