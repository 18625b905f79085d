import type { IsoDate, Published, PublishedPlan, PublishedRollUp, Status, StatusCounts } from '@okr/core';
import { type CycleDays, chosenCycles, mainCycle } from './cycles.ts';
import type { PersonElement, ScoredIndex, UnitElement } from './elements.ts';
import { type Filter, sieveOf } from './filter.ts';

/** What the page is about, for its head. Nothing in it is scored here: roll-ups are as published, the rest is counted. */
export interface Summary {
  /** Whose goals are shown; undefined where they are of several. */
  readonly owner: UnitElement | PersonElement | undefined;
  /** The only plan there is, where it has a title. */
  readonly planTitle: string | null;
  readonly cycle: CycleDays | undefined;
  readonly cycles: readonly CycleDays[];
  readonly rollUp: PublishedRollUp | undefined;
  /** Key results by status, whatever statuses the filter asks for. */
  readonly statuses: StatusCounts;
  /** Key results with a score, of those not dropped. */
  readonly reported: number;
  readonly of: number;
  /** Every plan that is looked at is closed or past the end of its cycle. */
  readonly isOver: boolean;
}

export function summaryOf(scored: Published, index: ScoredIndex, filter: Filter): Summary {
  const cycles = chosenCycles(scored, filter.cycle);
  const cycle = mainCycle(scored, cycles);
  const sieve = sieveOf(index, { ...filter, statuses: [] }, new Set(cycles.map(({ name }) => name)));
  const plans = index.plans.filter(sieve.plan);
  const owner = ownerOf(index, filter);
  const counts: Record<Status, number> = { ...noStatuses };
  let reported = 0;
  let of = 0;
  for (const plan of plans) {
    for (const objective of index.objectivesOf.get(plan) ?? []) {
      if (!sieve.narrows) {
        for (const status of statusOrder) counts[status] += objective.value.statuses[status];
        if (objective.value.dropped === null) {
          reported += objective.value.reported;
          of += objective.value.of;
        }
        continue;
      }
      for (const keyResult of objective.keyResults.filter(sieve.keyResult)) {
        const { status, score } = keyResult.value;
        if (status !== null) counts[status]++;
        if (status === 'dropped' || objective.value.dropped !== null) continue;
        of++;
        if (score !== null) reported++;
      }
    }
  }
  const only = plans.length === 1 ? plans[0]?.value : undefined;
  const rollUps: readonly (PublishedRollUp & { readonly cycle: string | null })[] = owner?.value.rollUps ?? [];
  return {
    owner,
    planTitle: only?.title ?? null,
    cycle,
    cycles,
    rollUp: owner === undefined ? only : rollUps.find((each) => each.cycle === (cycle?.name ?? null)),
    statuses: counts,
    reported,
    of,
    isOver: plans.length > 0 && plans.every(({ value }) => isPlanOver(value, scored.asOf)),
  };
}

function isPlanOver({ state, end }: PublishedPlan, asOf: IsoDate): boolean {
  return state === 'closed' || (end !== null && end < asOf);
}

export const statusOrder: readonly Status[] = [
  'on-track',
  'at-risk',
  'off-track',
  'no-data',
  'not-started',
  'done',
  'dropped',
];

const noStatuses: StatusCounts = {
  'on-track': 0,
  'at-risk': 0,
  'off-track': 0,
  'no-data': 0,
  'not-started': 0,
  done: 0,
  dropped: 0,
};

/** Of what is filtered by, else the one unit that all others are in. */
function ownerOf(index: ScoredIndex, filter: Filter): UnitElement | PersonElement | undefined {
  if (filter.owner !== null) return index.people.get(filter.owner);
  if (filter.unit !== null) return index.units.get(filter.unit);
  const tops = [...index.units.values()].filter(({ value }) => value.parent === null || !index.units.has(value.parent));
  return tops.length === 1 ? tops[0] : undefined;
}
