import { bare, type Remarks, type Status } from '@okr/core';
import type {
  InitiativeElement,
  KeyResultElement,
  KpiElement,
  ObjectiveElement,
  PlanElement,
  ScoredElement,
  ScoredIndex,
} from './elements.ts';

/** What a person narrowed the page to; a property that is null or empty lets everything through. */
export interface Filter {
  readonly text: string;
  /** With all units below it. */
  readonly unit: string | null;
  /** With its `@`. */
  readonly owner: string | null;
  /** Null for what is current at the date shown; `everyCycle` for all. */
  readonly cycle: string | null;
  readonly tag: string | null;
  readonly statuses: readonly Status[];
}

/** No cycle can be called that. */
export const everyCycle = '*';

export const noFilter: Filter = { text: '', unit: null, owner: null, cycle: null, tag: null, statuses: [] };

/** Whether it leaves anything out, the cycle aside. */
export function narrows({ text, unit, owner, tag, statuses }: Filter): boolean {
  return text.trim() !== '' || unit !== null || owner !== null || tag !== null || statuses.length > 0;
}

/** A filter made ready for one state of the workspace. */
export interface Sieve {
  readonly narrows: boolean;
  plan(plan: PlanElement): boolean;
  objective(objective: ObjectiveElement): boolean;
  keyResult(keyResult: KeyResultElement): boolean;
  initiative(initiative: InitiativeElement): boolean;
  kpi(kpi: KpiElement): boolean;
  /** Whether a unit is the chosen one or below it. */
  unit(name: string | null): boolean;
}

/** `cycles`: the names of those that are looked at; plans without a cycle always are. */
export function sieveOf(index: ScoredIndex, filter: Filter, cycles: ReadonlySet<string>): Sieve {
  const wanted = bare(filter.text)
    .split(' ')
    .filter((word) => word !== '');
  const { owner, tag, statuses } = filter;
  const units = filter.unit === null ? undefined : unitsWithin(index, filter.unit);
  const unitIn = (name: string | null): boolean => units === undefined || (name !== null && units.has(name));

  const plan = ({ value }: PlanElement): boolean => {
    if (value.cycle !== null && !cycles.has(value.cycle)) return false;
    if (units === undefined) return true;
    return unitIn(value.unit ?? index.people.get(value.person ?? '')?.value.unit ?? null);
  };
  const owned = (owners: readonly string[], above: ObjectiveElement): boolean =>
    owner === null || owners.includes(owner) || above.value.owners.includes(owner) || above.plan.value.person === owner;
  const tagged = (value: Remarks, above: ObjectiveElement): boolean =>
    tag === null || [value, above.value, above.plan.value].some(({ tags }) => tags.includes(tag));
  const says = (texts: readonly string[]): boolean => wanted.every((word) => texts.some((text) => text.includes(word)));
  const above = (objective: ObjectiveElement): readonly string[] => [
    textOf(objective),
    textOf(objective.plan),
    unitText(index, objective.plan),
  ];
  const part = (element: KeyResultElement | InitiativeElement): boolean =>
    owned(element.value.owners, element.objective) &&
    tagged(element.value, element.objective) &&
    (wanted.length === 0 || says([textOf(element), ...above(element.objective)]));

  const keyResult = (element: KeyResultElement): boolean =>
    plan(element.objective.plan) &&
    (statuses.length === 0 || (element.value.status !== null && statuses.includes(element.value.status))) &&
    part(element);
  const initiative = (element: InitiativeElement): boolean =>
    statuses.length === 0 && plan(element.objective.plan) && part(element);
  const itself = (element: ObjectiveElement): boolean =>
    statuses.length === 0 &&
    plan(element.plan) &&
    owned(element.value.owners, element) &&
    tagged(element.value, element) &&
    (wanted.length === 0 || says(above(element)));
  return {
    narrows: narrows(filter),
    plan,
    keyResult,
    initiative,
    objective: (element) =>
      itself(element) || element.keyResults.some(keyResult) || element.initiatives.some(initiative),
    kpi: (element) =>
      unitIn(unitOf(index, element.value.for)) &&
      (owner === null || element.value.owners.includes(owner) || element.value.for === owner) &&
      (tag === null || element.value.tags.includes(tag)) &&
      says([textOf(element)]),
    unit: unitIn,
  };
}

/** The unit that a KPI is for, or that of the person. */
function unitOf({ people }: ScoredIndex, holder: string | null): string | null {
  return holder?.startsWith('@') ? (people.get(holder)?.value.unit ?? null) : holder;
}

/** Whether a sieve lets an element through, for itself or for something in it. */
export function shows(index: ScoredIndex, sieve: Sieve, element: ScoredElement): boolean {
  switch (element.kind) {
    case 'unit':
      return sieve.unit(element.value.name);
    case 'person':
      return sieve.unit(element.value.unit);
    case 'plan':
      return (index.objectivesOf.get(element) ?? []).some(sieve.objective) || (!sieve.narrows && sieve.plan(element));
    case 'objective':
      return sieve.objective(element);
    case 'key-result':
      return sieve.keyResult(element);
    case 'initiative':
      return sieve.initiative(element);
    case 'kpi':
      return sieve.kpi(element);
  }
}

function unitsWithin(index: ScoredIndex, top: string): ReadonlySet<string> {
  const within = new Set([top]);
  // A unit may be declared before the one it is in: until nothing is added.
  for (let size = 0; size !== within.size; ) {
    size = within.size;
    for (const { value } of index.units.values()) {
      if (value.parent !== null && within.has(value.parent)) within.add(value.name);
    }
  }
  return within;
}

/** An element's own words, folded; kept as long as its value is the same object. */
const texts = new WeakMap<object, string>();

function textOf({ value }: ScoredElement): string {
  const known = texts.get(value);
  if (known !== undefined) return known;
  const parts = [
    value.title ?? '',
    'name' in value ? (value.name ?? '') : '',
    ...('owners' in value ? value.owners : []),
    ...('tags' in value ? value.tags : []),
    ...('notes' in value ? value.notes : []),
    'because' in value ? (value.because ?? '') : '',
    'area' in value ? (value.area ?? '') : '',
  ];
  const text = bare(parts.join(' '));
  texts.set(value, text);
  return text;
}

function unitText(index: ScoredIndex, { value }: PlanElement): string {
  const owner = value.unit === null ? index.people.get(value.person ?? '') : index.units.get(value.unit);
  return owner === undefined ? bare(value.unit ?? value.person ?? '') : textOf(owner);
}
