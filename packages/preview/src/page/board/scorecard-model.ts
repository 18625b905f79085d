import type { PublishedScorecard, PublishedScorecardRow } from '@okr/core';
import type { KpiElement } from '../parts/index.ts';

export interface CardCycle {
  readonly name: string;
  readonly start: string;
  readonly end: string;
}

/** The periods that cards are of, the newest first. */
export function cardCycles(cards: readonly PublishedScorecard[]): readonly CardCycle[] {
  const found = new Map<string, CardCycle>();
  for (const { cycle, start, end } of cards) if (!found.has(cycle)) found.set(cycle, { name: cycle, start, end });
  return [...found.values()].sort((a, b) => compare(b.start, a.start) || compare(b.end, a.end));
}

/** Of a period, if it has any; else of each owner the current one, or where that was left out the newest. */
export function shownCards(cards: readonly PublishedScorecard[], cycle: string | null): readonly PublishedScorecard[] {
  const asked = cards.filter((card) => card.cycle === cycle);
  if (asked.length > 0) return asked;
  const best = new Map<string | null, PublishedScorecard>();
  for (const card of cards) {
    const owner = card.unit ?? card.person;
    const other = best.get(owner);
    if (other === undefined || card.current || (!other.current && compare(other.start, card.start) < 0))
      best.set(owner, card);
  }
  return [...best.values()];
}

/** What a row of a card stands for, by its place: a KPI need not have a name. */
export function kpisByPlace(kpis: readonly KpiElement[]): (row: PublishedScorecardRow) => KpiElement | undefined {
  const places = new Map(kpis.map((kpi) => [placeOf(kpi.value), kpi]));
  return (row) => places.get(placeOf(row));
}

function placeOf({ file, range: { start } }: Pick<PublishedScorecardRow, 'file' | 'range'>): string {
  return `${start.line}:${start.character} ${file}`;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
