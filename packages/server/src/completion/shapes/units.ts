import { usedUnits } from '../units.ts';
import { firstOf, type ShapeCompletion, stop } from './shape.ts';

export const unit: ShapeCompletion = {
  offers: ({ view, offset }) => usedUnits(view, undefined, offset),
  typedOver: ({ view, offset, tongue }) => stop(firstOf(usedUnits(view, undefined, offset)) ?? tongue.samples.unit),
  open: 'nothing',
};
