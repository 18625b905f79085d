import type { Link, SourceFile, Workspace } from '@okr/core';
import type { RuleElement } from '../../rule.ts';

/** A reference, and the file that it is written in. */
export interface PlacedLink {
  readonly link: Link<RuleElement>;
  readonly file: SourceFile;
}

/** Every reference of a workspace. */
export function* linksOf(workspace: Workspace): Generator<PlacedLink> {
  for (const unit of workspace.units) yield* placed(unit.file, [unit.parent, unit.lead]);
  for (const person of workspace.people) if (person.declared) yield* placed(person.declared.file, [person.unit]);
  for (const plan of workspace.plans) {
    const { file } = plan;
    yield* placed(file, [plan.for, plan.cycle]);
    for (const objective of plan.objectives) {
      yield* placed(file, [...objective.owners, ...objective.supports, ...objective.guard]);
      for (const keyResult of objective.keyResults) {
        yield* placed(file, [...keyResult.owners, ...keyResult.supports, keyResult.measuredBy]);
      }
      for (const initiative of objective.initiatives) yield* placed(file, [...initiative.for, ...initiative.owners]);
    }
  }
  for (const kpi of workspace.kpis) yield* placed(kpi.file, [...kpi.owners, kpi.for]);
}

function* placed(file: SourceFile, links: Iterable<Link<RuleElement> | undefined>): Generator<PlacedLink> {
  for (const link of links) if (link) yield { link, file };
}

/** What a reference passes through on its way: the target, the objective around it, whose plan it is, and its cycle. */
export function chainOf(target: RuleElement): readonly RuleElement[] {
  const objective = target.kind === 'key-result' || target.kind === 'initiative' ? target.objective : target;
  if (objective.kind !== 'objective') return [target];
  const { plan } = objective;
  return [target, objective, plan.for?.target, plan.cycle?.target].filter((one) => one !== undefined);
}
