import { tagOffers } from '../names.ts';
import { firstOf, type ShapeCompletion, stop } from './shape.ts';

/** Labels. */
export const names: ShapeCompletion = {
  offers: ({ view }) => tagOffers(view),
  typedOver: ({ view, language }) => stop(firstOf(tagOffers(view)) ?? (language === 'vi' ? 'nhãn' : 'label')),
  open: 'list',
};
