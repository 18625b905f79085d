import type { Weight } from '../../model/written.ts';
import type { Carried } from '../carried.ts';
import { round9 } from '../rounding.ts';
import { settleWeights } from '../weights.ts';
import { type Figures, ratioTerms } from './figures.ts';
import type { Sentences } from './sentences.ts';

export interface MeanPart {
  readonly value: number;
  readonly weight: Weight | undefined;
}

/** A line is for reading: of more terms than this the rest is summed up. */
const MOST_TERMS = 8;

/**
 * A weighted mean written out: `(2 × 0.53 + 1 × 0.47) / 3`, `70% × 0.90 + 30% × 0.30`, `(0.20 + 0.60) / 2`. The values have
 * as many decimals as it takes for them to come to the mean.
 */
function meanFormula(parts: readonly MeanPart[], mean: number, figures: Figures, say: Sentences): string {
  const problem = settleWeights(parts.map((part) => part.weight)).problem;
  const trusted = problem === undefined || problem === 'percent-sum';
  const weights = parts.map((part) => (trusted ? (part.weight?.value ?? 1) : 1));
  const percent = trusted && parts.some((part) => part.weight?.percent);
  const equal = weights.every((weight) => weight === weights[0]);
  const sum = round9(weights.reduce((total, weight) => total + weight, 0));
  const isShared = percent && !equal;
  // What a weight counts for within the brackets.
  const factors = weights.map((weight) => (equal ? 1 : isShared ? weight / 100 : weight));
  const total = equal ? parts.length : isShared ? sum / 100 : sum;
  const shown = parts.length > MOST_TERMS ? MOST_TERMS - 1 : parts.length;
  const rest = parts.slice(shown).reduce((all, { value }, at) => all + value * (factors[shown + at] ?? 1), 0);
  const result = figures.ratio(mean);
  const terms = [...parts.slice(0, shown).map(({ value }) => value), ...(shown < parts.length ? [rest] : [])];
  const values = ratioTerms(terms, figures, (printed) => {
    const all = printed.reduce((so, value, at) => so + value * (at < shown ? (factors[at] ?? 1) : 1), 0);
    return figures.ratio(all / total) === result;
  });
  const unit = isShared ? '%' : '';
  const written = values.map((value, at) => {
    if (at === shown) return say.rest(value, parts.length - shown);
    return equal ? value : `${figures.number(weights[at] ?? 1)}${unit} × ${value}`;
  });
  if (isShared && sum === 100) return written.join(' + ');
  return `(${written.join(' + ')}) / ${figures.number(equal ? parts.length : sum)}${unit}`;
}

/** The mean written out with its value, `(0.20 + 0.60) / 2 = 0.40`; of one alone the value. */
export function writtenMean(parts: readonly MeanPart[], mean: number, figures: Figures, say: Sentences): string {
  return parts.length === 1
    ? figures.ratio(mean)
    : say.score(meanFormula(parts, mean, figures, say), figures.ratio(mean));
}

/** Weights in per cent that miss 100 by rounding are taken, and said. */
export function roundedWeights(
  weights: readonly (Weight | undefined)[],
  figures: Figures,
  say: Sentences,
): string | undefined {
  if (weights.length === 0 || !weights.every((weight) => weight?.percent)) return undefined;
  const sum = round9(weights.reduce((total, weight) => total + (weight?.value ?? 0), 0));
  const isRounding = sum !== 100 && settleWeights(weights).problem === undefined;
  return isRounding ? say.roundedWeights(`${figures.number(sum)}%`) : undefined;
}

/** The mean of supporters written out: those without a score count as 0. */
export function carriedMean({ parts }: Carried, mean: number, figures: Figures, say: Sentences): string {
  return writtenMean(
    parts.map(({ value }) => ({ value: value ?? 0, weight: undefined })),
    mean,
    figures,
    say,
  );
}
