import type { Weight } from '../../model/written.ts';
import { round9 } from '../rounding.ts';
import { settleWeights } from '../weights.ts';
import type { Figures } from './figures.ts';
import type { Sentences } from './sentences.ts';

export interface MeanPart {
  readonly value: number;
  readonly weight: Weight | undefined;
}

/** A line is for reading: of more terms than this the rest is `…`. */
const MOST_TERMS = 8;

/** A weighted mean written out: `(2 × 0.53 + 1 × 0.47) / 3`, `70% × 0.90 + 30% × 0.30`, `(0.20 + 0.60) / 2`. */
function meanFormula(parts: readonly MeanPart[], figures: Figures): string {
  const problem = settleWeights(parts.map((part) => part.weight)).problem;
  const trusted = problem === undefined || problem === 'percent-sum';
  const weights = parts.map((part) => (trusted ? (part.weight?.value ?? 1) : 1));
  const percent = trusted && parts.some((part) => part.weight?.percent);
  const equal = weights.every((weight) => weight === weights[0]);
  const unit = percent ? '%' : '';
  const terms = parts.slice(0, MOST_TERMS).map((part, index) => {
    const value = figures.ratio(part.value);
    return equal ? value : `${figures.number(weights[index] ?? 1)}${unit} × ${value}`;
  });
  if (parts.length > MOST_TERMS) terms.push('…');
  const sum = round9(weights.reduce((total, weight) => total + weight, 0));
  if (equal) return `(${terms.join(' + ')}) / ${figures.number(parts.length)}`;
  if (percent && sum === 100) return terms.join(' + ');
  return `(${terms.join(' + ')}) / ${figures.number(sum)}${unit}`;
}

/** The mean written out with its value, `(0.20 + 0.60) / 2 = 0.40`; of one alone the value. */
export function writtenMean(parts: readonly MeanPart[], mean: number, figures: Figures, say: Sentences): string {
  return parts.length === 1 ? figures.ratio(mean) : say.score(meanFormula(parts, figures), figures.ratio(mean));
}
