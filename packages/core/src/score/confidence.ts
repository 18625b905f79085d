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

/** The newest confidence of a counting check-in; the key result's own clause is what was felt before the first of them. */
export function confidenceOf(keyResult: KeyResult, asOf: IsoDate): Confidence | undefined {
  const felt: { value: number; date: IsoDate | undefined }[] = [];
  const first = keyResult.written.confidence?.value;
  if (first !== undefined) felt.push({ value: first, date: undefined });
  const dated = keyResult.checkIns.flatMap(({ confidence, date }) =>
    confidence === undefined || date > asOf ? [] : [{ value: confidence, date }],
  );
  dated.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
  for (const each of dated) if (felt.at(-1)?.date !== each.date) felt.push(each);
  const newest = felt.at(-1);
  if (newest === undefined) return undefined;
  const before = felt.at(-2);
  return { ...newest, trend: before === undefined ? undefined : round9(newest.value - before.value) };
}
