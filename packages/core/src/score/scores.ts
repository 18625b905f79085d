import { addAll } from '../lists.ts';
import type { Cycle, KeyResult, Kpi, Objective, OrgUnit, Person, Plan, Workspace } from '../model/plan.ts';
import type { ScoringSettings } from '../settings.ts';
import type { IsoDate } from '../time/types.ts';
import type { Supporter } from './carried.ts';
import { isPlanOver } from './colour.ts';
import { type KeyResultScore, type ScoringContext, scoreKeyResult } from './key-result.ts';
import { type KpiScore, scoreKpi } from './kpi.ts';
import type { ScoreMemory } from './memory.ts';
import { type ObjectiveScore, scoreObjective } from './objective.ts';
import { type RollUp, rollUp } from './roll-up.ts';
import type { Status } from './status.ts';

/** A unit in a cycle, with what lies below it beside its own number, never inside it. */
export interface UnitScore extends RollUp {
  readonly unit: OrgUnit;
  readonly cycle: Cycle | undefined;
  /** Every unit within it, at any depth, in the order of the workspace. */
  readonly below: readonly { readonly unit: OrgUnit; readonly rollUp: RollUp }[];
}

/** Numbers only, each computed when it is first asked for and kept. */
export interface Scores {
  readonly asOf: IsoDate;
  readonly settings: ScoringSettings;
  keyResult(keyResult: KeyResult): KeyResultScore;
  objective(objective: Objective): ObjectiveScore;
  plan(plan: Plan): RollUp;
  /** Over the unit's plans in that cycle; `undefined` for its plans without one. */
  unit(unit: OrgUnit, cycle: Cycle | undefined): UnitScore;
  person(person: Person, cycle: Cycle | undefined): RollUp;
  kpi(kpi: Kpi): KpiScore;
}

export interface ScoringOptions {
  readonly asOf: IsoDate;
  readonly settings: ScoringSettings;
  /** Of an earlier state of the workspace: what has not changed since is taken again. */
  readonly memory?: ScoreMemory;
}

