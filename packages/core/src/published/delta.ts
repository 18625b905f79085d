import type {
  Published,
  PublishedCycle,
  PublishedKpi,
  PublishedPerson,
  PublishedPlan,
  PublishedScorecard,
  PublishedUnit,
} from './shape.ts';

/** What became of a list: an item written out, or the index that it had in the list before. */
type Kept<T> = readonly (T | number)[];

/** How to make a published workspace from an earlier one: small where little changed, as while somebody types. */
export interface PublishedDelta extends Pick<Published, 'version' | 'asOf'> {
  readonly plans: Kept<PublishedPlan>;
  readonly kpis: Kept<PublishedKpi>;
  readonly units: Kept<PublishedUnit>;
  readonly people: Kept<PublishedPerson>;
  readonly cycles: Kept<PublishedCycle>;
  readonly scorecards: Kept<PublishedScorecard>;
}

/** The delta from one published workspace to a later one; items count as the same when their JSON is. */
export function publishedDelta(before: Published, after: Published): PublishedDelta {
  return {
    version: after.version,
    asOf: after.asOf,
    plans: kept(before.plans, after.plans),
    kpis: kept(before.kpis, after.kpis),
    units: kept(before.units, after.units),
    people: kept(before.people, after.people),
    cycles: kept(before.cycles, after.cycles),
    scorecards: kept(before.scorecards, after.scorecards),
  };
}

/** The later workspace; undefined for a delta that was not made from this one. Unchanged items stay the same objects. */
export function applyPublishedDelta(before: Published, delta: PublishedDelta): Published | undefined {
  const plans = restored(before.plans, delta.plans);
  const kpis = restored(before.kpis, delta.kpis);
  const units = restored(before.units, delta.units);
  const people = restored(before.people, delta.people);
  const cycles = restored(before.cycles, delta.cycles);
  const scorecards = restored(before.scorecards, delta.scorecards);
  if (plans === undefined || kpis === undefined || units === undefined) return undefined;
  if (people === undefined || cycles === undefined || scorecards === undefined) return undefined;
  return { version: delta.version, asOf: delta.asOf, plans, kpis, units, people, cycles, scorecards };
}

/** The same object is known at a glance; the JSON is written only of the others. */
function kept<T>(before: readonly T[], after: readonly T[]): Kept<T> {
  const places = new Map(before.map((item, index) => [item, index]));
  const same = new Set(after.filter((item) => places.has(item)));
  if (after.every((item) => same.has(item))) return after.map((item) => places.get(item) ?? item);
  const rest = before.filter((item) => !same.has(item));
  const indices = new Map(rest.map((item) => [JSON.stringify(item), places.get(item)]));
  return after.map((item) => places.get(item) ?? indices.get(JSON.stringify(item)) ?? item);
}

function restored<T extends object>(before: readonly T[], list: Kept<T>): readonly T[] | undefined {
  const items: T[] = [];
  for (const entry of list) {
    const item = typeof entry === 'number' ? before[entry] : entry;
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}
