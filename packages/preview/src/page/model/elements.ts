import type {
  Place,
  Published,
  PublishedInitiative,
  PublishedKeyResult,
  PublishedKpi,
  PublishedObjective,
  PublishedPerson,
  PublishedPlan,
  PublishedUnit,
} from '@okr/core';

/** What can be selected and marked. `id` is its kind and name, so that it means the same after an update: `key-result:delivery.renew.nps`. */
interface Element<K extends string, V> {
  readonly kind: K;
  readonly id: string;
  readonly value: V;
}

export type UnitElement = Element<'unit', PublishedUnit>;
export type PersonElement = Element<'person', PublishedPerson>;
export type PlanElement = Element<'plan', PublishedPlan>;
export type KpiElement = Element<'kpi', PublishedKpi>;
export interface ObjectiveElement extends Element<'objective', PublishedObjective> {
  readonly plan: PlanElement;
  readonly keyResults: readonly KeyResultElement[];
  readonly initiatives: readonly InitiativeElement[];
}
export interface KeyResultElement extends Element<'key-result', PublishedKeyResult> {
  readonly objective: ObjectiveElement;
}
export interface InitiativeElement extends Element<'initiative', PublishedInitiative> {
  readonly objective: ObjectiveElement;
}

export type ScoredElement =
  | UnitElement
  | PersonElement
  | PlanElement
  | ObjectiveElement
  | KeyResultElement
  | InitiativeElement
  | KpiElement;

/** The published shape, to be found in by name. */
export interface ScoredIndex {
  readonly elements: ReadonlyMap<string, ScoredElement>;
  readonly plans: readonly PlanElement[];
  readonly objectivesOf: ReadonlyMap<PlanElement, readonly ObjectiveElement[]>;
  readonly units: ReadonlyMap<string, UnitElement>;
  /** By name with its `@`. */
  readonly people: ReadonlyMap<string, PersonElement>;
  readonly kpis: readonly KpiElement[];
  /** Of cycles that have one, by name. */
  readonly cycleTitles: ReadonlyMap<string, string>;
  /** What a name in `supports` or `supporters` means; undefined for what is not declared. */
  goal(name: string): ObjectiveElement | KeyResultElement | undefined;
  /** What a name in `guard` or `measuredBy` means. */
  kpi(name: string): KpiElement | undefined;
}

interface Draft {
  readonly elements: Map<string, ScoredElement>;
  readonly goals: Map<string, ObjectiveElement | KeyResultElement>;
  /** How many of a name there are. */
  readonly counts: Map<string, number>;
}

export function indexScored(scored: Published): ScoredIndex {
  const draft: Draft = { elements: new Map(), goals: new Map(), counts: new Map() };
  const objectivesOf = new Map<PlanElement, readonly ObjectiveElement[]>();
  const units = new Map<string, UnitElement>();
  const people = new Map<string, PersonElement>();
  const kpisByName = new Map<string, KpiElement>();

  for (const value of scored.units) units.set(value.name, entered(draft, named(draft, 'unit', value.name, value)));
  for (const value of scored.people) people.set(value.name, entered(draft, named(draft, 'person', value.name, value)));
  const kpis = scored.kpis.map((value) => {
    const kpi = entered(draft, named(draft, 'kpi', value.name ?? value.title, value));
    if (value.name !== null) kpisByName.set(value.name, kpi);
    return kpi;
  });
  const plans = scored.plans.map((value) => {
    const name = [value.cycle, value.unit ?? value.person].filter((part) => part !== null).join('.');
    const { plan, objectives } = planOf(value, freeId(draft, `plan:${name}`));
    entered(draft, plan);
    for (const objective of objectives) enterObjective(draft, objective);
    objectivesOf.set(plan, objectives);
    return plan;
  });
  return {
    elements: draft.elements,
    plans,
    objectivesOf,
    units,
    people,
    kpis,
    cycleTitles: new Map(scored.cycles.flatMap(({ name, title }) => (title === null ? [] : [[name, title]]))),
    goal: (name) => draft.goals.get(name),
    kpi: (name) => kpisByName.get(name),
  };
}

interface PlanParts {
  readonly plan: PlanElement;
  readonly objectives: readonly ObjectiveElement[];
}

/** An update leaves most plans as they are: what stands for such a plan stays the same objects too. */
const known = new WeakMap<PublishedPlan, PlanParts>();

function planOf(value: PublishedPlan, id: string): PlanParts {
  const ready = known.get(value);
  if (ready?.plan.id === id) return ready;
  const plan: PlanElement = { kind: 'plan', id, value };
  const parts = { plan, objectives: value.objectives.map((objective) => objectiveOf(objective, plan)) };
  known.set(value, parts);
  return parts;
}

function objectiveOf(value: PublishedObjective, plan: PlanElement): ObjectiveElement {
  const keyResults: KeyResultElement[] = [];
  const initiatives: InitiativeElement[] = [];
  const objective: ObjectiveElement = {
    kind: 'objective',
    id: `objective:${value.qualifiedName}`,
    value,
    plan,
    keyResults,
    initiatives,
  };
  for (const each of value.keyResults) {
    keyResults.push({ kind: 'key-result', id: `key-result:${each.qualifiedName}`, value: each, objective });
  }
  const names = new Set<string>();
  value.initiatives.forEach((each, at) => {
    const name = each.name === null || names.has(each.name) ? `#${at + 1}` : each.name;
    names.add(name);
    initiatives.push({ kind: 'initiative', id: `initiative:${value.qualifiedName}.${name}`, value: each, objective });
  });
  return objective;
}

function enterObjective(draft: Draft, objective: ObjectiveElement): void {
  entered(draft, objective);
  draft.goals.set(objective.value.qualifiedName, objective);
  for (const keyResult of objective.keyResults) {
    entered(draft, keyResult);
    draft.goals.set(keyResult.value.qualifiedName, keyResult);
  }
  for (const initiative of objective.initiatives) entered(draft, initiative);
}

function named<K extends string, V>(draft: Draft, kind: K, name: string, value: V): Element<K, V> {
  return { kind, id: freeId(draft, `${kind}:${name}`), value };
}

/** Two of the same name (an error in the plan) are told apart by their count. */
function freeId({ elements, counts }: Draft, id: string): string {
  if (!elements.has(id)) return id;
  let count = counts.get(id) ?? 2;
  while (elements.has(`${id}#${count}`)) count++;
  counts.set(id, count + 1);
  return `${id}#${count}`;
}

function entered<E extends ScoredElement>(draft: Draft, element: E): E {
  draft.elements.set(element.id, element);
  return element;
}

/** Null for a person or unit that is only mentioned. */
export function placeOf(element: ScoredElement): Place | null {
  const { file, range } = element.value;
  return file === null || range === null ? null : { file, range };
}
