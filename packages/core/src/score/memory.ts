import type { KeyResult, Objective } from '../model/plan.ts';
import type { WrittenKeyResult, WrittenObjective } from '../model/written.ts';
import { type KeyResultScore, type ScoringContext, scoreKeyResult } from './key-result.ts';
import { type ObjectiveScore, scoreObjective } from './objective.ts';

interface Known<S> {
  readonly inputs: readonly unknown[];
  readonly score: S;
}

/**
 * Scores kept from one state of a workspace to the next: while somebody types most stays, and so do the `written` parts. A
 * key result's score that is taken again keeps its `basis`, the same object, and is itself the same where its key result
 * is; an objective's, where it and its supporters are. A key result that its supporters carry is scored each time.
 */
export class ScoreMemory {
  private readonly keyResults = new WeakMap<WrittenKeyResult, Known<KeyResultScore>>();
  private readonly objectives = new WeakMap<WrittenObjective, Known<ObjectiveScore>>();

  score(keyResult: KeyResult, context: ScoringContext): KeyResultScore {
    const inputs = inputsOf(keyResult, context);
    const known = this.keyResults.get(keyResult.written);
    const isKnown = known !== undefined && sameInputs(known.inputs, inputs);
    if (isKnown && known.score.keyResult === keyResult) return known.score;
    // The newest key result is kept: an older one would keep all of its workspace alive.
    const score = isKnown ? { ...known.score, keyResult } : scoreKeyResult(keyResult, context);
    if (score.basis.by !== 'supporters') this.keyResults.set(keyResult.written, { inputs, score });
    return score;
  }

  /** `keyResults` are the scores of all its key results. */
  scoreObjective(objective: Objective, keyResults: readonly KeyResultScore[], context: ScoringContext): ObjectiveScore {
    const { asOf, settings, scoreOf, statusOf } = context;
    const { state, cycle } = objective.plan;
    const inputs: unknown[] = [objective, asOf, settings, state, cycle?.target?.days?.end, ...keyResults];
    for (const supporter of objective.supporters) inputs.push(supporter, scoreOf(supporter), statusOf(supporter));
    const known = this.objectives.get(objective.written);
    if (known !== undefined && sameInputs(known.inputs, inputs)) return known.score;
    const score = scoreObjective(objective, keyResults, context);
    this.objectives.set(objective.written, { inputs, score });
    return score;
  }
}

/** Everything that a score depends on beside what its key result itself says. */
function inputsOf(keyResult: KeyResult, { asOf, settings, scoreOf }: ScoringContext): readonly unknown[] {
  const { objective } = keyResult;
  const { plan } = objective;
  const cycle = plan.cycle?.target;
  const inputs: unknown[] = [
    asOf,
    settings,
    objective.written,
    plan.state,
    cycle?.rhythm,
    cycle?.days?.start,
    cycle?.days?.end,
    keyResult.start,
    keyResult.due,
    keyResult.weight,
    keyResult.measuredBy?.target?.written,
  ];
  for (const supporter of keyResult.supporters) {
    const around = supporter.kind === 'key-result' ? supporter.objective.written : undefined;
    inputs.push(supporter.written, supporter.weight, around, scoreOf(supporter));
  }
  return inputs;
}

export function sameInputs(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((input, index) => Object.is(input, after[index]));
}
