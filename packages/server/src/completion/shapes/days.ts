import type { View } from '../../view.ts';
import { planAround } from '../around.ts';
import { dayOffers, periodOffers, writtenDay } from '../days.ts';
import type { Offer } from '../item.ts';
import { cycleOffers } from '../names.ts';
import { type Asked, firstStop, offered, type ShapeCompletion, stop } from './shape.ts';

export const cycle: ShapeCompletion = offered(({ view, keyword, tongue }) => {
  const cycles = cycleOffers(view, periodOffers(view, tongue), tongue);
  return keyword === 'cycle' ? cycles.filter((offer) => !isDeclaredCycle(view, offer)) : cycles;
});

function isDeclaredCycle({ workspace }: View, { label, surfaces = [label] }: Offer): boolean {
  return workspace.cycles.some(({ id, declared }) => declared !== undefined && surfaces.includes(id));
}

export const day: ShapeCompletion = offered(daysFor);

export const date: ShapeCompletion = {
  offers: daysFor,
  typedOver: (asked) => {
    const { view, keyword } = asked;
    return keyword === 'until' ? stop(writtenDay(view.snapshot.asOf, view)) : firstStop(daysFor(asked));
  },
  open: 'nothing',
};

export const optionalDate: ShapeCompletion = { offers: daysFor, typedOver: () => '', open: 'nothing' };

function daysFor(asked: Asked): readonly Offer[] {
  const { view, offset } = asked;
  return dayOffers(view, planAround(view, offset)?.cycle?.target?.days, firstDay(asked));
}

function firstDay({ keyword, element }: Asked): 'today' | 'end' | 'start' {
  if (keyword === 'by' || keyword === 'to') return 'end';
  return element === 'cycle' ? 'start' : 'today';
}
