import type { Done, Milestone } from '../model/plan.ts';
import type { IsoDate } from '../time/types.ts';
import { finite } from './rounding.ts';
import { settleWeights, type WeightProblem } from './weights.ts';

export interface MilestoneScore {
  readonly milestone: Milestone;
  /** Its part of all the weight, 0 to 1. */
  readonly share: number;
  readonly done: boolean;
  readonly overdue: boolean;
}

export interface MilestonesScore {
  readonly milestones: readonly MilestoneScore[];
  /** The weight done by `asOf` as a share of all. */
  readonly progress: number;
  readonly overdue: number;
  readonly weights: WeightProblem | undefined;
}

/** `done` alone counts always; with a date from that day on. */
export function isDone(done: Done | undefined, asOf: IsoDate): boolean {
  return done !== undefined && (done.date === undefined || done.date <= asOf);
}

/** The weights done by `asOf` over all weights. Overdue: its day has passed and it is not done. */
export function scoreMilestones(milestones: readonly Milestone[], asOf: IsoDate): MilestonesScore {
  const { shares, problem } = settleWeights(milestones.map((milestone) => milestone.weight));
  const scored = milestones.map((milestone, index): MilestoneScore => {
    const done = isDone(milestone.done, asOf);
    const overdue = !done && milestone.due !== undefined && milestone.due < asOf;
    return { milestone, share: shares[index] ?? 0, done, overdue };
  });
  return {
    milestones: scored,
    progress: shareOf(scored, (each) => each.done),
    overdue: scored.filter((each) => each.overdue).length,
    weights: problem,
  };
}

/** The weight that is due by `asOf` as a share of all; one without a date counts with its weight × elapsed. */
export function expectedOfMilestones(score: MilestonesScore, elapsed: number, asOf: IsoDate): number {
  let sum = 0;
  for (const { milestone, share } of score.milestones) {
    if (milestone.due === undefined) sum += share * elapsed;
    else if (milestone.due <= asOf) sum += share;
  }
  return finite(sum) ?? 0;
}

function shareOf(milestones: readonly MilestoneScore[], counts: (milestone: MilestoneScore) => boolean): number {
  let sum = 0;
  for (const each of milestones) if (counts(each)) sum += each.share;
  return finite(sum) ?? 0;
}
