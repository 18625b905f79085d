import type { DraftKeyResult, DraftObjective } from './build.ts';
import { type Candidate, namesAround, planSpace } from './lookup.ts';
import type { ProblemList } from './problems.ts';
import type { Goal } from './sites.ts';
import { UniqueNames } from './unique-names.ts';

/** What references can mean in one file, in its order; names that are given twice in an objective are told. */
export function candidatesIn(
  { objectives, keyResults }: { objectives: readonly DraftObjective[]; keyResults: readonly DraftKeyResult[] },
  problems: ProblemList,
): readonly Candidate<Goal>[] {
  const found: Candidate<Goal>[] = [];
  let next = 0;
  for (const objective of objectives) {
    const { file, plan } = objective;
    const add = (element: Goal): void => {
      const { name } = element.written;
      if (name === undefined) return;
      found.push({ element, name: name.text, objective, plan, file, nameSpan: name.span });
    };
    add(objective);
    const names = new UniqueNames('key-result', problems);
    const own = keyResults.slice(next, next + objective.keyResults.length);
    next += own.length;
    for (const keyResult of own) if (names.claim(file, keyResult.written.name)) add(keyResult);
    const milestones = new UniqueNames('milestone', problems);
    for (const { written } of own.flatMap((each) => each.milestones)) milestones.claim(file, written.name);
    const initiatives = new UniqueNames('initiative', problems);
    for (const { written } of objective.initiatives) initiatives.claim(file, written.name);
  }
  return found;
}

/** All of a candidate that references from other files see. */
export function sightOf(candidate: Candidate): string {
  const space = planSpace(candidate.plan);
  return JSON.stringify([candidate.element.kind, namesAround(candidate), typeof space === 'string' ? space : null]);
}
