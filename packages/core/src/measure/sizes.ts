import type { Quantity } from '../quantity/quantity.ts';
import { matchUnits } from '../quantity/unit.ts';

/**
 * Two numbers of one measure of which one says its size (`2,4 tỷ`) and the other a unit that is not the same and no size
 * (`3,2 tỳ`), so far apart that the size was meant for both: the word behind the other is no unit.
 */
export function isSizeLost(sized: Quantity, plain: Quantity): boolean {
  if (sized.magnitude === 1 || plain.magnitude !== 1 || plain.value === 0) return false;
  const { kind } = sized.unit.dimension;
  if (plain.unit.dimension.kind !== 'words' || (kind !== 'none' && kind !== 'words')) return false;
  if (kind === 'words' && matchUnits(sized.unit, plain.unit) === 'same') return false;
  return Math.abs(sized.value) > Math.abs(plain.value) * farApart(sized.magnitude);
}

/** `from 30 orders to 5 k` is a way that somebody may go, a millionfold is none. */
function farApart(magnitude: number): number {
  return Math.max(300, magnitude / 1000);
}
