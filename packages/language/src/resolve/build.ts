import {
  type CheckIn,
  type Clause,
  type Cycle,
  type Day,
  type Done,
  type Dropped,
  type FiscalYear,
  type Initiative,
  type KeyResult,
  type Link,
  type Milestone,
  type Objective,
  type Plan,
  type Pledge,
  type Ref,
  type Review,
  type SourceFile,
  settleCheckIn,
  settleMeasure,
  type Text,
  type WrittenCheckIn,
  type WrittenInitiative,
  type WrittenKeyResult,
  type WrittenMeasure,
  type WrittenObjective,
  type WrittenPlan,
  type WrittenReview,
} from '@okr/core';
import { Calendar } from './days.ts';
import type { Declarations } from './declarations.ts';
import type { Draft } from './draft.ts';
import { measureProblem } from './measure-problems.ts';
import type { ProblemList } from './problems.ts';
import type { Section } from './sections.ts';
import { reportWeights } from './weights.ts';

export type DraftPlan = Draft<Plan>;
export type DraftObjective = Omit<Draft<Objective>, 'keyResults' | 'initiatives'> & {
  keyResults: DraftKeyResult[];
  initiatives: DraftInitiative[];
};
export type DraftKeyResult = Draft<KeyResult>;
export type DraftInitiative = Draft<Initiative>;

/** Builds plans with all they hold; what points at other plans (supports, `for`) is linked afterwards. */
export class PlanBuilder {
  private readonly declarations: Declarations;
  private readonly fiscalYear: FiscalYear;
  private readonly problems: ProblemList;

  constructor(declarations: Declarations, fiscalYear: FiscalYear, problems: ProblemList) {
    this.declarations = declarations;
    this.fiscalYear = fiscalYear;
    this.problems = problems;
  }

  /** A plan, its objectives still to come. */
  plan({ file, plan: written }: Section): DraftPlan {
    return {
      kind: 'plan',
      file,
      written,
      for: written?.for && this.declarations.holderLink(file, written.for.value, this.problems),
      cycle: written?.in && this.cycleLink(file, written.in),
      state: written === undefined ? undefined : (written.state?.value ?? 'active'),
      objectives: [],
    };
  }

  private cycleLink(file: SourceFile, clause: NonNullable<WrittenPlan['in']>): Link<Cycle> {
    if ('ref' in clause.value) return this.declarations.cycleLink(file, clause.value.ref, this.problems);
    const target = this.declarations.calendarCycle(clause.value.period);
    return { text: target.id, span: clause.span, target };
  }

  /** An objective of a plan, with its key results and initiatives. */
  objective(plan: DraftPlan, written: WrittenObjective): DraftObjective {
    const { file } = plan;
    const cycle = plan.cycle?.target;
    const calendar = new Calendar(file, cycle?.days, this.fiscalYear, this.problems);
    const objective: DraftObjective = {
      kind: 'objective',
      file,
      written,
      plan,
      owners: this.owners(file, written.owners),
      supports: [],
      supporters: [],
      guard: written.guard?.value.map((ref) => this.declarations.kpiLink(file, ref, this.problems)) ?? [],
      weight: written.weight?.value,
      keyResults: [],
      initiatives: [],
      reviews: reviews(calendar, written.reviews),
      done: done(calendar, written.done),
      dropped: dropped(written.dropped),
    };
    for (const each of written.keyResults) objective.keyResults.push(this.keyResult(objective, cycle, calendar, each));
    for (const each of written.initiatives) objective.initiatives.push(this.initiative(objective, calendar, each));
    reportWeights(
      written.keyResults.map(({ head, weight, dropped }) => ({ file, head, weight, dropped })),
      this.problems,
    );
    return objective;
  }

