import type { SourceFile, Span, Workspace } from '@okr/core';
import type { FileElements } from '@okr/language';
import { placedElements } from '../elements.ts';
import type { Finding } from '../finding.ts';
import type { Rule, RuleElement } from '../rule.ts';
import { isYoung } from '../shared/young.ts';
import { applyIgnores } from '../suppress.ts';
import { withoutBrokenLines } from './broken-lines.ts';
import { followersAmong } from './follows.ts';
import { type Group, groupsOf, type Today } from './together.ts';
import { unfinishedPlans } from './unfinished.ts';

export interface FileFindings {
  readonly workspace: Workspace;
  readonly file: SourceFile;
  readonly elements: FileElements;
  readonly text: string;
  readonly comments: readonly Span[];
  readonly today: Today;
  /** All that reading, linking and the rules have to say. */
  readonly findings: readonly Finding[];
  readonly rules: readonly Rule[];
  ruleOf(id: string): Rule | undefined;
  /** With its severity; undefined where its rule is off. */
  findingOf(problem: Finding['problem'], on?: RuleElement): Finding | undefined;
}

/** What there is to say of a file, and how it is told. */
export interface Settled {
  readonly kept: readonly Finding[];
  /** Those of `kept` whose cause another one tells. */
  readonly followers: ReadonlySet<Finding>;
  /** Those of `kept` that are told as one. */
  readonly groups: ReadonlyMap<Finding, Group>;
}

/** An ignore is used where it meets a finding, also one that is not told because something else is told first. */
export function settle(input: FileFindings): Settled {
  const { file, elements, today, ruleOf } = input;
  const { asOf } = today;
  const isEarly = earlyIn(input);
  const unfinished = (findings: readonly Finding[]): readonly Finding[] =>
    unfinishedPlans(elements, findings, input.text, asOf).flatMap(
      ({ plan, problem }) => input.findingOf(problem, plan) ?? [],
    );
  const groups = (findings: readonly Finding[], followers: ReadonlySet<Finding>): ReadonlyMap<Finding, Group> =>
    groupsOf(
      file,
      elements,
      findings.filter((one) => !followers.has(one)),
      ruleOf,
      today,
      input.text,
    );

  const all = [...input.findings, ...unfinished(input.findings)];
  const followers = followersAmong(all);
  const { kept, problems } = applyIgnores({
    ...input,
    findings: all,
    groups: () =>
      groups(
        all.filter((one) => !isEarly(one)),
        followers,
      ),
  });
  const placed = () => placedElements(input.workspace).get(file) ?? [];
  const own = problems.flatMap((problem) => input.findingOf(problem) ?? []);
  const left = kept.length === all.length ? kept : againUnfinished(kept, unfinished);
  const standing = withoutBrokenLines(file, [...left.filter((one) => !isEarly(one)), ...own], ruleOf, placed);
  return { kept: standing, followers, groups: groups(standing, followers) };
}

/** What is asked of a cycle in motion, of plans that have not begun. */
function earlyIn({ elements, today: { asOf }, ruleOf }: FileFindings): (finding: Finding) => boolean {
  const young = new Set(elements.plans.filter((plan) => isYoung(plan, asOf)));
  if (young.size === 0) return () => false;
  return ({ on, problem }) => {
    if (ruleOf(problem.rule)?.group !== 'cycle') return false;
    const objective = on?.kind === 'key-result' || on?.kind === 'initiative' ? on.objective : on;
    const plan = objective?.kind === 'objective' ? objective.plan : objective;
    return plan?.kind === 'plan' && young.has(plan);
  };
}

/** What plans lack counts nothing that is silenced. */
function againUnfinished(
  kept: readonly Finding[],
  unfinished: (findings: readonly Finding[]) => readonly Finding[],
): readonly Finding[] {
  const now = new Map(unfinished(kept).map((one) => [one.on, one]));
  return kept.flatMap((one) => (one.problem.rule === 'plan-unfinished' ? (now.get(one.on) ?? []) : [one]));
}
