import type { ScoringSettings } from '../settings.ts';
import { type Band, bandOf } from './bands.ts';
import type { ObjectiveScore } from './objective.ts';
import { gradeOf } from './rounding.ts';
import { settleWeights, weightedMean } from './weights.ts';

/** The mean of the objectives of a plan, or of a unit or person in a cycle. */
export interface RollUp {
  readonly score: number | undefined;
  readonly grade: number | undefined;
  readonly band: Band | undefined;
  /** Each objective that is not dropped, with its part of the weight among those that have a score. */
  readonly parts: readonly { readonly score: ObjectiveScore; readonly share: number | undefined }[];
  /** Those with a score; one at `–` is left out. */
  readonly counted: number;
  readonly of: number;
}

export function rollUp(objectives: readonly ObjectiveScore[], settings: ScoringSettings): RollUp {
  const live = objectives.filter((score) => score.objective.dropped === undefined);
  const { shares } = settleWeights(live.map((score) => score.objective.weight));
  const weighed = live.map((score, index) => ({ score, weight: shares[index] ?? 0 }));
  const counted = weighed.filter((part) => part.score.score !== undefined);
  const sum = counted.reduce((total, part) => total + part.weight, 0);
  const score = weightedMean(counted.map((part) => ({ value: part.score.score ?? 0, weight: part.weight })));
  return {
    score,
    grade: score === undefined ? undefined : gradeOf(score),
    band: score === undefined ? undefined : bandOf(score, undefined, settings.bands),
    parts: weighed.map((part) => ({
      score: part.score,
      share: part.score.score === undefined || sum === 0 ? undefined : part.weight / sum,
    })),
    counted: counted.length,
    of: live.length,
  };
}
