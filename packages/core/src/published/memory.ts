import { addAll } from '../lists.ts';
import type { Kpi, Link, Objective, OrgUnit, Person, Plan } from '../model/plan.ts';
import { isSame } from '../same.ts';
import { sameInputs } from '../score/memory.ts';
import type { CardPeriod } from '../score/scorecard.ts';
import { cycleOf, ownerOf, qualifiedName } from './names.ts';
import { linkNames, ownerNames, type Publishing } from './parts.ts';
import type { PublishedKpi, PublishedPlan, PublishedScorecard } from './shape.ts';

/**
 * Published plans and KPIs, kept from one state of a workspace to the next: where nothing that they show has changed, the
 * same object is given again. It needs scores made with a `ScoreMemory`, else every one of them counts as new.
 */
export class PublishMemory {
  private readonly plans = new WeakMap<object, Known<PublishedPlan>>();
  private readonly kpis = new WeakMap<object, Known<PublishedKpi>>();
  /** By their owner, then by their period. */
  private readonly scorecards = new WeakMap<object, Map<string, Known<PublishedScorecard>>>();
  private readonly others = new WeakMap<object, object>();

  plan(plan: Plan, publishing: Publishing, make: () => PublishedPlan): PublishedPlan {
    const key = plan.written ?? plan.objectives[0]?.written;
    return key === undefined ? make() : remembered(this.plans, key, planInputs(plan, publishing), make);
  }

  kpi(kpi: Kpi, publishing: Publishing, make: () => PublishedKpi): PublishedKpi {
    return remembered(this.kpis, kpi.written, kpiInputs(kpi, publishing), make);
  }

  scorecard(
    owner: OrgUnit | Person,
    card: CardInputs,
    publishing: Publishing,
    make: () => PublishedScorecard,
  ): PublishedScorecard {
    const known = this.scorecards.get(owner) ?? new Map<string, Known<PublishedScorecard>>();
    this.scorecards.set(owner, known);
    return remembered(known, card.period.id, cardInputs(owner, card, publishing), make);
  }

  /** What is quickly made: the earlier one where it says the same. `key` stays as long as what is written stays. */
  same<T extends object>(key: object, made: T): T {
    const known = this.others.get(key);
    if (known !== undefined && isSame(known, made)) return known as T;
    this.others.set(key, made);
    return made;
  }
}

interface Known<T> {
  readonly inputs: readonly unknown[];
  readonly made: T;
}

/** What a scorecard is made of. */
interface CardInputs {
  readonly period: CardPeriod;
  readonly isCurrent: boolean;
  readonly kpis: readonly Kpi[];
}

interface Memory<K, T> {
  get(key: K): Known<T> | undefined;
  set(key: K, known: Known<T>): unknown;
}

function remembered<K, T>(memory: Memory<K, T>, key: K, inputs: readonly unknown[], make: () => T): T {
  const known = memory.get(key);
  if (known !== undefined && sameInputs(known.inputs, inputs)) return known.made;
  const made = make();
  memory.set(key, { inputs, made });
  return made;
}

/** What other files can change; all the rest is the file's own, and a file that changed is another object. */
function planInputs(plan: Plan, publishing: Publishing): readonly unknown[] {
  const { scores, fileName, languageOf, nameOf } = publishing;
  const days = plan.cycle?.target?.days;
  const inputs: unknown[] = [
    plan.file,
    fileName(plan.file),
    languageOf(plan.file),
    scores.asOf,
    scores.settings,
    plan.state,
    ownerOf(plan),
    plan.for?.target?.kind,
    cycleOf(plan),
    days?.start,
    days?.end,
    plan.objectives.length,
  ];
  for (const objective of plan.objectives) {
    const { owners, guard, weight, keyResults, initiatives } = objective;
    inputs.push(weight, keyResults.length);
    addGoal(inputs, objective, publishing);
    addLinks(inputs, [...owners, ...guard]);
    for (const keyResult of keyResults) {
      const { owners: own, measuredBy } = keyResult;
      const { basis } = scores.keyResult(keyResult);
      inputs.push(basis.by === 'supporters' ? basis.by : basis, keyResult.weight);
      addGoal(inputs, keyResult, publishing);
      addLinks(inputs, measuredBy === undefined ? own : [...own, measuredBy]);
    }
    for (const { for: moved, owners: own } of initiatives) {
      addLinks(inputs, own);
      for (const { target, text } of moved) inputs.push(target === undefined ? text : nameOf(target));
    }
  }
  return inputs;
}

function addGoal(
  inputs: unknown[],
  goal: Pick<Objective, 'supports' | 'supporters'> & Parameters<Publishing['nameOf']>[0],
  publishing: Publishing,
): void {
  const { scores, nameOf } = publishing;
  inputs.push(nameOf(goal), goal.supporters.length);
  addAll(inputs, linkNames(goal.supports, publishing));
  for (const supporter of goal.supporters) {
    inputs.push(nameOf(supporter), supporter.written, supporter.weight);
    if (supporter.kind === 'objective') {
      const { score, status } = scores.objective(supporter);
      inputs.push(score, status);
    } else {
      const { score, verdict } = scores.keyResult(supporter);
      inputs.push(supporter.objective.written, score, verdict?.status);
    }
  }
}

function addLinks(inputs: unknown[], links: readonly Link<Person | OrgUnit | Kpi>[]): void {
  for (const { target, text } of links) {
    if (target === undefined) inputs.push(text);
    else inputs.push(target.kind === 'person' ? target.id : target.written);
  }
}

function kpiInputs(kpi: Kpi, publishing: Publishing): readonly unknown[] {
  const { scores, fileName, languageOf } = publishing;
  const holder = kpi.for?.target === undefined ? kpi.for?.text : qualifiedName(kpi.for.target);
  const { asOf, settings } = scores;
  return [kpi.file, fileName(kpi.file), languageOf(kpi.file), asOf, settings, holder, ...ownerNames(kpi.owners)];
}

function cardInputs(
  owner: OrgUnit | Person,
  { period, isCurrent, kpis }: CardInputs,
  publishing: Publishing,
): unknown[] {
  const { scores, fileName, languageOf } = publishing;
  const home = owner.kind === 'unit' ? owner : owner.declared;
  const inputs: unknown[] = [scores.asOf, scores.settings, period.days.start, period.days.end, isCurrent];
  inputs.push(
    qualifiedName(owner),
    home?.file,
    home?.written,
    home && fileName(home.file),
    home && languageOf(home.file),
  );
  for (const { file, written } of kpis) inputs.push(written, file, fileName(file), languageOf(file));
  return inputs;
}
