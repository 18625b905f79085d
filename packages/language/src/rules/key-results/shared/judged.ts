import type { KeyResult } from '@okr/core';
import { judge, judgeMeasured, type Lexicons, type TextPart, type Verdict, vagueWordIn } from '../../../judge/index.ts';
import type { RuleContext } from '../../rule.ts';

type Judging = Pick<RuleContext, 'lexicons'>;

const verdicts = new WeakMap<Lexicons, WeakMap<KeyResult, Verdict>>();
const silent: Verdict = { label: 'unclear', sure: 0, evidence: {} };

/** What the key result's title and measure say: work, things made, or a result. Judged once for all rules. */
export function verdictOf(keyResult: KeyResult, { lexicons }: Judging): Verdict {
  let known = verdicts.get(lexicons);
  if (!known) {
    known = new WeakMap();
    verdicts.set(lexicons, known);
  }
  let verdict = known.get(keyResult);
  if (!verdict) {
    verdict = judgeKeyResult(keyResult, lexicons);
    known.set(keyResult, verdict);
  }
  return verdict;
}

/** Steps with dates are a measure of their own, and so is a KPI, whatever the title says. */
function judgeKeyResult(keyResult: KeyResult, lexicons: Lexicons): Verdict {
  const { measure, milestones, measuredBy, written } = keyResult;
  if (milestones.length > 0 || measuredBy) return silent;
  if (!measure?.target && !measure?.keep) return judge(written.title.value, lexicons);
  return judgeMeasured(written.title.value, measure.unit.text, lexicons);
}

/** The text names work, and no change of a measured result is stated: `kr-activity` speaks. */
export function saysWork(keyResult: KeyResult, context: Judging): boolean {
  const { label, sure } = verdictOf(keyResult, context);
  if (label !== 'activity') return false;
  return sure >= CLEAR || vagueWordIn(keyResult.written.title.value, context.lexicons)?.start !== 0;
}

/** Below this “Improve customer service” is vague rather than work. */
const CLEAR = 0.7;

/** A word that promises a change without saying how much, in a title that states no number of its own. */
export function vagueWord(keyResult: KeyResult, context: Judging): TextPart | undefined {
  const { label, evidence } = verdictOf(keyResult, context);
  if (label === 'output' || evidence.level !== undefined) return undefined;
  return vagueWordIn(keyResult.written.title.value, context.lexicons);
}
