import { tagOffers } from '../names.ts';
import { firstOf, type ShapeCompletion, stop } from './shape.ts';

/** Labels. */
export const names: ShapeCompletion = {
  offers: ({ view }) => tagOffers(view),
  typedOver: ({ view, tongue }) => stop(firstOf(tagOffers(view)) ?? tongue.samples.label),
  open: 'list',
};
