import { insertAt } from '@okr/analysis';
import type { KeyResult, Objective } from '@okr/core';
import type { Edit } from '@okr/language';
import { planSpace, slug, untaken } from '@okr/language';
import type { View } from '../view.ts';

type Goal = Objective | KeyResult;

/** A name by which the same plan finds a goal, and what has to be written for it to have one. */
export interface GoalName {
  readonly name: string;
  readonly edits: readonly Edit[];
}

/** Undefined where no short name tells the goal from others of its plan. */
export function nameInPlan(view: View, goal: Goal): GoalName | undefined {
  const { name, title } = goal.written;
  if (name === undefined) {
    const fresh = untaken(slug(title.value, goal.kind === 'objective' ? 'objective' : 'kr'), goalNames(view));
    return { name: fresh, edits: [insertAt(title.span.start, `${fresh} `)] };
  }
  const objective = goal.kind === 'objective' ? goal : goal.objective;
  const space = planSpace(objective.plan);
  const same = view.workspace.plans
    .filter((plan) => planSpace(plan) === space)
    .flatMap(({ objectives }) => objectives.flatMap((each): readonly Goal[] => [each, ...each.keyResults]))
    .filter(({ written }) => written.name?.text === name.text);
  if (same.length === 1) return { name: name.text, edits: [] };
  const around = objective.written.name?.text;
  return goal.kind === 'objective' || around === undefined ? undefined : { name: `${around}.${name.text}`, edits: [] };
}

export function goalNames({ workspace }: View): ReadonlySet<string> {
  const names = workspace.plans.flatMap(({ objectives }) =>
    objectives.flatMap((objective) => [objective, ...objective.keyResults].map(({ written }) => written.name?.text)),
  );
  return new Set(names.flatMap((name) => (name === undefined ? [] : [name])));
}
