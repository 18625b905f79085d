import type { CheckIn, KeyResult } from '../model/plan.ts';
import type { IsoDate } from '../time/types.ts';
import { counting } from './measurements.ts';
import { round9 } from './rounding.ts';

export interface Confidence {
  /** 0 to 1. */
  readonly value: number;
  /** Undefined where it comes from the key result's own clause. */
  readonly date: IsoDate | undefined;
  /** Against the one before, -1 to 1; undefined for the first. */
  readonly trend: number | undefined;
}

interface Felt {
  readonly value: number;
  readonly date: IsoDate | undefined;
}

/** The newest confidence of a counting check-in; the key result's own clause is what was felt before the first of them. */
export function confidenceOf(keyResult: KeyResult, asOf: IsoDate): Confidence | undefined {
  const felt = counting<CheckIn>(keyResult.checkIns, asOf).flatMap(({ confidence, date }): readonly Felt[] =>
    confidence === undefined ? [] : [{ value: confidence, date }],
  );
  const clause = keyResult.written.confidence?.value;
  const all = clause === undefined ? felt : [{ value: clause, date: undefined }, ...felt];
  const last = all.at(-1);
  if (last === undefined) return undefined;
  const earlier = all.at(-2);
  return { ...last, trend: earlier && round9(last.value - earlier.value) };
}

/** Of an objective: the mean over its key results that have one, and the lowest of them. */
export interface ConfidenceRollUp {
  readonly value: number;
  readonly lowest: { readonly keyResult: KeyResult; readonly value: number };
  readonly counted: number;
}

export function rollUpConfidence(
  parts: readonly { readonly keyResult: KeyResult; readonly confidence: Confidence | undefined }[],
): ConfidenceRollUp | undefined {
  let sum = 0;
  let counted = 0;
  let lowest: ConfidenceRollUp['lowest'] | undefined;
  for (const { keyResult, confidence } of parts) {
    if (confidence === undefined) continue;
    sum += confidence.value;
    counted++;
    if (lowest === undefined || confidence.value < lowest.value) lowest = { keyResult, value: confidence.value };
  }
  return lowest && { value: round9(sum / counted), lowest, counted };
}
