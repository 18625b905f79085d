import type { Objective, Review } from '../model/plan.ts';
import type { ScoringSettings } from '../settings.ts';
import type { IsoDate } from '../time/types.ts';
import { type Band, bandOf, gradeDiffers } from './bands.ts';
import { type Carried, carry, type Supporter } from './carried.ts';
import { colourOf, isPlanOver } from './colour.ts';
import { type ConfidenceRollUp, rollUpConfidence } from './confidence.ts';
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
  /** What it is shown in: by its status while it runs, by its band once it is over. */
  readonly colour: Band | undefined;
  /** With its plan, or with all its key results. */
  readonly isOver: boolean;
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
  /** Undefined in a closed plan, and where none that it is read from has one. */
  readonly status: Status | undefined;
  /** Of its key results; of its supporters where they carry it. */
  readonly statuses: StatusCounts;
  /** The first key result, or supporter, that has the status. */
  readonly decidedBy: Supporter | undefined;
  readonly confidence: ConfidenceRollUp | undefined;
  /** The newest graded review by `asOf`. */
  readonly review: Review | undefined;
  readonly gradeDiffers: boolean;
}

/** SCORING, "Roll-up". `keyResults` are the scores of all its key results. */
export function scoreObjective(
  objective: Objective,
  keyResults: readonly KeyResultScore[],
  { asOf, settings, scoreOf, statusOf }: ScoringContext,
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
  const known: readonly Known[] =
    from === 'supporters'
      ? (supporters?.parts ?? []).map(({ supporter }) => ({ element: supporter, status: statusOf(supporter) }))
      : keyResults.map((each) => ({ element: each.keyResult, status: each.verdict?.status }));
  const statuses = countStatuses(known.map(({ status }) => status));
  const status = statusOfObjective(objective, statuses, asOf);
  const isOver = isPlanOver(objective.plan, asOf) || (live.length > 0 && live.every((each) => each.isOver));
  const review = newestGraded(objective.reviews, asOf);
  const band = score === undefined ? undefined : bandOf(score, objective.written.ambition?.value, settings.bands);
  return {
    objective,
    settings,
    score,
    from,
    grade: score === undefined ? undefined : gradeOf(score),
    band,
    colour: objective.dropped === undefined ? colourOf(status, band, isOver) : undefined,
    isOver,
    own,
    parts,
    weights: weightProblem(
      keyResults.map(({ keyResult: { weight, dropped } }) => ({ weight, dropped: dropped !== undefined })),
    ),
    reported: reported.length,
    of: live.length,
    reportedMean: weightedMean(reported),
    supporters,
    status,
    statuses,
    decidedBy: known.find((each) => each.status === status)?.element,
    confidence: rollUpConfidence(live),
    review,
    gradeDiffers: review?.grade !== undefined && score !== undefined && gradeDiffers(review.grade, score),
  };
}

interface Known {
  readonly element: Supporter;
  readonly status: Status | undefined;
}

/** Done where it says so, else the worst of its key results', or of the supporters that carry it. */
function statusOfObjective(objective: Objective, statuses: StatusCounts, asOf: IsoDate): Status | undefined {
  if (objective.plan.state === 'closed') return undefined;
  if (objective.dropped !== undefined) return 'dropped';
  if (isDone(objective.done, asOf)) return 'done';
  return worstStatus(statuses);
}
