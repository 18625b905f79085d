import type { ScoringSettings } from '../settings.ts';
import { type Band, bandOf } from './bands.ts';
import type { ObjectiveScore } from './objective.ts';
import { gradeOf } from './rounding.ts';
import { settleWeights, type WeightProblem, weightedMean, weightProblem } from './weights.ts';

/** The mean of the objectives of a plan, or of a unit or person in a cycle. */
export interface RollUp {
  readonly score: number | undefined;
  readonly grade: number | undefined;
  readonly band: Band | undefined;
  /** Those that count: not dropped and with a score. */
  readonly objectives: readonly ObjectiveScore[];
  /** Those with a score; one at `–` is left out. */
  readonly counted: number;
  readonly of: number;
  readonly weights: WeightProblem | undefined;
}

export function rollUp(objectives: readonly ObjectiveScore[], settings: ScoringSettings): RollUp {
  const live = objectives.filter((score) => score.objective.dropped === undefined);
  const { shares } = settleWeights(live.map((score) => score.objective.weight));
  const counted = live.flatMap((score, index) =>
    score.score === undefined ? [] : [{ score, value: score.score, weight: shares[index] ?? 0 }],
  );
  const score = weightedMean(counted);
  return {
    score,
    grade: score === undefined ? undefined : gradeOf(score),
    band: score === undefined ? undefined : bandOf(score, undefined, settings.bands),
    objectives: counted.map((part) => part.score),
    counted: counted.length,
    of: live.length,
    weights: weightProblem(
      objectives.map(({ objective: { weight, dropped } }) => ({ weight, dropped: dropped !== undefined })),
    ),
  };
}
