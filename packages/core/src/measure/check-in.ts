import type { WrittenMeasure } from '../model/written.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { type Frame, settleIn } from './inherit.ts';
import type { Settled } from './problems.ts';
import { measureFrame } from './settle.ts';

/** Check-ins of one key result come one after another. */
let latest: { readonly written: WrittenMeasure; readonly frame: Frame | undefined } | undefined;

function frameOf(written: WrittenMeasure): Frame | undefined {
  if (latest?.written !== written) latest = { written, frame: measureFrame(written) };
  return latest.frame;
}

/**
 * A check-in in its measure's unit; without a measure (a judged key result) its own number. Problems: `unit-mismatch`
 * (also a bare number between two units) and `check-in-magnitude` leave it without a value, `unit-words-differ` does not.
 */
export function settleCheckIn(quantity: Quantity, written: WrittenMeasure): Settled<number> {
  const frame = frameOf(written);
  return frame === undefined ? { value: quantity.value, problems: [] } : settleIn(frame, quantity);
}
