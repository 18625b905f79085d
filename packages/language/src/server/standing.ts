import type { KeyResult, Objective, Plan, Standing } from '@okr/core';
import type { View } from './view.ts';

/** How a goal stands, for its words. */
export function standingOf({ snapshot: { scores } }: View, goal: KeyResult | Objective | Plan): Standing {
  switch (goal.kind) {
    case 'key-result': {
      const score = scores.keyResult(goal);
      return { ...score, status: score.verdict?.status, daysLeft: score.pace?.daysLeft };
    }
    case 'objective':
      return scores.objective(goal);
    case 'plan':
      return scores.plan(goal);
  }
}
