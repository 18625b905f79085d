import type { ScoringSettings } from '../settings.ts';
import { type Band, bandOf, bandOfMean } from './bands.ts';
import { colourOf } from './colour.ts';
import type { ObjectiveScore } from './objective.ts';
import { finite, gradeOf } from './rounding.ts';
import { countStatuses, type Status, type StatusCounts, worstStatus } from './status.ts';
import { settleWeights, type WeightProblem, weightedMean, weightProblem } from './weights.ts';

/** The mean of the objectives of a plan, or of a unit or person in a cycle. */
export interface RollUp {
  /** One at `–` counts as 0 once another has a score: silence never raises a number. */
  readonly score: number | undefined;
  readonly grade: number | undefined;
  readonly band: Band | undefined;
  /** A committed objective below 1 keeps the band from being green. */
  readonly capped: boolean;
  /** What it is shown in: by its status while it runs, by its band once it is over. */
  readonly colour: Band | undefined;
  /** Not dropped, each with its part of the weight. */
  readonly parts: readonly { readonly score: ObjectiveScore; readonly share: number }[];
  /** Those with a score, of those not dropped, and the mean of those alone. */
  readonly scored: number;
  readonly of: number;
  readonly scoredMean: number | undefined;
  readonly weights: WeightProblem | undefined;
  /** The worst of its objectives'; undefined where none has one. */
  readonly status: Status | undefined;
  readonly statuses: StatusCounts;
  /** The first of them that has the status. */
  readonly decidedBy: ObjectiveScore | undefined;
}

/** `arePlansOver`: each of theirs is closed or past the end of its cycle. */
export function rollUp(
  objectives: readonly ObjectiveScore[],
  settings: ScoringSettings,
  arePlansOver: boolean,
): RollUp {
  const live = objectives.filter((score) => score.objective.dropped === undefined);
  const { shares } = settleWeights(live.map((score) => score.objective.weight));
  const parts = live.map((score, index) => ({ score, share: shares[index] ?? 0 }));
  const scored = parts.flatMap(({ score: { score }, share }) =>
    score === undefined ? [] : [{ value: score, weight: share }],
  );
  const total = scored.reduce((sum, part) => sum + part.value * part.weight, 0);
  const score = scored.length === 0 ? undefined : finite(total);
  const brokenPromise = live.some(
    ({ objective, score: value }) => objective.written.ambition?.value === 'committed' && (value ?? 0) < 1,
  );
  const isOver = arePlansOver || live.every((each) => each.isOver);
  const statuses = countStatuses(objectives.map((each) => each.status));
  const status = worstStatus(statuses);
  const band = score === undefined ? undefined : bandOfMean(score, brokenPromise, settings.bands);
  return {
    score,
    grade: score === undefined ? undefined : gradeOf(score),
    band,
    capped: score !== undefined && band !== bandOf(score, undefined, settings.bands),
    colour: colourOf(status, band, isOver),
    parts,
    scored: scored.length,
    of: live.length,
    scoredMean: weightedMean(scored),
    weights: weightProblem(
      objectives.map(({ objective: { weight, dropped } }) => ({ weight, dropped: dropped !== undefined })),
    ),
    status,
    decidedBy: objectives.find((each) => each.status === status),
    statuses,
  };
}
