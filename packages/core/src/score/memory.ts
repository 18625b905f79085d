import type { KeyResult } from '../model/plan.ts';
import type { WrittenKeyResult } from '../model/written.ts';
import { type KeyResultScore, type ScoringContext, scoreKeyResult } from './key-result.ts';

interface Known {
  readonly inputs: readonly unknown[];
  readonly score: Omit<KeyResultScore, 'keyResult'>;
}

/**
 * Scores of key results, kept from one state of a workspace to the next: while somebody types most files stay, and so do
 * their `written` parts. A score that is taken again keeps its `basis`, the same object. Nothing that is kept holds on to
 * an earlier state; so one that its supporters carry is computed each time.
 */
export class ScoreMemory {
  private readonly known = new WeakMap<WrittenKeyResult, Known>();

  score(keyResult: KeyResult, context: ScoringContext): KeyResultScore {
    const inputs = inputsOf(keyResult, context);
    const known = this.known.get(keyResult.written);
    if (known !== undefined && sameInputs(known.inputs, inputs)) return { ...known.score, keyResult };
    const score = scoreKeyResult(keyResult, context);
    if (score.basis.by !== 'supporters') {
      const { keyResult: _, ...others } = score;
      this.known.set(keyResult.written, { inputs, score: others });
    }
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