  private keyResult(
    objective: DraftObjective,
    cycle: Cycle | undefined,
    calendar: Calendar,
    written: WrittenKeyResult,
  ): DraftKeyResult {
    const file = objective.file;
    const { measure, problems } = settleMeasure(written.measure);
    const around = { written, tongue: file.tongue };
    for (const problem of problems) this.problems.add(file, measureProblem(problem, around));
    const checkIns = written.checkIns.flatMap((each) => this.checkIn(file, calendar, written, each) ?? []);
    reportWeights(
      written.milestones.map(({ head, weight }) => ({ file, head, weight })),
      this.problems,
    );
    return {
      kind: 'key-result',
      file,
      written,
      objective,
      measure,
      owners: this.owners(file, written.owners),
      supports: [],
      supporters: [],
      initiatives: [],
      measuredBy: written.measuredBy && this.declarations.kpiLink(file, written.measuredBy.value, this.problems),
      weight: written.weight?.value,
      ambition: written.ambition?.value ?? objective.written.ambition?.value,
      due: (written.by && calendar.last(written.by.value)) ?? cycle?.days?.end,
      start: cycle?.days?.start,
      checkIns,
      milestones: written.milestones.map(
        (each): Milestone => ({
          written: each,
          weight: each.weight?.value,
          due: each.by && calendar.last(each.by.value),
          done: done(calendar, each.done),
        }),
      ),
      promises: written.revisions.flatMap((each) => this.promise(file, calendar, written, each) ?? []),
      reviews: reviews(calendar, written.reviews),
      done: done(calendar, written.done),
      dropped: dropped(written.dropped),
    };
  }

  private checkIn(
    file: SourceFile,
    calendar: Calendar,
    keyResult: WrittenKeyResult,
    written: WrittenCheckIn,
  ): CheckIn | undefined {
    const date = calendar.last(written.date);
    if (date === undefined) return undefined;
    const settled = written.value && settleCheckIn(written.value, keyResult.measure);
    for (const problem of settled?.problems ?? []) this.problems.add(file, measureProblem(problem));
    return { written, date, value: settled?.value, confidence: written.confidence?.value };
  }

  private promise(
    file: SourceFile,
    calendar: Calendar,
    keyResult: WrittenKeyResult,
    written: WrittenKeyResult['revisions'][number],
  ): Pledge | undefined {
    const until = calendar.last(written.until.value);
    const today = keyResult.measure;
    // What the line leaves out is today's: of a measure without an aim all of it, else only where it starts.
    const hasAim = written.to !== undefined || written.keep !== undefined;
    const promised: WrittenMeasure = hasAim
      ? { from: written.from, to: written.to, stretch: written.stretch, keep: written.keep }
      : { ...today, from: written.from ?? today.from, stretch: written.stretch ?? today.stretch };
    const { measure, problems } = settleMeasure(promised, today);
    for (const problem of problems)
      if (problem.span.start >= written.span.start && problem.span.end <= written.span.end)
        this.problems.add(file, measureProblem(problem));
    if (until === undefined || measure === undefined) return undefined;
    return { written, measure, due: written.by && calendar.last(written.by.value), until };
  }

  private initiative(objective: DraftObjective, calendar: Calendar, written: WrittenInitiative): DraftInitiative {
    return {
      kind: 'initiative',
      file: objective.file,
      written,
      objective,
      for: [],
      owners: this.owners(objective.file, written.owners),
      due: written.by && calendar.last(written.by.value),
      state: written.state?.value ?? 'todo',
    };
  }

  private owners(file: SourceFile, clause: Clause<readonly Ref[]> | undefined) {
    return clause?.value.map((ref) => this.declarations.ownerLink(file, ref, this.problems)) ?? [];
  }
}

function reviews(calendar: Calendar, written: readonly WrittenReview[]): Review[] {
  return written.flatMap((each) => {
    const date = calendar.last(each.date);
    return date === undefined ? [] : [{ written: each, date, grade: each.grade?.value }];
  });
}

function done(calendar: Calendar, clause: Clause<Day | undefined> | undefined): Done | undefined {
  return clause && { date: clause.value && calendar.last(clause.value) };
}

function dropped(clause: Clause<Text | undefined> | undefined): Dropped | undefined {
  return clause && { reason: clause.value?.value };
}
