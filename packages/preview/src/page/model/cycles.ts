import type { IsoDate, Published, PublishedPlan } from '@okr/core';
import { everyCycle } from './filter.ts';

/** A cycle that plans are in; null stands for plans without one. */
export interface CycleDays {
  readonly name: string;
  readonly title: string | null;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
}

/** The cycles that have plans, the earliest first; of the same start the longest first. */
export function cyclesOf(scored: Published): readonly CycleDays[] {
  const titles = new Map(scored.cycles.map((cycle) => [cycle.name, cycle.title]));
  const found = new Map<string, CycleDays>();
  for (const { cycle, start, end } of scored.plans) {
    if (cycle !== null && !found.has(cycle))
      found.set(cycle, { name: cycle, title: titles.get(cycle) ?? null, start, end });
  }
  return [...found.values()].sort(
    (a, b) => compare(a.start, b.start) || compare(b.end, a.end) || compare(a.name, b.name),
  );
}

function compare(a: string | null, b: string | null): number {
  const [left, right] = [a ?? '', b ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Which cycles are looked at: those asked for, else all that hold the date, else the nearest one. */
export function chosenCycles(scored: Published, asked: string | null): readonly CycleDays[] {
  const cycles = cyclesOf(scored);
  if (asked === everyCycle) return cycles;
  const named = cycles.filter(({ name }) => name === asked);
  if (named.length > 0) return named;
  const { asOf } = scored;
  const current = cycles.filter(({ start, end }) => start !== null && end !== null && start <= asOf && asOf <= end);
  if (current.length > 0) return current;
  const past = cycles.filter(({ end }) => end !== null && end < asOf);
  const nearest = past.at(-1) ?? cycles[0];
  return nearest === undefined ? [] : [nearest];
}

/** The one that the page is headed with: the one with the most objectives, of those the shortest. */
export function mainCycle(scored: Published, cycles: readonly CycleDays[]): CycleDays | undefined {
  const weight = ({ name }: CycleDays): number => objectivesIn(scored.plans, name);
  return cycles.toSorted((a, b) => weight(b) - weight(a) || compare(b.start, a.start))[0];
}

function objectivesIn(plans: readonly PublishedPlan[], cycle: string): number {
  return plans.reduce((sum, plan) => sum + (plan.cycle === cycle ? plan.objectives.length : 0), 0);
}
