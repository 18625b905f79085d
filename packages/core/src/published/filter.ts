import { fold } from '../quantity/letters.ts';
import { periodId } from '../time/periods.ts';
import { readPeriod } from '../time/read.ts';
import type { Published } from './shape.ts';

/** Units are named by name or title, people with or without `@`, periods as people write them: `Q4 2026`, `quý IV/2026`. */
export interface PublishedFilter {
  readonly cycle?: string | undefined;
  readonly unit?: string | undefined;
  readonly owner?: string | undefined;
}

/**
 * The document with only the plans, objectives and KPIs that are asked for. Numbers stay as they are: what is left out still
 * counts.
 */
export function filterPublished(document: Published, wanted: PublishedFilter): Published {
  const { cycle, unit } = wanted;
  if (cycle === undefined && unit === undefined && wanted.owner === undefined) return document;
  const cycles = cycle === undefined ? [] : namesOf(cycle);
  const owner = wanted.owner === undefined ? undefined : personOf(wanted.owner);
  const plans = document.plans
    .filter((plan) => cycles.length === 0 || cycles.some((each) => same(plan.cycle, each)))
    .filter((plan) => unit === undefined || isUnit(document, plan.unit, unit))
    .flatMap((plan) => {
      if (owner === undefined) return [plan];
      const objectives = plan.objectives.flatMap((objective) => {
        if (plan.person === owner || objective.owners.includes(owner)) return [objective];
        const keyResults = objective.keyResults.filter(({ owners }) => owners.includes(owner));
        return keyResults.length > 0 ? [{ ...objective, keyResults }] : [];
      });
      return objectives.length > 0 ? [{ ...plan, objectives }] : [];
    });
  const kpis = document.kpis
    .filter((kpi) => unit === undefined || isUnit(document, kpi.for, unit) || isIn(document, kpi.for, unit))
    .filter((kpi) => owner === undefined || kpi.owners.includes(owner) || kpi.for === owner);
  const scorecards = document.scorecards
    .filter((card) => cycles.length === 0 || cycles.some((each) => same(card.cycle, each)))
    .filter((card) => unit === undefined || isUnit(document, card.unit, unit) || isIn(document, card.person, unit))
    .filter((card) => owner === undefined || card.person === owner);
  return { ...document, plans, kpis, scorecards };
}

/** What a plan's cycle may be called: as it was given, and as a period is named. */
function namesOf(cycle: string): readonly string[] {
  const period = readPeriod(cycle.normalize('NFC').trim(), 0, { declared: undefined });
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
