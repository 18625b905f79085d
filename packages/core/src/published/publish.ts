import type { Language } from '../model/language.ts';
import type { Cycle, Kpi, Plan, Workspace } from '../model/plan.ts';
import { rangeOf, type SourceFile } from '../model/source.ts';
import { textOf } from '../score/explain/explanation.ts';
import { explainRollUp } from '../score/explain/roll-up.ts';
import { Scorecards } from '../score/scorecards.ts';
import type { Scores } from '../score/scores.ts';
import { publishKpi } from './kpi.ts';
import type { PublishMemory } from './memory.ts';
import { cycleOf, ownerOf, uniqueNames } from './names.ts';
import { publishObjective } from './objective.ts';
import { nullable, type Publishing, place, remarks, rolledUp } from './parts.ts';
import { indexCycles, publishPerson, publishUnit } from './people.ts';
import { publishScorecards } from './scorecard.ts';
import type { Published, PublishedCycle, PublishedKpi, PublishedPlan } from './shape.ts';

export interface PublishOptions {
  /** Of explanations; by default each file's own. */
  readonly language?: Language | undefined;
  /** How files are named; by default by their path in the workspace. */
  readonly fileName?: ((file: SourceFile) => string) | undefined;
  /** Files whose elements are left out, though others may refer to them; by default none. */
  readonly leaveOut?: ((file: SourceFile) => boolean) | undefined;
  /** A cycle, or a period as people write it: its scorecards are made too, where it has begun. */
  readonly cycle?: string | undefined;
  /** Explanations do not write out the numbers of those who support a goal: for a part that is handed on. */
  readonly alone?: boolean | undefined;
  /** Of an earlier state of the workspace: what has not changed since is the same object again. */
  readonly memory?: PublishMemory | undefined;
}

/** The published shape of a scored workspace, in the order of its files and lines; the same input gives the same bytes. */
export function publish(workspace: Workspace, scores: Scores, options: PublishOptions = {}): Published {
  const publishing: Publishing = {
    scores,
    nameOf: uniqueNames(workspace),
    fileName: options.fileName ?? ((file) => file.path),
    languageOf: (file) => options.language ?? file.tongue.messages,
    isAlone: options.alone ?? false,
  };
  const isIn = (file: SourceFile | undefined): boolean => file === undefined || !options.leaveOut?.(file);
  const cyclesOf = indexCycles(workspace);
  const { memory } = options;
  const planOf = (plan: Plan): PublishedPlan => publishPlan(plan, publishing);
  const kpiOf = (kpi: Kpi): PublishedKpi => publishKpi(kpi, publishing);
  const kept = <T extends object>(key: object | undefined, made: T): T =>
    memory === undefined || key === undefined ? made : memory.same(key, made);
  const cards = new Scorecards(workspace, scores);
  const asked = options.cycle === undefined ? undefined : cards.named(options.cycle);
  return {
    version: 1,
    asOf: scores.asOf,
    plans: workspace.plans
      .filter(({ file }) => isIn(file))
      .map((plan) => memory?.plan(plan, publishing, () => planOf(plan)) ?? planOf(plan)),
    kpis: workspace.kpis
      .filter(({ file }) => isIn(file))
      .map((kpi) => memory?.kpi(kpi, publishing, () => kpiOf(kpi)) ?? kpiOf(kpi)),
    units: workspace.units
      .filter(({ file }) => isIn(file))
      .map((unit) => kept(unit.written, publishUnit(unit, cyclesOf(unit), publishing))),
    people: workspace.people
      .filter(({ declared }) => isIn(declared?.file))
      .map((person) => kept(person.declared?.written, publishPerson(person, cyclesOf(person), publishing))),
    cycles: workspace.cycles
      .filter(({ declared }) => isIn(declared?.file))
      .map((cycle) => kept(cycle.declared?.written, publishCycle(cycle, publishing))),
    scorecards: cards
      .owners()
      .filter((owner) => cards.kpisOf(owner).some(({ file }) => isIn(file)))
      .flatMap((owner) => publishScorecards(owner, cards, publishing, { asked, memory })),
  };
}

function publishPlan(plan: Plan, publishing: Publishing): PublishedPlan {
  const { scores, languageOf } = publishing;
  const rollUp = scores.plan(plan);
  const owner = ownerOf(plan);
  const isPerson = plan.for?.target?.kind === 'person' || owner?.startsWith('@') === true;
  const days = plan.cycle?.target?.days;
  return {
    title: nullable(plan.written?.title?.value),
    unit: isPerson ? null : nullable(owner),
    person: isPerson ? nullable(owner) : null,
    cycle: nullable(cycleOf(plan)),
    state: nullable(plan.written === undefined ? undefined : plan.state),
    start: nullable(days?.start),
    end: nullable(days?.end),
    ...rolledUp(rollUp),
    objectives: plan.objectives.map((objective) => publishObjective(objective, publishing)),
    ...remarks(plan.written),
    explanation: textOf(explainRollUp(rollUp, languageOf(plan.file))),
    ...place(plan.file, spanOf(plan), publishing),
  };
}

/** Of objectives before any plan: from the first to the last. */
function spanOf(plan: Plan) {
  if (plan.written !== undefined) return plan.written.span;
  const spans = plan.objectives.map((objective) => objective.written.span);
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

function publishCycle(cycle: Cycle, { fileName }: Publishing): PublishedCycle {
  const { declared } = cycle;
  return {
    name: cycle.id,
    title: nullable(declared?.written.title?.value),
    start: nullable(cycle.days?.start),
    end: nullable(cycle.days?.end),
    rhythm: nullable(cycle.rhythm),
    file: declared === undefined ? null : fileName(declared.file),
    range: declared === undefined ? null : rangeOf(declared.file, declared.written.span),
  };
}
