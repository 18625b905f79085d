export type { Band } from './bands.ts';
export type { Basis, KeyResultKind } from './basis.ts';
export { isInside } from './bound.ts';
export { type Carried, isDropped } from './carried.ts';
export type { Confidence } from './confidence.ts';
export type { BaselineOrigin, Course, NoCourse } from './course.ts';
export type { Direction } from './direction.ts';
export { type Explanation, type ExplanationLine, type Topic, textOf } from './explain/explanation.ts';
export { type Figures, figuresIn, firstOfTwo } from './explain/figures.ts';
export { explainKeyResult, explainStatus } from './explain/key-result.ts';
export { explainKpi } from './explain/kpi.ts';
export { countsOf, explainObjective } from './explain/objective.ts';
export { explainRollUp } from './explain/roll-up.ts';
export type { Forecast } from './forecast.ts';
export { isJudged } from './judged.ts';
export type { KeyResultScore } from './key-result.ts';
export type { Health, KpiScore, KpiValue } from './kpi.ts';
export { ambitionLabels, bandLabels, healthLabels, kindLabels, statusLabels } from './labels.ts';
export { dateOfActual, type Measurement } from './measurements.ts';
export { ScoreMemory } from './memory.ts';
export { isDone, type MilestoneScore, type MilestonesScore } from './milestones.ts';
export {
  formatGrade,
  formatProgress,
  formatScore,
  type Standing,
  type StandingWords,
  scaleOf,
  shortStanding,
  shownStatus,
  standingWords,
} from './notation.ts';
export type { ObjectiveScore } from './objective.ts';
export type { Pace } from './pace.ts';
export type { Promised } from './promise.ts';
export type { RollUp } from './roll-up.ts';
export type { AttainmentBasis, CardPeriod, CountedActual, Scorecard, ScorecardRow } from './scorecard.ts';
export { explainRow, explainScorecard, formatPart, formatTotal } from './scorecard-explain.ts';
export { Scorecards } from './scorecards.ts';
export { type Scores, type ScoringOptions, scoreWorkspace, type UnitScore } from './scores.ts';
export type { Staleness } from './staleness.ts';
export type { Status, StatusCounts, StatusReason, StatusVerdict } from './status.ts';
export type { Stretch } from './stretch.ts';
export { wayOf } from './way.ts';
export { type WeightProblem, weightProblem } from './weights.ts';
