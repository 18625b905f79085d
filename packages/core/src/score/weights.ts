import type { Weight } from '../model/written.ts';
import { finite, round9 } from './rounding.ts';

/** What is wrong with the weights of one family (`bad-weights`). */
export type WeightProblem = 'negative' | 'mixed' | 'percent-missing' | 'percent-sum' | 'zero-sum';

export interface SettledWeights {
  /** One a sibling, in the same order, summing to 1; empty for no siblings. */
  readonly shares: readonly number[];
  readonly problem: WeightProblem | undefined;
}

/**
 * The weights of siblings as shares of their sum. Without any weight all are equal; in numbers a missing one is 1; in
 * per cent all must be there and sum to 100, where 99 to 101 is rounding. Percentages of another sum keep their proportions;
 * any other problem makes the weights count as not written.
 */
export function settleWeights(weights: readonly (Weight | undefined)[]): SettledWeights {
  const problem = problemOf(weights);
  const trusted = problem === undefined || problem === 'percent-sum';
  const values = weights.map((weight) => (trusted ? (weight?.value ?? 1) : 1));
  const sum = values.reduce((total, value) => total + value, 0);
  return { shares: values.map((value) => value / sum), problem };
}

/**
 * What is wrong with the weights of siblings, of which `dropped` ones leave the mean: their shares may be left standing
 * or be shared out anew, so that 100 per cent may be reached with or without them.
 */
export function weightProblem(
  siblings: readonly { readonly weight: Weight | undefined; readonly dropped: boolean }[],
): WeightProblem | undefined {
  const all = problemOf(siblings.map(({ weight }) => weight));
  if (all === undefined || siblings.every(({ dropped }) => !dropped)) return all;
  return problemOf(siblings.filter(({ dropped }) => !dropped).map(({ weight }) => weight)) && all;
}

function problemOf(weights: readonly (Weight | undefined)[]): WeightProblem | undefined {
  const written = weights.filter((weight) => weight !== undefined);
  if (written.length === 0) return undefined;
  if (written.some((weight) => weight.value < 0)) return 'negative';
  const percents = written.filter((weight) => weight.percent).length;
  if (percents > 0 && percents < written.length) return 'mixed';
  const sum = weights.reduce((total, weight) => total + (weight?.value ?? 1), 0);
  if (percents > 0 && written.length < weights.length) return 'percent-missing';
  if (round9(sum) === 0 || !Number.isFinite(sum)) return 'zero-sum';
  if (percents > 0 && Math.abs(round9(sum - 100)) > 1) return 'percent-sum';
  return undefined;
}

/**
 * The mean of values by their weights; undefined for none. Where all the weight lies with others they count alike.
 */
export function weightedMean(parts: readonly { value: number; weight: number }[]): number | undefined {
  let sum = 0;
  let total = 0;
  for (const part of parts) {
    sum += part.weight;
    total += part.weight * part.value;
  }
  if (sum > 0) return finite(total / sum);
  const plain = parts.reduce((all, part) => all + part.value, 0);
  return parts.length === 0 ? undefined : finite(plain / parts.length);
}
