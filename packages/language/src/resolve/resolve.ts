import type { Objective, Plan, ScoringSettings, SourceFile, Workspace } from '@okr/core';
import type { Problem } from '../findings.ts';
import type { WrittenFile } from '../read/read-file.ts';
import { PlanBuilder } from './build.ts';
import { Declarations } from './declarations.ts';
import { linkPlans } from './link.ts';
import { planSpace } from './lookup.ts';
import { ProblemList } from './problems.ts';
import { sectionsOf } from './sections.ts';
import { reportWeights } from './weights.ts';

export interface Resolution {
  readonly workspace: Workspace;
  /** What linking and settling found; those of reading a file stay with the file. */
  readonly problems: ReadonlyMap<SourceFile, readonly Problem[]>;
}

/**
 * Written → resolved: names are linked over all files, whatever their order; days are placed in their cycles; every
 * measure is settled in one unit. Never fails: what does not resolve stays unlinked, with a problem that says so.
 */
export function resolve(
  files: readonly Pick<WrittenFile, 'file' | 'elements'>[],
  settings: Pick<ScoringSettings, 'fiscalYearStart'>,
): Resolution {
  const problems = new ProblemList();
  const declarations = new Declarations(files, settings.fiscalYearStart, problems);
  const builder = new PlanBuilder(declarations, settings.fiscalYearStart, problems);
  const plans = files.flatMap(sectionsOf).map((section) => builder.plan(section));
  const persons = new Set(
    [...declarations.people.values()].filter((person) => person.declared !== undefined).map((person) => person.id),
  );
  for (const plan of plans) if (plan.for?.target?.kind === 'person') persons.add(plan.for.target.id);
  linkPlans(plans, builder, persons, problems);
  reportObjectiveWeights(plans, problems);
  return {
    workspace: {
      files: files.map(({ file }) => file),
      units: declarations.all.units,
      people: [...declarations.people.values()],
      cycles: declarations.all.cycles,
      plans,
      kpis: declarations.all.kpis,
    },
    problems: problems.byFile,
  };
}

/** The objectives that one mean is made of: those of a unit or person in a cycle, wherever its sections stand. */
function reportObjectiveWeights(plans: readonly Plan[], problems: ProblemList): void {
  const siblings = new Map<Plan | string, Objective[]>();
  for (const plan of plans) {
    const space = planSpace(plan);
    const known = siblings.get(space) ?? [];
    siblings.set(space, known);
    for (const objective of plan.objectives) known.push(objective);
  }
  for (const objectives of siblings.values()) {
    reportWeights(
      objectives.map(({ file, written: { weight, dropped } }) => ({ file, weight, dropped })),
      problems,
    );
  }
}
