import type { Colors } from '../text/colors.ts';

/** What a bar shows; both parts are from 0 to 1. */
export interface Bar {
  readonly score: number | null;
  readonly expected: number | null;
}

/** `█████░░│░░`: the score, and where the pace would have it. */
export function drawBar(
  { score, expected }: Bar,
  width: number,
  paint: (text: string) => string,
  colors: Colors,
): string {
  // Only a score of 1 fills it.
  const most = score !== null && score >= 1 ? width : width - 1;
  const filled = score === null ? 0 : Math.min(most, Math.round(Math.max(0, score) * width));
  const mark = expected === null ? -1 : Math.min(width - 1, Math.floor(Math.min(1, Math.max(0, expected)) * width));
  const cell = (index: number): string => (index < filled ? paint('█') : colors.dim(score === null ? '·' : '░'));
  return Array.from({ length: width }, (_, index) => (index === mark ? colors.bold('│') : cell(index))).join('');
}
