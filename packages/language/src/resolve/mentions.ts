import {
  type Clause,
  periodId,
  type Ref,
  type WrittenKpi,
  type WrittenObjective,
  type WrittenPlan,
  type WrittenTopLevel,
} from '@okr/core';
import type { Declared } from './declared.ts';

/** Stands for all units: a name with several parts leads through others that it does not mention. */
const ANY_UNIT = 'unit *';

/** Elements that are known by a name, by kind and name; of several of one name each has what others see of it. */
type Sights = ReadonlyMap<string, readonly Seen[]>;

interface Seen {
  readonly sight: string;
  readonly element: object;
}

function sightsOf({ units, people, cycles, kpis }: Declared): Sights {
  const sights = new Map<string, Seen[]>();
  const add = (name: string, element: object, ...sight: readonly unknown[]): void => {
    const seen = { sight: JSON.stringify(sight), element };
    const list = sights.get(name);
    if (list === undefined) sights.set(name, [seen]);
    else list.push(seen);
  };
  for (const unit of units) {
    const { name, within, lead } = unit.written;
    add(`unit ${name.text}`, unit, within?.value.text, lead?.value.text);
  }
  for (const person of people) add(`person ${person.id}`, person, person.declared.written.within?.value.text);
  for (const cycle of cycles)
    add(`cycle ${cycle.id}`, cycle, cycle.declared.written.name?.text, cycle.days, cycle.rhythm);
  for (const kpi of kpis) {
    const { name, owners, for: holder } = kpi.written;
    add(
      `kpi ${name?.text}`,
      kpi,
      owners?.value.map(({ text }) => text),
      holder?.value.text,
    );
  }
  return sights;
}

export interface Redeclared {
  readonly declared: Declared;
  /** By kind and name: what other files do not see as they did. */
  readonly names: ReadonlySet<string>;
}

/** What a newer version of a file declares, with the elements of the older one wherever other files see no difference. */
export function redeclared(before: Declared, now: Declared): Redeclared {
  const old = sightsOf(before);
  const fresh = sightsOf(now);
  const names = new Set<string>();
  const stays = new Map<object, object>();
  for (const name of new Set([...old.keys(), ...fresh.keys()])) {
    const was = old.get(name) ?? [];
    const is = fresh.get(name) ?? [];
    if (was.length === is.length && was.every(({ sight }, at) => sight === is[at]?.sight)) {
      for (const [at, { element }] of is.entries()) stays.set(element, was[at]?.element ?? element);
    } else names.add(name);
  }
  if ([...names].some((name) => name.startsWith('unit '))) names.add(ANY_UNIT);
  const kept = <T extends object>(elements: readonly T[]): readonly T[] =>
    elements.map((element) => {
      const same = stays.get(element);
      return same === undefined ? element : Object.assign(same as T, element);
    });
  const { units, people, cycles, kpis } = now;
  return {
    declared: { ...now, units: kept(units), people: kept(people), cycles: kept(cycles), kpis: kept(kpis) },
    names,
  };
}

/** The names that a file declares or refers to, those of plans and their elements aside. */
export function namesIn(elements: readonly WrittenTopLevel[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const element of elements) {
    switch (element.kind) {
      case 'person':
        names.add(`person ${element.name.text}`);
        addUnit(names, element.within?.value);
        break;
      case 'cycle':
        names.add(`cycle ${element.period === undefined ? element.name?.text : periodId(element.period)}`);
        break;
      case 'kpi':
        addKpi(names, element);
        break;
      case 'plan':
        addPlan(names, element);
        break;
      case 'objective':
        addObjective(names, element);
        break;
      default:
        names.add(`unit ${element.name.text}`);
        addUnit(names, element.within?.value);
        if (element.lead) names.add(`person ${element.lead.value.text}`);
    }
  }
  return names;
}

type Names = Set<string>;

function addUnit(names: Names, ref: Ref | undefined): void {
  if (ref === undefined) return;
  if (ref.parts.length > 1) names.add(ANY_UNIT);
  names.add(`unit ${ref.text}`);
}

function addOwners(names: Names, refs: Clause<readonly Ref[]> | undefined): void {
  for (const ref of refs?.value ?? []) {
    if (ref.text.startsWith('@')) names.add(`person ${ref.text}`);
    else addUnit(names, ref);
  }
}

function addKpi(names: Names, { name, owners, for: holder }: WrittenKpi): void {
  names.add(`kpi ${name?.text}`);
  addOwners(names, owners);
  addHolder(names, holder);
}

function addHolder(names: Names, holder: Clause<Ref> | undefined): void {
  if (holder) addOwners(names, { ...holder, value: [holder.value] });
}

function addPlan(names: Names, { for: holder, in: cycle }: WrittenPlan): void {
  addHolder(names, holder);
  if (cycle) names.add(`cycle ${'ref' in cycle.value ? cycle.value.ref.text : periodId(cycle.value.period)}`);
}

function addObjective(names: Names, { owners, guard, keyResults, initiatives }: WrittenObjective): void {
  addOwners(names, owners);
  for (const { text } of guard?.value ?? []) names.add(`kpi ${text}`);
  for (const keyResult of keyResults) {
    addOwners(names, keyResult.owners);
    if (keyResult.measuredBy) names.add(`kpi ${keyResult.measuredBy.value.text}`);
  }
  for (const initiative of initiatives) addOwners(names, initiative.owners);
}
