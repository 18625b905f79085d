import type { KeyResult, KeyResultScore, Objective, ObjectiveScore, Plan, RollUp, Standing } from '@okr/core';
import type { View } from './view.ts';

/** How a goal stands, for its words. */
export function standingOf({ snapshot: { scores } }: View, goal: KeyResult | Objective | Plan): Standing {
  switch (goal.kind) {
    case 'key-result':
      return ofKeyResult(scores.keyResult(goal));
    case 'objective':
      return ofObjective(scores.objective(goal));
    case 'plan':
      return ofRollUp(scores.plan(goal));
  }
}

/** Of a plan, or of a unit or person in a cycle. */
export function ofRollUp(score: RollUp): Standing {
  return { ...score, objectives: score.parts.map((part) => ofObjective(part.score)) };
}

function ofObjective(score: ObjectiveScore): Standing {
  const { dropped } = score.objective;
  return { ...score, dropped, keyResults: score.parts.map((part) => ofKeyResult(part.score)) };
}

function ofKeyResult(score: KeyResultScore): Standing {
  const { verdict, pace, keyResult } = score;
  return { ...score, status: verdict?.status, daysLeft: pace?.daysLeft, dropped: keyResult.dropped };
}
