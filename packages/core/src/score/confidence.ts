import type { KeyResult } from '../model/plan.ts';
import type { IsoDate } from '../time/types.ts';
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
  let newest: (Felt & { readonly date: IsoDate }) | undefined;
  let before: typeof newest;
  for (const { confidence, date, value } of keyResult.checkIns) {
    if (confidence === undefined || value === undefined || date > asOf || date === newest?.date) continue;
    const felt = { value: confidence, date };
    if (newest === undefined || date > newest.date) {
      before = newest;
      newest = felt;
    } else if (before === undefined || date > before.date) before = felt;
  }
  const clause = keyResult.written.confidence?.value;
  const first: Felt | undefined = clause === undefined ? undefined : { value: clause, date: undefined };
  const last = newest ?? first;
  if (last === undefined) return undefined;
  const earlier = newest === undefined ? undefined : (before ?? first);
  return { ...last, trend: earlier && round9(last.value - earlier.value) };
}
