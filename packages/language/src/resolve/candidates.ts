import type { DraftObjective } from './build.ts';
import { type Candidate, isLabelled, namesAround, planSpace } from './lookup.ts';
import type { ProblemList } from './problems.ts';
import type { Goal } from './sites.ts';
import { UniqueNames } from './unique-names.ts';

/** What references can mean within one objective, itself included; names that are given twice there are told. */
export function candidatesIn(objective: DraftObjective, problems: ProblemList): readonly Candidate<Goal>[] {
  const { file, keyResults } = objective;
  const found: Candidate<Goal>[] = [];
  const add = (element: Goal): void => {
    const { name } = element.written;
    if (name !== undefined) found.push({ element, name: name.text, objective, nameSpan: name.span });
  };
  add(objective);
  const { written } = objective;
  const names = new UniqueNames('key-result', problems, written.keyResults);
  for (const keyResult of keyResults) if (names.claim(file, keyResult.written)) add(keyResult);
  const all = written.keyResults.flatMap((keyResult) => keyResult.milestones);
  const milestones = new UniqueNames('milestone', problems, all);
  for (const milestone of all) milestones.claim(file, milestone);
  const initiatives = new UniqueNames('initiative', problems, written.initiatives);
  for (const initiative of written.initiatives) initiatives.claim(file, initiative);
  return found;
}

/** All of a candidate that references from other files see. */
export function sightOf(candidate: Candidate): string {
  const space = planSpace(candidate.objective.plan);
  const { kind } = candidate.element;
  return JSON.stringify([
    kind,
    isLabelled(candidate),
    namesAround(candidate),
    typeof space === 'string' ? space : null,
  ]);
}
