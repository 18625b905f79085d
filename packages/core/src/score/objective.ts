import type { Objective, Review } from '../model/plan.ts';
import type { ScoringSettings } from '../settings.ts';
import { type Band, bandOf, gradeDiffers } from './bands.ts';
import { type Carried, carry } from './carried.ts';
import { newestGraded } from './judged.ts';
import type { KeyResultScore, ScoringContext } from './key-result.ts';
import { isDone } from './milestones.ts';
import { finite, gradeOf } from './rounding.ts';
import { countStatuses, type Status, type StatusCounts, worstStatus } from './status.ts';
import { settleWeights, type WeightProblem, weightedMean, weightProblem } from './weights.ts';

export interface ObjectiveScore {
  readonly objective: Objective;
  readonly settings: ScoringSettings;
  /** `own` where it has key results, else its supporters' mean; the two are never mixed. */
  readonly score: number | undefined;
  readonly from: 'key-results' | 'supporters' | undefined;
  readonly grade: number | undefined;
  readonly band: Band | undefined;
  /** Over its key results, one without a score counting as 0 once any has one. */
  readonly own: number | undefined;
  /** Each key result that is not dropped, with its part of the weight. */
  readonly parts: readonly { readonly score: KeyResultScore; readonly share: number }[];
  readonly weights: WeightProblem | undefined;
  /** Key results with a score, of those not dropped, and the mean of those alone. */
  readonly reported: number;
  readonly of: number;
  readonly reportedMean: number | undefined;
  /** The mean of its supporters, beside its own. */
  readonly supporters: Carried | undefined;
  /** Undefined in a closed plan, and where no key result has one. */
  readonly status: Status | undefined;
  readonly statuses: StatusCounts;
  /** The newest graded review by `asOf`. */
  readonly review: Review | undefined;
  readonly gradeDiffers: boolean;
}

/** SCORING, "Roll-up". `keyResults` are the scores of all its key results. */
export function scoreObjective(
  objective: Objective,
  keyResults: readonly KeyResultScore[],
  { asOf, settings, scoreOf }: ScoringContext,
): ObjectiveScore {
  const live = keyResults.filter((score) => score.keyResult.dropped === undefined);
  const { shares } = settleWeights(live.map((score) => score.keyResult.weight));
  const parts = live.map((score, index) => ({ score, share: shares[index] ?? 0 }));
  const reported = parts.flatMap(({ score: { score }, share }) =>
    score === undefined ? [] : [{ value: score, weight: share }],
  );
  const total = reported.reduce((sum, part) => sum + part.value * part.weight, 0);
  const own = reported.length === 0 ? undefined : finite(total);
  const supporters = carry(objective.supporters, scoreOf);
  const from = live.length > 0 ? 'key-results' : supporters === undefined ? undefined : 'supporters';
  const score = from === 'supporters' ? supporters?.score : own;
  const statuses = countStatuses(keyResults.map((each) => each.verdict?.status));
  const review = newestGraded(objective.reviews, asOf);
  return {
    objective,
    settings,
    score,
    from,
    grade: score === undefined ? undefined : gradeOf(score),
    band: score === undefined ? undefined : bandOf(score, objective.written.ambition?.value, settings.bands),
    own,
    parts,
    weights: weightProblem(
      keyResults.map(({ keyResult: { weight, dropped } }) => ({ weight, dropped: dropped !== undefined })),
    ),
    reported: reported.length,
    of: live.length,
    reportedMean: weightedMean(reported),
    supporters,
    status: statusOfObjective(objective, statuses, asOf),
    statuses,
    review,
    gradeDiffers: review?.grade !== undefined && score !== undefined && gradeDiffers(review.grade, score),
  };
}

/** Done where it says so, else the worst of its key results'. */
function statusOfObjective(objective: Objective, statuses: StatusCounts, asOf: string): Status | undefined {
  if (objective.plan.state === 'closed') return undefined;
  if (objective.dropped !== undefined) return 'dropped';
  if (isDone(objective.done, asOf)) return 'done';
  return worstStatus(statuses);
}
