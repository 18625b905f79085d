import { grouped } from '@okr/core';
import type { PersonElement, PlanElement, ScoredIndex, UnitElement } from './elements.ts';
import type { Sieve } from './filter.ts';
import { objectiveNode } from './goals.ts';
import type { CycleRollUp, OwnerNode, PlanNode, TreeNode } from './nodes.ts';
import { sorted } from './sort.ts';
import type { Sort } from './view.ts';

interface Building {
  readonly index: ScoredIndex;
  readonly sieve: Sieve;
  readonly sort: Sort;
  /** By the name of a unit or person; null for plans of nobody. */
  readonly plans: ReadonlyMap<string | null, readonly PlanElement[]>;
  readonly unitsIn: ReadonlyMap<string | null, readonly UnitElement[]>;
  readonly peopleIn: ReadonlyMap<string | null, readonly PersonElement[]>;
  /** Those that have plans here. */
  readonly cycles: ReadonlySet<string | null>;
}

/** Company, department, team, person; in each the objectives of its plans, then what is below it. */
export function organisationTree(index: ScoredIndex, sieve: Sieve, sort: Sort): readonly TreeNode[] {
  const { units, people } = index;
  const known = (name: string | null): string | null => (name !== null && units.has(name) ? name : null);
  const plans = index.plans.filter(sieve.plan);
  const building: Building = {
    index,
    sieve,
    sort,
    plans: grouped(plans, ({ value }) => value.unit ?? value.person),
    cycles: new Set(plans.map(({ value }) => value.cycle)),
    unitsIn: grouped([...units.values()], ({ value }) =>
      isBelowItself(index, value.name) ? null : known(value.parent),
    ),
    peopleIn: grouped([...people.values()], ({ value }) => known(value.unit)),
  };
  const mentioned = [...building.plans.keys()].filter(
    (name): name is string => name !== null && !units.has(name) && !people.has(name),
  );
  return sorted(
    [
      ...(building.plans.get(null) ?? []).flatMap((plan) => planRows(building, plan)),
      ...(building.unitsIn.get(null) ?? []).flatMap((unit) => unitRows(building, unit)),
      ...(building.peopleIn.get(null) ?? []).flatMap((person) => personRows(building, person)),
      ...mentioned.flatMap((name) => {
        const rows = { id: `mentioned:${name}`, element: undefined, what: undefined, title: name, rollUps: [] };
        return kept(building, { ...rows, ...plansOf(building, name) });
      }),
    ],
    sort,
  );
}

function unitRows(building: Building, element: UnitElement): readonly OwnerNode[] {
  const { id, value } = element;
  const { children, plan } = plansOf(building, value.name);
  const below = [
    ...(building.peopleIn.get(value.name) ?? []).flatMap((each) => personRows(building, each)),
    ...(building.unitsIn.get(value.name) ?? []).flatMap((each) => unitRows(building, each)),
  ];
  return kept(building, {
    id,
    element,
    what: value.kind,
    title: value.title ?? value.name,
    plan,
    rollUps: rollUpsOf(value.rollUps, plan, building),
    children: [...children, ...sorted(below, building.sort)],
  });
}

function personRows(building: Building, element: PersonElement): readonly OwnerNode[] {
  const { id, value } = element;
  const { children, plan } = plansOf(building, value.name);
  if (children.length === 0) return [];
  const title = value.title ?? value.name;
  return kept(building, {
    id,
    element,
    what: 'person',
    title,
    plan,
    rollUps: rollUpsOf(value.rollUps, plan, building),
    children,
  });
}

/** Only of the cycles that are looked at. */
function rollUpsOf(
  rollUps: readonly CycleRollUp[],
  plan: PlanElement | undefined,
  { cycles }: Building,
): readonly CycleRollUp[] {
  if (plan !== undefined) return rollUps.filter(({ cycle }) => cycle === plan.value.cycle);
  return rollUps.filter(({ cycle }) => cycles.has(cycle));
}

/** The rows of an owner's plans: its objectives where it has one plan, else its plans with theirs. */
function plansOf(building: Building, name: string): Pick<OwnerNode, 'children' | 'plan'> {
  const plans = building.plans.get(name) ?? [];
  const [only] = plans;
  if (only !== undefined && plans.length === 1) return { plan: only, children: objectivesOf(building, only) };
  return { plan: undefined, children: plans.flatMap((plan) => planRows(building, plan)) };
}

function planRows(building: Building, plan: PlanElement): readonly TreeNode[] {
  const children = objectivesOf(building, plan);
  // Objectives before any plan have no plan to stand under.
  if (
    plan.value.title === null &&
    plan.value.cycle === null &&
    plan.value.unit === null &&
    plan.value.person === null
  ) {
    return children;
  }
  const node: PlanNode = { kind: 'plan', id: plan.id, element: plan, children };
  return children.length > 0 || !building.sieve.narrows ? [node] : [];
}

function objectivesOf({ index, sieve, sort }: Building, plan: PlanElement): readonly TreeNode[] {
  const shown = (index.objectivesOf.get(plan) ?? []).filter(sieve.objective);
  return sorted(
    shown.map((objective) => objectiveNode(objective, sieve, sort)),
    sort,
  );
}

/** While a filter narrows the page, what is empty goes; else a unit without a plan is worth seeing. */
function kept({ sieve }: Building, owner: Omit<OwnerNode, 'kind'>): readonly OwnerNode[] {
  return owner.children.length > 0 || !sieve.narrows ? [{ kind: 'owner', ...owner }] : [];
}

/** In a circle of units each is at the top: none may be lost. */
function isBelowItself({ units }: ScoredIndex, name: string): boolean {
  const seen = new Set<string>();
  for (let at: string | null = units.get(name)?.value.parent ?? null; at !== null && !seen.has(at); ) {
    if (at === name) return true;
    seen.add(at);
    at = units.get(at)?.value.parent ?? null;
  }
  return false;
}
