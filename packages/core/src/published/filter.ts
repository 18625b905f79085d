import { fold } from '../quantity/letters.ts';
import { periodId } from '../time/periods.ts';
import { readPeriod } from '../time/read.ts';
import { ownPart } from './own-part.ts';
import type { Published } from './shape.ts';

/** Units are named by name or title, people with or without `@`, periods as people write them: `Q4 2026`, `quý IV/2026`. */
export interface PublishedFilter {
  readonly cycle?: string | undefined;
  readonly unit?: string | undefined;
  readonly owner?: string | undefined;
}

/** Whether the part that is asked for is somebody's: then it is published `alone`. */
export function isOwnPart({ unit, owner }: PublishedFilter): boolean {
  return unit !== undefined || owner !== undefined;
}

/**
 * The document with only the plans, objectives and KPIs that are asked for. Numbers stay as they are: what is left out still
 * counts. The part of a unit or a person holds nothing that is said of others: it may be handed on.
 */
export function filterPublished(document: Published, wanted: PublishedFilter): Published {
  const { cycle, unit } = wanted;
  if (cycle === undefined && !isOwnPart(wanted)) return document;
  const cycles = cycle === undefined ? [] : namesOf(cycle);
  const plans = document.plans
    .filter((plan) => cycles.length === 0 || cycles.some((each) => same(plan.cycle, each)))
    .filter((plan) => unit === undefined || isUnit(document, plan.unit, unit));
  const kpis = document.kpis.filter(
    (kpi) => unit === undefined || isUnit(document, kpi.for, unit) || isIn(document, kpi.for, unit),
  );
  const scorecards = document.scorecards
    .filter((card) => cycles.length === 0 || cycles.some((each) => same(card.cycle, each)))
    .filter((card) => unit === undefined || isUnit(document, card.unit, unit) || isIn(document, card.person, unit));
  const left = { ...document, plans, kpis, scorecards };
  return isOwnPart(wanted) ? ownPart(left, wanted.owner === undefined ? undefined : personOf(wanted.owner)) : left;
}

/** What a plan's cycle may be called: as it was given, and as a period is named. */
function namesOf(cycle: string): readonly string[] {
  const period = readPeriod(cycle.normalize('NFC').trim(), 0, undefined);
  return period.ok ? [cycle, periodId(period.value)] : [cycle];
}

function isUnit(document: Published, name: string | null, wanted: string): boolean {
  if (name === null) return false;
  return same(name, wanted) || document.units.some((unit) => unit.name === name && same(unit.title, wanted));
}

/** Whether a person belongs to a unit. */
function isIn(document: Published, person: string | null, wanted: string): boolean {
  const home = document.people.find(({ name }) => name === person)?.unit;
  return home !== undefined && isUnit(document, home, wanted);
}

function personOf(wanted: string): string {
  const name = wanted.normalize('NFC');
  return name.startsWith('@') ? name : `@${name}`;
}

function same(name: string | null, wanted: string): boolean {
  return name !== null && fold(name) === fold(wanted);
}
