import type { KeyResult } from '@okr/core';
import { judge, type Lexicons, type Verdict } from '../../../judge/index.ts';
import type { RuleContext } from '../../rule.ts';
import { vagueWordIn, type Word } from './words.ts';

const verdicts = new WeakMap<Lexicons, WeakMap<KeyResult, Verdict>>();
const silent: Verdict = { label: 'unclear', sure: 0, evidence: {} };

/** What the key result's title and measure say: work, things made, or a result. Worked out once for all rules. */
export function verdictOf(keyResult: KeyResult, { lexicons }: Pick<RuleContext, 'lexicons'>): Verdict {
  let known = verdicts.get(lexicons);
  if (!known) {
    known = new WeakMap();
    verdicts.set(lexicons, known);
  }
  const found = known.get(keyResult);
  if (found) return found;
  const verdict = judgeKeyResult(keyResult, lexicons);
  known.set(keyResult, verdict);
  return verdict;
}

/** Steps with dates are a measure of their own, whatever the title says. */
function judgeKeyResult(keyResult: KeyResult, lexicons: Lexicons): Verdict {
  const { measure, milestones, written } = keyResult;
  if (milestones.length > 0) return silent;
  if (!measure?.target && !measure?.keep) return judge(written.title.value, lexicons);
  if (measure.unit.dimension.kind !== 'words') return silent;
  const verdict = judge(`10 ${measure.unit.text}`, lexicons);
  return verdict.label === 'activity' || verdict.label === 'output' ? verdict : silent;
}

/** The text names work, and no change of a measured result is stated: `kr-activity` speaks. */
export function saysWork(keyResult: KeyResult, context: Pick<RuleContext, 'lexicons'>): boolean {
  return verdictOf(keyResult, context).label === 'activity';
}

/** A word that promises a change without saying how much, in a title that states no number of its own. */
export function vagueWord(keyResult: KeyResult, context: Pick<RuleContext, 'lexicons'>): Word | undefined {
  const { label, evidence } = verdictOf(keyResult, context);
  if (label === 'output' || evidence.level !== undefined) return undefined;
  return vagueWordIn(keyResult.written.title.value, context.lexicons);
}
