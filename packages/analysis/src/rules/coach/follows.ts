import type { Objective } from '@okr/core';
import type { Finding } from '../finding.ts';
import type { RuleElement } from '../rule.ts';

/** What need not be said of an element of which the first is said: mended, that is gone too, or can be told for the first time. */
const consequences: Readonly<Record<string, ReadonlySet<string>>> = {
  'kr-activity': new Set([
    ...['kr-unmeasured', 'kr-no-baseline', 'kr-no-deadline', 'kr-output-count', 'kr-vague-verb', 'kr-vague-words'],
    ...['kr-relative-target', 'kr-unit-missing', 'kr-number-in-text', 'kr-without-initiative', 'milestone-no-date'],
  ]),
  'kr-unmeasured': new Set([
    ...['kr-no-baseline', 'kr-no-deadline', 'kr-output-count', 'kr-vague-verb', 'kr-vague-words', 'kr-relative-target'],
    ...['kr-unit-missing', 'kr-number-in-text', 'kr-without-initiative', 'check-in-missing'],
  ]),
  'kr-no-baseline': new Set(['kr-relative-target']),
};

/** Of the plan as a whole these are told while it is young. */
const ofYoungPlans = new Set(['kr-no-owner', 'objective-no-ambition']);

/** What others may follow from. */
const causes = new Set([...Object.keys(consequences), 'plan-unfinished']);

/** The findings whose cause is told by another one; what is silenced is among `findings`, for it is known. */
export function followersAmong(findings: readonly Finding[]): ReadonlySet<Finding> {
  const rulesOf = new Map<RuleElement, Set<string>>();
  for (const { on, problem } of findings) {
    if (on === undefined || !causes.has(problem.rule)) continue;
    const known = rulesOf.get(on);
    if (known === undefined) rulesOf.set(on, new Set([problem.rule]));
    else known.add(problem.rule);
  }
  const followers = new Set<Finding>();
  if (rulesOf.size === 0) return followers;
  for (const finding of findings) {
    const { on, problem, severity } = finding;
    if (on === undefined || severity === 'error') continue;
    const others = rulesOf.get(on) ?? new Set<string>();
    if (hasCause(problem.rule, others) || isToldOfPlan(finding, rulesOf)) followers.add(finding);
    else if (problem.rule === 'kr-binary' && on.kind === 'objective' && isMostlyWork(on, rulesOf))
      followers.add(finding);
  }
  return followers;
}

function hasCause(rule: string, others: ReadonlySet<string>): boolean {
  for (const cause in consequences) if (others.has(cause) && consequences[cause]?.has(rule)) return true;
  return false;
}

function isToldOfPlan(
  { on, problem, severity }: Finding,
  rulesOf: ReadonlyMap<RuleElement, ReadonlySet<string>>,
): boolean {
  if (!ofYoungPlans.has(problem.rule) || severity === 'warning') return false;
  const plan = on?.kind === 'objective' ? on.plan : on?.kind === 'key-result' ? on.objective.plan : undefined;
  return plan !== undefined && rulesOf.get(plan)?.has('plan-unfinished') === true;
}

/** Half of its key results are told to become measures, so that they are no yes or no any more. */
function isMostlyWork({ keyResults }: Objective, rulesOf: ReadonlyMap<RuleElement, ReadonlySet<string>>): boolean {
  const told = keyResults.filter((keyResult) => {
    const rules = rulesOf.get(keyResult);
    return rules?.has('kr-unmeasured') || rules?.has('kr-activity');
  });
  return told.length * 2 >= keyResults.length;
}
