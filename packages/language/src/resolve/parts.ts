import type { SourceFile, WrittenObjective, WrittenPlan } from '@okr/core';
import type { DraftObjective, DraftPlan, PlanBuilder } from './build.ts';
import { candidatesIn } from './candidates.ts';
import type { Candidate } from './lookup.ts';
import type { ProblemList } from './problems.ts';
import type { Section } from './sections.ts';
import { type Goal, type Site, sitesIn } from './sites.ts';

/** A plan of one file. */
export interface PlanParts {
  readonly plan: DraftPlan;
  readonly objectives: readonly ObjectiveParts[];
  /** Nothing was found while its head was read. */
  readonly isSound: boolean;
}

/** An objective with all that is in it, and what it brings to the links between plans. */
export interface ObjectiveParts {
  readonly objective: DraftObjective;
  readonly candidates: readonly Candidate<Goal>[];
  readonly sites: readonly Site[];
  /** Nothing was found while it was built. */
  readonly isSound: boolean;
}

/**
 * Makes the plans of a file. Those of the version before are given where declarations and language are still the same: what
 * is written as it was then stays the element that it was, with its links, and stands in the new version.
 */
export class PartsMaker {
  private readonly builder: PlanBuilder;
  private readonly problems: ProblemList;
  /** The number of the file. */
  private readonly number: number;
  private readonly before: ReadonlyMap<WrittenPlan | undefined, PlanParts>;

  constructor(builder: PlanBuilder, problems: ProblemList, number: number, before: readonly PlanParts[]) {
    this.builder = builder;
    this.problems = problems;
    this.number = number;
    this.before = new Map(before.map((parts) => [parts.plan.written, parts]));
  }

  plan(section: Section): PlanParts {
    const { file } = section;
    const found = this.before.get(section.plan);
    const known = found?.isSound ? found : undefined;
    const [plan, isSound] = known === undefined ? this.soundly(() => this.builder.plan(section)) : [known.plan, true];
    plan.file = file;
    const before = new Map(known?.objectives.map((parts) => [parts.objective.written, parts]));
    const objectives = section.objectives.map((written) => {
      const same = before.get(written);
      return same?.isSound ? standing(same, file) : this.objective(plan, written);
    });
    plan.objectives = objectives.map(({ objective }) => objective);
    return { plan, objectives, isSound };
  }

  private objective(plan: DraftPlan, written: WrittenObjective): ObjectiveParts {
    const [made, isSound] = this.soundly(() => {
      const objective = this.builder.objective(plan, written);
      return { objective, candidates: candidatesIn(objective, this.problems) };
    });
    return { ...made, sites: sitesIn(made.objective, this.number), isSound };
  }

  /** What is made, and whether nothing was found on the way. */
  private soundly<T>(make: () => T): readonly [T, boolean] {
    const { count } = this.problems;
    const made = make();
    return [made, this.problems.count === count];
  }
}

/** In the next version of its file. */
function standing(parts: ObjectiveParts, file: SourceFile): ObjectiveParts {
  const { objective } = parts;
  objective.file = file;
  for (const keyResult of objective.keyResults) keyResult.file = file;
  for (const initiative of objective.initiatives) initiative.file = file;
  return parts;
}