/** A pure function of the workspace and one date. */
export function scoreWorkspace(workspace: Workspace, { asOf, settings, memory }: ScoringOptions): Scores {
  const keyResults = new Map<KeyResult, KeyResultScore>();
  const objectives = new Map<Objective, ObjectiveScore>();
  const kpis = new Map<Kpi, KpiScore>();
  const scoreOf = (element: Supporter): number | undefined =>
    (element.kind === 'objective' ? objectives.get(element) : keyResults.get(element))?.score;
  const statusOf = (element: Supporter): Status | undefined =>
    element.kind === 'objective' ? objectives.get(element)?.status : keyResults.get(element)?.verdict?.status;
  const context: ScoringContext = { asOf, settings, scoreOf, statusOf };

  const isScored = (element: Supporter): boolean =>
    element.kind === 'objective' ? objectives.has(element) : keyResults.has(element);

  const score = (element: Supporter): void => {
    if (element.kind === 'key-result') {
      keyResults.set(element, memory?.score(element, context) ?? scoreKeyResult(element, context));
    } else {
      const own: KeyResultScore[] = [];
      for (const keyResult of element.keyResults) {
        const known = keyResults.get(keyResult);
        if (known !== undefined) own.push(known);
      }
      objectives.set(element, memory?.scoreObjective(element, own, context) ?? scoreObjective(element, own, context));
    }
  };

  /**
   * Supporters before what they support, without recursion: a chain of supports may be as long as a workspace. An element
   * met again on its own path (a circle that was not cut) stays without a score there.
   */
  const settle = (wanted: Supporter): void => {
    if (isScored(wanted)) return;
    if (wanted.kind === 'key-result' && wanted.supporters.length === 0) {
      score(wanted);
      return;
    }
    const path: Supporter[] = [wanted];
    const open = new Set<Supporter>();
    for (let element = path.at(-1); element !== undefined; element = path.at(-1)) {
      if (isScored(element)) path.pop();
      else if (open.has(element)) {
        score(element);
        path.pop();
      } else {
        open.add(element);
        for (const needed of element.supporters) if (!isScored(needed) && !open.has(needed)) path.push(needed);
        if (element.kind === 'key-result') continue;
        for (const needed of element.keyResults) {
          if (needed.supporters.length === 0) {
            if (!isScored(needed)) score(needed);
          } else if (!isScored(needed) && !open.has(needed)) path.push(needed);
        }
      }
    }
  };

  const scoreOfObjective = (objective: Objective): ObjectiveScore => {
    settle(objective);
    return objectives.get(objective) ?? scoreObjective(objective, [], context);
  };

  const ofPlans = (plans: readonly Plan[]): RollUp =>
    rollUp(
      plans.flatMap((plan) => plan.objectives.map(scoreOfObjective)),
      settings,
      plans.every((plan) => isPlanOver(plan, asOf)),
    );

  let plans: ReturnType<typeof indexPlans> | undefined;
  let children: ReturnType<typeof indexChildren> | undefined;
  const plansOf: ReturnType<typeof indexPlans> = (owner, cycle) => {
    plans ??= indexPlans(workspace.plans);
    return plans(owner, cycle);
  };

  return {
    asOf,
    settings,
    keyResult(keyResult) {
      settle(keyResult);
      return keyResults.get(keyResult) ?? scoreKeyResult(keyResult, context);
    },
    objective: scoreOfObjective,
    plan: (plan) => ofPlans([plan]),
    unit(unit, cycle) {
      children ??= indexChildren(workspace.units);
      const below = unitsBelow(unit, children).map((each) => ({ unit: each, rollUp: ofPlans(plansOf(each, cycle)) }));
      return { ...ofPlans(plansOf(unit, cycle)), unit, cycle, below };
    },
    person: (person, cycle) => ofPlans(plansOf(person, cycle)),
    kpi(kpi) {
      const known = kpis.get(kpi) ?? scoreKpi(kpi, asOf);
      kpis.set(kpi, known);
      return known;
    },
  };
}

type PlanOwner = OrgUnit | Person;

function indexPlans(plans: readonly Plan[]): (owner: PlanOwner, cycle: Cycle | undefined) => readonly Plan[] {
  const index = new Map<PlanOwner, Map<string | undefined, Plan[]>>();
  for (const plan of plans) {
    const owner = plan.for?.target;
    if (owner === undefined) continue;
    const cycles = index.get(owner) ?? new Map<string | undefined, Plan[]>();
    index.set(owner, cycles);
    const id = plan.cycle?.target?.id;
    const same = cycles.get(id) ?? [];
    cycles.set(id, same);
    same.push(plan);
  }
  return (owner, cycle) => index.get(owner)?.get(cycle?.id) ?? [];
}

function indexChildren(units: readonly OrgUnit[]): ReadonlyMap<OrgUnit, readonly OrgUnit[]> {
  const children = new Map<OrgUnit, OrgUnit[]>();
  for (const unit of units) {
    const parent = unit.parent?.target;
    if (parent === undefined) continue;
    const siblings = children.get(parent) ?? [];
    children.set(parent, siblings);
    siblings.push(unit);
  }
  return children;
}

/** At any depth, in the order of the workspace within each level; a circle of parents ends where it closes. */
function unitsBelow(unit: OrgUnit, children: ReadonlyMap<OrgUnit, readonly OrgUnit[]>): readonly OrgUnit[] {
  const found: OrgUnit[] = [];
  const seen = new Set<OrgUnit>([unit]);
  for (let level = [...(children.get(unit) ?? [])]; level.length > 0; ) {
    const fresh = level.filter((each) => !seen.has(each));
    for (const each of fresh) seen.add(each);
    addAll(found, fresh);
    level = fresh.flatMap((each) => children.get(each) ?? []);
  }
  return found;
}
