import type { ScoringSettings, SourceFile, Workspace } from '@okr/core';
import type { Problem } from '../findings.ts';
import type { WrittenFile } from '../read/read-file.ts';
import { PlanBuilder } from './build.ts';
import { Declarations } from './declarations.ts';
import { linkPlans } from './link.ts';
import { ProblemList } from './problems.ts';
import { sectionsOf } from './sections.ts';

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
