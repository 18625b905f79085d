import type { KeyResult, Link, Objective, Scores, SourceFile } from '@okr/core';
import type { Problem } from '../findings.ts';
import { originOf } from '../read/origins.ts';
import type { FileElements } from '../resolve/file-elements.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { RuleElement } from './rule.ts';
import type { Finding } from './suppress.ts';

/** What is known of a file beside its text when its findings are asked for. */
export interface Surroundings {
  readonly file: SourceFile;
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
export function groundsOf({ file, elements, scores, problems, ofWorkspace }: Surroundings): readonly unknown[] {
  const grounds: unknown[] = [];
  const link = (...links: readonly (Link<RuleElement> | undefined)[]): void => {
    for (const one of links) if (one) seen(one.target, grounds);
  };
  const goal = ({ supports, supporters }: Objective | KeyResult): void => {
    link(...supports);
    grounds.push(supporters.length);
    for (const supporter of supporters) {
      if (supporter.file === file) continue;
      const { score } = supporter.kind === 'objective' ? scores.objective(supporter) : scores.keyResult(supporter);
      seen(supporter, grounds);
      grounds.push(score);
    }
  };
  for (const { parent, lead } of elements.units) link(parent, lead);
  for (const { unit } of elements.people) link(unit);
  for (const { owners, for: unit } of elements.kpis) link(...owners, unit);
  for (const plan of elements.plans) {
    link(plan.for, plan.cycle);
    for (const objective of plan.objectives) {
      goal(objective);
      link(...objective.owners, ...objective.guard);
      for (const keyResult of objective.keyResults) {
        goal(keyResult);
        link(...keyResult.owners, keyResult.measuredBy);
      }
      for (const { for: keyResults, owners } of objective.initiatives) link(...keyResults, ...owners);
    }
  }
  for (const problem of problems) said(problem, grounds);
  for (const { problem, severity } of ofWorkspace) {
    grounds.push(severity);
    said(problem, grounds);
  }
  return grounds;
}

/** What a link shows of its target, wherever in its file that stands. */
function seen(target: RuleElement | undefined, grounds: unknown[]): void {
  if (target === undefined) grounds.push(undefined);
  else if (target.kind === 'objective') seenObjective(target, grounds);
  else if (target.kind === 'key-result' || target.kind === 'initiative') {
    const { objective } = target;
    const siblings = target.kind === 'key-result' ? objective.written.keyResults : objective.written.initiatives;
    grounds.push(siblings.findIndex((one) => one === target.written));
    seenObjective(objective, grounds);
  } else {
    const written = target.kind === 'person' || target.kind === 'cycle' ? target.declared?.written : target.written;
    grounds.push(target.kind, written && originOf(written));
  }
}

function seenObjective({ written, plan }: Objective, grounds: unknown[]): void {
  grounds.push(originOf(written), plan.written && originOf(plan.written));
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
