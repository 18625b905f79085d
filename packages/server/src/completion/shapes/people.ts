import type { Dialect } from '@okr/language';
import type { Offer } from '../item.ts';
import { peopleOffers } from '../names.ts';
import { type Asked, firstStop, type ShapeCompletion } from './shape.ts';

export const person: ShapeCompletion = {
  offers: peopleFor,
  typedOver: (asked) => firstStop(peopleFor(asked)) ?? anyone(asked.tongue),
  open: 'nothing',
};

/** Who has a line of their own needs no second one. */
function peopleFor({ view, keyword, offset }: Asked): readonly Offer[] {
  const people = peopleOffers(view, offset);
  if (keyword !== 'person') return people;
  const declared = new Set(view.workspace.people.filter((person) => person.declared !== undefined).map(({ id }) => id));
  return people.filter(({ label }) => !declared.has(label));
}

/** Somebody to type over. */
export function anyone({ samples }: Dialect): string {
  return `@\${0:${samples.who}}`;
}
