import type { PublishedPlan, Status } from '@okr/core';

const worstFirst: readonly Status[] = ['off-track', 'no-data', 'at-risk', 'not-started', 'on-track', 'done'];

/** The worst status of its objectives that are not dropped; null where none has one. */
export function planStatus({ objectives }: PublishedPlan): Status | null {
  return worstFirst.find((status) => objectives.some((objective) => objective.status === status)) ?? null;
}

/** Its title, else whose it is and for when. */
export function planTitle({ title, unit, person, cycle }: PublishedPlan): string {
  return title ?? ([unit ?? person, cycle].filter((part) => part !== null).join(' · ') || 'OKR');
}
