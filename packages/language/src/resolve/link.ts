import type { KeyResult, Link, Objective, Plan, Ref, SourceFile } from '@okr/core';
import { Speller } from '../names/near.ts';
import type { DraftKeyResult, DraftObjective, PlanBuilder } from './build.ts';
import { edgesOnCircles } from './circles.ts';
import { type Candidate, cycleOf, NameIndex, planSpace, wholeName } from './lookup.ts';
import { ambiguousReference, type NameKind, ownReference, supportCircle, unknownReference } from './messages.ts';
import type { ProblemList } from './problems.ts';
import { UniqueNames } from './unique-names.ts';

interface Support {
  readonly by: DraftObjective | DraftKeyResult;
  readonly goal: Objective | KeyResult;
  readonly ref: Ref;
}

/** Links what objectives, key results and initiatives say of each other, across all plans. */
export function linkPlans(
  plans: readonly Plan[],
  built: PlanBuilder,
  persons: ReadonlySet<string>,
  problems: ProblemList,
): void {
  const linker = new Linker(indexOf(plans, persons, problems), problems);
  const supports = [
    ...built.objectives.flatMap((objective) => linker.supportsOf(objective, objective)),
    ...built.keyResults.flatMap((keyResult) => linker.supportsOf(keyResult, keyResult.objective)),
  ];
  for (const initiative of built.initiatives) {
    initiative.for = (initiative.written.for?.value ?? []).map((ref) =>
      linker.keyResultLink(initiative.file, ref, initiative.objective),
    );
  }
  settleSupporters(built, supports, problems);
}

function indexOf(plans: readonly Plan[], persons: ReadonlySet<string>, problems: ProblemList): NameIndex {
  const index = new NameIndex(persons);
  const objectives = new UniqueNames('objective', problems);
  for (const plan of plans) {
    const space = planSpace(plan);
    for (const objective of plan.objectives) {
      const candidate = (element: Objective | KeyResult): Candidate | undefined => {
        const name = element.written.name;
        return name && { element, name: name.text, objective, plan, file: objective.file, nameSpan: name.span };
      };
      const add = (found: Candidate | undefined) => found && index.add(found);
      if (objectives.claim(space, objective.file, objective.written.name)) add(candidate(objective));
      const keyResults = new UniqueNames('key-result', problems);
      for (const keyResult of objective.keyResults) {
        if (keyResults.claim(objective, objective.file, keyResult.written.name)) add(candidate(keyResult));
      }
      const milestones = new UniqueNames('milestone', problems);
      for (const { written } of objective.keyResults.flatMap((each) => each.milestones))
        milestones.claim(objective, objective.file, written.name);
      const initiatives = new UniqueNames('initiative', problems);
      for (const { written } of objective.initiatives) initiatives.claim(objective, objective.file, written.name);
    }
  }
  return index;
}

class Linker {
  private readonly index: NameIndex;
  private readonly problems: ProblemList;
  private readonly speller = new Speller();

  constructor(index: NameIndex, problems: ProblemList) {
    this.index = index;
    this.problems = problems;
  }

  /** Links the `supports` of an element; never to itself, its own objective or its own key results. */
  supportsOf(by: DraftObjective | DraftKeyResult, home: Objective): Support[] {
    const found: Support[] = [];
    const isOwn = ({ element, objective }: Candidate) =>
      element === by || element === home || (by.kind === 'objective' && objective === home);
    by.supports = (by.written.supports?.value ?? []).map((ref) => {
      const goal = this.find(by.file, ref, home, 'objective-or-key-result', (candidate) => !isOwn(candidate))?.element;
      if (goal !== undefined) found.push({ by, goal, ref });
      return { text: ref.text, span: ref.span, target: goal };
    });
    return found;
  }

  keyResultLink(file: SourceFile, ref: Ref, home: Objective): Link<KeyResult> {
    const found = this.find(file, ref, home, 'key-result', ({ element }) => element.kind === 'key-result')?.element;
    return { text: ref.text, span: ref.span, target: found?.kind === 'key-result' ? found : undefined };
  }

  private find(
    file: SourceFile,
    ref: Ref,
    home: Objective,
    kind: NameKind,
    accepts: (candidate: Candidate) => boolean,
  ): Candidate | undefined {
    const [first, second, ...more] = this.index.find(ref, home, accepts);
    if (first !== undefined && second === undefined) return first;
    if (first === undefined || second === undefined) {
      if (this.index.find(ref, home, ({ objective }) => objective === home).length > 0 && kind !== 'key-result') {
        this.problems.add(file, ownReference(ref.text, ref.span));
        return undefined;
      }
      const near = this.speller.near(ref.parts.at(-1) ?? '', this.index.names()).flatMap((name) =>
        this.index
          .named(name)
          .slice(0, 3)
          .filter(accepts)
          .map((candidate) => ({ text: this.shortestName(candidate, home, accepts), file: candidate.file })),
      );
      this.problems.add(file, unknownReference(kind, ref.text, ref.span, near.slice(0, 3), undefined));
      return undefined;
    }
    const all = [first, second, ...more];
    const withCycle = new Set(all.map(({ plan }) => cycleOf(plan))).size > 1;
    const named = all.map((candidate) => ({
      text: wholeName(candidate, withCycle),
      file: candidate.file,
      span: candidate.nameSpan,
    }));
    this.problems.add(file, ambiguousReference(ref.text, ref.span, named));
    return undefined;
  }

  /** The name alone where that finds the candidate from here, else its whole name. */
  private shortestName(candidate: Candidate, home: Objective, accepts: (candidate: Candidate) => boolean): string {
    const ref = { text: candidate.name, span: candidate.nameSpan, period: undefined, parts: [candidate.name] };
    const found = this.index.find(ref, home, accepts);
    return found.length === 1 && found[0] === candidate ? candidate.name : wholeName(candidate, false);
  }
}

/** Every goal learns who supports it, in the order of the workspace; edges on a circle are reported and cut. */
function settleSupporters(built: PlanBuilder, supports: readonly Support[], problems: ProblemList): void {
  const cut = edgesOnCircles(supports);
  const supporters = new Map<Objective | KeyResult, Set<Objective | KeyResult>>();
  for (const support of supports) {
    if (cut.has(support)) {
      problems.add(support.by.file, supportCircle(support.ref.text, support.ref.span));
      continue;
    }
    const list = supporters.get(support.goal);
    if (list === undefined) supporters.set(support.goal, new Set([support.by]));
    else list.add(support.by);
  }
  for (const goal of [...built.objectives, ...built.keyResults]) {
    const found = supporters.get(goal);
    if (found !== undefined) goal.supporters = [...found];
  }
}
