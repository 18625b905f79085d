/** Beyond this a double's own steps are coarser than nine decimals. */
const COARSE = 2 ** 23;

/**
 * To nine decimals, so that 0.45 computed as 0.44999999999999996 is 0.45. Every comparison and every further rounding of
 * a score starts from here.
 */
export function round9(value: number): number {
  if (Math.abs(value) >= COARSE) return value;
  const rounded = Math.round(value * 1e9) / 1e9;
  return rounded === 0 ? 0 : rounded;
}

/** As people write it: half up to one decimal; the full mark is for a score of 1 alone, so 0.96 is 0.9. */
export function gradeOf(score: number): number {
  const rounded = Math.floor(round9(round9(score) * 10 + 0.5)) / 10;
  return rounded === 1 && round9(score) < 1 ? 0.9 : rounded;
}

export function clamp01(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** Undefined instead of NaN or an infinity. */
export function finite(value: number): number | undefined {
  return Number.isFinite(value) ? round9(value) : undefined;
}
