import type { KeyResult, Link, Objective, Scores, SourceFile } from '@okr/core';
import type { FileElements, Problem } from '@okr/language';
import type { Diagnostic } from './diagnostic.ts';
import type { Finding } from './finding.ts';
import type { RuleElement } from './rule.ts';

/** What is known of a file beside its text when its findings are asked for. */
export interface Surroundings {
  readonly elements: FileElements;
  readonly scores: Scores;
  /** Of reading and linking. */
  readonly problems: readonly Problem[];
  /** Of the rules that look at the workspace as a whole. */
  readonly ofWorkspace: readonly Finding[];
}

/**
 * All that the findings about a file rest on beside its own text, as values to be compared one by one: what its links lead
 * to, who supports its goals with which score, and what was found from outside. Places in other files and the names of
 * units, people, cycles and KPIs are not among them.
 */
export function groundsOf({ elements, scores, problems, ofWorkspace }: Surroundings): readonly unknown[] {
  const grounds: unknown[] = [];
  for (const { parent, lead } of elements.units) seenBehind([parent, lead], grounds);
  for (const { unit } of elements.people) seenBehind([unit], grounds);
  for (const { owners, for: unit } of elements.kpis) seenBehind([...owners, unit], grounds);
  for (const plan of elements.plans) {
    seenBehind([plan.for, plan.cycle], grounds);
    for (const objective of plan.objectives) goalsOf(objective, scores, grounds);
  }
  for (const problem of problems) said(problem, grounds);
  for (const { problem, severity } of ofWorkspace) {
    grounds.push(severity);
    said(problem, grounds);
  }
  return grounds;
}

/** The same for an objective with all that is in it, beside its own lines. */
export function groundsOfObjective(objective: Objective, scores: Scores): readonly unknown[] {
  const { file, plan } = objective;
  const grounds: unknown[] = [file.path, file.tongue, file.declared, plan.written];
  seenBehind([plan.for, plan.cycle], grounds);
  goalsOf(objective, scores, grounds);
  return grounds;
}

function goalsOf(objective: Objective, scores: Scores, grounds: unknown[]): void {
  const goal = ({ file, supports, supporters }: Objective | KeyResult): void => {
    seenBehind(supports, grounds);
    grounds.push(supporters.length);
    for (const supporter of supporters) {
      const { score } = supporter.kind === 'objective' ? scores.objective(supporter) : scores.keyResult(supporter);
      grounds.push(supporter.file === file);
      seen(supporter, grounds);
      grounds.push(score);
    }
  };
  goal(objective);
  seenBehind([...objective.owners, ...objective.guard], grounds);
  for (const keyResult of objective.keyResults) {
    goal(keyResult);
    for (const { state } of keyResult.initiatives) grounds.push(state);
    seenBehind([...keyResult.owners, keyResult.measuredBy], grounds);
  }
  for (const { for: keyResults, owners } of objective.initiatives) seenBehind([...keyResults, ...owners], grounds);
}

function seenBehind(links: readonly (Link<RuleElement> | undefined)[], grounds: unknown[]): void {
  for (const link of links) if (link) seen(link.target, grounds);
}

/** What a link shows of its target, wherever in its file that stands. */
function seen(target: RuleElement | undefined, grounds: unknown[]): void {
  if (target === undefined) grounds.push(undefined);
  else if (target.kind === 'objective') seenObjective(target, grounds);
  else if (target.kind === 'key-result' || target.kind === 'initiative') {
    const { keyResults, initiatives } = target.objective.written;
    const place =
      target.kind === 'key-result' ? keyResults.indexOf(target.written) : initiatives.indexOf(target.written);
    grounds.push(place);
    seenObjective(target.objective, grounds);
  } else {
    const written = target.kind === 'person' || target.kind === 'cycle' ? target.declared?.written : target.written;
    grounds.push(target.kind, written);
  }
}

function seenObjective({ written, plan }: Objective, grounds: unknown[]): void {
  grounds.push(written, plan.written);
}

/** The other files that stand in findings with their places. */
export function filesIn(diagnostics: readonly Diagnostic[], own: SourceFile): readonly SourceFile[] {
  const files = new Set<SourceFile>();
  for (const { related, fixes } of diagnostics) {
    for (const { file } of related) files.add(file);
    for (const { edits } of fixes) for (const { file } of edits) if (file !== undefined) files.add(file);
  }
  files.delete(own);
  return [...files];
}

function said({ rule, span, message, fixes = [], related = [] }: Problem, grounds: unknown[]): void {
  grounds.push(rule, span.start, span.end, message.en);
  for (const { title } of fixes) grounds.push(title.en);
  for (const one of related) grounds.push(one.file, one.span.start);
}

export function sameGrounds(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => Object.is(value, other[index]));
}
