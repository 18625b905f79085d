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
  /** What a name in `supports` or `supporters` means; undefined for what is not declared. */
  goal(name: string): ObjectiveElement | KeyResultElement | undefined;
  /** What a name in `guard` or `measuredBy` means. */
  kpi(name: string): KpiElement | undefined;
}

interface Draft {
  readonly elements: Map<string, ScoredElement>;
  readonly goals: Map<string, ObjectiveElement | KeyResultElement>;
}

export function indexScored(scored: Published): ScoredIndex {
  const draft: Draft = { elements: new Map(), goals: new Map() };
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
    const plan = entered(draft, named(draft, 'plan', name, value));
    objectivesOf.set(
      plan,
      value.objectives.map((objective) => enterObjective(draft, plan, objective)),
    );
    return plan;
  });
  return {
    elements: draft.elements,
    plans,
    objectivesOf,
    units,
    people,
    kpis,
    goal: (name) => draft.goals.get(name),
    kpi: (name) => kpisByName.get(name),
  };
}

function enterObjective(draft: Draft, plan: PlanElement, value: PublishedObjective): ObjectiveElement {
  const keyResults: KeyResultElement[] = [];
  const initiatives: InitiativeElement[] = [];
  const objective: ObjectiveElement = {
    ...named(draft, 'objective', value.qualifiedName, value),
    plan,
    keyResults,
    initiatives,
  };
  entered(draft, objective);
  draft.goals.set(value.qualifiedName, objective);
  for (const each of value.keyResults) {
    const keyResult = entered(draft, { ...named(draft, 'key-result', each.qualifiedName, each), objective });
    draft.goals.set(each.qualifiedName, keyResult);
    keyResults.push(keyResult);
  }
  for (const each of value.initiatives) {
    initiatives.push(entered(draft, { ...named(draft, 'initiative', each.qualifiedName, each), objective }));
  }
  return objective;
}

/** Two of the same name (an error in the plan) are told apart by their count. */
function named<K extends string, V>(draft: Draft, kind: K, name: string, value: V): Element<K, V> {
  const id = `${kind}:${name}`;
  if (!draft.elements.has(id)) return { kind, id, value };
  for (let count = 2; ; count++) {
    if (!draft.elements.has(`${id}#${count}`)) return { kind, id: `${id}#${count}`, value };
  }
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
