import type { PublishedPlan } from '@okr/core';

/** Its title, else whose it is and for when. */
export function planTitle({ title, unit, person, cycle }: PublishedPlan): string {
  return title ?? ([unit ?? person, cycle].filter((part) => part !== null).join(' · ') || 'OKR');
}
